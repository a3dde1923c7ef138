# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""What Orca says of Latchkey to a person who works by ear and keyboard, and that it never speaks a secret."""

import base64
import re

from audit import Canary
from driver import Clipboard, check, hold, play, press, release, type_text, wait_for
from screenreader import Orca

EXPORT = re.compile(rb'export FLYTE_API_KEY="([A-Za-z0-9+/]+={0,2})"')


class ByEar:
    def __init__(self, stage):
        self.stage = stage
        self.orca = Orca(stage.world)
        self.program = stage.start("--demo")
        self.main = self.program.window()

    def do(self, *keys):
        """Presses keys; what Orca said before does not count for what it should say next."""
        self.orca.forget()
        press(*keys)

    def type(self, text):
        self.orca.forget()
        type_text(text)

    def start(self):
        self.orca.hears("Latchkey frame", "API keys", "ci-pipeline, client ID ci-pipeline, created 3 days ago, status OK")
        self.orca.hears("39 keys, 5 due, 17 overdue, 3 expired")

    def rows(self):
        self.do("Down")
        self.orca.hears("release-train", "never expires")
        self.do("Down")
        self.orca.hears("eval-harness, client ID eval-harness, created 8 days ago, status OK")
        self.do("Up")
        self.orca.hears("client ID release-train, created 5 days ago, status OK")
        self.do("Right")
        self.orca.hears("Client ID column header", "release-train")
        self.do("Left", "Home")

    def search(self):
        self.do("ctrl+f")
        self.orca.hears("Search keys text")
        self.type("airflow")
        self.orca.hears("2 of 39 keys")
        self.do("BackSpace", "BackSpace", "x")
        self.orca.hears("Nothing matches")
        self.do("ctrl+a")
        self.type("is:nothing ci-pipe")
        self.orca.hears("is:nothing")
        self.do("Escape")
        wait_for("an empty field", lambda: not self.main.find("Search keys", "text").text)
        self.type("airflow")
        self.orca.hears("2 of 39 keys")
        self.do("Down")
        self.orca.hears("API keys", "airflow-", "status Overdue")

    def rows_vanish(self):
        """Under the cursor, by a search that hides the current row, and by a deletion of all that is shown."""
        self.do("Down", "ctrl+f")
        self.orca.hears("Search keys text")
        for text, answer in (("grafana", "1 of 39 keys"), ("no such key", "Nothing matches"), ("ci-", "of 39 keys")):
            press("ctrl+a")
            self.type(text)
            self.orca.hears(answer)
        self.do("Escape", "Escape")
        self.orca.hears("API keys")
        self.do("F5")
        self.orca.hears("39 keys")

    def create(self):
        self.do("ctrl+n")
        self.orca.hears("New API key dialog", "Name text")
        self.type("CI Pipeline")
        self.orca.hears("Client ID ci-pipeline is already taken.")
        press("ctrl+a")
        self.type("By Ear")
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
        whole = EXPORT.fullmatch(Clipboard().read())[1].decode()
        canary = Canary(whole, base64.b64decode(whole).decode().split(":")[3])
        self.program.tab_to(sheet, "Press and hold to show the key")
        self.orca.forget()
        hold("space")
        self.orca.hears("The key is on the screen")
        canary.check_absent_from_tree(self.program.root)
        release("space")
        self.orca.hears("The key is hidden again.")
        self.program.tab_to(sheet, "Done", "push button")
        self.do("space")
        self.program.wait_closed("Your new API key")
        self.orca.hears("“by-ear” was created")
        return canary

    def delete(self):
        self.do("Delete")
        self.orca.hears("Delete API key dialog", "stops working at once", "Cancel push button")
        self.do("Tab")
        self.orca.hears("Delete push button")
        self.do("space")
        self.program.wait_closed("Delete API key")
        self.orca.hears("“by-ear” was deleted")
        self.do("Down")
        self.orca.hears("created", "status")


def scenario(stage, _options):
    ear = ByEar(stage)
    try:
        ear.start()
        ear.rows()
        ear.search()
        ear.rows_vanish()
        ear.create()
        canary = ear.reveal()
        ear.delete()
        ear.program.quit()
        spoken = "\n".join(ear.orca.everything)
        check(not canary.is_in(spoken.encode()), "Orca has spoken the secret")
        print(f"Orca said {len(ear.orca.everything)} things; none of them was the secret")
    finally:
        ear.orca.end()


play(scenario)
