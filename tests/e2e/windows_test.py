# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Every window of the program by keyboard alone: what it is called, where the focus begins, where Tab goes, that Escape
closes it, and that the focus is then where it was. The tree of each, as assistive technology sees it, is kept beside
the pictures, and the secret of a key that was just created is in none."""

from audit import Canary, check_named, check_tab_order
from driver import check, play, press, type_text, wait_for

# What opens it, what it is called, what has the focus then (and its role), what else is in it.
WINDOWS = (
    ("ctrl+n", "New API key", ("Name", "text"), ("Client ID", "Contacts", "Attach default policies", "Create")),
    ("F2", "Edit API key", ("Name", "text"), ("Contacts", "Redirect URIs", "Save")),
    ("Delete", "Delete API key", ("Cancel", "push button"), ("Delete",)),
    ("ctrl+comma", "Preferences", ("Language", "combo box"), ("Look", "Notify me of keys that are due", "Close")),
    ("ctrl+shift+n", "Connect to Union", ("Address", "text"), ("Connect", "Cancel")),
    ("ctrl+shift+m", "Manage connections", ("Connections", "list"), ()),
    ("ctrl+shift+p", "Account", ("Close", "push button"), ()),
    ("ctrl+question", "Keyboard shortcuts", ("Search actions", "text"), ("Shortcut", "Reset all", "Close")),
    ("ctrl+F1", "About Latchkey", ("What it is made of", "list"), ("Close",)),
)

# The button in the details that does what these keys do in the table.
KEYS_OF_A_ROW = {"F2": "Edit", "Delete": "Delete"}


class Windows:
    def __init__(self, stage):
        self.stage = stage
        self.program = stage.start("--demo")
        self.main = self.program.window()
        self.table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for("the keys", lambda: self.table.rows > 30)
        self.canary = None

    def create_key(self):
        """Its secret is kept, and the windows about it know of it."""
        press("ctrl+n")
        dialog = self.program.window("New API key")
        type_text("Canary")
        create = dialog.find("Create", "push button")
        wait_for("Create to be enabled", lambda: create.has("sensitive"))
        press("Return")
        self.program.wait_closed("New API key")
        sheet = self.program.window("Your new API key")
        check_tab_order(self.program, sheet)
        self.program.use(sheet, "Copy key")
        self.canary = Canary.on_clipboard()
        self.program.use(sheet, "Keep in keychain", "check box")
        wait_for("“Kept”", lambda: any(text.startswith("Kept.") for text in sheet.texts()))
        self.keep_tree(sheet, "reveal")
        self.program.use(sheet, "Done")
        self.program.wait_closed("Your new API key")
        wait_for("the details", lambda: self.main.find("Copy client ID"))
        self.main_has_focus_back("Your new API key")
        press("ctrl+shift+b")
        wait_for("“Clear now” to go", lambda: not self.main.find("Clear now"))
        wait_for("the message to go", lambda: not self.main.find("“canary” was created."))

    def keep_tree(self, window, name):
        self.canary.check_absent_from_tree(window)
        self.stage.keep(name + ".txt", "\n".join(window.dump(hidden=False)) + "\n")
        self.stage.shoot(name)

    def main_window(self):
        check_named(self.main, "API keys", "Search keys", "Connection", "New key", "Refresh", "Key details")
        self.keep_tree(self.main, "main")
        check(self.main.find("Key details", "panel"), "the details are no group")
        bar = next((it for it in self.main.walk(hidden=False) if it.role == "status bar"), None)
        check(bar and any("keys" in text for text in bar.texts()), "there is no status bar that counts the keys")
        check_tab_order(self.program, self.main)
        self.program.tab_to(self.main, "API keys", "table")

    def look_at(self, keys, title, focus, names):
        press(keys)
        window = self.program.window(title)
        check(window.role == "dialog", f"“{title}” is a {window.role}")
        check_named(window, *names)
        self.keep_tree(window, title.lower().replace(" ", "-"))
        now = wait_for("the focus", window.focus)
        check((now.name, now.role) == focus, f"in “{title}” the {now.role} “{now.name}” has the focus at first")
        check_tab_order(self.program, window)
        press("Escape")
        self.program.wait_closed(title)
        self.main_has_focus_back(title)

    def from_elsewhere(self):
        """Whatever a dialog was opened from has the focus again."""
        for keys, title, _, _ in WINDOWS:
            if keys in KEYS_OF_A_ROW:
                self.program.use(self.main, KEYS_OF_A_ROW[keys])
                origin = KEYS_OF_A_ROW[keys]
            else:
                origin = "Refresh"
                self.program.tab_to(self.main, origin, "push button")
                press(keys)
            self.program.window(title)
            press("Escape")
            self.program.wait_closed(title)
            wait_for(f"the focus on “{origin}” after “{title}”",
                     lambda origin=origin: (self.main.focus() or self.main).name == origin)
        self.program.tab_to(self.main, "API keys", "table")

    def palette(self):
        press("ctrl+k")
        palette = wait_for("the palette", lambda: self.main.find("Command palette", "dialog"))
        type_text("canary")
        found = wait_for("the key", lambda: palette.find("Found", "list"))
        wait_for("the key in the list", lambda: any(it.name == "canary" for it in found.children()))
        self.keep_tree(self.main, "palette")
        press("Escape")
        self.main_has_focus_back("Command palette")

    def main_has_focus_back(self, title):
        wait_for(f"the focus to be in the table again after “{title}”",
                 lambda: (self.main.focus() or self.main).name == "API keys")

    def preferences(self):
        """What is chosen here by arrow keys is what the program does from then on."""
        press("ctrl+comma")
        dialog = self.program.window("Preferences")
        time = self.program.tab_to(dialog, "Clear the clipboard after", "combo box")
        check(time.text == "30 seconds", f"the clipboard is cleared after “{time.text}”")
        press("Down")
        wait_for("another time", lambda: time.text != "30 seconds")
        chosen = time.text
        press("Escape")
        self.program.wait_closed("Preferences")
        press("ctrl+comma")
        dialog = self.program.window("Preferences")
        kept = dialog.find("Clear the clipboard after", "combo box").text
        check(kept == chosen, f"“{chosen}” is not kept, but “{kept}”")
        press("Escape")
        self.program.wait_closed("Preferences")
        self.main_has_focus_back("Preferences")


def scenario(stage, _options):
    windows = Windows(stage)
    windows.create_key()
    windows.main_window()
    for window in WINDOWS:
        windows.look_at(*window)
    windows.from_elsewhere()
    windows.palette()
    windows.preferences()
    windows.program.quit()


play(scenario)
