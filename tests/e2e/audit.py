# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""What has to hold for every window: names and roles for all that takes the keyboard, and no secret anywhere."""

import base64
import contextlib
import copy
import re
from pathlib import Path

from accessible import CONTAINERS
from driver import Clipboard, check, press, wait_for

EXPORT = re.compile(rb'export FLYTE_API_KEY="([A-Za-z0-9+/]+={0,2})"')

# What is in the tree beside the widget that it belongs to, and is reached by the arrow keys.
NO_STOPS = {"list item", "menu item", "table cell", "radio button"}


def contents(paths):
    """The regular files among them, each with what is in it; one that goes meanwhile is not there."""
    for path in paths:
        if path.is_file() and not path.is_symlink():
            with contextlib.suppress(FileNotFoundError):
                yield path, path.read_bytes()


def check_named(window, *names):
    """Every widget that takes the focus says what it is, and these names are on the screen."""
    check(window.role in ("frame", "window", "dialog"), f"“{window.name}” is a {window.role}, not a window")
    present = set()
    for node in window.walk(cells=False, hidden=False):
        present.add(node.name)
        check("<qt>" not in node.description, f"“{node.name}” is described with marks: {node.description}")
        if node.has("focusable"):
            check(node.name, f"a {node.role} in “{window.name}” takes the focus and has no name: {node.text!r}")
            check(node.role not in CONTAINERS, f"“{node.name}” takes the focus and is a mere {node.role}")
    for name in names:
        check(name in present, f"“{window.name}” has no “{name}”; it has {sorted(present)}")


def check_tab_order(program, window):
    """Tab comes to everything that takes the keyboard, and back to where it began; Shift+Tab takes it back."""
    wanted = {
        node.key
        for node in window.walk(cells=False, hidden=False)
        if node.has("focusable", "sensitive", "showing") and node.role not in NO_STOPS
    }
    first = wait_for("a widget with the focus", window.focus)
    before = first.key
    start, reached = before, [before]
    while True:
        press("Tab")
        now = wait_for(f"Tab to leave “{before[0]}”", lambda before=before: program.moved(window, before), 5)
        before = now.key
        if before == start:
            break
        check(reached.count(before) < 3, f"Tab goes round and never comes back to {start}: {reached}")
        reached.append(before)
    missed = wanted - set(reached)
    check(not missed, f"Tab never comes to {sorted(missed)} in “{window.name}”, only to {reached}")
    press("shift+Tab")
    last = wait_for("Shift+Tab", lambda: program.moved(window, start), 5)
    check(last.key == reached[-1], f"Shift+Tab goes to “{last.name}”, not back to “{reached[-1][0]}”")
    press("Tab")
    wait_for("Tab", lambda: program.moved(window, reached[-1]), 5)


class Canary:
    """A secret and the shapes in which it could leak; `whole` is the encoded key."""

    def __init__(self, whole, secret):
        self.whole = whole.encode()
        self._shapes = {whole.encode(), secret.encode()}
        for lead in range(3):  # inside a longer base64 text, at each of its three alignments
            for plain in (whole, secret):
                code = base64.b64encode(b"\0" * lead + plain.encode())
                self._shapes.add(code[4 if lead else 0 : -4])

    def __or__(self, other):
        """Looks for either."""
        both = copy.copy(self)
        both._shapes = self._shapes | other._shapes
        return both

    @classmethod
    def on_clipboard(cls):
        """The key that was copied last, once it is there."""
        line = wait_for("the key on the clipboard", lambda: EXPORT.fullmatch(Clipboard().read()))
        whole = line[1].decode()
        return cls(whole, base64.b64decode(whole).decode().split(":")[-2])

    def is_in(self, data):
        return any(shape in data for shape in self._shapes)

    def check_absent_from_tree(self, root):
        for node in root.walk():
            check(not self.is_in(node.everything().encode()), f"the secret is in {node.role} “{node.name[:20]}…”")

    def check_absent_from_files(self, folder):
        count = 0
        for path, data in contents(Path(folder).rglob("*")):
            count += 1
            check(not self.is_in(data), f"the secret is in the file {path}")
        check(count > 0, f"there is no file in {folder} to look into")

    def check_absent_from_process(self, process_id):
        for part in ("cmdline", "environ"):
            data = Path(f"/proc/{process_id}/{part}").read_bytes()
            check(not self.is_in(data), f"the secret is in the program's {part}")

    def check_absent(self, stage, program):
        """From the accessible tree, from all files of the session (the log is one), from what the system shows."""
        self.check_absent_from_tree(program.root)
        self.check_absent_from_process(program.process_id)
        self.check_absent_from_files(stage.world)


LENGTH = 16  # bytes in a row that are no coincidence


def _pieces(data):
    return {data[at : at + LENGTH] for at in range(len(data) - LENGTH + 1)}


class Tokens:
    """The tokens of a sign-in, to be found in no file in any shape: plain, hexadecimal, base64 at any alignment,
    UTF-16; whole or in part."""

    def __init__(self, tokens):
        check(tokens, "there are no tokens to look for")
        self._plain = [token.encode() for token in tokens]
        self._pieces = set()
        for token in tokens:
            plain = token.encode()
            shapes = [plain, plain.hex().encode(), plain.hex().upper().encode()]
            shapes += [token.encode("utf-16-le"), token.encode("utf-16-be")]
            for encode in (base64.b64encode, base64.urlsafe_b64encode):
                for lead in range(3):
                    shapes.append(encode(b"\0" * lead + plain)[4 if lead else 0 : -4])
            for shape in shapes:
                self._pieces |= _pieces(shape)

    def are_in(self, data):
        return not self._pieces.isdisjoint(_pieces(data))

    def check_absent_from(self, paths):
        count = 0
        for path, data in contents(paths):
            count += 1
            check(not self.are_in(data), f"a part of a token is in the file {path}")
        return count

    def check_absent(self, stage, *traces):
        """From all files of the session, and from whatever else the traced programs have written."""
        proof = stage.world / "tmp" / "a-token-in-a-file"
        proof.write_bytes(b"leaked: " + base64.b64encode(b"?" + self._plain[0]))
        check(self.are_in(proof.read_bytes()), "a token would not be found")
        proof.unlink()
        count = self.check_absent_from(Path(stage.world).rglob("*"))
        check(count > 10, f"there are only {count} files in {stage.world}")
        written = set().union(*(trace.written() for trace in traces))
        check(written, "the programs wrote no file, or were not watched")
        elsewhere = {path for path in written if stage.world not in path.parents}
        count += self.check_absent_from(elsewhere)
        print(f"{count} files looked through, {len(written)} written by the program, {len(elsewhere)} elsewhere")


class Trace:
    """What a program opens for writing, by strace."""

    WRITING = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [A-Z_|]*(?:O_WRONLY|O_RDWR|O_CREAT)[A-Z_|]*.*\) = \d')

    def __init__(self, log):
        self._log = log

    def command(self):
        """-D: the program is the one that was started, and strace its child."""
        calls = "trace=open,openat,creat,execve"
        return ["strace", "-D", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", calls, "-o", str(self._log)]

    def written(self):
        paths = {Path(name) for name in self.WRITING.findall(self._log.read_text(errors="replace"))}
        here = Path.cwd()
        return {path for path in (here / path for path in paths) if path.parts[:2] not in (("/", "dev"), ("/", "proc"))}
