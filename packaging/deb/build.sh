#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# build.sh [SOURCES] OUT: builds the .deb for the Debian that this runs on and puts it into the folder OUT. Needs what
# debian/control names (apt-get build-dep packaging/deb) and dpkg-dev; asks for no root.
#   WORK=FOLDER  builds there and leaves it, for others to install from the same build
set -euo pipefail
case $# in 1 | 2) ;; *) sed -n '5,7s/^# //p' "$0" >&2; exit 2 ;; esac
out=$(mkdir -p "${!#}" && CDPATH='' cd -- "${!#}" && pwd)
sources=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd)
[ $# -eq 1 ] || sources=$(CDPATH='' cd -- "$1" && pwd)

if [ -n "${WORK:-}" ]; then
    work=$WORK
    [ ! -e "$work" ] || { echo "$work is there already" >&2; exit 1; }
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    work=$folder/latchkey
fi
mkdir -p "$work"
"$sources/tests/support/source-files.sh" "$sources" | tar -C "$sources" -c -T - | tar -x --no-same-permissions -C "$work"
cp -R "$work/packaging/deb/debian" "$work/debian"
CDPATH='' cd -- "$work"

# Each Debian has its own: 0.1.0-1~deb12 is older than 0.1.0-1~deb13, so that a new Debian brings the one built for it. Testing
# and unstable have no number, and are newer than all.
# shellcheck source=/dev/null
. /etc/os-release
release="${VERSION_ID:+~deb$VERSION_ID}) ${VERSION_CODENAME:-unstable}"
[ "${ID:-}" != debian ] || sed -i "1s/^\(latchkey ([^)]*\)) [a-z]*;/\1$release;/" debian/changelog

dpkg-buildpackage --build=binary --no-sign --jobs=auto
for file in ../latchkey*_"$(dpkg-parsechangelog --show-field Version)"_*; do
    mv "$file" "$out"
done
