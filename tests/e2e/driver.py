# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Drives the built program as a person with a screen reader does: by accessible names and by keyboard."""

import argparse
import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import accessible

LIMIT = 30  # seconds; a busy machine may take its time
PAUSE = 0.03  # between two looks


class Failure(AssertionError):
    """Something did not happen, or happened and should not."""


def wait_for(what, condition, limit=LIMIT):
    """Looks until `condition()` gives something true, and gives that."""
    deadline = time.monotonic() + limit
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > deadline:
            raise Failure(f"waited {limit} s in vain for {what}")
        time.sleep(PAUSE)


def check(truth, what):
    if not truth:
        raise Failure(what)


def press(*keys):
    """Presses keys one after the other; names and combinations as xdotool's: "ctrl+n", "Return"."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "5", *keys], check=True)


def hold(key):
    subprocess.run(["xdotool", "keydown", key], check=True)


def release(key):
    subprocess.run(["xdotool", "keyup", key], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", text], check=True)


class Clipboard:
    """What other programs get to see of an X selection."""

    def __init__(self, selection="clipboard"):
        self._selection = selection

    def read(self, target="UTF8_STRING"):
        """The bytes of a target; nothing where nobody offers it."""
        command = ["xclip", "-selection", self._selection, "-out", "-target", target]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=LIMIT, check=False)
        return done.stdout if done.returncode == 0 else b""

    def targets(self):
        return self.read("TARGETS").decode().split()

    def put(self, data):
        """As another program does it."""
        command = ["xclip", "-selection", self._selection, "-in"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}  # it stays, to give the text
        subprocess.run(command, input=data, timeout=LIMIT, check=True, **quiet)


class Program:
    """One run of Latchkey. What it prints goes to a file."""

    def __init__(self, command, log, environment, stdin=subprocess.DEVNULL):
        self._log = log
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                command,
                stdin=stdin,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, **environment},
            )
        self._root = None
        self._heard = None  # from the message bar

    @property
    def process_id(self):
        return self._process.pid

    @property
    def exit_code(self):
        """None while it runs."""
        return self._process.poll()

    def feed(self, data):
        """To its stdin, where that is a pipe."""
        self._process.stdin.write(data)
        self._process.stdin.flush()

    @property
    def printed(self):
        return self._log.read_text(errors="replace")

    @property
    def root(self):
        """The application as assistive technology sees it."""
        if self._root is None:
            self._root = wait_for("the program to meet assistive technology", self._look_for_root)
        return self._root

    def _look_for_root(self):
        self.check_runs()
        return next((it for it in accessible.applications() if it.process == self._process.pid), None)

    def check_runs(self):
        code = self.exit_code
        check(code is None, f"the program ended by itself with {code}; it printed:\n{self.printed}")

    def windows(self):
        self.check_runs()
        return [window for window in self.root.children() if window.has("showing")]

    def window(self, name="Latchkey"):
        """The window or dialog of this name, once it has the keyboard."""
        return wait_for(f"the window “{name}” to be active", lambda: self._active(name))

    def _active(self, name):
        return next((it for it in self.windows() if it.name == name and it.has("active")), None)

    def wait_closed(self, name):
        wait_for(f"“{name}” to close", lambda: all(it.name != name for it in self.windows()))

    def tab_to(self, window, name, role=None, key="Tab"):
        """Presses Tab (or shift+Tab) until the widget of this name has the focus, as a person would. Waits until it is there
        and can have it."""
        wait_for(f"“{name}” to be there", lambda: (it := window.find(name, role)) and it.has("sensitive"))
        seen = []
        while True:
            now = wait_for("a widget with the focus", window.focus)
            if now.name == name and role in (None, now.role):
                return now
            check(seen.count(now.name) < 4, f"{key} never comes to “{name}”, only to {seen}")
            seen.append(now.name)
            before = now.key
            press(key)
            wait_for("Tab to move the focus", lambda before=before: self.moved(window, before))

    @staticmethod
    def moved(window, before):
        """What has the focus now, if it is something else than `before`, a key."""
        now = window.focus()
        return now if now is not None and now.key != before else None

    def use(self, window, name, role="push button", key="Tab"):
        """Goes to a button with Tab and presses it with Space."""
        self.tab_to(window, name, role, key)
        press("space")

    def message(self, start):
        """Waits for the message bar to say something that begins so, and gives all it says. Success hides itself after
        five seconds, too soon for a busy machine: what the bar said last counts too, once."""
        return wait_for(f"the message “{start}…”", lambda: self._said(start))

    def _said(self, start):
        bar = next((it for it in self.window().walk(cells=False) if (it.name, it.role) == ("Message", "alert")), None)
        said = bar.description if bar else ""
        if not said.startswith(start) or (said == self._heard and not bar.has("showing")):
            return None
        self._heard = said
        return said

    def quit(self):
        """Ctrl+Q in the main window; the program ends in good order."""
        self.window()
        press("ctrl+q")
        self.wait_end()

    def wait_end(self):
        code = self._process.wait(LIMIT)
        check(code == 0, f"the program ended with {code}; it printed:\n{self.printed}")

    def end(self):
        if self.exit_code is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


class Stage:
    """Where a scenario plays: the program to start, the screen to photograph, the folder of the session."""

    def __init__(self, options):
        self.program_path = options.program
        self._appearance = options.appearance
        self._folder = options.screenshots / f"{options.scenario}-{options.appearance}"
        self._shots = 0
        self.world = Path(os.environ["HOME"]).parent  # all folders of this desktop session
        self.log = self.world / "log" / "latchkey"
        self.programs = []
        self._folder.mkdir(parents=True, exist_ok=True)
        for old in self._folder.iterdir():
            old.unlink()
        for old in Path(os.environ.get("LATCHKEY_WATCH_FOLDER", "/nowhere")).glob("*.json"):
            old.unlink()  # see gui_thread_test.py

    def start(self, *arguments, environment=None, trace=None, **more):
        variables = {"LATCHKEY_APPEARANCE": self._appearance, "LC_ALL": "C.UTF-8", **(environment or {})}
        command = [*(trace.command() if trace else []), self.program_path, *arguments]
        program = Program(command, self.log, variables, **more)
        self.programs.append(program)
        return program

    def shoot(self, name):
        """A picture of the screen, numbered in the order of the steps; gives its file."""
        self._shots += 1
        picture = self._folder / f"{self._shots:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(picture)], check=True)
        print(f"[{time.strftime('%H:%M:%S')}] {picture.name}", flush=True)
        return picture

    def keep(self, name, text):
        """A text beside the pictures."""
        (self._folder / name).write_text(text)

    def tell_failure(self):
        """Everything that helps to see why."""
        self.shoot("failed")
        for program in self.programs[-1:]:
            print(f"exit code of the program: {program.exit_code}", file=sys.stderr)
            with contextlib.suppress(Failure):
                print("\n".join(program.root.dump(hidden=False)), file=sys.stderr)
        if self.log.exists():
            print(self.log.read_text(errors="replace"), file=sys.stderr)


def play(scenario):
    """Runs a scenario, a function of a Stage and the command line's options; ends the program with its outcome."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True, help="the latchkey to test")
    parser.add_argument("--screenshots", required=True, type=Path, help="folder for the pictures")
    parser.add_argument("--appearance", default="light")
    parser.add_argument("--control-plane", help="starts the control plane for tests")
    options = parser.parse_args()
    options.scenario = Path(sys.argv[0]).stem
    stage = Stage(options)
    try:
        scenario(stage, options)
    except BaseException:
        stage.tell_failure()
        raise
    finally:
        for program in stage.programs:
            program.end()
