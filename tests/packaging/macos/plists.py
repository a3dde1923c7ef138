# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""plists.py SOURCES VERSION CMAKE: the property lists of the macOS bundle say what macOS asks for, and agree with the program
and its translations."""

import os
import pathlib
import plistlib
import subprocess
import sys
import tempfile

sources, version, cmake = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
packaging = sources / "packaging" / "macos"



def info_plist(target, system):
    """As a build for macOS `target` makes it on macOS `system`, which a stand-in for sw_vers tells."""
    with tempfile.TemporaryDirectory() as folder:
        teller = pathlib.Path(folder) / "tools" / "sw_vers"
        teller.parent.mkdir()
        teller.write_text(f'#!/bin/sh\n[ "$*" = -productVersion ] && echo {system}\n', encoding="utf-8")
        teller.chmod(0o755)
        file = pathlib.Path(folder) / "Info.plist"
        subprocess.run([cmake, f"-DPROJECT_VERSION={version}", f"-DFILE={file}", f"-DCMAKE_OSX_DEPLOYMENT_TARGET={target}", "-P",
                        str(pathlib.Path(__file__).with_name("infoplist.cmake"))], check=True,
                       env=os.environ | {"PATH": f"{teller.parent}:{os.environ['PATH']}"})
        return plistlib.loads(file.read_bytes())


# What it promises to run on is what its program is made for.
assert info_plist("14.0", "26.1")["LSMinimumSystemVersion"] == "14.0"
info = info_plist("", "15.7.1")
assert info["LSMinimumSystemVersion"] == "15.7.1", info["LSMinimumSystemVersion"]
for key in ("CFBundleShortVersionString", "CFBundleVersion"):
    assert info[key] == version, f"{key} is {info[key]}"
assert info["NSHighResolutionCapable"] is True
assert info["CFBundlePackageType"] == "APPL"
assert info["LSApplicationCategoryType"].startswith("public.app-category.")
assert "Latchkey authors" in info["NSHumanReadableCopyright"]
assert not [value for value in info.values() if isinstance(value, str) and "@" in value], "something is not filled in"

# One name everywhere (package.installed: the program's own is that of its menu entry), and the file that the bundle's
# CMake code makes.
entries = [path.stem for path in (sources / "packaging" / "desktop").glob("*.desktop")]
assert entries == [info["CFBundleIdentifier"]], f"the menu entry is called {entries}"
recipe = (packaging.parent / "CMakeLists.txt").read_text(encoding="utf-8")
assert f"OUTPUT_NAME {info['CFBundleExecutable']})" in recipe, "the bundle's program has another name"

languages = {path.stem.removeprefix("latchkey_") for path in (sources / "resources" / "translations").glob("latchkey_*.ts")}
expected = {{"zh_CN": "zh-Hans"}.get(language, language) for language in languages}
assert set(info["CFBundleLocalizations"]) == expected, f"{info['CFBundleLocalizations']} and {expected}"

# Each entitlement would be a hole in the hardened runtime.
assert plistlib.loads((packaging / "entitlements.plist").read_bytes()) == {}
print(f"Info.plist of {info['CFBundleIdentifier']} {version}, {len(languages)} languages, no entitlement")
