#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# shellcheck over every shell script of the tree.
set -euo pipefail
cd "$1"
mapfile -t files < <(find app tests packaging .ci \( -name node_modules -o -name build \) -prune -o \( -name '*.sh' -o -path .ci/run \) -print | sort)
[ "${#files[@]}" -gt 0 ]
shellcheck -x "${files[@]}"
echo "${#files[@]} scripts are clean"
