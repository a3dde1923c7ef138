# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Every window in every state that the gallery knows, as assistive technology sees it: names, roles, and that no secret
is in the tree. The trees are kept beside the pictures."""

import base64
import itertools
import re
import subprocess

from accessible import CONTAINERS
from audit import Canary
from driver import check, play, wait_for

# Windows that have to have been looked at, by their titles.
TITLES = {
    "Latchkey", "New API key", "Edit API key", "Delete API key", "Your new API key", "Sign in", "Connect to Union",
    "Sign in the CLI too", "Account", "Manage connections", "Preferences", "About Latchkey", "Save search",
}
LEAST_SCENES = 80


def canaries(program):
    found = wait_for("the secrets", lambda: re.search(r"^secrets (\S+) (\S+)$", program.printed, re.MULTILINE))
    return [Canary(whole, base64.b64decode(whole).decode().split(":")[2]) for whole in found.groups()]


def next_scene(program, number):
    """Its name; None after the last."""
    def look():
        found = re.search(rf"^scene {number} (\S+)$", program.printed, re.MULTILINE)
        return found or program.exit_code == 0
    found = wait_for(f"scene {number}", look)
    return None if found is True else found[1]


def front(program):
    """The dialog that is in front; the window where there is none."""
    shown = [window for window in program.windows() if window.role in ("frame", "window", "dialog")]
    return next((window for window in shown if window.role == "dialog"), shown[0])


def look(window, scene, secrets):
    """Looks at each part once, as each question takes its time: for secrets, names and roles, the caption of each
    choice, the default button of each dialog. Gives the tree in lines."""
    lines = []
    defaults = 0
    for node in window.walk(cells=False, hidden=False):
        said = node.everything()
        check(not any(it.is_in(said.encode()) for it in secrets), f"in “{scene}” a {node.role} tells a secret")
        lines.append(f"{node.role} {said!r}")
        if node.has("focusable"):
            check(node.name, f"in “{scene}” a {node.role} takes the focus and has no name")
            check(node.role not in CONTAINERS, f"in “{scene}” “{node.name}” takes the focus and is a mere {node.role}")
        if node.role == "combo box":
            check(node.text and node.text != node.name, f"in “{scene}” a choice is called “{node.name}”: {node.text!r}")
        defaults += node.has("is-default")
    check(window.role != "dialog" or defaults == 1, f"in “{scene}” {defaults} buttons are the default")
    return lines


def scenario(stage, _options):
    program = stage.start(stdin=subprocess.PIPE)
    secrets = canaries(program)
    titles = set()
    for number in itertools.count():
        name = next_scene(program, number)
        if name is None:
            break
        if not name.startswith("controls"):  # samples of the controls, no window of the program
            window = front(program)
            titles.add(window.name)
            tree = look(window, name, secrets)
            stage.keep(name + ".txt", "\n".join(tree) + "\n")
        program.feed(b"\n")
    check(number >= LEAST_SCENES, f"there are only {number} scenes")
    check(titles >= TITLES, f"nobody has looked at {sorted(TITLES - titles)}; seen are {sorted(titles)}")
    print(f"{number} scenes, {len(titles)} windows: {sorted(titles)}")


play(scenario)
