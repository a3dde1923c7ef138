#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# lint.sh SOURCES PACKAGES: what rpm's tools say of the .rpm, and that it holds what the .deb does. The .deb is judged by the
# tools of the Debian that it is for: lint-deb.sh.
set -euo pipefail
sources=$1 packages=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

say() { printf '\n==> [%(%T)T] %s\n' -1 "$*"; }
complain() { echo "lint.sh: $*" >&2; exit 1; }

say "rpmlint"
rpm=$(compgen -G "$packages/bookworm/*.rpm")
rpmlint --strict --config "$sources/packaging/rpm/rpmlint.toml" "$sources/packaging/rpm/latchkey.spec" "$rpm"
listed=$(rpm --query --package --list "$rpm") required=$(rpm --query --package --requires "$rpm")
grep -Fqx /usr/share/man/man1/latchkey.1.gz <<<"$listed" || complain "the .rpm has no manual page"
for name in qt6-qtbase qt6-qtsvg qt6-qtwayland ca-certificates 'libsecret-1.so.0()(64bit)'; do
    grep -Fqx "$name" <<<"$required" || complain "the .rpm does not require $name"
done
recommended=$(rpm --query --package --recommends "$rpm")
for name in gnome-keyring kf6-kwallet kf5-kwallet; do
    grep -Fqw -- "$name" <<<"$recommended" || complain "the .rpm does not recommend $name"
done

say "The same files in both"
dpkg-deb --extract "$(compgen -G "$packages/bookworm/latchkey_*.deb")" "$folder/deb"
rpm2cpio "$rpm" | (mkdir "$folder/rpm" && cd "$folder/rpm" && cpio --extract --make-directories --quiet)
# Each has its own folders for documents and licences, its own place for zsh, and packs the manual page its way; lintian is
# Debian's alone.
contents() {
    (cd "$1" && find . -type f ! -path './usr/share/doc/*' ! -path './usr/share/licenses/*' ! -name _latchkey ! -name '*.gz' \
        ! -path './usr/lib/*' ! -path './usr/share/lintian/*' | sort)
}
diff <(contents "$folder/deb") <(contents "$folder/rpm") || complain "the .deb and the .rpm do not hold the same"
[ "$(contents "$folder/rpm" | wc -l)" -gt 10 ]
