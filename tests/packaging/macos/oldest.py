# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""oldest.py SOURCES: packaging/macos/oldest.py finds what wants a newer macOS than the bundle promises. Files hold what otool
says of them, and a stand-in for otool says that."""

import os
import pathlib
import plistlib
import subprocess
import sys
import tempfile

script = pathlib.Path(sys.argv[1]) / "packaging" / "macos" / "oldest.py"
# As otool writes it, around the lines that count.
NEW = """Load command 10
      cmd LC_BUILD_VERSION
  cmdsize 32
 platform 1
    minos {}
      sdk 26.0
   ntools 1
     tool 3
  version 1167.5
"""
OLD = """Load command 8
      cmd LC_VERSION_MIN_MACOSX
  cmdsize 16
  version {}
      sdk 10.15
"""


def run(promised, **files):
    with tempfile.TemporaryDirectory() as folder:
        tool = pathlib.Path(folder) / "tools" / "otool"
        tool.parent.mkdir()
        tool.write_text('#!/bin/sh\n[ "$1" = -l ] && cat "$2"\n', encoding="utf-8")
        tool.chmod(0o755)
        contents = pathlib.Path(folder) / "A place" / "Latchkey.app" / "Contents"
        contents.mkdir(parents=True)
        (contents / "Info.plist").write_bytes(plistlib.dumps({"LSMinimumSystemVersion": promised}))
        for name, said in files.items():
            (contents / name).write_text(said, encoding="utf-8")
        return subprocess.run([script, contents.parent], capture_output=True, text=True,
                              env=os.environ | {"PATH": f"{tool.parent}:{os.environ['PATH']}"})


def check_refused(words, promised, **files):
    done = run(promised, **files)
    assert done.returncode == 1 and words in done.stderr, done


fine = run("15.0", Latchkey=NEW.format("15.0"), QtCore=NEW.format("12.0") + NEW.format("13.0"), libold=OLD.format("10.9"))
assert fine.returncode == 0 and fine.stdout == "All 3 programs and libraries run on macOS 15.0\n", fine
check_refused("libnew is for macOS 15.1, and the bundle says 15.0", "15.0", Latchkey=NEW.format("12.0"), libnew=NEW.format("15.1"))
check_refused("libfat is for macOS 15.0", "14", Latchkey=NEW.format("12.0"), libfat=NEW.format("12.0") + NEW.format("15.0"))
check_refused("libold is for macOS 10.15", "10.9", libold=OLD.format("10.15"))
check_refused("no program", "15.0", resource="no load commands here")
print("What wants a newer macOS than promised is found")
