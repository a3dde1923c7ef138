#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""readcalendar.py: reads an iCalendar file with the icalendar library and prints its events as JSON."""

import json
import sys

from icalendar import Calendar

if __name__ == "__main__":
    calendar = Calendar.from_ical(sys.stdin.buffer.read())
    print(
        json.dumps(
            [
                {
                    "uid": str(event["UID"]),
                    "day": event["DTSTART"].dt.isoformat(),
                    "stamp": event["DTSTAMP"].dt.isoformat(),
                    "summary": str(event["SUMMARY"]),
                    "description": str(event["DESCRIPTION"]),
                    "errors": [str(error) for error in event.errors],
                }
                for event in calendar.walk("VEVENT")
            ]
        )
    )
