#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""oldest.py BUNDLE: fails if a program or library in the bundle was made for a newer macOS than the bundle's Info.plist
promises to run on (LSMinimumSystemVersion): there it would not start."""

import pathlib
import plistlib
import re
import subprocess
import sys


def number(version):
    return tuple(int(part) for part in f"{version}.0.0".split("."))[:3]


def wanted_by(file):
    """The oldest macOS of each architecture in the file; none if it is no program or library."""
    shown = subprocess.run(["otool", "-l", str(file)], capture_output=True, text=True, check=True).stdout
    new = re.findall(r"cmd LC_BUILD_VERSION\n(?:.*\n)*?\s*minos (\S+)", shown)
    return new + re.findall(r"cmd LC_VERSION_MIN_MACOSX\n(?:.*\n)*?\s*version (\S+)", shown)


def main():
    bundle = pathlib.Path(sys.argv[1])
    promised = plistlib.loads((bundle / "Contents" / "Info.plist").read_bytes())["LSMinimumSystemVersion"]
    wanted = {file: wanted_by(file) for file in sorted(bundle.rglob("*")) if file.is_file() and not file.is_symlink()}
    if not any(wanted.values()):
        sys.exit(f"oldest.py: there is no program in {bundle}")
    for file, versions in wanted.items():
        for version in versions:
            if number(version) > number(promised):
                sys.exit(f"oldest.py: {file} is for macOS {version}, and the bundle says {promised}")
    print(f"All {sum(map(bool, wanted.values()))} programs and libraries run on macOS {promised}")


if __name__ == "__main__":
    main()
