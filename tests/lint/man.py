#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""man.py PAGE PROGRAM: the manual page formats without a warning, and has the options of PROGRAM --help and no other."""
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


def main(page: str, program: str) -> int:
    shown = options_in(subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout)
    explained = options_in(formatted(page))
    if len(shown) < 3:
        sys.exit(f"{program} --help names only {sorted(shown)}")
    for option in sorted(shown - explained):
        print(f"{page} says nothing of {option}")
    for option in sorted(explained - shown):
        print(f"{page} explains {option}, which {program} does not have")
    print(f"{len(shown)} options are in --help, {len(explained)} in the manual page")
    return 0 if shown == explained else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
