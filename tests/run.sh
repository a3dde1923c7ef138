#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds Latchkey with its tests and runs them all, headless: each test that needs a desktop makes its own D-Bus,
# Secret Service and X server (tests/support/desktop-session.sh).
#
#   tests/run.sh                 every test
#   tests/run.sh --all           and what needs root or a long time: clean Debian 12 and 13 trees, packages
#   tests/run.sh -R keylist      what follows goes to ctest
set -euo pipefail
CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh

all=OFF
kinds=(build test check)
if [ "${1:-}" = --all ]; then
    all=ON
    kinds+=(package)
    shift
fi

install_packages "${kinds[@]}"

configure ci -DLATCHKEY_TEST_ALL=$all

say "Building"
cmake --build --preset ci

say "Testing"
# More than there are cores: many tests wait for a window, a server or a clock.
exec ctest --preset ci --parallel $(($(getconf _NPROCESSORS_ONLN) + 2)) "$@"
