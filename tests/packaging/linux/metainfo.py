#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""metainfo.py SOURCES CMAKE VERSION: AppStream finds nothing to say of the metainfo, also with --pedantic; its releases
are the dated ones of the change log, with their words, and the newest is VERSION."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ID = "io.github.latchkey.Latchkey"
LANGUAGES = {"ar", "de", "en", "es", "fr", "ja", "zh-CN"}

STRANGE = """# Changelog

## [Unreleased]

- Not yet.

## [1.10.0] - 2027-01-31

Two; three & <four>.

### Added

- Brackets [like these]; a **strong** and a *slanted* word; `a --command <here>`
  that goes on in the next line.
- The second.

### Fixed

- A third.

## [1.9.0]

- Never dated.

## [1.8.0] - 2026-12-01

- The last.
"""
STRANGE_RELEASES = [
    ("1.10.0", "2027-01-31", ["Two; three & <four>.", "Added:",
                              "Brackets [like these]; a strong and a slanted word; a --command <here> that goes on in the next line.",
                              "The second.", "Fixed:", "A third."]),
    ("1.8.0", "2026-12-01", ["The last."]),
]


def made(sources: pathlib.Path, cmake: str, changelog: pathlib.Path, output: pathlib.Path) -> xml.Element:
    folder = sources / "packaging/desktop"
    subprocess.run([cmake, "-D", f"CHANGELOG={changelog}", "-D", f"TEMPLATE={folder / ID}.metainfo.xml.in",
                    "-D", "HOMEPAGE=https://example.com/latchkey", "-D", f"OUTPUT={output}",
                    "-P", folder / "metainfo.cmake"], check=True)
    return xml.parse(output).getroot()


def releases_in(root: xml.Element) -> list[tuple[str, str, list[str]]]:
    def words(element: xml.Element) -> list[str]:
        return ["".join(part.itertext()) for part in element.iter() if part.tag in ("p", "li")]
    return [(it.get("version"), it.get("date"), words(it)) for it in root.iter("release")]


def main(sources: pathlib.Path, cmake: str, version: str) -> int:
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        strange = pathlib.Path(folder, "CHANGELOG.md")
        strange.write_text(STRANGE, encoding="utf-8")
        root = made(sources, cmake, strange, pathlib.Path(folder, "strange.xml"))
        found = releases_in(root)
        if found != STRANGE_RELEASES:
            wrong.append(f"a strange change log becomes {found}")

        pictures = [image.text for image in root.iter("image")]
        if not pictures or not all(it.startswith("https://example.com/latchkey/raw/v1.10.0/resources/") for it in pictures):
            wrong.append(f"not the pictures of the newest version: {pictures}")

        output = pathlib.Path(folder, f"{ID}.metainfo.xml")
        root = made(sources, cmake, sources / "CHANGELOG.md", output)
        spoken = {it.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for it in root.iter("summary")}
        if spoken != LANGUAGES:
            wrong.append(f"the summary is in {sorted(spoken)}, not in {sorted(LANGUAGES)}")
        found = releases_in(root)
        dated = re.findall(r"^## \[([\d.]+)\] - ([\d-]+)$", (sources / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
        if [it[:2] for it in found] != dated or not dated or dated[0][0] != version:
            wrong.append(f"{found} is not what the change log tells: {dated}, now {version}")
        wrong += [f"{it[0]} has no words" for it in found if not it[2]]
        judge = pathlib.Path(__file__).with_name("appstream.sh")
        done = subprocess.run([judge, output], capture_output=True, text=True, check=False)
        if done.returncode:
            wrong.append(done.stdout + done.stderr)
    print("\n".join(wrong) or f"{len(found)} releases, the newest {version}; AppStream has nothing to say")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
