#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""Writes what a package is made of as CycloneDX 1.6 (JSON): Latchkey and the libraries that it links, in the versions that
the build found (libraries.json in the build tree, the list that the program itself shows), and every library that the package
carries, with its checksum. On Debian each linked library is named as the package that it comes from.

The same package gives the same bytes: the serial number comes from the content, and the time from SOURCE_DATE_EPOCH (none
if it is not set).

    sbom.py --libraries build/release/ui/about/libraries.json --version 0.1.0 --package latchkey-0.1.0.tar.gz --output FILE

What a tar.gz or ZIP carries is read from it. For other packages (installer, disk image) --content names the folder with what
was packed; packages of a system (.deb, .rpm) carry no library. A library that was taken from Debian has the version and the
name of the package that packaging/tarball/carry.py says there (VERSIONS)."""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import platform
import re
import subprocess
import tarfile
import urllib.parse
import uuid
import zipfile

LIBRARY_NAME = re.compile(r"\.(so(\.\d+)*|dll|dylib)$", re.IGNORECASE)
NO_VERSIONS = ("runtime", "icons")  # words that stand for a version in libraries.json
VERSIONS = "licenses/latchkey/carried/VERSIONS"
# Where a library's sources are, and how its releases are tagged there.
TAGS = {
    "QtKeychain": "frankosterfeld/qtkeychain@{}",
    "Protocol Buffers": "protocolbuffers/protobuf@v{}",
    "libsodium": "jedisct1/libsodium@{}-RELEASE",
    "KDSingleApplication": "kdab/kdsingleapplication@v{}",
    "expected": "tartanllama/expected@v{}",
    "yaml-cpp": "jbeder/yaml-cpp@{}",
    "cpp-httplib": "yhirose/cpp-httplib@v{}",
    "libqrencode": "fukuchi/libqrencode@v{}",
}


def sha256(stream):
    digest = hashlib.sha256()
    while block := stream.read(1 << 20):
        digest.update(block)
    return digest.hexdigest()


def is_library(path):
    parts = pathlib.PurePosixPath(path).parts
    in_framework = any(part.endswith(".framework") for part in parts) and "." not in parts[-1] and "Resources" not in parts
    return in_framework or LIBRARY_NAME.search(parts[-1]) is not None


def files_of(package, content):
    """(path, SHA-256) of each library that the package carries."""
    if content:
        for path in content.rglob("*"):
            if path.is_file() and not path.is_symlink() and is_library(path.relative_to(content).as_posix()):
                with path.open("rb") as stream:
                    yield path.relative_to(content).as_posix(), sha256(stream)
    elif package.name.endswith(".tar.gz"):
        with tarfile.open(package) as archive:
            for member in archive:
                if member.isfile() and is_library(member.name):
                    yield member.name, sha256(archive.extractfile(member))
    elif package.suffix == ".zip":
        with zipfile.ZipFile(package) as archive:
            for name in archive.namelist():
                if is_library(name):
                    with archive.open(name) as stream:
                        yield name, sha256(stream)


def versions_of(package, content):
    """What the package says of the Debian packages that its libraries are from: the version of each."""
    text = ""
    if content:
        for path in content.rglob(VERSIONS):
            text = path.read_text(encoding="utf-8")
    elif package.name.endswith(".tar.gz"):
        with tarfile.open(package) as archive:
            for member in archive:
                if member.isfile() and member.name.endswith(f"/{VERSIONS}"):
                    text = archive.extractfile(member).read().decode()
    return dict(re.findall(r"^(\S+) (\S+): apt-get source ", text, re.MULTILINE))


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def debian_release():
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return None
    return f"debian-{release['VERSION_ID']}" if release.get("ID") == "debian" and "VERSION_ID" in release else None


def debian_owners(files):
    """The packages that bring each of `files` (ends of paths, some with more behind): what dpkg knows of all in one go."""
    patterns = [f"*/{file}*" for file in files]
    try:
        found = subprocess.run(["dpkg-query", "--search", *patterns], capture_output=True, text=True).stdout
    except OSError:
        return {}
    owners = {file: set() for file in files}
    for line in found.splitlines():
        packages, separator, path = line.partition(": /")
        for file in files:
            if separator and f"/{file}" in f"/{path}":
                owners[file].update(package.strip() for package in packages.split(","))
    return owners


def debian_purl(name, version, architecture, release):
    version = urllib.parse.quote(version, safe=".-~")
    return f"pkg:deb/debian/{name}@{version}?arch={architecture}&distro={release}"


def debian_purls(files):
    """The package of each file: that of the library rather than what is for developers."""
    release = debian_release()
    if not release:
        return {}
    purls = {}
    for file, owners in debian_owners(files).items():
        if not owners:
            continue
        owner = min(owners, key=lambda name: ("-dev" in name, name))
        name, version, architecture = output_of(
            "dpkg-query", "--show", "--showformat=${Package} ${Version} ${Architecture}\n", owner).splitlines()[0].split()
        purls[file] = debian_purl(name, version, architecture, release)
    return purls


def origins_of(paths, versions):
    """Version and purl of each path, for those that are a file of one of the packages in `versions`; told on Debian alone."""
    release = debian_release()
    if not release or not versions:
        return {}
    architecture = output_of("dpkg", "--print-architecture").strip()
    names = {path: pathlib.PurePosixPath(path).name for path in paths}
    owners = debian_owners(sorted(set(names.values())))
    origins = {}
    for path, file in names.items():
        owner = min((name for name in (owner.split(":")[0] for owner in owners[file]) if name in versions), default=None)
        if owner:
            origins[path] = {"version": versions[owner], "purl": debian_purl(owner, versions[owner], architecture, release)}
    return origins


def purl_of(library, debian):
    if purl := debian.get(library.get("file")):
        return purl
    version = library["version"]
    if library["name"] not in TAGS or version in NO_VERSIONS:
        return None
    if library["name"] == "Protocol Buffers":  # 3.21.12 is v21.12, and 29.3.0 is v29.3
        version = version.removeprefix("3.").removesuffix(".0") if version.count(".") == 2 else version
    if library["name"] == "yaml-cpp" and version != "0.8.0":  # the only one that was tagged without the name
        version = f"yaml-cpp-{version}"
    return f"pkg:github/{TAGS[library['name']].format(version)}"


def component_of(library, debian):
    component = {
        "type": "library",
        "bom-ref": re.sub(r"[^a-z0-9]+", "-", library["name"].lower()),
        "name": library["name"],
        "copyright": f"Copyright © {library['copyright']}",
        "licenses": [{"license": {"id": library["licence"]}}],
        "externalReferences": [{"type": "website", "url": library["home"]}],
    }
    if library["version"] not in NO_VERSIONS:
        component["version"] = library["version"]
    if purl := purl_of(library, debian):
        component["purl"] = purl
    return component


def carried_components(package, content):
    files = sorted(files_of(package, content))
    origins = origins_of([path for path, _ in files], versions_of(package, content))
    for path, checksum in files:
        yield {"type": "file", "bom-ref": f"file:{path}", "name": path,
               "hashes": [{"alg": "SHA-256", "content": checksum}]} | origins.get(path, {})


def timestamp():
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return {}
    return {"timestamp": datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")}


def bill(libraries, version, package, content):
    libraries = [library for library in libraries if library["version"]]  # the others this build is made without
    debian = debian_purls([library["file"] for library in libraries if "file" in library])
    linked = [component_of(library, debian) for library in libraries]
    carried = list(carried_components(package, content))
    with package.open("rb") as stream:
        checksum = sha256(stream)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": "latchkey",
                "name": "Latchkey",
                "version": version,
                "description": f"Desktop credential manager for Union API keys, as {package.name}",
                "hashes": [{"alg": "SHA-256", "content": checksum}],
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "purl": f"pkg:generic/latchkey@{version}?file_name={urllib.parse.quote(package.name)}",
            },
        },
        "components": linked + carried,
        "dependencies": [{"ref": "latchkey", "dependsOn": [component["bom-ref"] for component in linked]}],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    document["metadata"] = timestamp() | document["metadata"]
    return {"$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "serialNumber": f"urn:uuid:{serial}"} | document


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    for name in ("--libraries", "--package", "--output"):
        parser.add_argument(name, type=pathlib.Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--content", type=pathlib.Path)
    arguments = parser.parse_args()
    libraries = json.loads(arguments.libraries.read_text(encoding="utf-8"))
    document = bill(libraries, arguments.version, arguments.package, arguments.content)
    arguments.output.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
