# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""What Orca says of Latchkey to a person who works by ear and keyboard, also of what goes wrong, and that it never speaks
a secret."""

import contextlib

from audit import Canary
from controlplane import ControlPlane, connect
from driver import check, hold, play, press, release, type_text, wait_for
from screenreader import Orca

TRIES = 4
ANSWER_LIMIT = 15  # seconds

# What Orca calls keys whose letter is no word.
KEY_NAMES = {" ": "space", "-": "dash", ":": "colon"}


class ByEar:
    def __init__(self, orca, program):
        self.orca = orca
        self.program = program
        self.main = program.window()

    def do(self, key):
        """Presses a key; what Orca said before does not count for what it should say next. What it does has to be heard
        before the next one: Qt keeps plain keys back until Orca has seen them, and a shortcut overtakes them."""
        self.orca.forget()
        press(key)

    def type(self, text):
        """As fast as Orca can follow: where it is far behind it throws away what happens, announcements too."""
        self.orca.forget()
        for letter in text:
            type_text(letter)
            self.orca.echoes(KEY_NAMES.get(letter, letter))

    def search_for(self, text, answer):
        """Typed again where the answer stays away: Orca throws away announcements when it is far behind (its event
        manager calls that a flood), as it is where many rows go at once and others need the processors."""
        for _ in range(TRIES):
            press("ctrl+a")
            self.type(text)
            if self.orca.has_heard(answer, ANSWER_LIMIT):
                return
        check(False, f"Orca never said “{answer}”; it said {self.orca.everything[-30:]}")

    def start(self):
        self.orca.hears_all(
            "Latchkey frame",
            "API keys",
            "ci-pipeline, client ID ci-pipeline, created 3 days ago, status OK",
            "39 keys, 6 due, 17 overdue, 3 expired",
        )

    def rows(self):
        self.do("Down")
        self.orca.hears("ci-pipeline, client ID ci-pipeline, created 3 days ago, status OK")
        self.do("Down")
        self.orca.hears("release-train", "never expires")
        self.do("Down")
        self.orca.hears("eval-harness, client ID eval-harness, created 8 days ago, status OK")
        self.do("Up")
        self.orca.hears("client ID release-train, created 5 days ago, status OK")
        self.do("Right")
        self.orca.hears("Client ID column header", "release-train")
        self.do("Left")
        self.orca.hears("Name column header", "client ID release-train")

    def search(self):
        self.do("ctrl+f")
        self.orca.hears("Search keys text")
        self.search_for("airflow", "2 of 39 keys")
        self.search_for("airflx", "Nothing matches")
        self.search_for("is:nothing ci-pipe", "“is:nothing” was left out")
        self.do("Escape")
        wait_for("an empty field", lambda: not self.main.find("Search keys", "text").text)
        self.search_for("airflow", "2 of 39 keys")
        self.do("Down")
        self.orca.hears("API keys", "airflow-", "status Overdue")

    def rows_vanish(self):
        """Under the cursor, by a search that hides the current row, and by a deletion of all that is shown."""
        self.do("Down")
        self.orca.hears("airflow-", "status Overdue")
        self.do("ctrl+f")
        self.orca.hears("Search keys text")
        for text, answer in (("grafana", "1 of 39 keys"), ("no such key", "Nothing matches"), ("ci-", "of 39 keys")):
            self.search_for(text, answer)
        self.do("Escape")
        wait_for("an empty field", lambda: not self.main.find("Search keys", "text").text)
        self.do("Escape")
        self.orca.hears("API keys")
        self.do("F5")
        self.orca.hears("39 keys")

    def create(self):
        self.do("ctrl+n")
        self.orca.hears("New API key dialog", "Name text")
        self.type("ci pipeline")
        self.orca.hears("Client ID ci-pipeline is already taken.")
        press("ctrl+a")
        self.type("by ear")
        self.orca.hears("Client ID by-ear is free.")
        self.do("Tab")
        self.orca.hears("Contacts text")
        self.do("Tab")
        self.orca.hears("Attach default policies check box checked")
        self.do("space")
        self.orca.hears("not checked")
        self.do("space")
        self.orca.hears("checked")
        self.do("Tab")
        self.orca.hears("What is this? push button", "folded")
        self.do("Tab")
        self.orca.hears("Advanced push button", "folded")
        self.program.use(self.program.window("New API key"), "Create")
        self.program.wait_closed("New API key")

    def reveal(self):
        """The sheet says that there is a secret, never the secret; not while it is looked at either."""
        sheet = self.program.window("Your new API key")
        self.orca.hears("Your new API key dialog")
        self.do("Escape")
        self.orca.hears("not gone anywhere yet")
        self.program.tab_to(sheet, "Copy key", "push button")
        self.do("space")
        self.orca.hears("Clipboard clears in")
        canary = Canary.on_clipboard()
        self.program.tab_to(sheet, "Press and hold to show the key")
        self.orca.forget()
        hold("space")
        self.orca.hears("The key is on the screen")
        canary.check_absent_from_tree(sheet)
        release("space")
        self.orca.hears("The key is hidden again.")
        self.choose_format(sheet)
        # Else the sheet stays open for good where the clipboard is cleared meanwhile: a slow machine needs its 30 seconds.
        self.program.tab_to(sheet, "Keep in keychain", "check box")
        self.do("space")
        self.orca.hears("Kept. Copy works for this key from now on.")
        self.program.tab_to(sheet, "Done", "push button")
        self.do("space")
        self.program.wait_closed("Your new API key")
        self.orca.hears("“by-ear” was created")
        return canary

    def choose_format(self, sheet):
        """A choice is called by its caption, and what is chosen is said when it changes."""
        self.orca.forget()
        self.program.tab_to(sheet, "Copy as", "combo box", "shift+Tab")
        self.orca.hears("Copy as combo box", "bash, zsh")
        self.do("Down")
        self.orca.hears("fish")

    def edit(self):
        self.do("F2")
        self.orca.hears("Edit API key dialog", "Name text", "selected")
        self.do("Tab")
        self.orca.hears("Contacts text")
        press("ctrl+a")
        type_text("ada@example.com")
        self.do("alt+s")
        self.program.wait_closed("Edit API key")
        self.orca.hears("“by-ear” was saved.")

    def lock(self):
        """The page says what happened and what the one button does; afterwards the rows are back."""
        self.do("ctrl+l")
        self.orca.hears_all("Latchkey is locked", "What was on the screen is hidden", "Unlock push button")
        self.do("space")
        self.orca.hears("API keys")
        wait_for("the keys", lambda: self.main.find("API keys", "table"))
        self.do("Down")
        self.orca.hears("created", "status")

    def delete(self):
        self.do("Delete")
        self.orca.hears("Delete API key dialog", "stops working at once", "Cancel push button")
        self.do("Tab")
        self.orca.hears("Delete push button")
        self.do("space")
        self.program.wait_closed("Delete API key")
        self.orca.hears("“by-ear” was deleted")
        self.do("Down")  # selects the row that is current
        self.orca.hears("created", "status")
        self.do("Down")
        self.orca.hears("created", "status")


    def calls_fail(self):
        """In the message bar, and in a sheet that stays open for another try."""
        self.do("F5")
        self.orca.hears("Offline. This is the list from")
        self.create_in_vain()

    def create_in_vain(self):
        self.do("ctrl+n")
        self.orca.hears("New API key dialog", "Name text")
        self.type("by ear")
        self.orca.hears("Client ID by-ear is free.")
        self.do("Return")
        self.orca.hears("refuses the connection.")
        self.program.window("New API key")
        press("Escape")
        self.program.wait_closed("New API key")


def practice(stage, orca):
    ear = ByEar(orca, stage.start("--demo"))
    ear.start()
    ear.rows()
    ear.search()
    ear.rows_vanish()
    ear.create()
    canary = ear.reveal()
    ear.edit()
    ear.delete()
    ear.lock()
    ear.program.quit()
    return canary


def without_a_server(stage, orca, options):
    """It is there for the sign-in and the list, and then gone."""
    with contextlib.ExitStack() as stack:
        plane = ControlPlane(options.control_plane, stage.world)
        stack.callback(plane.stop)
        plane.command("add-apps", count=2)
        arguments = ("--connect", plane.url, "--ca-file", plane.ca_file)
        program = stage.start(*arguments, environment=plane.environment())
        connect(program, plane)
        ear = ByEar(orca, program)
        table = wait_for("the table", lambda: ear.main.find("API keys", "table"))
        wait_for("the keys", lambda: table.rows == 2)
    ear.calls_fail()
    program.quit()


def scenario(stage, options):
    orca = Orca(stage.world)
    try:
        canary = practice(stage, orca)
        without_a_server(stage, orca, options)
        spoken = "\n".join(orca.everything)
        check(not canary.is_in(spoken.encode()), "Orca has spoken the secret")
        print(f"Orca said {len(orca.everything)} things; none of them was the secret")
    finally:
        orca.end()


play(scenario)
