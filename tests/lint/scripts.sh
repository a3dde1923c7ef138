#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs shellcheck over every shell script of the tree, and has Python compile every Python file.
set -euo pipefail
sources=$(cd "$(dirname "$0")/../support" && pwd)/source-files.sh
cd "$1"
mapfile -t shell < <("$sources" . '*.sh' .ci/run)
mapfile -t python < <("$sources" . '*.py')
[ "${#shell[@]}" -gt 0 ] && [ "${#python[@]}" -gt 0 ]
shellcheck -x "${shell[@]}"
python3 -c 'import ast, sys
for name in sys.argv[1:]:
    ast.parse(open(name, encoding="utf-8").read(), name)' "${python[@]}"
echo "${#shell[@]} shell scripts and ${#python[@]} Python files are clean"
