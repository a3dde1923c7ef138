#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# debian-13.sh SOURCES FOLDER PACKAGES: builds on Debian 13 (newer Qt, compiler and libraries) the .deb, with nothing but
# what it says it needs, and leaves it in PACKAGES/trixie; then all, warnings as errors, and runs there the tests of the
# classes, and what a person does with the program.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
# shellcheck source=tests/releases/builds.sh
source "$here/builds.sh"
own_world "$0" "$@"
sources=$1 tree=$2/debian-13 packages=$3/trixie

make_tree trixie "$tree" "$sources"

say "The .deb"
build_deb "$tree" "$packages"

say "tests/run.sh"
in_tree "$tree" newcomer tests/run.sh --label-exclude 'contract|e2e|lint|package|release'

say "The life of a key, by keyboard and accessible names"
in_tree "$tree" newcomer ctest --test-dir build/ci -R '^e2e\.life$' --output-on-failure

say "Done in $SECONDS s"
remove_tree "$tree"
