#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# appimage.sh SOURCES BUILD DESKTOP_SESSION: without a runtime the AppDir is made, is complete and starts; with one, the
# image is that runtime with the AppDir behind it. The runtime here is a stand-in: no test has started a real AppImage.
set -euo pipefail
script=$1/packaging/appimage/build.sh build=$2 session=$3

complain() { echo "appimage.sh: $*" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
code=0
env --unset=APPIMAGE_RUNTIME "$script" "$build" "$folder/out" 2>"$folder/said" || code=$?
[ "$code" = 3 ] || complain "it ends with $code"
grep -q 'APPIMAGE_RUNTIME' "$folder/said" || complain "it does not say what is missing"

mv "$folder/out/Latchkey.AppDir" "$folder/an AppDir"
QT_QPA_PLATFORM=offscreen "$session" "$folder/an AppDir/AppRun" --debug-info | grep -x 'Package: AppImage' >/dev/null || complain "AppRun does not start it"
desktop-file-validate "$folder/an AppDir"/*.desktop
icon=$(sed -n 's/^Icon=//p' "$folder/an AppDir"/*.desktop)
[ "$(identify -format '%m %wx%h' "$folder/an AppDir/$icon.png")" = 'PNG 256x256' ] || complain "there is no icon"

printf '#!/bin/sh\n' >"$folder/no runtime"
! APPIMAGE_RUNTIME="$folder/no runtime" "$script" "$build" "$folder/out" 2>/dev/null || complain "any file is taken for a runtime"
printf '\177ELF\2\1\1\0AI\2 and so on' >"$folder/runtime"
APPIMAGE_RUNTIME=$folder/runtime "$script" "$build" "$folder/out" >/dev/null
image=$(echo "$folder/out"/*)
[[ -x $image && $image == */Latchkey-*.AppImage ]] || complain "$image is no image"
size=$(stat --format %s "$folder/runtime")
cmp "$folder/runtime" <(head -c "$size" "$image") || complain "the image does not begin with the runtime"
unsquashfs -no-progress -quiet -offset "$size" -dest "$folder/back" "$image" >/dev/null
diff -r --no-dereference "$folder/an AppDir" "$folder/back" || complain "the image holds something else"
