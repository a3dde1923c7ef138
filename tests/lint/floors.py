#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""Checks every #include line of app/ and ui/ against the floors: a folder includes only folders below it.

    core -> desktop, rpc, keychain, journal -> auth, connections, instance -> keys, removal -> delivery -> rotation, reports -> practice -> ui -> app/main.cpp

Link targets alone do not show a wrong include: on Qt 6.4 <QtWidgets/QWidget> compiles in a target that links only
Core. Prints each breach and ends with 1, or says how many lines it read and ends with 0.
"""
import pathlib
import re
import sys

FLOORS = [
    {"app/core"},
    {"app/desktop", "app/rpc", "app/keychain", "app/journal"},
    {"app/auth", "app/connections", "app/instance"},
    {"app/keys", "app/removal"},
    {"app/delivery"},
    {"app/rotation", "app/reports"},
    {"app/practice"},
    {"ui"},
    {"app/main.cpp"},
]
# Qt modules that app/ may use; everything else of Qt belongs to ui/ (or to main.cpp).
APP_QT_MODULES = {"QtCore", "QtNetwork", "QtSql", "QtDBus"}
QT_HEADER_FOLDERS = ("QtGui", "QtWidgets", "QtSvg")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def room_of(path: str) -> str:
    """The folder (or main.cpp) that a file of the project belongs to."""
    if path == "app/main.cpp":
        return path
    if path.startswith("ui/"):
        return "ui"
    return "/".join(path.split("/")[:2])


def floor_of(room: str) -> int | None:
    return next((number for number, rooms in enumerate(FLOORS) if room in rooms), None)


def module_of(header: str, qt_include: pathlib.Path | None) -> str | None:
    """The Qt module that a Qt header comes from, or None for other headers."""
    first = header.split("/")[0]
    if re.fullmatch(r"Qt[A-Z]\w*", first) and "/" in header:
        return first
    if not re.fullmatch(r"Q[A-Za-z]\w*", header):
        return None
    if qt_include is None:
        return None
    return next((m for m in QT_HEADER_FOLDERS if (qt_include / m / header).exists()), None)


def breach_of(path: str, header: str, qt_include: pathlib.Path | None) -> str | None:
    """What is wrong with one include line, or None."""
    here = floor_of(room_of(path))
    if header.startswith(("app/", "ui/")):
        there = floor_of(room_of(header))
        if there is None:
            return "no such folder in the house"
        if room_of(header) == room_of(path) or there < here:
            return None
        return f"{room_of(path)} may not include {room_of(header)}"
    if room_of(path).startswith("app/") and path != "app/main.cpp":
        module = module_of(header, qt_include)
        if module is not None and module not in APP_QT_MODULES:
            return f"app/ may not include {module}"
    if header.endswith(".h") and not header.startswith(("cloudidl/", "flyteidl2/", "google/", "sys/", "qt6keychain/",
                                                         "libsecret/")):
        if "/" not in header and (pathlib.Path(path).parent / header).exists():
            return "project headers are included by their path from the top"
    return None


def check(root: pathlib.Path, qt_include: pathlib.Path | None) -> int:
    breaches, lines = [], 0
    files = sorted(f for top in ("app", "ui") for f in (root / top).rglob("*") if f.suffix in (".h", ".cpp"))
    for file in files:
        path = file.relative_to(root).as_posix()
        if floor_of(room_of(path)) is None:
            breaches.append(f"{path}: not on any floor")
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            lines += 1
            breach = breach_of(path, match.group(1), qt_include)
            if breach:
                breaches.append(f"{path}:{number}: {breach}: {line.strip()}")
    print("\n".join(breaches) if breaches else f"{lines} include lines in {len(files)} files keep to the floors")
    return 1 if breaches or not lines else 0


if __name__ == "__main__":
    qt = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    if qt is not None and not (qt / "QtWidgets").exists():
        sys.exit(f"{qt} does not hold Qt's headers")
    sys.exit(check(pathlib.Path(sys.argv[1]), qt))
