# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""A desktop without a keychain: Latchkey works, says that the sign-in is not kept, and does not keep it:
no token is in any file that was written."""

import contextlib

from audit import Tokens, Trace, check_named
from controlplane import ControlPlane, connect
from driver import check, play, press, wait_for


def scenario(stage, options):
    plane = ControlPlane(options.control_plane, stage.world)
    with contextlib.closing(contextlib.ExitStack()) as stack:
        stack.callback(plane.stop)
        plane.command("add-apps", count=2)
        arguments = ["--connect", plane.url, "--ca-file", plane.ca_file]
        trace = Trace(stage.world / "log" / "strace")
        program = stage.start(*arguments, environment=plane.environment(), trace=trace)
        connect(program, plane)
        main = program.window()
        table = wait_for("the table", lambda: main.find("API keys", "table"))
        wait_for("the keys", lambda: table.rows == 2)
        program.message("Your sign-in is not kept: it lasts until Latchkey closes.")
        check_named(main)
        stage.shoot("not-kept")
        program.use(main, "Learn more")
        help_sheet = program.window("Your sign-in is not kept")
        check_named(help_sheet, "Close")
        stage.shoot("learn-more")
        program.use(help_sheet, "Close")
        program.wait_closed("Your sign-in is not kept")
        plane.command("drop-access-tokens")  # so that others come
        plane.command("add-apps", count=1, prefix="later")
        press("F5")
        wait_for("the keys", lambda: table.rows == 3)
        program.quit()
        tokens = plane.command("issued-tokens")["tokens"]
        check(len(tokens) > 3, f"only {len(tokens)} tokens were given out")
        Tokens(tokens).check_absent(stage, trace)
        program = stage.start(*arguments, environment=plane.environment())
        main = program.window()
        wait_for("the page without a session", lambda: main.find("You are not signed in", "label"))
        stage.shoot("no-keychain")
        program.quit()


play(scenario)
