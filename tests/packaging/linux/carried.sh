#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# carried.sh SOURCES BUILD DESKTOP_SESSION: the folder that goes into the tar.gz has all that the program asks for but what
# README.txt tells people to have, unchanged and with licences. Moved to another place, the program opens nothing of the
# Qt that is installed here. How it is packed does not tell who did it, when and where.
set -euo pipefail
sources=$1 build=$2 session=$3
# shellcheck source=packaging/tarball/tree.sh
source "$sources/packaging/tarball/tree.sh"

complain() { echo "carried.sh: $*" >&2; exit 1; }

# package_of LIBRARY: the Debian package of the one that is installed here
package_of() {
    local path
    path=$(/sbin/ldconfig -p | sed -n "s/^\t$1 (libc6,.*=> //p" | head -n 1)
    path=$(readlink -f "$path")
    { dpkg -S "$path" || dpkg -S "${path#/usr}"; } 2>/dev/null | sed 's/:.*//'
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
make_tree "$build" "$folder/made" tar.gz >"$folder/asked"
mv "$folder/made" "$folder/moved to here"
cd "$folder/moved to here"

told=$(readme)
! grep -e '@' -e '.\{130\}' <<<"$told" || complain "README.txt is not for people"
# On a multiarch Debian ldconfig knows them all; the loader itself is in libc6.
while read -r library; do
    package=$(package_of "$library")
    grep -qwF -- "$package" <<<"$told" || complain "README.txt does not name $package, for $library"
done < <(grep -v '^ld-' "$folder/asked")
[ "$(wc -l <"$folder/asked")" -gt 10 ] || complain "it asks the system for too little to be true"

LD_LIBRARY_PATH=$PWD/lib/latchkey find bin lib -type f \( -name '*.so*' -o -name latchkey \) -exec ldd {} + >"$folder/needed"
! grep 'not found' "$folder/needed" || complain "these libraries are missing"

licences=share/licenses/latchkey/carried
count=0
for library in lib/latchkey/lib*.so.*; do
    package=$(package_of "${library##*/}")
    [ -s "$licences/$package" ] || complain "$library comes without the licence of $package"
    # shellcheck disable=SC2016 # dpkg's own fields
    dpkg-query -W -f '${Package} ${Version}: apt-get source ${source:Package}=${source:Version}\n' "$package" |
        grep -qxF -f - "$licences/VERSIONS" || complain "VERSIONS does not say where the sources of $package are"
    cmp "$library" "$(/sbin/ldconfig -p | sed -n "s/^\t${library##*/} (libc6,.*=> //p" | head -n 1)" || complain "it was changed"
    count=$((count + 1))
done

QT_QPA_PLATFORM=offscreen "$session" strace -f -qq -e trace=open,openat -o "$folder/opened" "$PWD/bin/latchkey" --debug-info >"$folder/information"
grep -qx 'Package: tar.gz' "$folder/information" || complain "it does not know that it is a tar.gz"
grep -q '^OpenSSL: [1-9]' "$folder/information" || complain "it has no TLS"
grep -qx 'Keychain: Secret Service, open' "$folder/information" || complain "it finds no keychain"
! grep -E '"/[^"]*(libQt6|libqt6|qt6/plugins|libssl|libcrypto|libsecret)[^"]*".* = [0-9]' "$folder/opened" | grep -vF "\"$PWD/" ||
    complain "these come from the system"

mkdir "$folder/one" "$folder/other"
cp -R share "$folder/one/"
(umask 077 && cp -R share "$folder/other/" && touch -d 2001-02-03 "$folder/other/share/latchkey")
first=$(pack "$folder/one" share 1000000000 | sha256sum)
second=$(umask 077 && TZ=Asia/Tokyo LC_ALL=C pack "$folder/other" share 1000000000 | sha256sum)
[ "$first" = "$second" ] || complain "the same content is packed to other bytes"
echo "$count libraries are carried, $(wc -l <"$folder/asked") asked of the system"
