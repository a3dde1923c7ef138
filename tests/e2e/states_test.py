# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""What a person meets when there is nothing to show yet, or nothing to talk to."""

from pathlib import Path

from audit import check_named
from controlplane import ControlPlane, connect, free_port
from driver import check, play, press, type_text, wait_for


def wait_focus(window, name):
    wait_for(f"“{name}” to have the focus", lambda: (it := window.focus()) and it.name == name)


def first_run(stage):
    program = stage.start()
    main = program.window()
    wait_for("the first page", lambda: main.find("Connect to Union"))
    check_named(main, "Connect…", "Try the practice tenant")
    wait_focus(main, "Connect…")
    stage.shoot("first-run")
    press("space")
    dialog = program.window("Connect to Union")
    check_named(dialog, "Address", "Connect")
    stage.shoot("connect")
    type_text("not an address")
    press("Return")
    wait_for("what is wrong", lambda: any("There is a space in this address" in text for text in dialog.texts()))
    stage.shoot("connect-no-address")
    press("ctrl+a")
    type_text(f"localhost:{free_port()}")
    program.use(dialog, "Connect")
    wait_for("what is wrong", lambda: any("refuses the connection" in text for text in dialog.texts()))
    wait_focus(dialog, "Address")
    stage.shoot("connect-refused")
    press("Escape")
    program.wait_closed("Connect to Union")
    wait_focus(main, "Connect…")
    program.quit()


def found_configuration(stage):
    port = free_port()
    for folder, content in (
        (".flyte", f"admin:\n  endpoint: dns:///localhost:{port}\n"),
        (".union", "admin:\n  endpoint: a: b\n"),
    ):
        path = Path.home() / folder / "config.yaml"
        path.parent.mkdir()
        path.write_text(content)
    program = stage.start()
    main = program.window()
    wait_for("the first page", lambda: main.find("Connect to Union"))
    press("space")
    dialog = program.window("Connect to Union")
    found = wait_for("the list", lambda: dialog.find("Found on this computer", "list"))
    rows = [row.name for row in found.children()]
    check(rows == [f"localhost:{port}, ~/.flyte/config.yaml"], f"the list has {rows}")
    check(dialog.find("1 configuration skipped"), "the broken file goes unsaid")
    press("Tab")
    address = dialog.find("Address", "text")
    wait_for("the address", lambda: address.text == f"localhost:{port}")
    stage.shoot("connect-found")
    press("Return")
    wait_for("what is wrong", lambda: any("refuses the connection" in text for text in dialog.texts()))
    press("Escape")
    program.wait_closed("Connect to Union")
    program.quit()


def refused_port(stage, options):
    plane = ControlPlane(options.control_plane, stage.world)
    program = stage.start("--connect", plane.url, "--ca-file", plane.ca_file, environment=plane.environment())
    connect(program, plane)
    main = program.window()
    program.use(main, "Menu")
    press("o")
    wait_for("the signed-out page", lambda: main.find("You are not signed in"))
    plane.stop()
    program.quit()
    program = stage.start(environment=plane.environment())
    main = program.window()
    wait_for("the signed-out page", lambda: main.find("You are not signed in"))
    program.use(main, "Sign in…")
    dialog = program.window("Sign in")
    wait_for("what is wrong", lambda: any("refuses the connection" in text for text in dialog.texts()))
    check_named(dialog, "Try again", "Copy link", "Cancel")
    wait_focus(dialog, "Try again")
    stage.shoot("sign-in-refused")
    press("Escape")
    program.wait_closed("Sign in")
    program.quit()


def no_address(stage):
    program = stage.start("--connect", "ftp://example.com")
    dialog = program.window("Connect to Union")
    address = dialog.find("Address", "text")
    check(address.text == "ftp://example.com", f"the dialog offers “{address.text}”")
    stage.shoot("connect-unknown-scheme")
    press("Escape")
    program.wait_closed("Connect to Union")
    program.quit()


def scenario(stage, options):
    first_run(stage)
    found_configuration(stage)
    refused_port(stage, options)
    no_address(stage)


play(scenario)
