#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# lint-deb.sh PACKAGES: what the tools of this Debian say of the .deb that was built for it, and of what is in it.
set -euo pipefail
packages=$1
sources=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

complain() { echo "lint-deb.sh: $*" >&2; exit 1; }

# in_sources WORD: it stands in the code
in_sources() { grep -rqwF --include='*.cpp' --include='*.h' -e "$1" "$sources/app" "$sources/ui"; }

# named FIELD NAME...: what no linker sees is asked for in that field of the package
named() {
    local field=$1 name names
    names=$(dpkg-deb --field "$deb" "$field")
    shift
    for name in "$@"; do
        grep -qE "(^|[ ,|])$name( |,|$)" <<<"$names" || complain "$field does not name $name: $names"
    done
}

deb=$(compgen -G "$packages/latchkey_*.deb")
named Depends libsecret-1-0 libqt6sql6-sqlite qt6-svg-plugins qt6-wayland ca-certificates
named Recommends gnome-keyring kwallet6 libkf5wallet-bin

# What looks like a misspelt word and stands nowhere in the code is a piece of a compressed picture or translation, another
# one in each build.
said=$(lintian --no-cfg --pedantic --display-info "$packages"/*.changes 2>&1) || complain "lintian fails: $said"
while read -r line; do
    if [[ $line =~ ' spelling-error-in-binary '([[:alpha:]]+)' ' ]] && ! in_sources "${BASH_REMATCH[1]}"; then continue; fi
    [ -z "$line" ] || complain "lintian says: $line"
done <<<"$said"

dpkg-deb --extract "$deb" "$folder"
cd "$folder/usr/share"
said=$(desktop-file-validate applications/*.desktop 2>&1) || complain "the menu entry: $said"
[ -z "$said" ] || complain "the menu entry: $said"
"$sources/tests/packaging/linux/appstream.sh" metainfo/*.xml || complain "the metainfo can be better"
said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z man/man1/latchkey.1.gz 2>&1 >/dev/null) ||
    complain "man fails: $said"
[ -z "$said" ] || complain "man says: $said"
echo "$(basename "$deb") is clean for $(lintian --version) and $(appstreamcli --version)"
