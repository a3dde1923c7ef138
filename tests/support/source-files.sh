#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# source-files.sh FOLDER [PATTERN...]: the project's own files, one name a line, relative to FOLDER. From Git where
# there is a work tree (new files too, ignored ones not), else all but what builds leave behind.
set -euo pipefail
CDPATH='' cd -- "$1"
shift
patterns=("$@")

candidates() {
    git -c core.quotePath=off ls-files --cached --others --exclude-standard 2>/dev/null ||
        find . \( -name .git -o -name .cache -o -name node_modules -o -name __pycache__ -o -path ./build -o -path './build-*' \) -prune \
            -o \( -type f -o -type l \) -printf '%P\n'
}

matches() {
    local pattern
    [ "${#patterns[@]}" -gt 0 ] || return 0
    for pattern in "${patterns[@]}"; do
        # shellcheck disable=SC2254 # the pattern is meant as one
        case $1 in $pattern) return 0 ;; esac
    done
    return 1
}

candidates | LC_ALL=C sort | while IFS= read -r file; do
    # Git still lists a file that was removed but not committed.
    [ -e "$file" ] && matches "$file" && printf '%s\n' "$file"
    true
done
