# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""sbom.py SOURCES BUILD VERSION FOLDER: the bill of materials of stand-in packages names what the build linked, in its
versions, and what each package carries, and is the same twice. Leaves them in FOLDER for judge.py."""

import hashlib
import importlib.util
import io
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.parse
import zipfile

import yaml

sources, build, version, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3], pathlib.Path(sys.argv[4])
writer = sources / "packaging/sbom/sbom.py"
manifest = sources / "packaging/flatpak/io.github.latchkey.Latchkey.yml"
libraries_file = build / "ui" / "about" / "libraries.json"
EPOCH, TIME = "1790000000", "2026-09-21T14:13:20Z"
LIBRARY = b"a library"
VERSION_OF_SODIUM = "1.0.18-1+b9"  # not the one of this system
TAKEN = ("libQt6Core.so.6", "libsodium.so.23")  # as packaging/tarball/carry.py takes them from Debian
CHECKSUM = hashlib.sha256(LIBRARY).hexdigest()
# What is in each package, and which of it are libraries.
CONTENT = {
    "latchkey/bin/latchkey": False,
    "latchkey/lib/libQt6Core.so.6": True,
    "latchkey/lib/libsodium.so.23": True,
    "latchkey/plugins/platforms/libqxcb.so": True,
    "latchkey/bin/Qt6Core.dll": True,
    "latchkey/share/doc/about.so.txt": False,
    "Latchkey.app/Contents/Frameworks/QtCore.framework/Versions/A/QtCore": True,
    "Latchkey.app/Contents/Frameworks/QtCore.framework/Versions/A/Resources/Info": False,
}


def module_of(path):
    specification = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def on_debian():
    return platform.freedesktop_os_release()["ID"] == "debian"


def version_here(package):
    return subprocess.run(["dpkg-query", "--show", "--showformat=${Version}", package], check=True, capture_output=True,
                          text=True).stdout


def told_versions():
    """What carry.py tells of the libraries that it takes: files by their path in the package. Sodium's version becomes one
    that only this file can say."""
    carry = module_of(sources / "packaging/tarball/carry.py")
    known = carry.known_libraries()
    with tempfile.TemporaryDirectory() as tree:
        carry.tell_licences(pathlib.Path(tree), [known[name].resolve() for name in TAKEN])
        told = {f"latchkey/{path.relative_to(tree)}": path.read_bytes() for path in pathlib.Path(tree).rglob("*") if path.is_file()}
    (versions,) = (path for path in told if path.endswith("/VERSIONS"))
    before = told[versions]
    told[versions] = before.replace(f" {version_here('libsodium23')}: ".encode(), f" {VERSION_OF_SODIUM}: ".encode())
    assert told[versions] != before, before
    return told


def make_packages():
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tarfile.open(folder / "latchkey.tar.gz", "w:gz") as archive:
        for path, content in {**dict.fromkeys(CONTENT, LIBRARY), **(told_versions() if on_debian() else {})}.items():
            member = tarfile.TarInfo(path)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    with zipfile.ZipFile(folder / "latchkey.zip", "w") as archive:
        for path in CONTENT:
            archive.writestr(path, LIBRARY)
    for path in CONTENT:
        (folder / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "content" / path).write_bytes(LIBRARY)
    (folder / "latchkey.exe").write_bytes(b"an installer")
    (folder / "latchkey.deb").write_bytes(b"a package")


def write(package, output, *options, epoch=EPOCH):
    environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch}
    subprocess.run([sys.executable, writer, "--libraries", libraries_file, "--version", version, "--package", folder / package,
                    "--output", folder / output, *options], check=True, env=environment)
    return json.loads((folder / output).read_text(encoding="utf-8"))


def check_linked(document):
    with open(libraries_file, encoding="utf-8") as file:
        expected = {library["name"]: library for library in json.load(file) if library["version"]}
    found = {component["name"]: component for component in document["components"] if component["type"] == "library"}
    assert set(found) == set(expected), set(found) ^ set(expected)
    for name in ("Qt", "QtKeychain", "Protocol Buffers", "libsodium", "yaml-cpp"):
        assert found[name]["version"] == expected[name]["version"] != "", name
    for name, library in expected.items():
        assert found[name]["licenses"] == [{"license": {"id": library["licence"]}}], name
        assert (library["version"] in ("runtime", "icons")) == ("version" not in found[name]), name
    (depends,) = document["dependencies"]
    assert depends["ref"] == "latchkey" and sorted(depends["dependsOn"]) == sorted(c["bom-ref"] for c in found.values())
    check_purls(found)


def check_purls(found):
    if on_debian():  # elsewhere nothing says what is in which package
        release = platform.freedesktop_os_release()
        for name in set(found) - {"Lucide"}:
            assert found[name]["purl"].startswith("pkg:deb/debian/lib"), found[name].get("purl")
            assert found[name]["purl"].endswith(f"&distro=debian-{release['VERSION_ID']}"), found[name]["purl"]
        purl = urllib.parse.unquote(found["libsodium"]["purl"])
        assert purl.startswith(f"pkg:deb/debian/libsodium23@{version_here('libsodium23')}?arch="), purl


def check_carried(document, expected):
    carried = {component["name"]: component["hashes"] for component in document["components"] if component["type"] == "file"}
    assert carried == {path: [{"alg": "SHA-256", "content": CHECKSUM}] for path in expected}, carried


def check_origin(document):
    """What is taken from Debian is named as VERSIONS says, and nothing else is."""
    named = {component["name"]: component for component in document["components"]
             if component["type"] == "file" and {"version", "purl"} & component.keys()}
    assert set(named) == ({f"latchkey/lib/{name}" for name in TAKEN} if on_debian() else set()), named
    if on_debian():
        sodium = named["latchkey/lib/libsodium.so.23"]
        assert sodium["version"] == VERSION_OF_SODIUM, sodium
        assert sodium["purl"].startswith("pkg:deb/debian/libsodium23@1.0.18-1%2Bb9?arch="), sodium


def check_tags():
    """Elsewhere a library is named as its release is tagged: as the Flatpak names it, which takes these tags."""
    module = module_of(writer)
    names = {"qtkeychain": "QtKeychain", "protobuf": "Protocol Buffers"}
    versions = {"protobuf": "3.21.12", "libsodium": "1.0.20"}  # as their own build tells them
    checked = 0
    for entry in yaml.safe_load(manifest.read_text(encoding="utf-8"))["modules"]:
        source = entry["sources"][0]
        if source["type"] == "git":
            name, tag = entry["name"], source["tag"]
            library = {"name": names.get(name, name), "version": versions.get(name, tag.removeprefix("v").removeprefix("yaml-cpp-"))}
            expected = source["url"].removeprefix("https://github.com/").removesuffix(".git").lower()
            assert module.purl_of(library, {}) == f"pkg:github/{expected}@{tag}", module.purl_of(library, {})
            checked += 1
    assert checked >= 7
    assert module.purl_of({"name": "Protocol Buffers", "version": "29.3.0"}, {}).endswith("@v29.3")
    assert module.purl_of({"name": "yaml-cpp", "version": "0.8.0"}, {}).endswith("@0.8.0")


make_packages()
check_tags()
libraries = [path for path, is_library in CONTENT.items() if is_library]
for package, options, expected in (("latchkey.tar.gz", [], libraries), ("latchkey.zip", [], libraries),
                                   ("latchkey.exe", ["--content", folder / "content"], libraries), ("latchkey.deb", [], [])):
    document = write(package, f"{package}.cdx.json", *options)
    check_linked(document)
    check_carried(document, expected)
    if package == "latchkey.tar.gz":
        check_origin(document)
    described = document["metadata"]["component"]
    assert (described["name"], described["version"]) == ("Latchkey", version)
    assert described["hashes"][0]["content"] == hashlib.sha256((folder / package).read_bytes()).hexdigest()
    assert document["metadata"]["timestamp"] == TIME, document["metadata"]["timestamp"]

again = write("latchkey.deb", "again.json")
first = folder / "latchkey.deb.cdx.json"
assert (folder / "again.json").read_bytes() == first.read_bytes(), "not the same twice"
assert write("latchkey.exe", "again.json")["serialNumber"] != again["serialNumber"], "two packages with one serial number"
assert "timestamp" not in write("latchkey.deb", "again.json", epoch="")["metadata"]
(folder / "again.json").unlink()

# And what a workflow calls: one for each package in a folder.
dist = folder / "dist"
dist.mkdir()
for name in ("latchkey.deb", "latchkey.zip", "latchkey.buildinfo"):
    (dist / name).write_bytes((folder / "latchkey.zip").read_bytes())
image = dist / "Latchkey.AppImage"  # which unpacks itself
image.write_text('#!/bin/sh\n[ "$1" = --appimage-extract ] && mkdir -p squashfs-root/usr/lib && '
                 "printf 'a library' >squashfs-root/usr/lib/libsodium.so.23\n", encoding="utf-8")
image.chmod(0o755)
subprocess.run([writer.with_name("write.sh"), build, dist], check=True)
assert sorted(path.name for path in dist.glob("*.cdx.json")) == ["Latchkey.AppImage.cdx.json", "latchkey.deb.cdx.json",
                                                                   "latchkey.zip.cdx.json"]
check_carried(json.loads((dist / "Latchkey.AppImage.cdx.json").read_text(encoding="utf-8")), ["usr/lib/libsodium.so.23"])
assert not [path for path in pathlib.Path.cwd().glob("squashfs-root")]
assert json.loads((dist / "latchkey.zip.cdx.json").read_text(encoding="utf-8"))["metadata"]["component"]["version"] == version
print(f"{len(again['components'])} libraries, {len(libraries)} carried files")
