# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""The life of a key in the practice tenant, by keyboard and accessible names alone: created, verified, delivered to a
file, the file explained, rotated, deleted. Its secrets are looked for everywhere after each step."""

import base64
import re
import stat
import tempfile
from pathlib import Path

from audit import Canary, check_named, check_tab_order
from driver import Clipboard, check, play, press, type_text, wait_for

NAME = "life-of-a-key"
LINE = re.compile(r'export FLYTE_API_KEY="([A-Za-z0-9+/=]+)"\n')


class Life:
    def __init__(self, stage, folder):
        self.stage = stage
        self.folder = folder
        self.program = stage.start("--demo")
        self.main = self.program.window()
        self.table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for("the keys", lambda: self.table.rows > 30)
        self.canaries = []

    def check_leaks(self):
        for canary in self.canaries:
            canary.check_absent(self.stage, self.program)

    def select(self, client_id):
        press("ctrl+f")
        wait_for("the search field's focus", lambda: (self.main.focus() or self.main).name == "Search keys")
        press("ctrl+a", "BackSpace")
        type_text(f"id:{client_id}")
        wait_for("the row", lambda: self.table.rows >= 1 and self.table.cell(0, 1).name == client_id)
        self.program.tab_to(self.main, "API keys", "table")
        press("Home", "space")
        wait_for("the row to be selected", lambda: self.table.selected_rows() == [0])

    def create(self):
        press("ctrl+n")
        dialog = self.program.window("New API key")
        type_text(NAME)
        create = dialog.find("Create", "push button")
        wait_for("Create to be enabled", lambda: create.has("sensitive"))
        press("Return")
        sheet = self.program.window("Your new API key")
        self.program.use(sheet, "Keep in keychain", "check box")
        wait_for("“Kept”", lambda: any(text.startswith("Kept.") for text in sheet.texts()))
        self.program.use(sheet, "Done")
        self.program.wait_closed("Your new API key")
        self.program.message(f"“{NAME}” was created.")

    def verify(self):
        self.select(NAME)
        press("ctrl+shift+v")
        dialog = self.program.window("Verify")
        check_named(dialog, "Close")
        wait_for("the verdict", lambda: any("works" in text for text in dialog.texts()))
        self.stage.shoot("verified")
        press("Return")
        self.program.wait_closed("Verify")

    def deliver(self):
        press("ctrl+j")
        return self.deliver_to("ci.env", f"“{NAME}” was delivered")

    def deliver_to(self, name, message=None):
        file = self.folder / name
        dialog = self.program.window("Deliver API key")
        check_named(dialog, "Deliver to", "File", "Form", "Deliver", "Cancel")
        self.program.tab_to(dialog, "File", "text")
        press("ctrl+a")
        type_text(str(file))
        self.stage.shoot(f"deliver-{file.stem}")
        self.program.use(dialog, "Deliver")
        self.program.wait_closed("Deliver API key")
        if message:
            self.program.message(message)
        return self.read(file)

    def read(self, file):
        """The delivered file is for its owner alone and holds one export line; gives it, and watches for its secret."""
        mode = stat.S_IMODE(file.stat().st_mode)
        check(mode == 0o600, f"the file's mode is {mode:o}")
        found = LINE.fullmatch(file.read_text())
        check(found, "the file holds no export line")
        secret = base64.b64decode(found[1], validate=True).decode().split(":")[-2]
        self.canaries.append(Canary(found[1], secret))
        self.check_leaks()
        return file

    def explain(self, file, client_id):
        press("ctrl+e")
        dialog = self.program.window("Explain a key")
        check_named(dialog, "API key", "From clipboard", "Open file", "Verify", "Close")
        self.program.use(dialog, "Open file")
        chooser = self.program.window("Open a file with a key")
        type_text(str(file))
        press("Return")
        self.program.wait_closed(chooser.name)
        dialog = self.program.window("Explain a key")
        wait_for("what it says", lambda: any(it.text == client_id for it in dialog.walk(cells=False) if it.name == "Client ID"))
        check("Port taken for the client ID" in dialog.texts(), f"it is explained as {dialog.texts()}")  # as the practice address has one
        self.stage.shoot("explained")
        self.check_leaks()
        press("Escape")
        self.program.wait_closed("Explain a key")

    def rotate(self):
        """All the way in one go; gives the file and the client ID of the successor."""
        successor = f"{NAME}-2"
        self.select(NAME)
        press("ctrl+shift+r")
        dialog = self.program.window("Rotate API key")
        check_named(dialog, "Name", "Client ID", "Create")
        self.stage.shoot("rotate")
        self.program.use(dialog, "Create")
        wait_for("the successor to be verified", lambda: dialog.find("Deliver", "push button"))
        check_tab_order(self.program, dialog)
        self.stage.shoot("rotate-deliver")
        self.program.use(dialog, "Deliver")
        file = self.deliver_to("successor.env")
        dialog = self.program.window("Rotate API key")
        self.program.use(dialog, "It is delivered")
        self.program.tab_to(dialog, "Something may still use the old key. Remind me:", "radio button")
        press("Down")
        wait_for("the other choice", lambda: dialog.find("Everything uses the new key now").has("checked"))
        self.stage.shoot("rotate-wait")
        self.program.use(dialog, "Go on")
        self.program.use(dialog, "Delete old key")
        wait_for("the end", lambda: "The key is rotated" in dialog.texts())
        self.stage.shoot("rotated")
        press("Escape")
        self.program.wait_closed("Rotate API key")
        return file, successor

    def delete(self, client_id):
        self.select(client_id)
        press("Delete")
        dialog = self.program.window("Delete API key")
        self.stage.shoot("delete")
        self.program.use(dialog, "Delete")
        self.program.wait_closed("Delete API key")
        self.program.message(f"“{client_id}” was deleted.")


def scenario(stage, _options):
    with tempfile.TemporaryDirectory(dir=stage.world.parent) as folder:  # not searched: the key belongs into it
        life = Life(stage, Path(folder))
        life.create()
        life.verify()
        file = life.deliver()
        life.explain(file, NAME)
        file, successor = life.rotate()
        life.explain(file, successor)
        life.delete(successor)
        life.check_leaks()
        life.program.quit()
        for canary in life.canaries:
            canary.check_absent_from_files(stage.world)
        check(not Clipboard().read(), "something is left on the clipboard")


play(scenario)
