# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""What has to hold for every window: names and roles for all that takes the keyboard, and no secret anywhere."""

import base64
from pathlib import Path

from accessible import CONTAINERS
from driver import check


def check_named(window, *names):
    """Every widget that takes the focus says what it is, and these names are on the screen."""
    check(window.role in ("frame", "window", "dialog"), f"“{window.name}” is a {window.role}, not a window")
    present = set()
    for node in window.walk(cells=False, hidden=False):
        present.add(node.name)
        if node.has("focusable"):
            check(node.name, f"a {node.role} in “{window.name}” takes the focus and has no name: {node.text!r}")
            check(node.role not in CONTAINERS, f"“{node.name}” takes the focus and is a mere {node.role}")
    for name in names:
        check(name in present, f"“{window.name}” has no “{name}”; it has {sorted(present)}")


class Canary:
    """A secret and the shapes in which it could leak; `whole` is the encoded key."""

    def __init__(self, whole, secret):
        self._shapes = {whole.encode(), secret.encode()}
        for lead in range(3):  # inside a longer base64 text, at each of its three alignments
            code = base64.b64encode(b"\0" * lead + secret.encode())
            self._shapes.add(code[4 if lead else 0 : -4])

    def is_in(self, data):
        return any(shape in data for shape in self._shapes)

    def check_absent_from_tree(self, root):
        for node in root.walk():
            check(not self.is_in(node.everything().encode()), f"the secret is in {node.role} “{node.name[:20]}…”")

    def check_absent_from_files(self, folder):
        count = 0
        for path in Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                count += 1
                check(not self.is_in(path.read_bytes()), f"the secret is in the file {path}")
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
