#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# window.sh PROGRAM ENTRY: on the X11 or Wayland desktop that it is run in, the window of PROGRAM is one that the desktop
# counts to ENTRY, its menu entry.
set -euo pipefail
program=$1 entry=$2

complain() { echo "window.sh: $*" >&2; exit 1; }

# wait_for WHAT COMMAND...: its output, once there is some
wait_for() {
    local what=$1 end=$((SECONDS + 30)) text
    shift
    while [ $SECONDS -lt $end ]; do
        text=$("$@" 2>/dev/null) && [ -n "$text" ] && printf '%s\n' "$text" && return
        sleep 0.1
    done
    complain "waited in vain for $what"
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
WAYLAND_DEBUG=1 "$program" --demo >/dev/null 2>"$log" &
if [ -n "${WAYLAND_DISPLAY:-}" ]; then
    told=$(basename "$entry" .desktop)
    named=$(wait_for "the name of the application" grep -o 'set_app_id(.*)' "$log")
else
    told=$(sed -n 's/^StartupWMClass=//p' "$entry")
    window=$(wait_for "a window" xdotool search --onlyvisible --name '^Latchkey$')
    named=$(xprop -id "${window%%$'\n'*}" WM_CLASS)
fi
kill $!
wait $! || true
case $named in
*"\"$told\""*) ;;
*) complain "the window says $named, the entry in the menu waits for $told" ;;
esac
