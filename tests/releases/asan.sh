#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# asan.sh SOURCES: builds with address and undefined-behaviour sanitizers and runs the tests of the classes.
set -euo pipefail
CDPATH='' cd -- "$1"
cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --preset asan --parallel "$(getconf _NPROCESSORS_ONLN)"
