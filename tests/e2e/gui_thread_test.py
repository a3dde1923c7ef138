# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Judges what the watched programs of all e2e scenarios have measured: no turn of the GUI thread may cost more CPU
time than a frame lasts, nor hold the thread much longer by waiting. What a slow or loaded machine adds is found out in
the same run: a piece of work that is always the same is timed now and then, and right after each long turn (see
watch/turnwatch.cpp).

A scenario with a turn over the budget plays once more, and the better of the two runs counts: that the processor was
taken away from a virtual machine, or that memory had to be fetched, happens to any turn, once. Work that is too long is
too long in both runs; a turn that is so only now and then, by the order in which answers come, can slip through."""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

FRAME = 16.0  # ms
REFERENCE = 0.30  # ms: the watch's calibration on a desktop computer of 2020 with nothing else to do
WAITING = 100.0  # ms that the X server and the accessibility bus may take to answer; a keychain or a file may not
MOST_SLOWNESS = 4  # a machine that is slower than that shows nothing
BOUNDS = ("≤ 1", "≤ 2", "≤ 4", "≤ 8", "≤ 16", "≤ 32", "≤ 64", "> 64")


def slowness(calibrations):
    """How many times the reference's time this machine took, while it did other things too."""
    return min(max(1.0, statistics.median(calibrations) / REFERENCE), MOST_SLOWNESS)


def is_slow(turn, usual):
    factor = max(usual, slowness(turn["calibrations"]))
    return turn["cpu"] > FRAME * factor or turn["held"] - turn["cpu"] > WAITING * factor


def judge(name, report):
    """Tells what was measured; whether all turns kept to the budget."""
    usual = slowness(report["calibrations"]) if report["calibrations"] else 1.0  # it ended before the first picture
    budget, waiting = FRAME * usual, WAITING * usual
    print(f"{name}: {report['longestCpu']:.1f} ms of CPU time at most ({report['longestHeld']:.1f} ms with waiting, "
          f"{report['longestWall']:.1f} ms by the clock), budget {budget:.1f} ms and {waiting:.0f} ms of waiting, "
          f"{report['startCpu']:.0f} ms until the first picture")
    slow = [turn for turn in report["slow"] if is_slow(turn, usual)]
    for turn in slow:
        print(f"  {turn['cpu']:.1f} ms, {turn['held']:.1f} ms with waiting, the machine "
              f"{slowness(turn['calibrations']):.1f} times as slow as usual: " + "; ".join(turn["during"]))
    return not slow


def read(folder):
    return {path: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}


def play_again(options, scenario):
    """The second run's reports, where that goes well; the first run's are kept beside them."""
    folder = options.folder / scenario
    print(f"{scenario} once more", flush=True)
    shutil.rmtree(folder / "first", ignore_errors=True)
    (folder / "first").mkdir()
    for path in folder.glob("*.json"):
        path.rename(folder / "first" / path.name)
    subprocess.run([options.ctest, "--test-dir", options.build, "-R", f"^e2e\\.{scenario}$", "-FA", ".*"], check=True)
    return read(folder)


def all_good(scenario, reports):
    return all([judge(f"{scenario}/{path.name}", report) for path, report in reports.items()])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=Path, help="the build folder, to play a scenario once more")
    parser.add_argument("--ctest", default="ctest", help="the program")
    parser.add_argument("folder", type=Path, help="where the watched programs have left their reports")
    parser.add_argument("scenarios", nargs="+", help="each of these has left some")
    options = parser.parse_args()
    counts = [0] * len(BOUNDS)
    programs = 0
    failed = []
    silent = []
    for scenario in options.scenarios:
        reports = read(options.folder / scenario)
        if not all_good(scenario, reports):
            reports = play_again(options, scenario)
            if not all_good(scenario, reports):
                failed.append(scenario)
        programs += len(reports)
        if not any(sum(report["counts"]) for report in reports.values()):
            silent.append(scenario)
        for report in reports.values():
            counts = [sum(pair) for pair in zip(counts, report["counts"])]
    print(f"turns of {programs} programs by their CPU time in ms:")
    for bound, count in zip(BOUNDS, counts):
        print(f"  {bound:>5}: {count}")
    if silent:
        sys.exit(f"nothing was measured in {', '.join(silent)}")
    if failed:
        sys.exit(f"in both runs of {', '.join(failed)} a turn was over the budget")


main()
