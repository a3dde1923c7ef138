#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the packages for Debian 12 and 13 in clean trees and tries them as a person does. Needs root, and what
# packaging/dependencies.sh names. Packages and pictures are left in build/ci/packages.
#
#   packaging/test.sh             every stage, in this order
#   packaging/test.sh lint        some of them, where those before have run
set -euo pipefail
sources=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
trees=${LATCHKEY_TREES:-$sources/build/ci/releases}
packages=${LATCHKEY_PACKAGES:-$sources/build/ci/packages}
tests=$sources/tests/releases

stage() {
    case $1 in
    bookworm) "$tests/debian-12.sh" "$sources" "$trees" "$packages" ;; # .deb, .rpm, tar.gz
    trixie) "$tests/debian-13.sh" "$sources" "$trees" "$packages" ;;   # .deb
    lint) "$tests/lint.sh" "$sources" "$packages" ;;
    install-bookworm) "$tests/install.sh" bookworm "$sources" "$trees" "$packages" ;;
    install-trixie) "$tests/install.sh" trixie "$sources" "$trees" "$packages" ;;
    reproducible) "$tests/reproducible.sh" "$sources" "$trees" "$packages" ;;
    *)
        sed -n '5,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
        exit 2
        ;;
    esac
}

[ $# -gt 0 ] || set -- bookworm trixie lint install-bookworm install-trixie reproducible
mkdir -p "$trees" "$packages"
for name; do
    started=$SECONDS
    stage "$name"
    echo "$name took $((SECONDS - started)) s"
done
