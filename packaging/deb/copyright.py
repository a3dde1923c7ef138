#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""copyright.py SOURCES: debian/copyright, made of what REUSE knows of each file. With --check: fails where the file
that is there says something else."""
import argparse
import collections
import fnmatch
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What Debian calls them: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/#license-specification
DEBIAN_NAMES = {"MIT": "Expat", "LicenseRef-Verbatim": "Verbatim"}
HEAD = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Latchkey
Source: https://github.com/latchkey/latchkey
"""
APACHE = """ On Debian systems the whole text of the Apache License, Version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.
"""
# Some files quote what others declare; a holder is a year and a name, or those of the licences themselves.
HOLDER = re.compile(r"(?:SPDX-FileCopyrightText: )?(\d{4} [\w ]+|The authors of each license)$")


def output_of(*command: str | pathlib.Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def declared(sources: pathlib.Path) -> dict[str, tuple[str, tuple[str, ...]]]:
    """For each file its licences and its holders, from reuse's bill of materials."""
    found = {}
    with tempfile.TemporaryDirectory() as copy:  # of the project's own files: reuse would also read what builds leave
        for name in output_of(sources / "tests/support/source-files.sh", sources).splitlines():
            target = pathlib.Path(copy, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(sources / name, target)
        bill = output_of("reuse", "--root", copy, "spdx")
    for block in bill.split("\nFileName: ")[1:]:
        name = block.splitlines()[0].removeprefix("./")
        licences = sorted(set(re.findall(r"^LicenseInfoInFile: (\S+)", block, re.M)))
        text = re.search(r"^FileCopyrightText: <text>(.*?)</text>", block, re.M | re.S)
        holders = {match[1] for line in (text[1] if text else "").splitlines() if (match := HOLDER.match(line))}
        if not licences:
            sys.exit(f"{name} says no licence")
        found[name] = (" and ".join(DEBIAN_NAMES.get(it, it) for it in licences), tuple(sorted(holders, reverse=True)))
    return found


def patterns(files: list[str], everything: list[str]) -> list[str]:
    """The folders that hold nothing else, and the files that share one."""
    left, found = set(files), []
    for folder in sorted({str(pathlib.PurePosixPath(file).parent) + "/*" for file in files}):
        if folder != "./*" and set(fnmatch.filter(everything, folder)) <= set(files):
            found.append(folder)
            left -= set(fnmatch.filter(everything, folder))
    return sorted(found + list(left))


def stanza(files: list[str], holders: tuple[str, ...], licence: str) -> str:
    return f"\nFiles: {(chr(10) + ' ').join(files)}\nCopyright: {(chr(10) + ' ').join(holders)}\nLicense: {licence}\n"


def text_of(sources: pathlib.Path, licence: str) -> str:
    if licence == "Apache-2.0":
        return APACHE
    spdx = {name: key for key, name in DEBIAN_NAMES.items()}.get(licence, licence)
    paragraphs = (sources / f"LICENSES/{spdx}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    kept = [it for it in paragraphs if not re.match(r"(\w+ License$|Copyright \(c\) <)", it)]
    return "\n .\n".join("\n".join(" " + line for line in it.splitlines()) for it in kept) + "\n"


def written(sources: pathlib.Path) -> str:
    groups = collections.defaultdict(list)
    known = declared(sources)
    for file, said in known.items():
        groups[said].append(file)
    rule = max(groups, key=lambda it: len(groups[it]))
    text = HEAD + stanza(["*"], rule[1], rule[0])
    for licence, holders in sorted(set(groups) - {rule}):
        text += stanza(patterns(sorted(groups[licence, holders]), list(known)), holders, licence)
    for licence in sorted({part for said in groups for part in said[0].split(" and ")}):
        text += f"\nLicense: {licence}\n{text_of(sources, licence)}"
    return text


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("sources", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    text, file = written(arguments.sources), arguments.sources / "packaging/deb/debian/copyright"
    if not arguments.check:
        file.write_text(text, encoding="utf-8")
        return 0
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        print(f"{file} is not what REUSE knows of the files: run packaging/deb/copyright.py .")
        return 1
    print(f"{file} says what REUSE knows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
