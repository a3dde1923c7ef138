#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Says which files clang-format would change, and fails if there are any.
set -euo pipefail
mapfile -t files < <("$(dirname "$0")/../support/source-files.sh" "$1" '*.cpp' '*.h')
[ "${#files[@]}" -gt 0 ]
CDPATH='' cd -- "$1"
clang-format --dry-run --Werror "${files[@]}"
echo "${#files[@]} files are formatted"
