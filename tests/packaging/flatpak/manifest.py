# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""manifest.py SOURCES: flatpak-builder understands the manifest, the sandbox has no hole but those that are listed here, and
whatever is downloaded is pinned."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

sources = pathlib.Path(sys.argv[1]).resolve()
manifest_file = sources / "packaging" / "flatpak" / "io.github.latchkey.Latchkey.yml"

# Each of these is said to be needed in the manifest. Secrets come through the portal, which needs none.
PERMISSIONS = {
    "--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11",
    "--talk-name=org.freedesktop.ScreenSaver", "--talk-name=org.gnome.ScreenSaver",
    "--system-talk-name=org.freedesktop.login1",
    "--talk-name=org.freedesktop.Notifications", "--talk-name=org.kde.StatusNotifierWatcher",
}
# What is built with it: libsecret for its encrypted file, the others because no KDE runtime has them.
NEEDED = {"libsecret", "qtkeychain", "libsodium", "protobuf", "yaml-cpp", "libqrencode", "expected", "cpp-httplib"}

with tempfile.TemporaryDirectory() as folder:  # flatpak-builder leaves a folder where it runs
    shown = subprocess.run(["flatpak-builder", "--show-manifest", str(manifest_file)], cwd=folder, check=True,
                           capture_output=True, text=True)
assert not shown.stderr.strip(), shown.stderr  # properties that it does not know are named there
manifest = json.loads(shown.stdout)

assert manifest["id"] == manifest_file.stem
assert manifest["command"] == "latchkey"
assert (manifest["runtime"], manifest["sdk"]) == ("org.kde.Platform", "org.kde.Sdk")
assert int(manifest["runtime-version"].split(".")[0]) == 6
permissions = manifest["finish-args"]
# Each hole has its reason: behind it, or in comments above it.
lines = manifest_file.read_text(encoding="utf-8").splitlines()
for number, line in enumerate(lines):
    if line.startswith("  - --"):
        assert re.search(r" # \w", line) or lines[number - 1].lstrip().startswith("# "), f"no reason: {line.strip()}"
assert set(permissions) == PERMISSIONS, set(permissions) ^ PERMISSIONS
assert permissions.index("--socket=wayland") < permissions.index("--socket=fallback-x11")
for permission in permissions:
    assert "*" not in permission and not re.search(r"socket=(session|system)-bus|secrets|kwallet|filesystem|devel", permission), permission

modules = {module["name"]: module for module in manifest["modules"]}
assert set(modules) == NEEDED | {"latchkey"}, set(modules) ^ NEEDED
for name in NEEDED:
    for source in modules[name]["sources"]:
        assert source["url"].startswith("https://"), source
        if source["type"] == "git":
            assert re.fullmatch(r"[0-9a-f]{40}", source["commit"]) and source["tag"], source
        else:
            assert source["type"] == "archive" and re.fullmatch(r"[0-9a-f]{64}", source["sha256"]), source
# GCC 15, the SDK's since freedesktop 25.08, does not compile an older one (yaml-cpp issue 1307).
release = modules["yaml-cpp"]["sources"][0]["tag"].removeprefix("yaml-cpp-")
assert [int(part) for part in release.split(".")] >= [0, 9], release
# Without encryption libsecret has no file for a sandbox, and goes to the service that is out of reach.
assert "-Dcrypto=libgcrypt" in modules["libsecret"]["config-opts"]

(own,) = modules["latchkey"]["sources"]
assert own["type"] == "dir" and (manifest_file.parent / own["path"]).resolve() == sources.resolve(), own
options = (sources / "CMakeLists.txt").read_text(encoding="utf-8")
options += "".join(path.read_text(encoding="utf-8") for path in (sources / "packaging").rglob("CMakeLists.txt"))
for option in modules["latchkey"]["config-opts"]:
    name = re.fullmatch(r"-D(\w+)=.*", option)[1]
    assert name.startswith("CMAKE_") or re.search(rf"\b(option|set)\({name}\s", options), f"the build knows no {name}"
print(f"{len(permissions)} permissions, {len(modules)} modules")
