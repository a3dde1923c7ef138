# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Two connections side by side, by keyboard and accessible names alone: add, switch, rename, reorder, remove."""

import contextlib

from audit import check_named
from controlplane import ControlPlane, connect
from driver import check, play, press, type_text, wait_for

FIRST_KEYS = 3
SECOND_KEYS = 5


class Connections:
    def __init__(self, stage, first, second):
        self.stage = stage
        self.first = first
        self.second = second
        self.program = None
        self.main = None

    def start(self, plane, *arguments):
        self.program = self.stage.start(*arguments, environment=plane.environment())

    def table(self, rows):
        table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for(f"{rows} rows", lambda: table.rows == rows)

    def says(self, text):
        switcher = self.main.find("Connection")
        wait_for(f"the switcher to say “{text}”", lambda: text in switcher.description)

    def add_both(self):
        for plane, keys in ((self.first, FIRST_KEYS), (self.second, SECOND_KEYS)):
            self.start(plane, "--connect", plane.url, "--ca-file", plane.ca_file)
            connect(self.program, plane)
            self.main = self.program.window()
            self.table(keys)
            self.says(plane.endpoint)
            self.program.quit()
        self.start(self.second)
        self.main = self.program.window()
        self.table(SECOND_KEYS)  # the one used last

    def switch(self):
        press("ctrl+1")
        self.says(self.first.endpoint)
        self.table(FIRST_KEYS)
        press("ctrl+2")
        self.says(self.second.endpoint)
        self.table(SECOND_KEYS)
        self.program.use(self.main, "Connection")
        press("Down")  # a menu is no part of the tree that Qt 6.4 shows; what it does is seen
        self.stage.shoot("menu")
        press("Home", "Return")
        self.says(self.first.endpoint)
        self.table(FIRST_KEYS)

    def rename(self):
        self.choose("t", "d")
        sheet = self.program.window("Edit connection")
        check_named(sheet, "Label", "Organization", "Certificate authority file", "Save", "Remove…", "Green")
        self.stage.shoot("edit")
        press("ctrl+a")
        type_text("Production")
        self.program.tab_to(sheet, "Indigo")
        press("Right")
        self.program.use(sheet, "Save")
        self.program.wait_closed("Edit connection")
        self.says("Production")

    def choose(self, *letters):
        """From the window's menu and the one below it."""
        self.program.use(self.main, "Menu")
        press(*letters)

    def reorder(self):
        self.choose("t", "m")
        sheet = self.program.window("Manage connections")
        check_named(sheet, "Connections", "Move up", "Move down", "Edit…", "Remove…", "Add…", "Close")
        self.stage.shoot("manage")
        press("alt+Down")
        self.program.use(sheet, "Close")
        self.program.wait_closed("Manage connections")
        press("ctrl+1")
        self.says(self.second.endpoint)
        press("ctrl+2")
        self.says("Production")

    def look_at_account(self):
        self.choose("c")
        sheet = self.program.window("Account")
        check_named(sheet, "Copy name", "Copy subject", "Sign out", "Close")
        self.stage.shoot("account")
        press("Escape")
        self.program.wait_closed("Account")

    def remove(self):
        self.choose("t", "m")
        sheet = self.program.window("Manage connections")
        self.program.use(sheet, "Remove…")
        question = self.program.window("Remove connection")
        check(question.focus().name == "Cancel", f"“{question.focus().name}” has the focus")
        check(any("Production" in text for text in question.texts()), "the question does not name the connection")
        self.stage.shoot("remove")
        self.program.use(question, "Remove")
        self.program.wait_closed("Remove connection")
        press("Escape")
        self.program.wait_closed("Manage connections")
        self.says(self.second.endpoint)
        self.table(SECOND_KEYS)
        self.stage.shoot("removed")
        self.program.quit()
        self.start(self.second)
        self.main = self.program.window()
        self.table(SECOND_KEYS)
        self.program.quit()


def scenario(stage, options):
    with contextlib.closing(contextlib.ExitStack()) as stack:
        first = ControlPlane(options.control_plane, stage.world)
        stack.callback(first.stop)
        second = ControlPlane(options.control_plane, stage.world, name="second")
        stack.callback(second.stop)
        first.command("add-apps", count=FIRST_KEYS)
        second.command("add-apps", count=SECOND_KEYS)
        connections = Connections(stage, first, second)
        connections.add_both()
        connections.switch()
        connections.rename()
        connections.reorder()
        connections.look_at_account()
        connections.remove()


play(scenario)
