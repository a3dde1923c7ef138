#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# notes.sh SOURCES TAG: what the change log says of the version in SOURCES, as notes of a release. Fails if TAG (v0.1.0) names
# another version than the program will, if the change log has no dated section for it, or still something unreleased.
set -euo pipefail
sources=$1 tag=$2
fail() { echo "notes.sh: $*" >&2; exit 1; }

version=$(sed -n '/^project(/,/^)/s/^ *VERSION \([0-9.]*\)$/\1/p' "$sources/CMakeLists.txt")
[ "$tag" = "v$version" ] || fail "the tag is $tag, and CMakeLists.txt says $version"
heading="## [$version] - "
# section HEADING: what is below the headings that begin so
section() { awk -v heading="$1" '/^## / { inside = index($0, heading) == 1; next } inside' "$sources/CHANGELOG.md"; }
! section '## [Unreleased]' | grep -q . || fail "CHANGELOG.md still has something unreleased, which would come without being told"
notes=$(section "$heading")
[ -n "$notes" ] || fail "CHANGELOG.md has no section that begins with \"$heading\""
echo "$notes"
