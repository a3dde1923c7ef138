#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds Latchkey with its tests and runs them all, headless: each test that needs a desktop makes its own D-Bus,
# Secret Service and X server (tests/support/desktop-session.sh).
#
#   tests/run.sh                 every test
#   tests/run.sh --all           and what needs root or a long time: sanitizers, clean Debian 12 and 13 trees
#   tests/run.sh -R keylist      what follows goes to ctest
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh

all=OFF
if [ "${1:-}" = --all ]; then
    all=ON
    shift
fi

install_packages build test

say "Configuring (build/ci)"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake --preset ci -DLATCHKEY_TEST_ALL=$all >"$log" 2>&1 ||
    { cat "$log" >&2; complain "CMake stopped: see above for what it did not find."; exit 1; }

say "Building"
cmake --build --preset ci

say "Testing"
code=0
ctest --preset ci --parallel 2 "$@" || code=$?
exit "$code"
