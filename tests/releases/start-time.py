#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""start-time.py INSTALLED BUILT: how long both programs take to show their window, by turns; the installed one is not
slower than the one in the build's own folder. Run in tests/support/desktop-session.sh --x11."""
import statistics
import subprocess
import sys
import time

TIMES = 5  # and five more, up to three times over, while one of them has not had a quiet moment yet
ROUNDS = 4
PATIENCE = 60  # seconds
MARGIN = 1.5  # both are the same program; judged by the fastest start, which a busy machine disturbs least


def seconds_to_window(program: str) -> float:
    begin = time.monotonic()
    with subprocess.Popen([program, "--demo"], stderr=subprocess.DEVNULL) as running:
        try:
            subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Latchkey"],
                           stdout=subprocess.DEVNULL, timeout=PATIENCE, check=True)
            return time.monotonic() - begin
        finally:
            running.terminate()


def is_as_fast(installed: list[float], built: list[float]) -> bool:
    return min(installed) <= MARGIN * min(built)


def main(installed: str, built: str) -> int:
    taken = {installed: [], built: []}
    for _ in range(ROUNDS):
        for _ in range(TIMES):
            for program, times in taken.items():
                times.append(seconds_to_window(program))
        if is_as_fast(taken[installed], taken[built]):
            break
    for program, times in taken.items():
        print(f"{program}: window after {statistics.median(times):.2f} s (from {min(times):.2f} to {max(times):.2f})")
    return 0 if is_as_fast(taken[installed], taken[built]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
