#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# debian-12.sh SOURCES FOLDER PACKAGES: a newcomer's first minutes on a fresh Debian 12. One command of the README, as an
# ordinary user: it installs what the build needs, builds, and a window full of keys opens. A second call takes seconds.
# Then the packages are built there, and left in PACKAGES/bookworm; the tree stays for reproducible.sh.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
# shellcheck source=tests/releases/builds.sh
source "$here/builds.sh"
own_world "$0" "$@"
sources=$1 tree=$2/debian-12 pictures=$2 packages=$3/bookworm

make_tree bookworm "$tree" "$sources"

say "app/run.sh --version, for the first time"
in_tree "$tree" newcomer nice app/run.sh --version

say "app/run.sh --version, with nothing changed"
started=$SECONDS
in_tree "$tree" newcomer app/run.sh --version | tee "$tree.second"
grep -q 'ninja: no work to do' "$tree.second"
grep -q '^latchkey ' "$tree.second"
[ $((SECONDS - started)) -lt 180 ] || { echo "a second call took $((SECONDS - started)) s"; exit 1; }

say "A desktop"
apt_in_tree "$tree" install "${desktop[@]}"

say "app/run.sh"
in_tree "$tree" newcomer tests/support/desktop-session.sh --x11 --a11y \
    tests/releases/first-window.py /home/newcomer/first-window.png app/run.sh
cp "$tree/home/newcomer/first-window.png" "$pictures/debian-12.png"

say "The packages"
build_packages "$tree" "$packages"

say "How long it takes to start"
apt_in_tree "$tree" install xdotool "$made/$(CDPATH='' cd -- "$tree$made" && echo latchkey_*.deb)"
in_tree "$tree" newcomer tests/support/desktop-session.sh --x11 tests/releases/start-time.py \
    /usr/bin/latchkey /home/newcomer/latchkey/build/release/bin/latchkey

say "Done in $SECONDS s"
