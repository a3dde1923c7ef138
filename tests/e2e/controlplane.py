# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""The control plane of tests/contract as a child process, and the browser that signs in to it."""

import contextlib
import json
import os
import random
import shutil
import socket
import subprocess
import urllib.request
from pathlib import Path

from driver import LIMIT, check, type_text, wait_for

BROWSER = Path(__file__).parent / "browser"


def _is_free(family, address, port):
    with contextlib.closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
        try:
            probe.bind((address, port))
        except OSError:
            return False
    return True


def free_port():
    """Below the range that the system takes for outgoing connections, so that it stays free."""
    while True:
        port = random.randrange(20000, 32000)
        if _is_free(socket.AF_INET, "127.0.0.1", port) and (
            not socket.has_ipv6 or _is_free(socket.AF_INET6, "::1", port)
        ):
            return port


class ControlPlane:
    def __init__(self, program, world, organization="acme", name="control-plane"):
        self._process = subprocess.Popen(
            [program, "--redirect-port", str(free_port()), "--organization", organization],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._known = json.loads(self._process.stdout.readline())
        self.ca_file = str(shutil.copy(self._known["caFile"], world / "tmp" / f"{name}.pem"))  # outlives it
        self._visits = world / "tmp" / f"{name}-visits"

    @property
    def url(self):
        return self._known["url"]

    @property
    def endpoint(self):
        return self._known["endpoint"]

    @property
    def organization(self):
        return self._known["organization"]

    def environment(self):
        """For the program: a desktop whose browser signs in by itself."""
        return {
            "PATH": f"{BROWSER}:{os.environ['PATH']}",
            "E2E_CA_FILE": self.ca_file,
            "E2E_BROWSER_LOG": str(self._visits),
        }

    def visits(self):
        """What the browser came to, one status for each visit."""
        return self._visits.read_text(encoding="utf-8").split() if self._visits.exists() else []

    def command(self, name, **body):
        request = urllib.request.Request(
            f"{self._known['control']}/control/{name}", json.dumps(body).encode(), {"content-type": "application/json"}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=LIMIT) as answer:
            return json.load(answer)

    def requests(self, path_end):
        counts = self.command("record")["counts"]
        return sum(count["total"] for path, count in counts.items() if path.endswith(path_end))

    def has_app(self, client_id):
        return self.command("app", clientId=client_id)["exists"]

    def stop(self):
        """Closes its stdin, as a parent's end does; killed if it does not end."""
        self._process.stdin.close()
        self._process.stdout.close()
        try:
            self._process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def connect(program, plane):
    """From the dialog that “--connect” opens where the address does not name an organization; the browser signs in."""
    dialog = program.window("Connect to Union")
    focus = wait_for("a field with the focus", dialog.focus)
    check(focus.name == "Organization", f"“{focus.name}” has the focus")
    before = len(plane.visits())
    type_text(plane.organization)
    program.use(dialog, "Connect")
    program.wait_closed("Connect to Union")
    wait_for("the browser's visit", lambda: len(plane.visits()) > before)
    program.wait_closed("Sign in")


def sign_in(program, plane, button="Sign in…"):
    """From the page that offers it; the browser does the rest."""
    window = program.window()
    wait_for(f"the page with “{button}”", lambda: window.find(button, "push button"))
    before = len(plane.visits())
    program.use(window, button)
    wait_for("the browser's visit", lambda: len(plane.visits()) > before)
    program.wait_closed("Sign in")
