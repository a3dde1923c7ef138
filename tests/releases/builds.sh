#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds packages inside a tree of clean-tree.sh, as its ordinary user, and lets other programs go first. Sourced.

built=/home/newcomer/build/latchkey # the compiled program, for every package of a release
made=/home/newcomer/packages

# FOLDER OUT: the tar.gz of what deb/build.sh has compiled in FOLDER
# shellcheck disable=SC2016 # expanded inside the tree
make_tarball='"$1"/packaging/tarball/build.sh "$1"/obj-* "$2"'

# quietly LOG COMMAND...: its output only if it fails
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 || { tail -n 60 "$log"; return 1; }
}

# take_packages TREE FOLDER
take_packages() {
    rm -rf "$2"
    mkdir -p "$2"
    cp "$1$made"/* "$2/"
}

# build_deb TREE FOLDER [VARIABLE=VALUE...]: with what debian/control names, and what is there already
build_deb() {
    local tree=$1 folder=$2
    shift 2
    apt_in_tree "$tree" install dpkg-dev
    apt_in_tree "$tree" build-dep ./packaging/deb
    quietly "$tree.deb.log" in_tree "$tree" newcomer nice env WORK="$built" "$@" packaging/deb/build.sh "$made"
    take_packages "$tree" "$folder"
}

# build_packages TREE FOLDER: .deb, .rpm and tar.gz from one compile
build_packages() {
    build_deb "$1" "$2"
    apt_in_tree "$1" install rpm patchelf libqt6sql6-sqlite qt6-wayland # the last two: what the tar.gz carries
    quietly "$1.rpm.log" in_tree "$1" newcomer nice env WORK="$built" packaging/rpm/build.sh "$made"
    quietly "$1.tarball.log" in_tree "$1" newcomer nice bash -c "$make_tarball" tarball "$built" "$made"
    take_packages "$1" "$2"
}
