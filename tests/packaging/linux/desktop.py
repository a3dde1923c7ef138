#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""desktop.py ENTRY PROGRAM: the entry in the desktop's menu is valid without a warning, speaks every language that the
program speaks, and starts it with options that PROGRAM --help knows."""
import configparser
import re
import subprocess
import sys

LANGUAGES = ("ar", "de", "es", "fr", "ja", "zh_CN")
SPOKEN = ("GenericName", "Comment", "Keywords")


def untranslated(section: configparser.SectionProxy, keys: tuple[str, ...]) -> list[str]:
    """Where a language is missing, or is left in English."""
    wrong = []
    for key in keys:
        english = section[key]
        wrong += [f"[{section.name}] {key} has nothing in {language}" for language in LANGUAGES
                  if section.get(f"{key}[{language}]", english) == english]
    return wrong


def main(path: str, program: str) -> int:
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
    wrong = (done.stdout + done.stderr).splitlines()
    if done.returncode and not wrong:
        wrong.append(f"desktop-file-validate ends with {done.returncode}")
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str
    entry.read(path, encoding="utf-8")
    wrong += untranslated(entry["Desktop Entry"], SPOKEN)
    actions = {name: section for name, section in entry.items() if name.startswith("Desktop Action ")}
    for section in actions.values():
        wrong += untranslated(section, ("Name",))
    known = re.findall(r"^  .*?(--[a-z-]+)", subprocess.run([program, "--help"], capture_output=True, text=True,
                                                            check=True).stdout, re.M)
    commands = [entry["Desktop Entry"]["Exec"], *(section["Exec"] for section in actions.values())]
    for command in commands:
        name, *options = command.split()
        wrong += [f"{command}: {program} has no {option}" for option in options if option not in known]
        if name != "latchkey":
            wrong.append(f"{command} starts something else")
    print("\n".join(wrong) or f"{len(commands)} commands, {len(LANGUAGES)} languages beside English")
    return 1 if wrong or len(actions) != 2 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
