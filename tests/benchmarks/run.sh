#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# Runs the benchmarks in a session of their own: D-Bus, Secret Service, and an X server without a window
# manager, whose frame would be painted before the program's own window.
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ "${1-}" != --inside ]; then
    if [ $# -eq 0 ] || [ "$1" = --help ]; then
        echo "Usage: run.sh FOLDER [OPTION...]"
        echo "FOLDER holds the built programs (build/ci/bin); the options are Google Benchmark's."
        exit 2
    fi
    bin=$(CDPATH='' cd -- "$1" && pwd)
    shift
    exec "$here/../support/desktop-session.sh" "$here/run.sh" --inside "$bin" "$@"
fi

bin=$2
shift 2
fifo=$XDG_RUNTIME_DIR/display
mkfifo "$fifo"
exec 9<>"$fifo"
Xvfb -displayfd 9 -screen 0 1920x1080x24 -nolisten tcp -noreset 2>"$XDG_RUNTIME_DIR/xvfb.log" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT
read -r -t 30 -u 9 display
exec 9>&-
export DISPLAY=:$display QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11
"$bin/latchkey_benchmarks" "$@"
