# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""The CLI is signed in too: from the menu, through the browser, into a real keyring, and out again."""

import contextlib

from audit import check_named
from controlplane import ControlPlane
from driver import check, play, press, type_text, wait_for

TITLE = "Sign in the CLI too"
SIGNED_IN = "Signed in on this computer"
NOT_SIGNED_IN = "Not signed in on this computer"


class Cli:
    def __init__(self, stage, plane):
        self.stage = stage
        self.plane = plane
        self.start()

    def start(self):
        self.program = self.stage.start("--connect", self.plane.url, "--ca-file", self.plane.ca_file,
            environment=self.plane.environment())

    def sign_in_latchkey(self):
        dialog = self.program.window("Connect to Union")  # this address names no organization
        self.program.tab_to(dialog, "Organization", "text")
        type_text(self.plane.organization)
        self.program.use(dialog, "Connect")
        self.program.wait_closed("Connect to Union")
        wait_for("the browser's visit", self.plane.visits)
        self.program.wait_closed("Sign in")
        self.main = self.program.window()
        wait_for("the table", lambda: self.main.find("API keys", "table"))

    def open(self):
        self.main = self.program.window()
        self.program.use(self.main, "Menu")
        press("l")
        return self.program.window(TITLE)

    def expect(self, sheet, *texts):
        for text in texts:
            wait_for(f"“{text}”", lambda text=text: any(shown.startswith(text) for shown in sheet.texts()))

    def statuses(self, sheet, status):
        wait_for(f"two times “{status}”", lambda: sheet.texts().count(status) == 2)

    def sign_in(self):
        sheet = self.open()
        self.statuses(sheet, NOT_SIGNED_IN)
        check_named(sheet, "flyte", "flytekit", "Sign in the CLI", "Remove the CLI's sign-in", "Close")
        check(not sheet.find("Remove the CLI's sign-in").has("sensitive"), "there is nothing to remove yet")
        self.stage.shoot("choice")
        visits = len(self.plane.visits())
        press("Return")
        wait_for("two visits of the browser", lambda: len(self.plane.visits()) == visits + 2)
        sheet = self.program.window(TITLE)
        self.expect(sheet, f"Stored for {self.plane.endpoint}: flyte (tokens), flytekit (access_token, refresh_token")
        self.statuses(sheet, SIGNED_IN)
        self.stage.shoot("stored")
        press("Escape")
        self.program.wait_closed(TITLE)

    def come_back(self):
        """The next run sees it, and the browser is not opened for that."""
        self.program.quit()
        visits = len(self.plane.visits())
        self.start()
        self.main = self.program.window()
        wait_for("the table", lambda: self.main.find("API keys", "table"))
        sheet = self.open()
        self.statuses(sheet, SIGNED_IN)
        self.stage.shoot("signed-in")
        check(len(self.plane.visits()) == visits, "the browser was opened again")
        return sheet

    def remove(self, sheet):
        self.program.use(sheet, "Remove the CLI's sign-in")
        self.expect(sheet, f"Removed from {self.plane.endpoint}: flyte (tokens), flytekit (access_token, refresh_token")
        self.statuses(sheet, NOT_SIGNED_IN)
        self.stage.shoot("removed")
        press("Escape")
        self.program.wait_closed(TITLE)
        press("F5")
        wait_for("the list", lambda: self.main.find("API keys", "table"))

    def cancel(self):
        """Nobody comes back from the browser: Escape leads back to the choice, and then out."""
        visits = len(self.plane.visits())
        self.plane.command("configure", signIn="deny")
        sheet = self.open()
        self.statuses(sheet, NOT_SIGNED_IN)
        press("Return")
        wait_for("the browser's visit", lambda: len(self.plane.visits()) > visits)
        sheet = self.program.window(TITLE)
        self.expect(sheet, "The sign-in was refused.")
        self.statuses(sheet, NOT_SIGNED_IN)
        self.stage.shoot("refused")
        press("Escape")
        self.program.wait_closed(TITLE)


def scenario(stage, options):
    plane = ControlPlane(options.control_plane, stage.world)
    with contextlib.closing(contextlib.ExitStack()) as stack:
        stack.callback(plane.stop)
        plane.command("add-apps", count=3)
        cli = Cli(stage, plane)
        cli.sign_in_latchkey()
        cli.sign_in()
        cli.remove(cli.come_back())
        cli.cancel()
        cli.program.quit()


play(scenario)
