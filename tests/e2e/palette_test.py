# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Command palette, preferences and keyboard shortcuts, by keyboard and accessible names alone."""

from audit import check_named
from driver import check, play, press, type_text, wait_for


class Desk:
    def __init__(self, stage):
        self.stage = stage
        self.program = stage.start("--demo")
        self.main = self.program.window()
        self.table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for("the keys", lambda: self.table.rows > 30)

    def has_focus(self, name):
        wait_for(f"the focus on {name}", lambda: (self.main.focus() or self.main).name == name)

    def open_palette(self, text=""):
        press("ctrl+k")
        palette = wait_for("the palette", lambda: self.main.find("Command palette", "dialog"))
        self.has_focus("Action, connection or key")
        if text:
            type_text(text)
        return palette

    def first(self, palette):
        """What the list has chosen: name and description."""
        found = palette.find("Found", "list")
        chosen = next((it for it in found.children() if it.has("selected")), None) if found else None
        return (chosen.name, chosen.description) if chosen else None

    def wait_first(self, palette, name):
        wait_for(f"“{name}” to be chosen", lambda: (self.first(palette) or [""])[0] == name)
        return self.first(palette)

    def actions(self):
        self.program.tab_to(self.main, "API keys", "table")
        palette = self.open_palette("nk")
        check(self.wait_first(palette, "New key")[1] == "Ctrl+N", "New key is told without its shortcut")
        self.stage.shoot("palette")
        press("Escape")
        self.has_focus("API keys")
        palette = self.open_palette("about")
        self.wait_first(palette, "About Latchkey")
        press("Return")
        self.program.window("About Latchkey")
        press("Escape")
        self.program.wait_closed("About Latchkey")
        self.has_focus("API keys")

    def keys(self):
        palette = self.open_palette("vault-sy")
        self.wait_first(palette, "vault-sync")
        press("Return")
        wait_for("the key to be selected",
                 lambda: [self.table.cell(row, 1).name for row in self.table.selected_rows()] == ["vault-sync"])
        self.has_focus("API keys")
        self.open_palette("no such thing at all")
        wait_for("that nothing matches", lambda: "Nothing matches. Try fewer letters." in self.main.texts())
        press("Escape")

    def preferences(self):
        """Language, look and what else a person may choose, by Tab and arrows."""
        press("ctrl+comma")
        dialog = self.program.window("Preferences")
        check_named(dialog, "Keyboard shortcuts", "Notify me of keys that are due")
        self.stage.shoot("preferences")
        box = self.program.tab_to(dialog, "Notify me of keys that are due", "check box")
        was = box.has("checked")
        press("space")
        wait_for("the choice", lambda: box.has("checked") != was)
        self.program.use(dialog, "Keyboard shortcuts")
        self.program.wait_closed("Preferences")

    def shortcuts(self):
        dialog = self.program.window("Keyboard shortcuts")
        check_named(dialog, "Search actions", "Shortcut", "Reset all")
        type_text("refresh")
        press("Return")
        wait_for("the focus on the keys", lambda: (dialog.focus() or dialog).name == "Shortcut")
        press("F8")
        wait_for("the change to be said", lambda: any("F8" in text for text in dialog.texts()))
        self.stage.shoot("shortcuts")
        press("Escape", "Escape")
        self.program.wait_closed("Keyboard shortcuts")
        self.program.window()
        palette = self.open_palette("refresh")
        check(self.wait_first(palette, "Refresh")[1] == "F8", "the new shortcut is not in the palette")
        press("Escape")


    def german(self):
        """What is chosen is spoken at the next start."""
        press("ctrl+comma")
        dialog = self.program.window("Preferences")
        language = wait_for("the focus on the languages", dialog.focus)
        check(language.role == "combo box", f"the focus is on a {language.role}")
        check(language.name == "Language", f"the first choice is {language.name}")
        type_text("Deu")
        wait_for("Deutsch to be chosen", lambda: language.text == "Deutsch")
        check(
            "Words change when Latchkey is opened next." in dialog.texts(), "it is not said when the words change"
        )
        self.stage.shoot("language")
        press("Escape")
        self.program.wait_closed("Preferences")
        self.program.window()
        self.program.quit()
        self.program = self.stage.start("--demo")
        self.main = self.program.window()
        wait_for("the table in German", lambda: self.main.find("API-Schlüssel", "table"))
        self.stage.shoot("german")
        press("ctrl+comma")
        dialog = self.program.window("Einstellungen")
        check(dialog.focus().text == "Deutsch", "the chosen language is not shown")
        press("Escape")
        self.program.wait_closed("Einstellungen")


def scenario(stage, _options):
    desk = Desk(stage)
    desk.actions()
    desk.keys()
    desk.preferences()
    desk.shortcuts()
    desk.german()
    desk.program.quit()


play(scenario)
