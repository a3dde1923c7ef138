# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""--remove-my-data: after a run in which Latchkey has written whatever it writes, nothing of it is left on the disk or in
the keychain, and everything of others is."""

import contextlib
import os
import pty
import signal
import subprocess
import threading

from controlplane import ControlPlane, connect
from driver import LIMIT, Clipboard, check, play, press, type_text, wait_for
from keyring import Keyring

NAME = "to-be-removed"
OWN = {"xdg:schema": "org.qt.keychain", "server": "Latchkey"}
FOREIGN = (
    {"xdg:schema": "org.qt.keychain", "server": "Another", "user": "a"},
    {"xdg:schema": "org.gnome.keyring.NetworkPassword", "server": "Latchkey", "user": "b"},
)
# What libraries keep for all programs of a person.
SHARED = ("fontconfig", "mesa_shader_cache", "QtProject.conf", "dconf")


class Person:
    """A home where nothing was before Latchkey."""

    def __init__(self, stage, keyring, plane):
        self.stage = stage
        self.keyring = keyring
        self.plane = plane
        self.home = stage.world / "person"
        names = {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state",
                 "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp"}
        for name in names.values():
            (self.home / name).mkdir(parents=True, mode=0o700)
        self.surroundings = {name: str(self.home / folder) for name, folder in names.items()}
        self.program = None

    def files(self):
        """Whatever is in the home, folders too, except what is everybody's."""
        found = (path.relative_to(self.home) for path in self.home.rglob("*") if path.parent != self.home)
        return sorted(str(path) for path in found if not any(part in SHARED for part in path.parts))

    def settled_files(self):
        """The same, once no file is being written any more."""
        listings = []

        def settled():
            listings.append(self.files())
            return listings[-1] if listings[-10:] == [listings[-1]] * 10 else None

        return wait_for("the files to settle", settled)

    def check_kept(self, *patterns):
        for pattern in patterns:
            check(list(self.home.rglob(pattern)), f"there is no {pattern}; it would not be seen to go: {self.files()}")

    def start(self, *arguments):
        self.program = self.stage.start(*arguments, environment=self.plane.environment() | self.surroundings)

    def live(self):
        """One of everything: settings, sign-in, list, journal, a kept secret, a rotation, the CLI's sign-in."""
        self.start("--connect", self.plane.url, "--ca-file", self.plane.ca_file)
        connect(self.program, self.plane)
        main = self.program.window()
        wait_for("the table", lambda: main.find("API keys", "table"))
        self.create()
        self.rotate(main)
        self.sign_in_the_cli(main)
        self.program.quit()
        self.start()
        main = self.program.window()
        wait_for("the table", lambda: main.find("API keys", "table"))

    def create(self):
        press("ctrl+n")
        dialog = self.program.window("New API key")
        type_text(NAME)
        self.program.use(dialog, "Create")
        sheet = self.program.window("Your new API key")
        self.program.use(sheet, "Keep in keychain", "check box")
        wait_for("“Kept”", lambda: any(text.startswith("Kept.") for text in sheet.texts()))
        self.program.use(sheet, "Done")
        self.program.wait_closed("Your new API key")

    def select(self, main):
        table = main.find("API keys", "table")
        rows = wait_for("the key", lambda: [it for it in range(table.rows) if table.cell(it, 1).name == NAME])
        self.program.tab_to(main, "API keys", "table")
        press("ctrl+Home", *["Down"] * rows[0], "space")
        wait_for("the row to be selected", lambda: table.selected_rows() == rows)

    def rotate(self, main):
        """As far as the successor, and left there."""
        self.select(main)
        press("ctrl+shift+r")
        dialog = self.program.window("Rotate API key")
        self.program.use(dialog, "Create")
        wait_for("the successor", lambda: self.plane.has_app(f"{NAME}-2"))
        self.stage.shoot("rotation")
        wait_for("the next step", lambda: not dialog.find("Create", "push button"))
        press("Escape")
        self.program.wait_closed("Rotate API key")

    def sign_in_the_cli(self, main):
        visits = len(self.plane.visits())
        self.program.use(main, "Menu")
        press("l")
        sheet = self.program.window("Sign in the CLI too")
        press("Return")
        wait_for("two visits of the browser", lambda: len(self.plane.visits()) == visits + 2)
        sheet = self.program.window("Sign in the CLI too")
        wait_for("it to be stored", lambda: any(text.startswith("Stored for") for text in sheet.texts()))
        press("Escape")
        self.program.wait_closed("Sign in the CLI too")

    def copy_and_crash(self, main):
        self.select(main)
        press("ctrl+c")
        self.program.message(f"Copied the credentials of “{NAME}”.")
        wait_for("the clipboard", Clipboard().read)
        self.check_kept("latchkey-clipboard")
        self.kill()

    def play_and_crash(self):
        self.start("--demo")
        main = self.program.window()
        table = wait_for("the table", lambda: main.find("API keys", "table"))
        wait_for("the keys", lambda: table.rows > 30)
        self.kill()

    def kill(self):
        os.kill(self.program.process_id, signal.SIGKILL)
        wait_for("the end", lambda: self.program.exit_code is not None)

    def environment(self):
        """Without a display: none is needed."""
        return {key: value for key, value in os.environ.items() if key != "DISPLAY"} | self.surroundings

    def remove(self, *arguments, without=()):
        """Where nobody can be asked: the exit code and what was printed."""
        surroundings = {key: value for key, value in self.environment().items() if key not in without}
        done = subprocess.run([self.stage.program_path, "--remove-my-data", *arguments], env=surroundings,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT, check=False)
        return done.returncode, done.stdout + done.stderr

    def answer(self, word, meanwhile=lambda: None):
        """On a terminal: the exit code and what was on it."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen([self.stage.program_path, "--remove-my-data"], env=self.environment(), stdin=theirs,
                                   stdout=theirs, stderr=theirs)
        os.close(theirs)
        shown = bytearray()
        reader = threading.Thread(target=self.read, args=(ours, shown), daemon=True)
        reader.start()
        wait_for("the question", lambda: b"Type" in shown)
        os.write(ours, f"{word}\n".encode())
        try:
            meanwhile()
            code = process.wait(LIMIT)
        finally:
            process.kill()
            self.stage.keep("terminal.txt", shown.decode())
        reader.join(LIMIT)
        os.close(ours)
        return code, shown.decode()

    @staticmethod
    def read(terminal, shown):
        with contextlib.suppress(OSError):  # what a terminal says that nobody else has open
            while data := os.read(terminal, 4096):
                shown += data

    def own_items(self):
        return len(self.keyring.find(OWN))

    def check_others_left(self):
        for attributes in FOREIGN:
            check(len(self.keyring.find(attributes)) == 1, f"the foreign item {attributes} is gone")
        names = [("tokens",), ("access_token",), ("refresh_token",)]
        for (name,) in names:
            cli = {"service": self.plane.endpoint, "username": name}
            check(len(self.keyring.find(cli)) == 1, f"the CLI's item {name} is gone")


def refuse(person):
    """While it runs, where nobody can be asked, and where the person does not want it."""
    before, items = person.settled_files(), person.own_items()
    check(items >= 2, f"there are only {items} items to remove")
    code, text = person.remove("--yes")
    check(code == 1 and "Latchkey is running" in text, f"while it runs: {code} {text}")
    code, text = person.remove("--yes", without=("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"))
    check(code == 1 and "Latchkey is running" in text, f"while it runs, from outside the session: {code} {text}")
    running = person.program
    person.play_and_crash()  # first: whoever starts next sees to what a crash left on the clipboard
    person.program = running
    person.copy_and_crash(running.window())
    code, text = person.remove()
    check(code == 2 and "--yes" in text, f"where nobody can be asked: {code} {text}")
    code, text = person.answer("no")
    check(code == 1 and "Nothing was removed" in text, f"the answer was no: {code} {text}")
    gone = [path for path in before if path not in person.files() and not path.endswith("running-1.lock")]  # it ended
    check(not gone, f"files are gone: {gone}")
    check(person.own_items() == items, "items are gone")
    person.check_kept("latchkey.conf", "journal.sqlite", "journal.sqlite.head", "rotations/*.json", "lists/*.list",
                      "latchkey-clipboard", "latchkey-practice-*")
    return items


def scenario(stage, options):
    plane = ControlPlane(options.control_plane, stage.world)
    with contextlib.ExitStack() as stack:
        stack.callback(plane.stop)
        keyring = Keyring(stage.log)
        stack.callback(keyring.end)
        plane.command("add-apps", count=3)
        for attributes in FOREIGN:
            keyring.plant(attributes)
        person = Person(stage, keyring, plane)
        person.live()
        items = refuse(person)

        keyring.end()
        keyring = person.keyring = Keyring(stage.log)  # a prompter that nobody asks ends after a while
        stack.callback(keyring.end)
        keyring.lock()
        code, text = person.answer("yes", keyring.dismiss)
        check(code == 1 and "stayed locked" in text, f"the keychain stayed locked: {code} {text}")
        check(person.files() == [], f"files are left: {person.files()}")
        check(person.own_items() == items, "items are gone from a locked keychain")
        code, text = person.answer("yes", keyring.answer)
        check(code == 0 and f"your keychain: {items} items" in text, f"the keychain was unlocked: {code} {text}")
        check(person.own_items() == 0, "items are left")
        check(person.files() == [], f"files are left: {person.files()}")
        person.check_others_left()
        code, text = person.remove("--yes")
        check(code == 0 and "computer: 0 files" in text, f"once more: {code} {text}")
        person.check_others_left()


play(scenario)
