#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Says which files clang-format would change, and fails if there are any.
set -euo pipefail
cd "$1"
mapfile -t files < <(find app ui tests \( -name node_modules -o -name build \) -prune -o \( -name '*.cpp' -o -name '*.h' \) -print | sort)
[ "${#files[@]}" -gt 0 ]
clang-format --dry-run --Werror "${files[@]}"
echo "${#files[@]} files are formatted"
