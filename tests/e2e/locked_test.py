# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""A keyring that is locked at the start: the window is there and waits, can be told not to, and finds the sign-in
by itself when the keyring opens. Nobody signs in a second time."""

import contextlib
import time

from audit import Tokens, Trace, check_named
from controlplane import ControlPlane, connect
from driver import check, play, press, wait_for
from keyring import Keyring

QUIT_LIMIT = 5  # seconds


class Locked:
    def __init__(self, stage, plane, keyring):
        self.stage = stage
        self.plane = plane
        self.keyring = keyring
        self.program = None
        self.main = None

    def start(self, trace=None):
        arguments = ["--connect", self.plane.url, "--ca-file", self.plane.ca_file]
        self.program = self.stage.start(*arguments, environment=self.plane.environment(), trace=trace)
        self.main = wait_for("the window", lambda: next(iter(self.program.windows()), None))

    def wait_table(self):
        table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for("the keys", lambda: table.rows == 2)
        check(len(self.plane.visits()) == 1, "the browser was opened again")

    def sign_in(self):
        """The tokens are in the keyring, and nowhere else: what the keyring writes can't be read without it."""
        trace = Trace(self.stage.world / "log" / "strace")
        self.start(trace)
        connect(self.program, self.plane)
        self.wait_table()
        self.program.quit()
        self.keyring.lock()
        Tokens(self.plane.command("issued-tokens")["tokens"]).check_absent(self.stage, trace)

    def skip_and_answer_later(self):
        self.start()
        self.keyring.wait_prompt()
        wait_for("the page that waits", lambda: self.main.find("Waiting for your keychain…"))
        check_named(self.main, "Skip")
        self.stage.shoot("waiting")
        self.main.find("Skip", "push button").click()
        wait_for("the page without a session", lambda: self.main.find("Your keychain is locked"))
        check_named(self.main, "Try again", "Sign in instead")
        self.stage.shoot("skipped")
        self.keyring.answer()
        self.wait_table()
        self.stage.shoot("back-after-the-prompt")
        self.program.quit()
        self.keyring.lock()

    def dismiss_and_unlock_elsewhere(self):
        self.start()
        self.keyring.dismiss()
        wait_for("the page without a session", lambda: self.main.find("Your keychain is locked"))
        self.stage.shoot("dismissed")
        self.keyring.unlock()
        self.wait_table()
        check(not self.keyring.prompts(), "the keyring asks once more")
        self.stage.shoot("back-after-unlocking")
        self.program.quit()
        self.keyring.lock()

    def quit_while_nobody_answers(self):
        """A prompt that nobody sees: the window is alive, and quitting works at once."""
        self.keyring.fall_silent()
        self.start()
        wait_for("the page that waits", lambda: self.main.find("Waiting for your keychain…"))
        self.program.use(self.main, "Menu")
        press("Escape")
        started = time.monotonic()
        self.program.quit()
        check(time.monotonic() - started < QUIT_LIMIT, f"quitting took {time.monotonic() - started:.1f} s")


def scenario(stage, options):
    with contextlib.closing(contextlib.ExitStack()) as stack:
        plane = ControlPlane(options.control_plane, stage.world)
        stack.callback(plane.stop)
        keyring = Keyring(stage.log)
        stack.callback(keyring.end)
        plane.command("add-apps", count=2)
        locked = Locked(stage, plane, keyring)
        locked.sign_in()
        locked.skip_and_answer_later()
        locked.dismiss_and_unlock_elsewhere()
        locked.quit_while_nobody_answers()


play(scenario)
