#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# install.sh SUITE SOURCES FOLDER PACKAGES: makes a bare Debian with a desktop and without Qt, and has a person live there
# with the packages that were built for it (life.sh). Then that Debian's tools judge them (lint-deb.sh). Pictures of the
# windows go to PACKAGES/SUITE/pictures.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
own_world "$0" "$@"
suite=$1 sources=$2 tree=$3/install-$1 packages=$4
inside=/home/newcomer/packages pictures=/home/newcomer/pictures

version() { dpkg-deb --field "$packages/$1"/latchkey_*.deb Version; }
if [ "$suite" = trixie ] && ! dpkg --compare-versions "$(version trixie)" gt "$(version bookworm)"; then
    echo "an upgrade to Debian 13 would keep Debian 12's .deb: $(version bookworm) is not older" >&2
    exit 1
fi

make_tree "$suite" "$tree" "$sources" 'tests/support/*' 'tests/releases/*' 'tests/packaging/linux/*' 'app/*' 'ui/*'
mkdir "$tree$inside" "$tree$pictures"
chroot "$tree" chown newcomer: "$pictures"
cp "$packages/$suite"/latchkey{,-dbgsym}_* "$tree$inside/"
cp "$packages"/bookworm/latchkey-*.tar.gz "$tree$inside/" # one for all
if rpm=$(compgen -G "$packages/$suite/*.rpm"); then
    mkdir "$tree$inside/rpm"
    rpm2cpio "$rpm" | (cd "$tree$inside/rpm" && cpio --extract --make-directories --quiet)
fi

say "A desktop"
mapfile -t everywhere < <(grep -v '^#' "$sources/packaging/tarball/system-packages") # what the tar.gz wants
apt_in_tree "$tree" install "${desktop[@]}" "${everywhere[@]}"

in_tree "$tree" newcomer tests/support/desktop-session.sh --x11 --a11y tests/releases/life.sh "$inside" "$pictures"

say "What this Debian's own tools say"
apt_in_tree "$tree" install lintian appstream desktop-file-utils man-db
in_tree "$tree" newcomer tests/releases/lint-deb.sh "$inside"

rm -rf "$packages/$suite/pictures"
cp -R "$tree$pictures" "$packages/$suite/pictures"

say "Done in $SECONDS s"
remove_tree "$tree"
