#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""versions.py SOURCES VERSION: the change log and those of the packages have the same newest version, VERSION, of the
same day."""
import datetime
import email.utils
import pathlib
import re
import sys


def first(pattern: str, file: pathlib.Path) -> tuple[str, ...]:
    found = re.search(pattern, file.read_text(encoding="utf-8"), re.M)
    return found.groups() if found else ()


def of_deb(file: pathlib.Path) -> tuple[str, ...]:
    found = first(r"\A[a-z]+ \(([\d.]+)-\d+\).*(?:\n(?:  .*)?)*\n -- .*>  (.*)$", file)
    return (found[0], email.utils.parsedate_to_datetime(found[1]).date().isoformat()) if found else ()


def of_rpm(file: pathlib.Path) -> tuple[str, ...]:
    found = first(r"^%changelog\n\* (\w{3} \w{3} \d\d \d{4}) .*> - ([\d.]+)-\d+$", file)
    return (found[1], datetime.datetime.strptime(found[0], "%a %b %d %Y").date().isoformat()) if found else ()


def main(sources: pathlib.Path, version: str) -> int:
    spec = sources / "packaging/rpm/latchkey.spec"
    told = {
        "CHANGELOG.md": first(r"^## \[([\d.]+)\] - ([\d-]+)$", sources / "CHANGELOG.md"),
        "debian/changelog": of_deb(sources / "packaging/deb/debian/changelog"),
        "latchkey.spec %changelog": of_rpm(spec),
    }
    wrong = [f"{file} says {said or 'nothing'}, CHANGELOG.md {told['CHANGELOG.md']}"
             for file, said in told.items() if said != told["CHANGELOG.md"] or not said]
    told["latchkey.spec Version"] = first(r"^Version: +(\S+)$", spec)
    wrong += [f"{file} says {said or 'nothing'}, CMakeLists.txt {version}"
              for file, said in told.items() if said[:1] != (version,)]
    print("\n".join(wrong) or f"{version}, {told['CHANGELOG.md'][1]}, everywhere")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
