#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# debian-13.sh SOURCES FOLDER: builds on Debian 13 (newer Qt, compiler and libraries), warnings as errors, and runs there
# the tests of the classes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
own_world "$0" "$@"
sources=$1 tree=$2/debian-13

make_tree trixie "$tree" "$sources"

say "tests/run.sh"
in_tree "$tree" newcomer tests/run.sh --label-exclude 'contract|e2e|lint|release'

say "Done in $SECONDS s"
remove_tree "$tree"
