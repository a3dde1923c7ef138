#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds Latchkey and starts it: app/run.sh [ARGUMENTS OF latchkey]. Without arguments: the practice tenant (--demo).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh

install_packages build

say "Configuring (build/release)"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake --preset release >"$log" 2>&1 || { cat "$log" >&2; complain "CMake stopped: see above for what it did not find."; exit 1; }

say "Building"
cmake --build --preset release --target latchkey

rm -f "$log"
trap - EXIT
[ $# -gt 0 ] || set -- --demo
say "Starting latchkey $*"
exec build/release/bin/latchkey "$@"
