#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# debian-12.sh SOURCES FOLDER: a newcomer's first minutes on a fresh Debian 12. One command of the README, as an ordinary
# user: it installs what the build needs, builds, and a window full of keys opens. A second call takes seconds.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
own_world "$0" "$@"
sources=$1 tree=$2/debian-12 pictures=$2
# What a desktop has and a bare tree has not.
desktop=(dbus gnome-keyring xvfb openbox at-spi2-core python3-pyatspi gir1.2-atspi-2.0 imagemagick
    fonts-noto-core)

make_tree bookworm "$tree" "$sources"

say "app/run.sh --version, for the first time"
in_tree "$tree" newcomer app/run.sh --version

say "app/run.sh --version, with nothing changed"
started=$SECONDS
in_tree "$tree" newcomer app/run.sh --version | tee "$tree.second"
grep -q 'ninja: no work to do' "$tree.second"
grep -q '^latchkey ' "$tree.second"
[ $((SECONDS - started)) -lt 60 ] || { echo "a second call took $((SECONDS - started)) s"; exit 1; }

say "A desktop"
in_tree "$tree" root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${desktop[@]}" >/dev/null

say "app/run.sh"
in_tree "$tree" newcomer tests/support/desktop-session.sh --x11 --a11y \
    tests/releases/first-window.py /home/newcomer/first-window.png
cp "$tree/home/newcomer/first-window.png" "$pictures/debian-12.png"

say "Done in $SECONDS s"
remove_tree "$tree"
