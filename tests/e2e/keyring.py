# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""The session's keyring: locked and unlocked behind the program's back, with the desktop's own prompt."""

import os
import signal
import subprocess
from pathlib import Path

from gi.repository import Gio, GLib

from driver import press, type_text, wait_for

PASSWORD = "practice"  # what desktop-session.sh makes the keyring with
SERVICE = "/org/freedesktop/secrets"
LOGIN = f"{SERVICE}/collection/login"
PROMPT = "Unlock Login Keyring"
PROMPTERS = ("/usr/libexec/gcr-prompter", "/usr/lib/gcr-prompter", "/usr/lib/gcr/gcr-prompter")


class Keyring:
    def __init__(self, log):
        prompter = next(path for path in PROMPTERS if Path(path).exists())
        # Left out of the accessibility bus: a prompt that has the screen to itself answers nobody there.
        apart = {**os.environ, "NO_AT_BRIDGE": "1"}
        with log.open("ab") as output:
            self._prompter = subprocess.Popen([prompter, "--no-timeout"], stdout=output, stderr=output, env=apart)
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        wait_for("the desktop's prompter", lambda: self._is_on_the_bus("org.gnome.keyring.SystemPrompter"))

    def _is_on_the_bus(self, name):
        ask = GLib.Variant("(s)", (name,))
        path, interface = "/org/freedesktop/DBus", "org.freedesktop.DBus"
        return self._bus.call_sync(interface, path, interface, "NameHasOwner", ask, None, 0, 10000).unpack()[0]

    def _call(self, interface, method, arguments):
        service = "org.freedesktop.secrets"
        return self._bus.call_sync(service, SERVICE, interface, method, arguments, None, 0, 10000).unpack()

    def lock(self):
        self._call("org.freedesktop.Secret.Service", "Lock", GLib.Variant("(ao)", ([LOGIN],)))

    def _in_session(self, secret):
        """A secret as the Secret Service takes it."""
        ask = GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))
        _, session = self._call("org.freedesktop.Secret.Service", "OpenSession", ask)
        return (session, b"", secret.encode(), "text/plain")

    def plant(self, attributes):
        """An item of another program."""
        item = "org.freedesktop.Secret.Item"
        properties = {f"{item}.Label": GLib.Variant("s", "another's"),
                      f"{item}.Attributes": GLib.Variant("a{ss}", attributes)}
        arguments = GLib.Variant("(a{sv}(oayays)b)", (properties, self._in_session("another's"), True))
        self._bus.call_sync("org.freedesktop.secrets", LOGIN, "org.freedesktop.Secret.Collection", "CreateItem",
                            arguments, None, 0, 10000)

    def find(self, attributes):
        """The items with these attributes, open or locked."""
        ask = GLib.Variant("(a{ss})", (attributes,))
        found, locked = self._call("org.freedesktop.Secret.Service", "SearchItems", ask)
        return found + locked

    def unlock(self):
        """As another program does it: no prompt of Latchkey's has a part in it."""
        master = self._in_session(PASSWORD)
        self._call(
            "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
            "UnlockWithMasterPassword",
            GLib.Variant("(o(oayays))", (LOGIN, master)),
        )

    @staticmethod
    def prompts():
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", f"^{PROMPT}$"], stdout=subprocess.PIPE, check=False
        )
        return done.stdout.split()

    def wait_prompt(self):
        return wait_for("the keyring's prompt", self.prompts)[-1]

    def wait_ready_prompt(self):
        """It has the keyboard."""
        wait_for("the keyring's prompt to have the keyboard", self._has_keyboard)

    def _has_keyboard(self):
        done = subprocess.run(["xdotool", "getwindowfocus"], stdout=subprocess.PIPE, check=False)
        return done.stdout.strip() in self.prompts()

    def dismiss(self):
        self.wait_ready_prompt()
        press("Escape")
        wait_for("the prompt to close", lambda: not self.prompts())

    def answer(self):
        self.wait_ready_prompt()
        type_text(PASSWORD)
        press("Return")
        wait_for("the prompt to close", lambda: not self.prompts())

    def fall_silent(self):
        """From now on prompts are asked for, and nobody sees or answers them."""
        self._prompter.send_signal(signal.SIGSTOP)

    def end(self):
        self._prompter.kill()
        self._prompter.wait()
