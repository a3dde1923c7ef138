#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""completions.py FOLDER PROGRAM: real bash, zsh and fish offer exactly the options of PROGRAM --help, and a file where
one is wanted. bash and zsh are asked as a person does it, with the Tab key in a terminal."""
import os
import pathlib
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time
from fcntl import ioctl

OPTION = re.compile(r"(?<![\w-])--?[a-z](?:[a-z-]*[a-z])?(?![\w-])")
PATIENCE = 20  # seconds
FILE = "authorities of mine.pem"


def options_of(program: str) -> set[str]:
    """The first column of --help."""
    text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    columns = [re.split(r" {2,}", line.strip())[0] for line in text.splitlines() if line.startswith("  -")]
    return {option for column in columns for option in OPTION.findall(column)}


class Terminal:
    """A shell that reads from a wide terminal."""

    def __init__(self, command: list[str], folder: str, settings: str):
        process, self.screen = pty.fork()
        if process == 0:
            os.chdir(folder)
            os.environ.update({"TERM": "dumb", "HOME": folder, "PS1": "", "LC_ALL": "C.UTF-8"})
            os.execvp(command[0], command)
        self.process = process
        ioctl(self.screen, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 200, 0, 0))
        self.type(settings + "\n")
        self.settle()

    def type(self, text: str) -> None:
        os.write(self.screen, text.encode())

    def read_until(self, is_enough) -> str:
        """What has been written when `is_enough` says so, or patience is over."""
        text, end = "", time.monotonic() + PATIENCE
        while time.monotonic() < end and not is_enough(text):
            if select.select([self.screen], [], [], 0.2)[0]:
                text += os.read(self.screen, 65536).decode(errors="replace")
        return text

    def settle(self) -> str:
        """Drops what stands in the line; what was written until then."""
        self.type("\x15echo se''ttled\n")
        return self.read_until(lambda text: re.search(r"^settled", text, re.M))

    def offered(self, line: str, expected: set[str]) -> set[str]:
        self.type(line + "\t")
        text = self.read_until(lambda text: expected <= set(OPTION.findall(text)))
        return set(OPTION.findall(text + self.settle()))

    def completed(self, line: str) -> str:
        """The arguments that the shell makes of the line once Tab has been pressed."""
        self.type(line + "\t\x01printf '<%s>' \x05\n")
        text = self.read_until(lambda text: re.search(r"^<", text, re.M))
        self.settle()
        return re.search(r"^<.*>", text, re.M).group(0) if re.search(r"^<.*>", text, re.M) else text

    def end(self) -> None:
        self.type("exit\n")
        os.waitpid(self.process, 0)


def ask_terminal(terminal: Terminal, expected: set[str]) -> tuple[set[str], str]:
    answer = (terminal.offered("latchkey -", expected), terminal.completed("latchkey --ca-file authorit"))
    terminal.end()
    return answer


def ask_bash(folder: pathlib.Path, world: str, expected: set[str]) -> tuple[set[str], str]:
    settings = (f"bind 'set enable-bracketed-paste off'; bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'; bind 'set page-completions off'; "
                f"source '{folder}/latchkey.bash'")
    return ask_terminal(Terminal(["bash", "--norc", "--noprofile", "-i"], world, settings), expected)


def ask_zsh(folder: pathlib.Path, world: str, expected: set[str]) -> tuple[set[str], str]:
    functions = pathlib.Path(world, "functions")
    functions.mkdir()
    shutil.copy(folder / "latchkey.zsh", functions / "_latchkey")
    settings = f"fpath=('{functions}' $fpath); LISTMAX=0; autoload -Uz compinit; compinit -u -D; unsetopt zle_bracketed_paste; bindkey -e"
    return ask_terminal(Terminal(["zsh", "-f", "-i"], world, settings), expected)


def ask_fish(folder: pathlib.Path, world: str, _expected: set[str]) -> tuple[set[str], str]:
    def complete(line: str) -> list[str]:
        script = f"source '{folder}/latchkey.fish'; complete -C '{line}'"
        done = subprocess.run(["fish", "--no-config", "-c", script], cwd=world, capture_output=True, text=True, check=True,
                              env={**os.environ, "HOME": world})
        return [entry.split("\t")[0] for entry in done.stdout.splitlines()]

    options = set(complete("latchkey -")) | set(complete("latchkey --"))
    return options, "".join(f"<{word}>" for word in ["latchkey", "--ca-file", *complete("latchkey --ca-file authorit")])


def main(folder: str, program: str) -> int:
    expected = options_of(program)
    if not {"--help", "-h", "--ca-file"} <= expected:
        sys.exit(f"{program} --help names only {sorted(expected)}")
    wrong = 0
    for shell, ask in (("bash", ask_bash), ("zsh", ask_zsh), ("fish", ask_fish)):
        with tempfile.TemporaryDirectory() as world:
            pathlib.Path(world, FILE).touch()
            offered, arguments = ask(pathlib.Path(folder).resolve(), world, expected)
        for option in sorted(expected - offered):
            print(f"{shell} does not offer {option}")
        for option in sorted(offered - expected):
            print(f"{shell} offers {option}, which is no option")
        if arguments != f"<latchkey><--ca-file><{FILE}>":
            print(f"{shell} completes the file to {arguments!r}")
            wrong += 1
        wrong += offered != expected
    print(f"{len(expected)} options are in --help")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
