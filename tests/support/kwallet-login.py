#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""kwallet-login.py PASSWORD: starts kwalletd with the wallet "kdewallet" open (made where it is not there), as
kwallet-pam does at a log-in, and becomes it."""

import hashlib
import os
import shutil
import socket
import sys
from pathlib import Path

folder = Path(os.environ["XDG_DATA_HOME"]) / "kwalletd"
folder.mkdir(parents=True, exist_ok=True)
salt = folder / "kdewallet.salt"
if not salt.exists():
    salt.write_bytes(os.urandom(56))
key = hashlib.pbkdf2_hmac("sha512", sys.argv[1].encode(), salt.read_bytes(), 50000, 56)

# The daemon reads the key from a pipe, and then from a socket the environment of the session that has begun.
reading, writing = os.pipe()
os.write(writing, key)
os.close(writing)
address = os.path.join(os.environ["XDG_RUNTIME_DIR"], f"kwallet-{os.getpid()}.socket")
listener = socket.socket(socket.AF_UNIX)
listener.bind(address)
listener.listen(1)
session = socket.socket(socket.AF_UNIX)
session.connect(address)
for name, value in os.environ.items():
    session.sendall(f"{name}={value}\n".encode())
session.close()

os.set_inheritable(reading, True)
os.set_inheritable(listener.fileno(), True)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PAM_KWALLET5_LOGIN"] = address
daemon = "kwalletd5" if shutil.which("kwalletd5") else "kwalletd6"  # which answers for kwalletd5 too
os.execvp(daemon, [daemon, "--pam-login", str(reading), str(listener.fileno())])
