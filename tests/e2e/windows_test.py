# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Every window of the program by keyboard alone: what it is called, where the focus begins, where Tab goes, that Escape
closes it, and that the focus is then where it was. The tree of each, as assistive technology sees it, is kept beside
the pictures."""

from audit import check_named, check_tab_order
from driver import check, play, press, wait_for

# What opens it, what it is called, what has the focus then (and its role), what else is in it.
WINDOWS = (
    ("ctrl+n", "New API key", ("Name", "text"), ("Client ID", "Contacts", "Attach default policies", "Create")),
    ("F2", "Edit API key", ("Name", "text"), ("Contacts", "Redirect URIs", "Save")),
    ("Delete", "Delete API key", ("Cancel", "push button"), ("Delete",)),
    ("ctrl+comma", "Preferences", ("Like the system", "combo box"), ("Notify me of keys that are due", "Close")),
    ("ctrl+shift+n", "Connect to Union", ("Address", "text"), ("Connect", "Cancel")),
    ("ctrl+shift+m", "Manage connections", ("Connections", "list"), ()),
    ("ctrl+shift+p", "Account", ("Close", "push button"), ()),
    ("ctrl+F1", "About Latchkey", ("What it is made of", "list"), ("Close",)),
)


class Windows:
    def __init__(self, stage):
        self.stage = stage
        self.program = stage.start("--demo")
        self.main = self.program.window()
        self.table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for("the keys", lambda: self.table.rows > 30)

    def choose_key(self):
        press("Down", "Home", "space")
        wait_for("the details", lambda: self.main.find("Copy client ID"))

    def keep_tree(self, window, name):
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

    def main_has_focus_back(self, title):
        wait_for(f"the focus to be in the table again after “{title}”",
                 lambda: (self.main.focus() or self.main).name == "API keys")

    def preferences(self):
        """What is chosen here by arrow keys is what the program does from then on."""
        press("ctrl+comma")
        dialog = self.program.window("Preferences")
        time = next(it for it in dialog.walk() if it.role == "combo box" and it.name == "30 seconds")
        check("Clear the clipboard after" in time.description, f"the choice of a time is “{time.description}”")
        self.program.tab_to(dialog, "30 seconds", "combo box")
        press("Down")
        wait_for("another time", lambda: time.name != "30 seconds")
        chosen = time.name
        press("Escape")
        self.program.wait_closed("Preferences")
        press("ctrl+comma")
        dialog = self.program.window("Preferences")
        check(any(it.role == "combo box" and it.name == chosen for it in dialog.walk()), f"“{chosen}” is not kept")
        press("Escape")
        self.program.wait_closed("Preferences")
        self.main_has_focus_back("Preferences")


def scenario(stage, _options):
    windows = Windows(stage)
    windows.choose_key()
    windows.main_window()
    for window in WINDOWS:
        windows.look_at(*window)
    windows.preferences()
    windows.program.quit()


play(scenario)
