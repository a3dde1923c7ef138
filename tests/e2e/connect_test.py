# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""A real control plane: sign in, manage a key, come back without a sign-in, sign out, stay signed out, sign in with a
code."""

import base64
import contextlib
import re
import subprocess

from audit import Canary, check_named
from controlplane import ControlPlane
from driver import Clipboard, check, play, press, type_text, wait_for

EXPORT = re.compile(rb'export FLYTE_API_KEY="([A-Za-z0-9+/]+={0,2})"')
CLIENT_ID = "end-to-end"
USER_CODE = re.compile("[B-Z]{4}-[B-Z]{4}")
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


class Connect:
    def __init__(self, stage, plane):
        self.stage = stage
        self.plane = plane
        self.program = None
        self.main = None

    def start(self, *arguments):
        self.program = self.stage.start(*arguments, environment=self.plane.environment())
        self.main = self.program.window()

    def table(self, rows):
        table = wait_for("the table", lambda: self.main.find("API keys", "table"))
        wait_for(f"{rows} rows", lambda: table.rows == rows)
        return table

    def restart(self):
        self.program.quit()
        self.start("--connect", self.plane.url)  # the organization and the CA file are remembered

    def connect(self):
        """First run: address, organization and CA file by name; the sign-in follows by itself."""
        wait_for("the first page", lambda: self.main.find("Connect to Union"))
        check(not self.main.find("New key").has("sensitive"), "New key is enabled without a connection")
        self.program.use(self.main, "Connect…")
        dialog = self.program.window("Connect to Union")
        type_text(self.plane.url)
        self.program.use(dialog, "Advanced")
        self.program.tab_to(dialog, "Organization", "text")
        type_text(self.plane.organization)
        self.program.tab_to(dialog, "Certificate authority file", "text")
        type_text(self.plane.ca_file)
        check_named(dialog, "Address", "Organization", "Certificate authority file", "Connect")
        self.stage.shoot("connect")
        self.program.use(dialog, "Connect")
        self.program.wait_closed("Connect to Union")
        wait_for("the browser's visit", self.plane.visits)
        self.program.wait_closed("Sign in")
        check(self.plane.visits() == ["200"], f"the browser came to {self.plane.visits()}")
        table = self.table(3)
        check(table.cell(0).name.startswith("key-000"), f"the first row says “{table.cell(0).name}”")
        connection = self.main.find("Connection")
        wait_for("the person's name", lambda: "signed in as Ada Example" in connection.description)
        self.stage.shoot("signed-in")

    def create(self):
        press("ctrl+n")
        dialog = self.program.window("New API key")
        type_text(CLIENT_ID)
        self.program.use(dialog, "Create")
        sheet = self.program.window("Your new API key")
        check(self.plane.has_app(CLIENT_ID), "the control plane has no such key")
        self.program.use(sheet, "Copy key")
        found = EXPORT.fullmatch(wait_for("the clipboard", Clipboard().read))
        endpoint, port, client_id, secret, organization = base64.b64decode(found[1]).decode().split(":")
        check(f"{endpoint}:{port}" == self.plane.endpoint, f"the key is for {endpoint}:{port}")
        check((client_id, organization) == (CLIENT_ID, self.plane.organization), f"{client_id}, {organization}")
        self.program.use(sheet, "Keep in keychain", "check box")
        wait_for("“Kept”", lambda: any(text.startswith("Kept.") for text in sheet.texts()))
        self.stage.shoot("reveal")
        self.program.use(sheet, "Done")
        self.program.wait_closed("Your new API key")
        self.table(4)
        self.stage.shoot("created")
        return Canary(found[1].decode(), secret)

    def come_back(self, canary):
        """The session and the key's secret come back from the keychain; the server is asked for no sign-in."""
        authorizations = self.plane.requests("/auth")
        self.restart()
        check(not Clipboard().read(), "the key is still on the clipboard")
        table = self.table(4)
        check(self.plane.requests("/auth") == authorizations, "the server saw another sign-in")
        check(len(self.plane.visits()) == 1, "the browser was opened again")
        self.stage.shoot("back-without-sign-in")
        row = next(row for row in range(4) if table.cell(row, 1).name == CLIENT_ID)
        self.program.tab_to(self.main, "API keys", "table")
        press("ctrl+Home", *["Down"] * row, "space")
        wait_for("the row to be selected", lambda: table.selected_rows() == [row])
        press("ctrl+c")
        self.program.message(f"Copied the credentials of “{CLIENT_ID}”.")
        check(canary.is_in(Clipboard().read()), "the keychain gave something else than what it was given")

    def delete(self):
        press("Delete")
        self.program.use(self.program.window("Delete API key"), "Delete")
        self.program.message(f"“{CLIENT_ID}” was deleted.")
        self.table(3)
        check(not self.plane.has_app(CLIENT_ID), "the control plane still has the key")
        self.stage.shoot("deleted")

    def lose_the_server_s_memory_of_access(self):
        """A refused access token is refreshed without a word to the person."""
        self.plane.command("drop-access-tokens")
        self.plane.command("add-apps", count=1, prefix="later")
        press("F5")
        self.table(4)
        check(len(self.plane.visits()) == 1, "the browser was opened again")

    def sign_out(self):
        self.program.use(self.main, "Menu")
        press("o")
        self.program.message("You are signed out")
        wait_for("the signed-out page", lambda: self.main.find("You are not signed in"))
        check(self.main.find("API keys") is None, "the keys are still shown")
        check(not self.main.find("New key").has("sensitive"), "New key is enabled without a sign-in")
        check_named(self.main, "Sign in…", "Connection")
        self.stage.shoot("signed-out")
        self.restart()
        wait_for("the signed-out page", lambda: self.main.find("You are not signed in"))
        check(len(self.plane.visits()) == 1, "the browser was opened again")

    def sign_in_with_a_code(self):
        """The sheet's other way, by keyboard: the code by name, its page in the browser, and the list is there."""
        self.plane.command("configure", signIn="hang", deviceIntervalSeconds=1)  # nobody at the first page
        window = self.program.window()
        self.program.use(window, "Sign in…")
        sheet = self.program.window("Sign in")
        wait_for("the browser's visit", lambda: len(self.plane.visits()) == 2)
        check_named(sheet, "Open browser", "Copy link", "Use a code instead", "Use an API key instead", "Cancel")
        self.stage.shoot("sign-in")
        self.program.use(sheet, "Use a code instead")
        code = wait_for("the code", lambda: sheet.find("Code", "text"))
        wait_for("a code to type", lambda: USER_CODE.fullmatch(code.text))
        check_named(sheet, "Copy code", "Copy link", "Open here", "Use the browser instead", "Cancel")
        wait_for("the picture of it", lambda: sheet.find("QR code of the sign-in page's address"))
        picture = self.stage.shoot("code")
        self.program.use(sheet, "Copy link")
        link = wait_for("the link on the clipboard", Clipboard().read)
        check(link.endswith(code.text.encode()), f"the link is {link}")
        read = subprocess.run(
            ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
            stdout=subprocess.PIPE,
            check=True,
        )
        check(read.stdout.strip() == link, f"the picture says {read.stdout}, the link is {link}")
        self.program.use(sheet, "Copy code")
        wait_for("the code on the clipboard", lambda: Clipboard().read().decode() == code.text)
        self.plane.command("configure", signIn="approve")
        self.program.use(sheet, "Open here")
        self.program.wait_closed("Sign in")
        self.table(4)
        connection = self.main.find("Connection")
        wait_for("the person's name", lambda: "signed in as Ada Example" in connection.description)
        grants = self.plane.command("grants")
        check(grants[DEVICE_GRANT]["ok"] == 1, f"the server gave {grants}")
        self.stage.shoot("signed-in-with-a-code")

    def come_back_offline(self):
        """Signed in, and the server is gone: the last list to read, one message, one thing to do; the sign-in is kept."""
        self.plane.stop()
        self.restart()
        self.table(4)
        self.program.message("Offline. This is the list from")
        new = self.main.find("New key", "push button")
        check(not new.has("sensitive"), "New key is enabled offline")
        check("can't be changed now" in new.description, f"why New key can't be used is “{new.description}”")
        check_named(self.main, "Try again")
        self.stage.shoot("offline")
        self.program.use(self.main, "Try again")
        self.program.message("Offline. This is the list from")
        self.table(4)


def scenario(stage, options):
    plane = ControlPlane(options.control_plane, stage.world)
    with contextlib.closing(contextlib.ExitStack()) as stack:
        stack.callback(plane.stop)
        plane.command("add-apps", count=3)
        connect = Connect(stage, plane)
        connect.start()
        connect.connect()
        canary = connect.create()
        canary.check_absent(stage, connect.program)
        connect.come_back(canary)
        connect.delete()
        connect.lose_the_server_s_memory_of_access()
        connect.sign_out()
        connect.sign_in_with_a_code()
        connect.come_back_offline()
        canary.check_absent(stage, connect.program)
        connect.program.quit()
        canary.check_absent_from_files(stage.world)


play(scenario)
