#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# debian-13.sh SOURCES FOLDER PACKAGES: builds on Debian 13 (newer Qt, compiler and libraries) the .deb, with nothing but
# what it says it needs and warnings as errors, and leaves it in PACKAGES/trixie. Then the tests of the classes are
# built on top of the same compile, and run there, and so does what a person does with the program.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
# shellcheck source=tests/releases/builds.sh
source "$here/builds.sh"
own_world "$0" "$@"
sources=$1 tree=$2/debian-13 packages=$3/trixie

# in_build COMMAND...: where the .deb was compiled
in_build() {
    # shellcheck disable=SC2016 # expanded inside the tree
    in_tree "$tree" newcomer bash -c 'cd "$1"/obj-* && shift && exec "$@"' in_build "$built" "$@"
}

make_tree trixie "$tree" "$sources"

say "The .deb"
build_deb "$tree" "$packages" DEB_CXXFLAGS_APPEND=-Werror

say "Its tests"
in_tree "$tree" newcomer bash -c 'source packaging/dependencies.sh && install_packages build test'
in_build cmake -DLATCHKEY_BUILD_TESTS=ON . >"$tree.tests.log"
quietly "$tree.tests.log" in_build nice cmake --build . --target latchkey tests/{app,ui}/all
in_build ctest --no-tests=error --output-on-failure --parallel "$(getconf _NPROCESSORS_ONLN)" \
    --label-exclude 'contract|e2e|gallery|lint|package|release'

say "The life of a key, by keyboard and accessible names"
for name in life demo; do
    in_build ctest --no-tests=error --output-on-failure -R "^e2e\.$name\$"
done

say "Done in $SECONDS s"
remove_tree "$tree"
