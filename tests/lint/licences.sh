#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Checks that every file says its licence (REUSE). The check runs on a copy of the project's own files: outside a Git
# work tree reuse would also read what builds and tests leave in the tree.
set -euo pipefail
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
"$(dirname "$0")/../support/source-files.sh" "$1" | tar -C "$1" -c -T - | tar -x -C "$copy"
reuse --root "$copy" lint
