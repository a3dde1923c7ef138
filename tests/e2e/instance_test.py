# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""One Latchkey for each person: real processes on a session bus of their own, under a window manager."""

import os
import signal
import subprocess

from driver import check, play, press, wait_for

MANY = min(20, 4 * os.cpu_count())  # each waits 10 s for the first, which starts meanwhile


def ask_x(*arguments):
    done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False)
    return done.stdout.split()


def windows():
    """The ids of Latchkey's main windows on the screen, in the window manager's view."""
    return ask_x("search", "--onlyvisible", "--name", "^Latchkey$")


def windows_of(program):
    return ask_x("search", "--all", "--onlyvisible", "--pid", str(program.process_id), "--name", "^Latchkey$")


def is_active(program):
    return ask_x("getactivewindow", "getwindowpid") == [str(program.process_id)]


class Instances:
    def __init__(self, stage):
        self.stage = stage

    def run(self, *arguments, folder=None):
        """A start that ends by itself: its exit code and what it printed."""
        done = subprocess.run([self.stage.program_path, *arguments], capture_output=True, text=True, timeout=60,
                              cwd=folder, check=False)
        return done.returncode, done.stdout + done.stderr

    def lock_without_one(self):
        code, text = self.run("--lock")
        check((code, text) == (0, "Latchkey is not running, so there is nothing to lock.\n"), f"--lock: {code} {text}")
        check(not windows(), "--lock opened a window")

    def refuse_to_remove_while_playing(self):
        practice = self.stage.start("--demo")
        wait_for("the practice tenant", lambda: is_active(practice))
        code, text = self.run("--remove-my-data", "--yes")
        check(code == 1 and "The practice tenant is open" in text, f"--remove-my-data beside it: {code} {text}")
        practice.end()

    def raise_the_first(self):
        first = self.stage.start("--raise")
        wait_for("the window", lambda: is_active(first))
        other = self.stage.start("--demo")
        wait_for("the practice tenant in front", lambda: is_active(other))
        check(len(windows()) == 2, "the practice tenant is no instance of its own")
        for arguments in ((), ("--raise",)):
            check(self.run(*arguments) == (0, ""), "the second start said something")
            wait_for("the first window in front", lambda: is_active(first))
            check(self.run("--demo") == (0, ""), "the second practice said something")
            wait_for("the practice tenant in front", lambda: is_active(other))
        ask_x("windowminimize", *windows_of(first))
        wait_for("the first window to be an icon", lambda: len(windows()) == 1)
        check(self.run()[0] == 0, "the second start failed")
        wait_for("the icon to be a window in front", lambda: is_active(first))
        self.stage.shoot("raised")
        other.end()
        return first

    def hand_over(self, first):
        """What the second start was asked for happens in the first; where a dialog is open, after it."""
        self.connect(first, "second.example.com:8443", "--ca-file", "ca.pem")
        self.wait_opened(first, "second.example.com:8443")
        settings = next(self.stage.world.rglob("latchkey.conf")).read_text()
        check("/usr/ca.pem" in settings, "the file is not that of the second start's folder")
        self.connect(first, "127.0.0.1:9")  # which organization is not known: the dialog asks
        dialog = first.window("Connect to Union")
        self.connect(first, "third.example.com:8443")
        self.stage.shoot("handed-over")
        check(dialog.has("showing"), "the dialog was taken away")
        press("Escape")
        self.wait_opened(first, "third.example.com:8443")

    def connect(self, first, address, *more):
        check(self.run("--connect", address, *more, folder="/usr") == (0, ""), f"{address} was not handed over")
        check(first.exit_code is None, "the first one ended")

    @staticmethod
    def wait_opened(first, host):
        text = f"Sign in to {host} to see its API keys."
        wait_for(text, lambda: any(text in window.texts() for window in first.windows()))

    def lock(self):
        """The practice tenant is signed in: it can be locked from outside, also where there is no display."""
        practice = self.stage.start("--demo")
        window = practice.window()
        wait_for("the keys", lambda: window.find("API keys", "table") and window.find("API keys", "table").rows > 30)
        check(self.run("--demo", "--new-key") == (0, ""), "the new key was not handed over")  # as the desktop's menu does
        practice.window("New API key")
        self.stage.shoot("new-key")
        press("Escape")
        done = subprocess.run([self.stage.program_path, "--lock"], capture_output=True, text=True, timeout=60,
                              env={key: value for key, value in os.environ.items() if key != "DISPLAY"}, check=False)
        check((done.returncode, done.stderr) == (0, ""), f"--lock failed: {done}")
        wait_for("the window to be locked", lambda: window.find("Latchkey is locked"))
        self.stage.shoot("locked")
        practice.end()

    def refuse(self):
        code, text = self.run("--connect", "not an address")
        check(code == 2 and text.strip(), f"a broken address was taken: {code} {text}")
        check(self.run("--frobnicate")[0] == 2, "an unknown option was taken")

    def speak_german(self):
        """What is printed is in the person's language, also where there is no display."""
        unset = ("DISPLAY", "LC_ALL", "LC_MESSAGES", "LANGUAGE")
        environment = {key: value for key, value in os.environ.items() if key not in unset} | {"LANG": "de_DE.UTF-8"}
        for option, code, word in (("--help", 0, "Optionen"), ("--frobnicate", 2, "Unbekannte Option"),
                                   ("--ca-file=x", 2, "Versuchen Sie"), ("--version", 0, "latchkey")):
            done = subprocess.run([self.stage.program_path, option], capture_output=True, text=True, timeout=60,
                                  env=environment, check=False)
            check(done.returncode == code and word in done.stdout + done.stderr, f"{option} in German: {done}")

    def hang(self, first):
        os.kill(first.process_id, signal.SIGSTOP)
        code, text = self.run()
        os.kill(first.process_id, signal.SIGCONT)
        check(code == 1 and "does not answer" in text, f"one that hangs was waited for: {code} {text}")

    def die(self, first):
        os.kill(first.process_id, signal.SIGKILL)
        wait_for("the end", lambda: first.exit_code is not None)
        after = self.stage.start()
        wait_for("a window after a crash", lambda: is_active(after))
        return after

    def quit_and_start(self, program):
        """However a start falls into an end, one window is there afterwards."""
        for _ in range(5):
            wait_for("the window in front", lambda program=program: is_active(program))
            press("ctrl+q")
            following = self.stage.start()
            wait_for("the end of the one before", lambda program=program: program.exit_code is not None)
            wait_for("what follows", lambda following=following: following.exit_code is not None or windows())
            if following.exit_code is not None:  # it was answered before the end began
                following = self.stage.start()
            wait_for("one window", lambda: len(windows()) == 1)
            program = following
        return program

    def race(self):
        starts = [self.stage.start() for _ in range(MANY)]
        wait_for("all but one to end", lambda: sum(it.exit_code is None for it in starts) == 1)
        wait_for("one window", lambda: len(windows()) == 1)
        ends = [it.exit_code for it in starts if it.exit_code is not None]
        check(ends == [0] * (MANY - 1), f"the others ended with {ends}")
        return next(it for it in starts if it.exit_code is None)


def scenario(stage, _options):
    instances = Instances(stage)
    instances.lock_without_one()
    instances.lock()  # before there is another, which would be locked too
    instances.refuse_to_remove_while_playing()
    first = instances.raise_the_first()
    instances.refuse()
    instances.speak_german()
    instances.hand_over(first)
    instances.hang(first)
    program = instances.quit_and_start(instances.die(first))
    program.end()
    instances.race().end()


play(scenario)
