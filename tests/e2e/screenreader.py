# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""Orca as people have it, with its voice in our hands: it talks to a speech server that writes down what it is given,
since a machine for tests has no loudspeaker."""

import html
import os
import re
import socket
import subprocess
import threading
import time

from driver import Failure, check, wait_for

PATIENCE = 60  # seconds; where eight programs share two processors, Orca starts and speaks late


class SpeechServer:
    """The part of SSIP, Speech Dispatcher's protocol, that a screen reader uses. A thread for each connection."""

    ANSWERS = {"HISTORY": "245-1\r\n245 OK\r\n", "LIST": "250 OK\r\n", "GET": "251-0\r\n251 OK\r\n", "QUIT": "231 OK\r\n"}
    MARKS = re.compile(r"<[^>]*>")

    def __init__(self, path):
        self.address = f"unix_socket:{path}"
        self.heard = []  # what was spoken, oldest first
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        self._socket.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            connection, _ = self._socket.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with connection, connection.makefile("r", encoding="utf-8", newline="\r\n") as lines:
            for line in lines:
                command, _, rest = line.strip().partition(" ")
                if command.upper() == "SPEAK":
                    connection.sendall(b"230 OK RECEIVING DATA\r\n")
                    self.heard.append(self._utterance(lines))
                elif command.upper() in ("CHAR", "KEY"):
                    self.heard.append(rest)
                answer = self.ANSWERS.get(command.upper(), "225-1\r\n225 OK\r\n")
                connection.sendall(answer.encode())

    def _utterance(self, lines):
        """Up to a line with a dot alone; without the marks that tell where the voice is."""
        said = []
        for line in lines:
            if line.rstrip("\r\n") == ".":
                break
            said.append(line[1:] if line.startswith("..") else line)
        return html.unescape(self.MARKS.sub("", "".join(said))).strip()


class Orca:
    """One run of Orca. Ask it what it said since the last question; it keeps all for the end."""

    def __init__(self, world):
        self._speech = SpeechServer(world / "run" / "speech")
        self._asked = 0  # how many characters of what was said have had their answer
        self._log = world / "log" / "orca"
        with self._log.open("wb") as output:
            self._process = subprocess.Popen(
                ["/usr/bin/python3", "/usr/bin/orca", "--replace", "--disable", "braille"],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, "SPEECHD_ADDRESS": self._speech.address},
            )
        self.hears("Screen reader on.")

    @property
    def everything(self):
        return list(self._speech.heard)

    def forget(self):
        """What was said up to now answers no question any more."""
        self._asked = len(self._said())

    def has_heard(self, part, limit):
        """Whether it is said within so many seconds; then what was said up to there is forgotten."""
        try:
            self._asked = wait_for(part, lambda: self._end_of(part), limit)
        except Failure:
            return False
        return True

    def hears(self, *parts):
        """Waits until these have been said, in this order, in one utterance or in several; then what was said up to
        there is forgotten."""
        for part in parts:
            self._asked = self._wait(part)

    def echoes(self, key):
        """Waits until a key was named. Orca has then seen all that came before it."""
        wait_for(f"Orca to name “{key}”", lambda: self._pass_line(key), PATIENCE)

    def _pass_line(self, line):
        found = re.compile(rf"^{re.escape(line)}$", re.MULTILINE).search(self._said(), self._asked)
        if found:
            self._asked = found.end()
        return found

    def hears_all(self, *parts):
        """Waits until these have been said, in whatever order: what is told of by itself comes before or after what
        the keyboard is on."""
        self._asked = max(self._wait(part) for part in parts)

    def _said(self):
        return "\n".join(self._speech.heard)

    def _wait(self, part):
        """Where it ends in what was said."""
        try:
            return wait_for(f"Orca to say “{part}”", lambda: self._end_of(part), PATIENCE)
        except Failure as failure:
            raise Failure(f"{failure}; it said {self._said()[self._asked:].splitlines()}") from failure

    def _end_of(self, part):
        check(self._process.poll() is None, f"Orca ended with {self._process.poll()}:\n{self._log.read_text()}")
        at = self._said().find(part, self._asked)
        return at + len(part) if at >= 0 else None

    def end(self):
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
