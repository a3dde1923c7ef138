#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""first-window.py PICTURE COMMAND...: starts it and waits for what a newcomer is promised: a window full of keys.

Reads the window as a screen reader does, takes a picture of the screen, and closes the program.
"""
import os
import signal
import subprocess
import sys
import time

import pyatspi

SECONDS = 120
COLOURS = 500  # on a screen with such a window; far fewer where nothing is drawn
KEYS = 39  # the practice tenant has 40 applications, and one of them is no API key


def table():
    """The table of keys that the screen shows now, or None."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name.lower() == "latchkey":
            return pyatspi.findDescendant(
                application, lambda thing: thing.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)
                and thing.name == "API keys" and thing.getState().contains(pyatspi.STATE_SHOWING))
    return None


def rows():
    try:
        found = table()
        return found.queryTable().nRows if found else 0
    except Exception as fault:  # the window is still being built
        print(f"not yet: {fault!r}", flush=True)
        return 0


def photograph(picture) -> int:
    """How many colours the picture has."""
    subprocess.run(["import", "-window", "root", picture], check=True)
    return int(subprocess.run(["identify", "-format", "%k", picture], capture_output=True, check=True).stdout)


def wait_for_keys(program, picture) -> tuple[int, int]:
    """The keys in the table and the colours on the screen, once both are enough: rows are told before they are drawn."""
    deadline, count, colours = time.monotonic() + SECONDS, 0, 0
    while (count < KEYS or colours < COLOURS) and time.monotonic() < deadline and program.poll() is None:
        time.sleep(0.5)
        count = rows()
        if count >= KEYS:
            colours = photograph(picture)
    return count, colours


def main() -> int:
    picture, *command = sys.argv[1:]
    program = subprocess.Popen(command, start_new_session=True)
    try:
        count, colours = wait_for_keys(program, picture)
        if count < KEYS:
            photograph(picture)  # to see what there was instead
    finally:
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGTERM)
            program.wait(30)
    print(f"{count} keys in the table, {colours} colours on the screen")
    return 0 if count >= KEYS and colours >= COLOURS else 1


if __name__ == "__main__":
    sys.exit(main())
