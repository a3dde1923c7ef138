#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs shellcheck over every shell script of the tree, and has Python compile every Python file.
set -euo pipefail
sources=$(CDPATH='' cd -- "$(dirname "$0")/../support" && pwd)/source-files.sh
CDPATH='' cd -- "$1"
mapfile -t shell < <("$sources" . '*.sh' .ci/run)
mapfile -t python < <("$sources" . '*.py')
[ "${#shell[@]}" -gt 0 ] && [ "${#python[@]}" -gt 0 ]
shellcheck -x "${shell[@]}"
# Where a person has a CDPATH, cd to a relative path may go elsewhere, and prints where to.
# shellcheck disable=SC2016 # a pattern
if grep -nE '\$\(cd |^ *cd "\$(\(dirname|1")' "${shell[@]}" | grep -v '^\.ci/'; then
    echo "scripts.sh: write CDPATH='' cd -- …" >&2
    exit 1
fi
python3 -c 'import ast, sys
for name in sys.argv[1:]:
    ast.parse(open(name, encoding="utf-8").read(), name)' "${python[@]}"
echo "${#shell[@]} shell scripts and ${#python[@]} Python files are clean"
