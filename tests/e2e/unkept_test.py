# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""A desktop without a keychain: Latchkey works, says that the sign-in is not kept, and does not keep it."""

import contextlib

from audit import check_named
from controlplane import ControlPlane, sign_in
from driver import play, wait_for


def scenario(stage, options):
    plane = ControlPlane(options.control_plane, stage.world, organization="")  # none to be known from “localhost”
    with contextlib.closing(contextlib.ExitStack()) as stack:
        stack.callback(plane.stop)
        plane.command("add-apps", count=2)
        arguments = ["--connect", plane.url, "--ca-file", plane.ca_file]
        program = stage.start(*arguments, environment=plane.environment())
        main = program.window()
        wait_for("the page without a session", lambda: main.find("You are signed out", "label"))
        stage.shoot("no-keychain")
        sign_in(program, plane, "Sign in…")
        table = wait_for("the table", lambda: main.find("API keys", "table"))
        wait_for("the keys", lambda: table.rows == 2)
        program.message("Your sign-in is not kept: it lasts until Latchkey closes.")
        check_named(main)
        stage.shoot("not-kept")
        program.quit()
        program = stage.start(*arguments, environment=plane.environment())
        main = program.window()
        wait_for("the page without a session", lambda: main.find("You are signed out", "label"))
        program.quit()


play(scenario)
