#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# build.sh [SOURCES] OUT: builds the .rpm with rpmbuild and puts it into the folder OUT. To be installed, it has to be
# built on the system it is for: elsewhere the libraries have other names.
#   WORK=FOLDER  packs what deb/build.sh has built there instead of compiling it once more
set -euo pipefail
case $# in 1 | 2) ;; *) sed -n '5,7s/^# //p' "$0" >&2; exit 2 ;; esac
out=$(mkdir -p "${!#}" && CDPATH='' cd -- "${!#}" && pwd)
sources=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd)
[ $# -eq 1 ] || sources=$(CDPATH='' cd -- "$1" && pwd)
spec=$sources/packaging/rpm/latchkey.spec
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
mkdir "$top/SOURCES"

options=(
    -bb
    --define "_topdir $top"
    --define "_buildhost localhost"
    --define "packager The Latchkey authors <latchkey@users.noreply.github.com>"
    --define "source_date_epoch_from_changelog 1"
    --define "use_source_date_epoch_as_buildtime 1"
    --define "clamp_mtime_to_source_date_epoch 1"
)
# Elsewhere than on Fedora nobody knows these packages by their names; CMake says what it does not find. Debian's scripts
# that compress and strip want another shell than Debian's, and leave the symbols.
rpm -q --quiet cmake 2>/dev/null || options+=(--nodeps --define "__os_install_post \
    bash /usr/lib/rpm/brp-compress && find %{buildroot}%{_bindir} -type f -exec %{__strip} {} +")

if [ -n "${WORK:-}" ]; then
    CDPATH='' cd -- "$WORK"
    options+=(--build-in-place --define "_vpath_builddir $(basename obj-*)")
else
    version=$(rpmspec --query --queryformat '%{version}\n' "$spec" | head -n 1)
    "$sources/tests/support/source-files.sh" "$sources" |
        tar -C "$sources" --transform "s,^,latchkey-$version/,S" -cz -f "$top/SOURCES/latchkey-$version.tar.gz" -T -
fi
rpmbuild "${options[@]}" "$spec"
mv "$top"/RPMS/*/*.rpm "$out"
