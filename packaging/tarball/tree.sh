#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# A folder with Latchkey and the Qt that it needs, for build.sh and for the AppImage. Sourced.

# make_tree BUILD FOLDER TYPE: what the build installs, and beside it what it needs; prints the names of the libraries that
# the system has to have. The build may be that of another format, with places of its own for some files.
make_tree() {
    local build=$1 tree=$2 type=$3 sources plugins
    sources=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
    DESTDIR='' cmake --install "$build" --prefix "$tree" --strip >/dev/null
    rm -rf "$tree/share/doc" "$tree/share/zsh"
    mkdir -p "$tree"/share/{latchkey,licenses/latchkey,zsh/site-functions}
    cp -R "$sources/LICENSE" "$sources/LICENSES" "$tree/share/licenses/latchkey/"
    cp "$sources/packaging/completions/latchkey.zsh" "$tree/share/zsh/site-functions/_latchkey"
    echo "$type" >"$tree/share/latchkey/package-type"
    plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
    "$sources/packaging/tarball/carry.py" "$tree" "$plugins"
}

# readme: README.txt, which names what the system has to have
readme() {
    local here
    here=$(dirname "${BASH_SOURCE[0]}")
    grep -v '^#' "$here/system-packages" | xargs | fold --spaces --width=110 | sed 's/^/    /; s/ *$//' |
        sed -e '/^@SYSTEM_PACKAGES@$/{r /dev/stdin' -e 'd}' "$here/README.txt.in"
}

# release_time CHANGELOG: in seconds since 1970
release_time() {
    local day
    day=$(sed -n 's/^## \[[0-9.]*\] - //p' "$1" | head -n 1)
    echo "${SOURCE_DATE_EPOCH:-$(date --utc --date "$day" +%s)}"
}

# pack FOLDER NAME TIME: FOLDER/NAME as a tar.gz, to standard output; nothing in it says who packed it, when, or where
pack() {
    chmod -R u=rwX,go=rX "$1/$2"
    tar --create --directory "$1" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$3" "$2" |
        gzip --no-name --best
}
