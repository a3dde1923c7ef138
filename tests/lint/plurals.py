#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""plurals.py SOURCES LUPDATE: fails where a text with a number (%n) has no English plural forms.

Without them people read "1 keys". The forms live in resources/translations/latchkey_en.ts.
"""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def plurals(path: pathlib.Path) -> dict[tuple[str, str], bool]:
    """(context, source) of each text with a number, and whether it has two finished forms."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") == "yes":
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.iter("numerusform")]
                finished = translation.get("type") is None and len(forms) == 2 and all(forms)
                found[context.findtext("name"), message.findtext("source")] = finished
    return found


def main(sources: pathlib.Path, lupdate: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_en.ts"
        subprocess.run([lupdate, "-silent", "-pluralonly", "-locations", "none", "-I", ".", "app", "ui",
                        "-source-language", "en", "-target-language", "en", "-ts", fresh],
                       cwd=sources, check=True)
        wanted = plurals(fresh)
    kept = plurals(sources / "resources/translations/latchkey_en.ts")
    missing = [key for key in wanted if not kept.get(key)]
    stale = [key for key in kept if key not in wanted]
    for context, source in missing:
        print(f"no English plural forms: {context}: {source}")
    for context, source in stale:
        print(f"no longer in the program: {context}: {source}")
    if missing or stale or not wanted:
        return 1
    print(f"{len(wanted)} texts with numbers have their English forms")
    return 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
