#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds Latchkey and starts it: app/run.sh [ARGUMENTS OF latchkey]. Without arguments: the practice tenant (--demo).
set -euo pipefail
from=$PWD
CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh

install_packages build

configure release

say "Building"
cmake --build --preset release --target latchkey

[ $# -gt 0 ] || set -- --demo
say "Starting latchkey $*"
program=$PWD/build/release/bin/latchkey
cd "$from" # file names among the arguments are the caller's
exec "$program" "$@"
