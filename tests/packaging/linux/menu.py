#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""menu.py SOURCES: add-to-menu.sh of the tar.gz makes a menu entry that starts the program where it stands, whatever its
folder is called, and takes away all that it has put there. The program is a stand-in, started as GNOME does it."""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ID = "io.github.latchkey.Latchkey"
FOLDER = "a \"strange\" $HOME `folder` & \\ | it's"  # a % too is escaped, but GLib itself can't start from there
LAUNCH = """import sys
from gi.repository import Gio
entry = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])
assert entry.list_actions() == ["NewKey", "Lock"]
entry.launch([], None)
entry.launch_action("Lock", None)
"""


def stand_in(sources: pathlib.Path, tree: pathlib.Path) -> None:
    """As much of the folder as the script touches."""
    data = tree / "share"
    for name, text in {f"icons/hicolor/scalable/apps/{ID}.svg": "<svg/>", "man/man1/latchkey.1": ".Dd",
                       "bash-completion/completions/latchkey": "", "fish/vendor_completions.d/latchkey.fish": "",
                       "zsh/site-functions/_latchkey": "", f"applications/{ID}.desktop":
                       (sources / f"packaging/desktop/{ID}.desktop").read_text(encoding="utf-8")}.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text(text, encoding="utf-8")
    program = tree / "bin/latchkey"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "started $*" >>"$HOME/starts"\n', encoding="utf-8")
    program.chmod(0o755)
    script = tree / "add-to-menu.sh"
    script.write_text((sources / "packaging/tarball/add-to-menu.sh").read_text(encoding="utf-8"), encoding="utf-8")
    script.chmod(0o755)


def files_in(folder: pathlib.Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")
            if not path.is_dir() and path.name != "mimeinfo.cache"}


def starts_in(home: pathlib.Path) -> set[str]:
    file, end = home / "starts", time.monotonic() + 20
    while time.monotonic() < end and not (file.exists() and len(file.read_text().splitlines()) >= 3):
        time.sleep(0.05)
    return set(file.read_text().splitlines()) if file.exists() else set()


def main(sources: pathlib.Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        home, tree = pathlib.Path(folder, "home"), pathlib.Path(folder, FOLDER)
        home.mkdir()
        stand_in(sources, tree)
        environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / ".local/share")}

        def run(*command: str | pathlib.Path) -> None:
            subprocess.run(command, env=environment, check=True)

        (home / "mine").touch()
        before = files_in(home)
        if subprocess.run([tree / "add-to-menu.sh", "--help"], env=environment, check=False,
                          capture_output=True).returncode != 2 or files_in(home) != before:
            sys.exit("a word that it does not know made it put something there")
        for _ in range(2):  # once more does no harm
            run(tree / "add-to-menu.sh")
        entry = home / f".local/share/applications/{ID}.desktop"
        run("desktop-file-validate", entry)
        run(sys.executable, "-c", LAUNCH, entry)
        run(home / ".local/bin/latchkey", "--version")
        wrong = []
        starts = starts_in(home)
        if starts != {"started ", "started --lock", "started --version"}:
            wrong.append(f"what was started: {sorted(starts)}")
        # zsh looks into no folder of a person's own.
        expected = {f".local/share/{name}" for name in files_in(tree / "share") if not name.startswith("zsh/")}
        expected |= {".local/bin/latchkey", "starts"}
        if files_in(home) - before != expected:
            wrong.append(f"what was put there: {sorted(files_in(home) ^ expected)}")
        run(tree / "add-to-menu.sh", "--remove")
        if files_in(home) != before | {"starts"}:
            wrong.append(f"left behind: {sorted(files_in(home) - before)}")
    print("\n".join(wrong) or f"{len(expected)} files came and went")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
