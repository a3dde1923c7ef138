#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""man.py PAGE PROGRAM: the manual page formats without a warning, has the options of PROGRAM --help and no other, and
tells the exit codes that PROGRAM ends with."""
import os
import re
import subprocess
import sys


def formatted(page: str) -> str:
    """The page as a reader sees it; ends the program where groff has something to say."""
    environment = {**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8", "MAN_KEEP_FORMATTING": ""}
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page], env=environment,
                          capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        sys.exit(f"{page}: {done.stderr or done.returncode}")
    done = subprocess.run(["man", "-l", page], env=environment, capture_output=True, text=True, check=True)
    return re.sub(r".\x08|\x1b\[[0-9;]*m", "", done.stdout)


def options_in(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*[a-z]", text.replace("\u2010", "-").replace("\u2212", "-")))


def codes_in(text: str) -> set[int]:
    section = re.search(r"^EXIT STATUS$(.*?)^\S", text, re.M | re.S)
    return {int(code) for code in re.findall(r"^ +(\d+)\s", section.group(1) if section else "", re.M)}


def wrong_codes(page: str, program: str) -> list[str]:
    """What a start that ends at once ends with, beside what the page says of it."""
    starts = {("--version",): 0, ("--help",): 0, ("--connect", ""): 2, ("--ca-file", "x"): 2, ("--frobnicate",): 2}
    known = codes_in(page)
    wrong = [f"the page explains the exit codes {sorted(known)}, not 0, 1 and 2"] if known != {0, 1, 2} else []
    for arguments, expected in starts.items():
        done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=20, check=False)
        if done.returncode != expected or bool(done.stderr) != (expected != 0):
            wrong.append(f"{program} {' '.join(arguments)!r} ends with {done.returncode}, says {done.stderr!r}")
    return wrong


def main(page: str, program: str) -> int:
    shown = options_in(subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout)
    text = formatted(page)
    explained = options_in(text)
    if len(shown) < 3:
        sys.exit(f"{program} --help names only {sorted(shown)}")
    for option in sorted(shown - explained):
        print(f"{page} says nothing of {option}")
    for option in sorted(explained - shown):
        print(f"{page} explains {option}, which {program} does not have")
    wrong = wrong_codes(text, program)
    for line in wrong:
        print(line)
    print(f"{len(shown)} options are in --help, {len(explained)} in the manual page")
    return 0 if shown == explained and not wrong else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
