#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# bare-tarball.sh TARBALL SUITE FOLDER: runs the tar.gz in a fresh Debian SUITE (bookworm, trixie) that has nothing but the
# packages that its README.txt names: no library is missing, and each plugin of Qt finds what it asks for. Needs root; the tree is made
# in FOLDER.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
sources=$(CDPATH='' cd -- "$here/../.." && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
own_world "$0" "$@"
tarball=$1 tree=$3/tarball-$2
place="/home/newcomer/moved to here"

make_tree "$2" "$tree" "$sources"
mapfile -t packages < <(grep -v '^#' "$sources/packaging/tarball/system-packages")
say "The ${#packages[@]} packages of README.txt"
in_tree "$tree" root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${packages[@]}" fonts-dejavu-core >/dev/null
! chroot "$tree" dpkg-query --show | grep -E '^(lib)?qt[56]' || { echo "There is Qt in the tree."; exit 1; }

say "The program"
mkdir "$tree$place"
tar -xzf "$tarball" -C "$tree$place" --strip-components 1
in_tree "$tree" newcomer "$place/bin/latchkey" --version
in_tree "$tree" newcomer env QT_QPA_PLATFORM=offscreen "$place/bin/latchkey" --debug-info | tee "$tree.information"
grep -qx 'Package: tar.gz' "$tree.information"
grep -q '^OpenSSL: [1-9]' "$tree.information"
# shellcheck disable=SC2016 # expanded inside the tree
in_tree "$tree" newcomer bash -c 'cd "$1" && export LD_LIBRARY_PATH=$1/lib/latchkey && find lib -name "*.so" -exec ldd {} +' \
    ldd "$place" >"$tree.needed"
! grep 'not found' "$tree.needed" || { echo "These libraries are missing."; exit 1; }

say "Done in $SECONDS s"
remove_tree "$tree"
