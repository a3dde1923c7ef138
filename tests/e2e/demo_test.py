# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""The practice tenant from the first row to the last delete, by keyboard and accessible names alone."""

import base64
import re

from audit import Canary, check_named
from driver import Clipboard, check, hold, play, press, release, type_text, wait_for

SENTENCE = re.compile(r"(.+), client ID (.+), created (.+), status (OK|Due in \d+ days?|Overdue(?: by \d+ days?)?|Expired)")
EXPORT = re.compile(rb'export FLYTE_API_KEY="([A-Za-z0-9+/]+={0,2})"')
NAME = "End to End Key"
CLIENT_ID = "end-to-end-key"


class Demo:
    def __init__(self, stage):
        self.stage = stage
        self.clipboard = Clipboard()
        self.program = stage.start("--demo")
        self.main = self.program.window()
        self.table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        self.canary = None
        self.total = 0

    def wait_rows(self, count):
        wait_for(f"{count} rows", lambda: self.table.rows == count)

    def current_client_id(self):
        """The client ID in the row that is selected."""
        rows = self.table.selected_rows()
        return self.table.cell(rows[0], 1).name if len(rows) == 1 else None

    def go_to_table(self):
        self.program.tab_to(self.main, "API keys", "table")

    def check_table_has_focus(self):
        wait_for("the focus to return to the table", lambda: (self.main.focus() or self.main).name == "API keys")

    def search(self, text):
        press("ctrl+f")
        wait_for("the search field's focus", lambda: (self.main.focus() or self.main).name == "Search keys")
        press("ctrl+a", "BackSpace")
        type_text(text)

    def select(self, client_id):
        """By search, then down into the table; the search is cleared and the row stays."""
        self.search(client_id)
        self.wait_rows(1)
        self.go_to_table()
        press("Home", "space")
        wait_for("the row to be selected", lambda: self.current_client_id() == client_id)

    def list(self):
        wait_for("the keys", lambda: self.table.rows > 30)
        self.total = self.table.rows
        wait_for("the summary", lambda: any(text.startswith(f"{self.total} keys") for text in self.main.texts()))
        check(self.table.cell(0).name == "ci-pipeline, client ID ci-pipeline, created 3 days ago, status OK",
              f"the first row says “{self.table.cell(0).name}”")
        for row in range(self.total):
            check(SENTENCE.fullmatch(self.table.cell(row).name), f"row {row} says “{self.table.cell(row).name}”")
        check_named(self.main, "API keys", "Search keys", "Connection", "New key", "Refresh", "Key details")
        self.check_table_has_focus()
        self.stage.shoot("keys")

    def look_through(self):
        press("Down", "Home", "Down")
        wait_for("details of the second row", lambda: self.main.find("Copy client ID"))
        check_named(self.main, "Copy", "Edit", "Delete")
        self.stage.shoot("details")
        self.search("airflow")
        self.wait_rows(2)
        self.stage.shoot("search")
        self.search("no such key")
        wait_for("the empty state", lambda: self.main.find("Nothing matches"))
        self.stage.shoot("nothing-matches")
        press("ctrl+a", "BackSpace")
        self.wait_rows(self.total)

    def ask(self):
        """Operators: typed, chosen from the help, and not understood; the selected key comes back."""
        press("Escape")
        self.go_to_table()
        press("Home", "space")
        first = self.current_client_id()
        self.search("is:expired -name:zzz")
        self.wait_rows(3)
        press("ctrl+a", "BackSpace", "F1")
        self.stage.shoot("search-help")
        press("Down", "Return")
        self.wait_rows(6)
        self.search("is:nothing ci-pipe")
        alert = wait_for("what was not understood", lambda: next(
            (it for it in self.main.walk(hidden=False) if it.role == "alert" and "is:nothing" in it.name), None))
        check(alert.name.endswith("due, overdue, expired, ok, unowned, stored, new, renamed or changed."), f"the search says “{alert.name}”")
        self.wait_rows(1)
        self.stage.shoot("search-not-understood")
        press("Escape")
        self.wait_rows(self.total)
        wait_for("the selected key to come back", lambda: self.current_client_id() == first)

    def create(self):
        press("ctrl+n")
        dialog = self.program.window("New API key")
        check_named(dialog, "Name", "Client ID", "Attach default policies", "Create")
        create = dialog.find("Create", "push button")
        type_text("CI Pipeline")
        wait_for("“already taken”", lambda: "already taken" in dialog.texts())
        check(not create.has("sensitive"), "Create is enabled for a name that is taken")
        self.stage.shoot("create-taken")
        press("ctrl+a")
        type_text(NAME)
        wait_for("the live client ID", lambda: dialog.find(f"Client ID {CLIENT_ID}"))
        wait_for("Create to be enabled", lambda: create.has("sensitive"))
        self.stage.shoot("create")
        self.program.use(dialog, "Advanced")
        wait_for("the redirect URIs", lambda: dialog.find("Redirect URIs", "text"))
        self.stage.shoot("create-advanced")
        self.program.use(dialog, "Create")
        self.program.wait_closed("New API key")
        self.total += 1

    def reveal(self):
        sheet = self.program.window("Your new API key")
        check_named(sheet, "Copy key", "Save to file", "Keep in keychain", "Done")
        check(not sheet.find("Done").has("sensitive"), "Done is enabled while the key is nowhere")
        self.stage.shoot("reveal")
        press("Escape")
        wait_for("why Escape does not close", lambda: any("not gone anywhere yet" in it for it in sheet.texts()))
        self.stage.shoot("reveal-escape")
        self.copy(sheet)
        self.look(sheet)
        self.program.use(sheet, "Keep in keychain", "check box")
        wait_for("“Kept”", lambda: any(text.startswith("Kept.") for text in sheet.texts()))
        self.stage.shoot("reveal-kept")
        self.canary.check_absent(self.stage, self.program)
        self.program.use(sheet, "Done")
        self.program.wait_closed("Your new API key")

    def copy(self, sheet):
        self.program.use(sheet, "Copy key")
        wait_for("the clipboard", self.clipboard.read)
        self.canary = Canary(*self.check_clipboard())
        self.stage.shoot("reveal-copied")

    def check_clipboard(self):
        """The clipboard holds the created key and nobody may keep it; gives the encoded key and its secret."""
        found = EXPORT.fullmatch(self.clipboard.read())
        check(found, "the clipboard holds no export line")
        decoded = base64.b64decode(found[1], validate=True).decode()
        host, port, client_id, secret, organization = decoded.split(":")
        check((host, client_id, organization) == ("127.0.0.1", CLIENT_ID, "practice"), "a part of the key is wrong")
        check(port.isdigit() and len(secret) >= 16, "the port or the secret is wrong")
        check("x-kde-passwordManagerHint" in self.clipboard.targets(), "clipboard managers get no hint")
        check(self.clipboard.read("x-kde-passwordManagerHint") == b"secret", "the hint is wrong")
        primary = Clipboard("primary").read()  # what was selected last in a field
        check(b"FLYTE_API_KEY" not in primary and found[1] not in primary, "the key is in the primary selection")
        return found[1].decode(), secret

    def look(self, sheet):
        """What is shown while the eye is held down is for eyes only."""
        self.program.tab_to(sheet, "Press and hold to show the key")
        hold("space")
        self.stage.shoot("reveal-shown")
        self.canary.check_absent_from_tree(self.program.root)
        release("space")

    def clear(self):
        """“Clear now” does, long before the 30 seconds are over."""
        self.program.message(f"“{CLIENT_ID}” was created.")
        self.check_table_has_focus()
        self.stage.shoot("created")
        press("ctrl+c")
        self.program.message(f"Copied the credentials of “{CLIENT_ID}”.")
        self.check_clipboard()
        self.program.use(self.main, "Clear now", key="shift+Tab")
        wait_for("the clipboard to be empty", lambda: not self.clipboard.read())
        wait_for("“Clear now” to go", lambda: not self.main.find("Clear now"))

    def copy_again(self):
        self.go_to_table()
        check(self.current_client_id() == CLIENT_ID, f"{self.current_client_id()} is selected, not the new key")
        sentence = self.table.cell(self.table.selected_rows()[0]).name
        check(sentence.endswith("secret kept on this computer"), f"the row says “{sentence}”")
        press("ctrl+c")
        self.program.message(f"Copied the credentials of “{CLIENT_ID}”.")
        self.check_clipboard()
        self.stage.shoot("copied")
        self.select("grafana")
        press("ctrl+c")
        self.program.message("Copied the client ID of “grafana”.")
        wait_for("the client ID", lambda: self.clipboard.read() == b"grafana")
        self.stage.shoot("copied-client-id")

    def edit(self):
        self.select(CLIENT_ID)
        press("F2")
        dialog = self.program.window("Edit API key")
        check_named(dialog, "Name", "Contacts", "Redirect URIs", "Save")
        name = dialog.focus()
        check(name.name == "Name" and name.selected_text == CLIENT_ID, "F2 does not select the name")
        self.stage.shoot("edit")
        self.program.tab_to(dialog, "Contacts", "text")
        press("ctrl+a")
        type_text("ada@example.com, grace@example.com")
        self.program.use(dialog, "Save")
        self.program.wait_closed("Edit API key")
        self.program.message(f"“{CLIENT_ID}” was saved.")
        self.check_table_has_focus()
        owner = self.main.find("Owner", "text")
        wait_for("the new owners in the details", lambda: owner.text == "ada@example.com, grace@example.com")
        self.stage.shoot("edited")

    def delete_one(self):
        self.select(CLIENT_ID)
        press("Delete")
        dialog = self.program.window("Delete API key")
        check_named(dialog, "Delete", "Cancel")
        check(dialog.focus().name == "Cancel", "Cancel does not have the focus")
        self.stage.shoot("delete")
        press("Return")
        self.program.wait_closed("Delete API key")
        self.check_table_has_focus()
        check(self.table.rows == 1, "Cancel deleted the key")
        press("Delete")
        self.program.use(self.program.window("Delete API key"), "Delete")
        self.program.wait_closed("Delete API key")
        self.program.message(f"“{CLIENT_ID}” was deleted.")
        self.total -= 1
        self.search("")
        self.wait_rows(self.total)
        check(all(CLIENT_ID != self.table.cell(row, 1).name for row in range(self.total)), "the row is still there")
        self.stage.shoot("deleted")

    def delete_several(self):
        self.go_to_table()
        press("ctrl+Home", "space", "shift+Down", "shift+Down")
        wait_for("three selected rows", lambda: len(self.table.selected_rows()) == 3)
        self.stage.shoot("several")
        press("Delete")
        dialog = self.program.window("Delete API keys")
        check_named(dialog, "Keys to delete", "Delete", "Cancel")
        delete = dialog.find("Delete", "push button")
        check(not delete.has("sensitive"), "Delete is enabled before the number is typed")
        self.program.tab_to(dialog, "Type 3 to delete them all", "text")
        type_text("3")
        wait_for("Delete to be enabled", lambda: delete.has("sensitive"))
        self.stage.shoot("delete-several")
        self.program.use(dialog, "Delete")
        self.program.wait_closed("Delete API keys")
        self.program.message("3 keys were deleted.")
        self.total -= 3
        self.wait_rows(self.total)
        self.check_table_has_focus()
        self.stage.shoot("deleted-several")

    def about(self):
        self.program.use(self.main, "Menu")
        self.stage.shoot("menu")
        press("a")
        dialog = self.program.window("About Latchkey")
        check_named(dialog)
        self.stage.shoot("about")
        press("Escape")
        self.program.wait_closed("About Latchkey")


def scenario(stage, _options):
    demo = Demo(stage)
    demo.list()
    demo.look_through()
    demo.ask()
    demo.create()
    demo.reveal()
    demo.clear()
    demo.copy_again()
    demo.edit()
    demo.delete_one()
    demo.delete_several()
    demo.about()
    demo.canary.check_absent(stage, demo.program)
    demo.program.quit()
    demo.canary.check_absent_from_files(stage.world)
    check(not Clipboard().read(), "something is left on the clipboard")


play(scenario)
