#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# tidy.sh FOLDER BUILD [FILE...]: clang-tidy (.clang-tidy) and clazy over app/ and ui/, or over the files given, with
# the commands of a finished build. Prints what they find, and fails if it is anything.
set -euo pipefail

# Left out of clazy's levels 0 and 1, and why:
#   no-connect-by-name      there are no such names
#   overloaded-signal       Qt's own headers have them
#   qstring-ref             QStringRef is gone in Qt 6
clazy_checks=level0,level1,no-connect-by-name,no-overloaded-signal,no-qstring-ref

if [ "${1:-}" = --one ]; then
    commands=$2 file=$3 findings=$(mktemp)
    trap 'rm -f "$findings"' EXIT
    clang-tidy -p "$commands" --quiet --extra-arg=-Wno-unknown-warning-option "$file" >"$findings" 2>&1 ||
        echo "$file: error: clang-tidy failed" >>"$findings"
    clazy-standalone -p "$commands" --checks="$clazy_checks" --ignore-dirs='.*/(build|include)/.*' \
        --extra-arg=-Wno-unknown-warning-option "$file" >>"$findings" 2>&1 || echo "$file: error: clazy failed" >>"$findings"
    if grep -qE '(warning|error): ' "$findings"; then
        grep -vE '^[0-9]+ (warnings?|errors?)( and [0-9]+ errors?)? (generated|treated as errors)' "$findings"
        exit 1
    fi
    exit 0
fi

root=$(CDPATH='' cd -- "$1" && pwd)
build=$(CDPATH='' cd -- "$2" && pwd)
shift 2
mkdir -p "$build/tidy"
# clang reads neither GCC's precompiled headers nor the flag that belongs to them.
sed -E 's/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" \
    >"$build/tidy/compile_commands.json"

CDPATH='' cd -- "$root"
files=("$@")
[ "${#files[@]}" -gt 0 ] || mapfile -t files < <(tests/support/source-files.sh . 'app/*.cpp' 'ui/*.cpp')
[ "${#files[@]}" -gt 0 ]
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(getconf _NPROCESSORS_ONLN)" "tests/lint/$(basename "$0")" --one "$build/tidy" || exit 1
echo "${#files[@]} files are tidy"
