# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Two new keys through everything that handles, lists or reports keys. Their secrets go where they were sent and
nowhere else: after each step they are looked for in all files of the session, the log, the arguments and environment of
every process, the accessible tree and the titles of all windows."""

import base64
import functools
import json
import operator
import os
import subprocess
import tempfile
from pathlib import Path

from audit import Canary
from driver import Clipboard, check, play, press, type_text, wait_for

NAMES = ("canary-one", "canary-two")
# As the menu has them, with what each has to begin with.
FORMS = (
    b"export FLYTE_API_KEY=", b"set -gx FLYTE_API_KEY ", b"$env:FLYTE_API_KEY = ", b'set "FLYTE_API_KEY=',
    b"FLYTE_API_KEY=", b'{"FLYTE_API_KEY": ', b"apiVersion: v1", b"",
)
SNIPPETS = (b"env:", b"# FLYTE_API_KEY", b"import {")
# Reads the key and holds it until it is told to go on.
TOOL = """#!/bin/sh
cat > "{folder}/taken"
echo $$ > "{folder}/process"
read -r line < "{folder}/go"
"""


def titles():
    """Of all windows that the X server knows."""
    return subprocess.run(["xwininfo", "-root", "-tree"], stdout=subprocess.PIPE, check=True).stdout


def processes():
    """The arguments and the environment of every process, as far as they may be read."""
    for folder in Path("/proc").iterdir():
        for part in ("cmdline", "environ") if folder.name.isdigit() else ():
            try:
                yield f"{part} of process {folder.name}", (folder / part).read_bytes()
            except OSError:
                pass  # it has ended, or is another person's


class Flight:
    def __init__(self, stage, away):
        self.stage = stage
        self.away = away  # is not searched: what was sent there belongs there
        self.files = stage.world / "reports"
        self.files.mkdir()
        self.program = stage.start("--demo")
        self.main = self.program.window()
        self.table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for("the keys", lambda: self.table.rows > 30)
        self.canaries = []
        self.form = 0

    def look(self):
        either = functools.reduce(operator.or_, self.canaries)
        either.check_absent_from_tree(self.program.root)
        either.check_absent_from_files(self.stage.world)
        check(not either.is_in(titles()), "a secret is in the title of a window")
        for place, data in processes():
            check(not either.is_in(data), f"a secret is in the {place}")

    # Getting about

    def select(self, *names):
        press("ctrl+f")
        wait_for("the search field's focus", lambda: (self.main.focus() or self.main).name == "Search keys")
        press("ctrl+a", "BackSpace")
        type_text("canary-" if len(names) > 1 else f"id:{names[0]}")
        wait_for("the rows", lambda: self.table.rows == len(names) and self.table.cell(0, 1).name in names)
        self.program.tab_to(self.main, "API keys", "table")
        press("ctrl+Home", "space", *["shift+Down"] * (len(names) - 1))
        wait_for("the rows to be selected", lambda: len(self.table.selected_rows()) == len(names))

    def chooser(self, title, name):
        """Types a name into the file dialog; gives the file once it is there."""
        wait_for(f"the file dialog “{title}”", lambda: next(
            (it for it in self.program.windows() if it.name == title and it.has("active") and it.find("Files of type:")), None))
        file = self.files / name
        press("ctrl+a")
        type_text(str(file))
        press("Return")
        wait_for(f"the file {name}", lambda: file.exists() and file.stat().st_size > 0)
        self.look()
        return file

    def close(self, title):
        self.program.window(title)
        press("Escape")
        self.program.wait_closed(title)

    # The flows

    def create(self, name):
        press("ctrl+n")
        dialog = self.program.window("New API key")
        type_text(name)
        create = dialog.find("Create", "push button")
        wait_for("Create to be enabled", lambda: create.has("sensitive"))
        press("Return")
        sheet = self.program.window("Your new API key")
        self.program.use(sheet, "Copy key")
        self.canaries.append(Canary.on_clipboard())
        self.program.use(sheet, "Keep in keychain", "check box")
        wait_for("“Kept”", lambda: any(text.startswith("Kept.") for text in sheet.texts()))
        self.look()
        self.program.use(sheet, "Done")
        self.program.wait_closed("Your new API key")

    def copied(self, before):
        return wait_for("another text on the clipboard", lambda: (now := Clipboard().read()) != before and now)

    def copy_as(self, row, before):
        """By the menu, which assistive technology does not see (Qt 6.4): by the order of its entries. It opens on the form
        of the last time."""
        press("ctrl+shift+k")
        steps = row - self.form
        press(*["Down" if steps > 0 else "Up"] * abs(steps), "Return")
        self.form = row if row < len(FORMS) else self.form  # a snippet is no form to open on
        return self.copied(before)

    def copy(self):
        self.select(NAMES[0])
        text = Clipboard().read()
        for row, start in enumerate(FORMS + SNIPPETS):
            text = self.copy_as(row, text)
            check(text.startswith(start), f"form {row} is copied as “{text[:12]}…”")
            check(self.canaries[0].is_in(text) == (row < len(FORMS)), f"form {row} has the secret, or should have it")
            self.look()
        self.stage.shoot("copied-as")
        self.select(*NAMES)
        text = self.copy_as(4, text)
        check(all(canary.is_in(text) for canary in self.canaries), "two keys were not copied as one text")
        check(text.startswith(b"FLYTE_API_KEY_CANARY_"), f"two keys are copied as “{text[:12]}…”")
        self.look()
        self.stage.shoot("copied-two")

    def deliver_to_tool(self):
        tool = self.away / "tool"
        tool.write_text(TOOL.format(folder=self.away))
        tool.chmod(0o700)
        os.mkfifo(self.away / "go")
        self.select(NAMES[0])
        press("ctrl+j")
        dialog = self.program.window("Deliver API key")
        self.program.tab_to(dialog, "Deliver to", "combo box")
        press("End")
        wait_for("the command", lambda: dialog.find("Command", "text"))
        self.program.tab_to(dialog, "Command", "text")
        type_text(str(tool))
        self.stage.shoot("deliver-command")
        self.program.use(dialog, "Deliver")
        process = self.away / "process"
        number = wait_for("the tool", lambda: process.exists() and process.read_text().strip())
        check(self.canaries[0].is_in((self.away / "taken").read_bytes()), "the tool did not get the key")
        check(str(tool).encode() in Path(f"/proc/{number}/cmdline").read_bytes(), "the tool is not looked at")
        self.look()
        (self.away / "go").write_text("\n")
        self.program.wait_closed("Deliver API key")

    def export(self):
        self.select(*NAMES)
        for row, name in enumerate(("client.json", "flyte.json", "keys.csv")):
            press("ctrl+shift+j")
            dialog = self.program.window("Export keys")
            self.program.tab_to(dialog, "Format", "combo box")
            press("Home", *["Down"] * row)
            self.program.use(dialog, "Export…")
            written = self.chooser("Export keys", name).read_text()
            check(all(name in written for name in NAMES), f"{name} has not both keys")
            self.program.wait_closed("Export keys")
            self.program.window()

    def report(self):
        press("ctrl+shift+g")
        dialog = self.program.window("Key overview")
        wait_for("the overview", lambda: dialog.find("Save report as", "push button"))
        self.stage.shoot("overview")
        self.look()
        for row, name in enumerate(("report.csv", "report.json", "report.html", "rotate.ics")):
            self.program.use(self.program.window("Key overview"), "Save report as")
            press(*["Down"] * (row + 1), "Return")
            written = self.chooser("Save the report", name).read_text()
            check(NAMES[0] in written, f"{name} does not have the key")
        self.close("Key overview")

    def activity(self):
        press("ctrl+h")
        dialog = self.program.window("Activity")
        table = wait_for("the entries", lambda: (it := dialog.find("Activity", "table")) and it.rows > len(FORMS) and it)
        check(table.columns > 3, "the journal has no columns")
        self.stage.shoot("activity")
        self.look()
        for name in ("journal.csv", "journal.json"):
            self.program.use(self.program.window("Activity"), "Export…")
            written = self.chooser("Export the activity journal", name).read_text()
            check(NAMES[0] in written, f"{name} does not have the key")
        entries = json.loads((self.files / "journal.json").read_text())
        check(len(str(entries)) > 100, "the journal is exported empty")
        self.close("Activity")

    def edit_both(self):
        self.select(*NAMES)
        press("F2")
        dialog = self.program.window("Edit API keys")
        self.program.tab_to(dialog, "Contacts to add", "text")
        type_text("ada@example.com")
        self.program.use(dialog, "Save")
        self.program.wait_closed("Edit API keys")
        self.look()

    def explain(self):
        self.copy_raw()
        press("ctrl+e")
        dialog = self.program.window("Explain a key")
        self.program.use(dialog, "From clipboard")
        wait_for("what it says", lambda: any(it.text == NAMES[0] for it in dialog.walk(cells=False) if it.name == "Client ID"))
        self.stage.shoot("explained")
        self.look()
        self.close("Explain a key")

    def copy_raw(self):
        self.select(NAMES[0])
        Clipboard().put(b"something else")
        text = self.copy_as(len(FORMS) - 1, b"something else")
        check(self.canaries[0].is_in(text) and b"=" not in text[:20], "the bare value was not copied")

    def verify_pasted(self):
        """The secret is forgotten first, so that the key has to be pasted: before the clipboard is cleared."""
        self.copy_raw()
        press("ctrl+shift+x")
        self.program.use(self.program.window("Forget stored secret"), "Forget")
        self.program.wait_closed("Forget stored secret")
        self.program.window()
        press("ctrl+shift+v")
        dialog = self.program.window("Verify")
        self.program.use(dialog, "From clipboard")
        wait_for("Verify to be enabled", lambda: (it := dialog.find("Verify", "push button")) and it.has("sensitive"))
        self.look()
        self.program.use(dialog, "Verify")
        wait_for("the verdict", lambda: any("works" in text for text in dialog.texts()))
        self.stage.shoot("verified")
        self.look()
        self.close("Verify")

    def delete_both(self):
        self.select(*NAMES)
        press("Delete")
        dialog = self.program.window("Delete API keys")
        self.program.tab_to(dialog, "Type 2 to delete them all", "text")
        type_text("2")
        press("Return")
        self.program.wait_closed("Delete API keys")
        self.look()


def check_is_found(stage, canary):
    """Each way of looking finds a secret that is there."""
    proof = stage.world / "tmp" / "a-secret-in-a-file"
    proof.write_bytes(b"leaked: " + base64.b64encode(b"?" + canary.whole))
    check(canary.is_in(proof.read_bytes()), "a secret in a file would not be found")
    proof.unlink()
    with subprocess.Popen(["sleep", "60"], env={"LEAK": canary.whole.decode()}) as leak:
        wait_for("a secret in an environment", lambda: any(canary.is_in(data) for _, data in processes()))
        leak.kill()


def scenario(stage, _options):
    with tempfile.TemporaryDirectory(dir=stage.world.parent) as away:
        flight = Flight(stage, Path(away))
        for name in NAMES:
            flight.create(name)
        check_is_found(stage, flight.canaries[0])
        flight.copy()
        flight.deliver_to_tool()
        flight.edit_both()
        flight.export()
        flight.report()
        flight.activity()
        flight.explain()
        flight.verify_pasted()
        flight.delete_both()
        flight.program.quit()
        for canary in flight.canaries:
            canary.check_absent_from_files(stage.world)
        check(not Clipboard().read(), "something is left on the clipboard")


play(scenario)
