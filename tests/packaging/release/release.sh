#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# release.sh SOURCES VERSION: names.sh leaves only names that GitHub keeps, and loses no file; notes.sh cuts the section of one
# version out of the change log and stops a tag that names another, or that would leave changes untold.
set -euo pipefail
sources=$1 version=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "release.sh: $*" >&2; exit 1; }

mkdir "$folder/dist"
for name in latchkey_0.1.0-1~deb12_amd64.deb latchkey_0.1.0-1~deb13_amd64.deb 'Größe 1.zip' latchkey-0.1.0+1.exe; do
    echo "$name" >"$folder/dist/$name"
done
"$sources/packaging/release/names.sh" "$folder/dist"
for name in latchkey_0.1.0-1.deb12_amd64.deb latchkey_0.1.0-1.deb13_amd64.deb latchkey-0.1.0+1.exe; do
    [ "$(tr '~' . <"$folder/dist/$name")" = "$name" ] || fail "$name holds $(cat "$folder/dist/$name")"
done
[ -z "$(LC_ALL=C find "$folder/dist" -mindepth 1 -name '*[^A-Za-z0-9._+-]*')" ] || fail "left: $(ls "$folder/dist")"
[ "$(find "$folder/dist" -type f | wc -l)" -eq 4 ] || fail 'not all files are there'
touch "$folder/dist/latchkey_0.1.0-1~deb12_amd64.deb"
! "$sources/packaging/release/names.sh" "$folder/dist" 2>"$folder/error" || fail 'one file has overwritten another'
grep -q 'already is a latchkey_0.1.0-1.deb12_amd64.deb' "$folder/error" || fail "$(cat "$folder/error")"

mkdir "$folder/sources"
printf 'cmake_minimum_required(VERSION 3.25)\nproject(Latchkey\n    VERSION 1.2.0\n    LANGUAGES CXX\n)\n' >"$folder/sources/CMakeLists.txt"
printf '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-20\n\n### Added\n\n- this\n\n## [1.1.0] - 2026-10-01\n\n- before\n' \
    >"$folder/sources/CHANGELOG.md"
notes() { "$sources/packaging/release/notes.sh" "$@"; }
[ "$(notes "$folder/sources" v1.2.0)" = $'\n### Added\n\n- this' ] || fail "the notes are: $(notes "$folder/sources" v1.2.0)"
! notes "$folder/sources" v1.2.1 2>"$folder/error" || fail 'another version may be released'
grep -q 'the tag is v1.2.1, and CMakeLists.txt says 1.2.0' "$folder/error" || fail "$(cat "$folder/error")"
sed -i 's/^## \[Unreleased\]$/&\n\n### Fixed\n\n- later/' "$folder/sources/CHANGELOG.md"
! notes "$folder/sources" v1.2.0 2>"$folder/error" || fail 'changes may come without being told'
grep -q 'still has something unreleased' "$folder/error" || fail "$(cat "$folder/error")"
sed -i '/^### Fixed$/,/^- later$/d' "$folder/sources/CHANGELOG.md"
sed -i 's/## \[1.2.0\] - .*/## [1.2.0]/' "$folder/sources/CHANGELOG.md"
! notes "$folder/sources" v1.2.0 2>"$folder/error" || fail 'a version without a date may be released'
grep -q 'CHANGELOG.md has no section' "$folder/error" || fail "$(cat "$folder/error")"

mkdir "$folder/now" # as it is, with nothing that is for later
cp "$sources/CMakeLists.txt" "$folder/now/"
awk '/^## / { later = /Unreleased/ } !later' "$sources/CHANGELOG.md" >"$folder/now/CHANGELOG.md"
notes "$folder/now" "v$version" | grep -q '^- ' || fail 'this version has no notes'
echo "Names and notes of $version are in order"
