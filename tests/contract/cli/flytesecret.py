# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""flytesecret.py FILE ARGUMENT...: the real flyte command with these arguments, but for its last step: what it would send
to its control plane as a secret is written to FILE, the name in the first line. Nothing is signed in."""

import sys

import flyte.cli._common
import flyte.remote


class Recorded:
    target = sys.argv.pop(1)

    @classmethod
    def create(cls, name, value, **_):
        with open(cls.target, "wb") as file:
            file.write(name.encode() + b"\n" + value)


flyte.remote.Secret = Recorded
flyte.cli._common.CLIConfig.init = lambda *_, **__: None

if __name__ == "__main__":
    from flyte.cli.main import main

    sys.argv[0] = "flyte"
    sys.exit(main())
