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
                ["/usr/bin/python3", "/usr/bin/orca", "--replace"],
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

    def hears(self, *parts):
        """Waits until these have been said, in this order, in one utterance or in several; then what was said up to
        there is forgotten."""
        for part in parts:
            try:
                wait_for(f"Orca to say “{part}”", lambda part=part: self._find(part), 20)
            except Failure as failure:
                raise Failure(f"{failure}; it said {self._said()[self._asked:].splitlines()}") from failure

    def _said(self):
        return "\n".join(self._speech.heard)

    def _find(self, part):
        check(self._process.poll() is None, f"Orca ended with {self._process.poll()}:\n{self._log.read_text()}")
        at = self._said().find(part, self._asked)
        if at >= 0:
            self._asked = at + len(part)
        return at >= 0

    def end(self):
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
