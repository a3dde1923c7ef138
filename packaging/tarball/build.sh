#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# build.sh BUILD OUTPUT: makes OUTPUT/latchkey-VERSION-linux-MACHINE.tar.gz from the finished build in BUILD (obj-*, where
# deb/build.sh has worked; of another preset it is as good, but not the same bytes): a folder that carries Qt and runs
# wherever it is put. Needs patchelf, and Debian's libraries. The same build makes the same bytes; SOURCE_DATE_EPOCH is the
# time of all files, without it the date of the newest release.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sources=$(CDPATH='' cd -- "$here/../.." && pwd)
build=$(CDPATH='' cd -- "$1" && pwd)
mkdir -p "$2"
output=$(CDPATH='' cd -- "$2" && pwd)
# shellcheck source=packaging/tarball/tree.sh
source "$here/tree.sh"

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=latchkey-$version-linux-$(uname -m)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
make_tree "$build" "$folder/$name" tar.gz >/dev/null
cp "$here/add-to-menu.sh" "$folder/$name/"
readme >"$folder/$name/README.txt"
pack "$folder" "$name" "$(release_time "$sources/CHANGELOG.md")" >"$output/$name.tar.gz"
echo "$output/$name.tar.gz"
