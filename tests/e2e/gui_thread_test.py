# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Judges what the watched programs of all e2e scenarios have measured: no turn of the GUI thread may cost more CPU
time than a frame lasts, nor hold the thread much longer by waiting. What a slow or loaded machine adds is found out in
the same run (see watch/turnwatch.cpp)."""

import argparse
import json
import statistics
import sys
from pathlib import Path

FRAME = 16.0  # ms
REFERENCE = 0.30  # ms: the watch's calibration on a desktop computer of 2020 with nothing else to do
WAITING = 100.0  # ms that the X server and the accessibility bus may take to answer; a keychain or a file may not
MOST_SLOWNESS = 4  # a machine that is slower than that shows nothing
BOUNDS = ("≤ 1", "≤ 2", "≤ 4", "≤ 8", "≤ 16", "≤ 32", "≤ 64", "> 64")


def slowness(report):
    """How many times the reference's time this machine took, while it did other things too."""
    found = report["calibrations"]
    return min(max(1.0, statistics.median(found) / REFERENCE), MOST_SLOWNESS) if found else 1.0


def is_slow(turn, budget, waiting):
    return turn["cpu"] > budget or turn["held"] - turn["cpu"] > waiting


def judge(name, report):
    """Tells what was measured; whether all turns kept to the budget."""
    budget, waiting = FRAME * slowness(report), WAITING * slowness(report)
    print(f"{name}: {report['longestCpu']:.1f} ms of CPU time at most ({report['longestHeld']:.1f} ms with waiting, "
          f"{report['longestWall']:.1f} ms by the clock), budget {budget:.1f} ms and {waiting:.0f} ms of waiting, "
          f"{report['startCpu']:.0f} ms until the first picture")
    slow = [turn for turn in report["slow"] if is_slow(turn, budget, waiting)]
    for turn in slow:
        print(f"  {turn['cpu']:.1f} ms, {turn['held']:.1f} ms with waiting: " + "; ".join(turn["during"]))
    return not slow and report["longestCpu"] <= budget


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="where the watched programs have left their reports")
    parser.add_argument("scenarios", nargs="+", help="each of these has left some")
    options = parser.parse_args()
    reports = {path: json.loads(path.read_text(encoding="utf-8")) for name in options.scenarios
               for path in sorted((options.folder / name).glob("*.json"))}
    counts = [0] * len(BOUNDS)
    failures = 0
    for path, report in reports.items():
        failures += not judge(f"{path.parent.name}/{path.name}", report)
        counts = [sum(pair) for pair in zip(counts, report["counts"])]
    print(f"turns of {len(reports)} programs by their CPU time in ms:")
    for bound, count in zip(BOUNDS, counts):
        print(f"  {bound:>5}: {count}")
    silent = [name for name in options.scenarios
              if not any(path.parent.name == name and sum(report["counts"]) for path, report in reports.items())]
    if silent:
        sys.exit(f"nothing was measured in {', '.join(silent)}")
    if failures:
        sys.exit(f"{failures} of {len(reports)} programs had a turn over the budget")


main()
