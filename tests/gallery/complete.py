#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""complete.py TREE GALLERY: fails when a dialog, an empty state or a state of the window has no picture in the gallery.

A dialog is a class derived from QDialog, directly or through another one, that something can make; an empty state is a
function of ui/window/emptystates.h; what the window itself can be like is listed here. Each run of the gallery leaves
<language>.<percent>.json: scene -> classes shown.
"""

import json
import pathlib
import re
import sys

HEADS = re.compile(r"^class (\w+)( final)? : public (\w+)", re.MULTILINE)
STATES = re.compile(r"^\[\[nodiscard\]\] EmptyContent (\w+)\(", re.MULTILINE)

# What the window shows of its list, beside empty states: no class tells of it.
WINDOW = {
    "main", "main-loading", "main-news", "main-offline", "main-none-selected", "main-several-selected", "locked",
    "message-success", "message-information", "message-warning", "message-error",
}


def dialogs_of(tree):
    """The final classes that derive from QDialog."""
    bases, finals = {}, set()
    for header in sorted(tree.glob("ui/**/*.h")):
        for name, final, base in HEADS.findall(header.read_text(encoding="utf-8")):
            bases[name] = base
            if final:
                finals.add(name)

    def is_dialog(name):
        return name == "QDialog" or (name in bases and is_dialog(bases[name]))

    return {name for name in finals if is_dialog(name)}


def main():
    tree, gallery = (pathlib.Path(argument) for argument in sys.argv[1:])
    scenes, shown = set(), set()
    for record in gallery.glob("*.json"):
        for scene, classes in json.loads(record.read_text(encoding="utf-8")).items():
            if not list(gallery.glob(f"{scene}.*.png")):
                sys.exit(f"{record.name} tells of {scene}, and there is no picture of it")
            scenes.add(scene)
            shown.update(classes)
    states = set(STATES.findall((tree / "ui/window/emptystates.h").read_text(encoding="utf-8")))
    dialogs = dialogs_of(tree)
    if not states or not dialogs:
        sys.exit("no dialogs or no empty states found: has their place changed?")
    missing = [f"class {name}" for name in sorted(dialogs - shown)]
    missing += [
        f"empty state {name}"
        for name in sorted(states)
        if not any(re.fullmatch(rf"empty-{name}(-.*)?", scene) for scene in scenes)
    ]
    missing += [f"window {name}" for name in sorted(WINDOW - scenes)]
    if missing:
        sys.exit("Without a picture (add a line to tests/gallery/*scenes.cpp):\n  " + "\n  ".join(missing))
    print(f"{len(dialogs)} dialogs and {len(states)} empty states, {len(scenes)} scenes")


if __name__ == "__main__":
    main()
