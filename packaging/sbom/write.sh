#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# write.sh BUILD FOLDER [CONTENT]: a bill of materials (PACKAGE.cdx.json) beside each package in FOLDER, from what the build in the
# folder BUILD found. CONTENT: the folder with what was packed, where that can't be read from the package.
set -euo pipefail
if [ $# -lt 2 ]; then
    sed -n '5,6s/^# //p' "$0" >&2
    exit 2
fi
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
build=$1 folder=$2
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
[ -n "$version" ] || { echo "write.sh: $build is no build of Latchkey" >&2; exit 1; }
number=0
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
for package in "$folder"/*; do
    case $package in
    *.cdx.json | */SHA256SUMS | *.buildinfo | *.changes) continue ;;
    esac
    content=${3:-}
    case $package in
    *.AppImage)
        image=$(CDPATH='' cd -- "$folder" && pwd)/${package##*/}
        (cd "$unpacked" && "$image" --appimage-extract >/dev/null)
        content=$unpacked/squashfs-root
        ;;
    esac
    "$here/sbom.py" --libraries "$build/ui/about/libraries.json" --version "$version" --package "$package" \
        ${content:+--content "$content"} --output "$package.cdx.json"
    number=$((number + 1))
done
[ "$number" -gt 0 ] || { echo "write.sh: there is no package in $folder" >&2; exit 1; }
