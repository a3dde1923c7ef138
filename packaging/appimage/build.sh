#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# build.sh BUILD OUTPUT: makes OUTPUT/Latchkey-VERSION-MACHINE.AppImage from the finished build in BUILD (obj-*,
# where deb/build.sh has worked).
#
# An AppImage is the AppDir, packed by mksquashfs (Debian: squashfs-tools), behind a small program that mounts it: the
# runtime of type 2. No package of Debian, npm or PyPI has that. Take runtime-MACHINE from a release of
# https://github.com/AppImage/type2-runtime, check its signature, and name it:
#   APPIMAGE_RUNTIME=FILE
# Without it the AppDir is made, in OUTPUT/Latchkey.AppDir, and the script ends with 3.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sources=$(CDPATH='' cd -- "$here/../.." && pwd)
build=$(CDPATH='' cd -- "$1" && pwd)
mkdir -p "$2"
output=$(CDPATH='' cd -- "$2" && pwd)
# shellcheck source=packaging/tarball/tree.sh
source "$here/../tarball/tree.sh"
id=io.github.latchkey.Latchkey
folder=$output/Latchkey.AppDir

rm -rf "$folder"
make_tree "$build" "$folder/usr" AppImage >/dev/null
ln -s usr/bin/latchkey "$folder/AppRun"
ln -s "usr/share/applications/$id.desktop" "$folder/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$folder/$id.png"
ln -s "$id.png" "$folder/.DirIcon"
chmod -R u=rwX,go=rX "$folder"

complain() { echo "build.sh: $*" >&2; exit 3; }
runtime=${APPIMAGE_RUNTIME:-}
[ -n "$runtime" ] || complain "APPIMAGE_RUNTIME names no runtime (see the head of this script); the AppDir is in $folder"
[ "$(od -An -tx1 -j8 -N3 "$runtime" | tr -d ' ')" = 414902 ] || complain "$runtime is no AppImage runtime of type 2"
command -v mksquashfs >/dev/null || complain "mksquashfs is missing (Debian: squashfs-tools); the AppDir is in $folder"

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
image=$output/Latchkey-$version-$(uname -m).AppImage
packed=$output/Latchkey.squashfs
time=$(release_time "$sources/CHANGELOG.md")
env --unset=SOURCE_DATE_EPOCH mksquashfs "$folder" "$packed" -noappend -all-root -no-xattrs -comp zstd \
    -mkfs-time "$time" -all-time "$time" -quiet -no-progress
cat "$runtime" "$packed" >"$image"
chmod 755 "$image"
rm -r "$packed" "$folder"
echo "$image"
