# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Judges what the watched programs of all e2e scenarios have measured: no turn of the GUI thread may cost more CPU
time than a frame lasts. What a slow or loaded machine adds is found out in the same run (see watch/turnwatch.cpp)."""

import argparse
import json
import statistics
import sys
from pathlib import Path

FRAME = 16.0  # ms
REFERENCE = 0.30  # ms: the watch's calibration on a desktop computer of 2020 with nothing else to do
BOUNDS = ("≤ 1", "≤ 2", "≤ 4", "≤ 8", "≤ 16", "≤ 32", "≤ 64", "> 64")


def slowness(report):
    """How many times the reference's time this machine took, while it did other things too."""
    found = report["calibrations"]
    return max(1.0, statistics.median(found) / REFERENCE) if found else 1.0


def tell(name, report, budget):
    print(f"{name}: {report['longestCpu']:.1f} ms of CPU time at most ({report['longestWall']:.1f} ms by the clock), "
          f"budget {budget:.1f} ms, {report['startCpu']:.0f} ms until the first picture")
    for turn in report["slow"]:
        if turn["cpu"] > budget:
            print(f"  {turn['cpu']:.1f} ms: " + "; ".join(turn["during"]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="where the watched programs have left their reports")
    reports = {path.name: json.loads(path.read_text(encoding="utf-8"))
               for path in sorted(parser.parse_args().folder.glob("**/*.json"))}
    counts = [0] * len(BOUNDS)
    failures = 0
    for name, report in reports.items():
        budget = FRAME * slowness(report)
        failures += report["longestCpu"] > budget
        counts = [sum(pair) for pair in zip(counts, report["counts"])]
        tell(name, report, budget)
    print(f"turns of {len(reports)} programs by their CPU time in ms:")
    for bound, count in zip(BOUNDS, counts):
        print(f"  {bound:>5}: {count}")
    if not sum(counts):
        sys.exit("nothing was measured")
    if failures:
        sys.exit(f"{failures} of {len(reports)} programs had a turn over the budget")


main()
