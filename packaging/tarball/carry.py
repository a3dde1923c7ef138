#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""carry.py TREE QT_PLUGINS: puts the libraries and Qt plugins that TREE/bin/latchkey needs into TREE/lib/latchkey, as they
are in this Debian, with their licences, and points the program at them. Prints what the system has to have.

The program's own search path is enough for all of them (DT_RPATH, which the loader also takes for what libraries and
plugins ask for): nothing that is carried is changed, and each library can be replaced by another of the same name.
"""
import pathlib
import re
import shutil
import subprocess
import sys

# What every desktop has, and has to come from there. Each line says why.
SYSTEM = {
    "the loader and the C library go with the kernel and with each other":
        "ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libresolv.so.2",
    "graphics drivers want the system's or a newer one": "libstdc++.so.6 libgcc_s.so.1",
    "they are the graphics driver's": "libEGL.so.1 libGLX.so.0 libGLdispatch.so.0",
    "graphics drivers use them too, to speak of the same windows":
        "libX11.so.6 libX11-xcb.so.1 libxcb.so.1 libwayland-client.so.0",
    "they read the system's configuration of fonts and share its cache": "libfontconfig.so.1 libfreetype.so.6 libexpat.so.1",
    "it loads the desktop's own modules": "libglib-2.0.so.0 libgobject-2.0.so.0 libgio-2.0.so.0 libgmodule-2.0.so.0",
    "it goes with the system's bus": "libdbus-1.so.3",
    "it is part of every system": "libz.so.1",
}
# Latchkey paints without OpenGL, so nothing of that kind; no GTK theme, which would bring libraries of another age.
PLUGINS = (
    "platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqoffscreen.so platforms/libqminimal.so "
    "wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so "
    "iconengines/libqsvgicon.so imageformats/libqsvg.so sqldrivers/libqsqlite.so "
    "tls/libqopensslbackend.so networkinformation/libqglib.so networkinformation/libqnetworkmanager.so "
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so "
    "platforminputcontexts/libibusplatforminputcontextplugin.so").split()
# No linker sees them: QtKeychain and Qt's TLS plugin look for them by name.
ASKED_FOR_BY_NAME = ("libsecret-1.so.0", "libssl.so.3", "libcrypto.so.3")


def output_of(*command: str | pathlib.Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def needed_by(path: pathlib.Path) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.*)\]", output_of("readelf", "-dW", path))


def known_libraries() -> dict[str, pathlib.Path]:
    """What the loader finds by name, for this machine's own kind of processor."""
    machine = output_of("uname", "-m").strip().replace("_", "-")
    lines = re.findall(r"^\s(\S+) \((\S+?)\) => (\S+)$", output_of("/sbin/ldconfig", "-p"), re.M)
    return {name: pathlib.Path(path) for name, kind, path in reversed(lines) if kind.startswith("libc6") and (
        machine in kind or "AArch64" in kind)}


def closure(starts: list[pathlib.Path], system: set[str]) -> tuple[dict[str, pathlib.Path], set[str]]:
    """The libraries to carry, and the names of those that the system has to have."""
    known, carried, left = known_libraries(), {}, set()
    waiting = [name for start in starts for name in needed_by(start)] + list(ASKED_FOR_BY_NAME)
    while waiting:
        name = waiting.pop()
        if name in system:
            left.add(name)
        elif name not in carried:
            if name not in known:
                sys.exit(f"carry.py: {name} is not on this system")
            carried[name] = known[name].resolve()
            waiting += needed_by(carried[name])
    return carried, left


def packages_of(paths: list[pathlib.Path]) -> set[str]:
    """The Debian packages that files came with; dpkg may know a file without its /usr."""
    names = {str(path): {str(path), str(path).removeprefix("/usr")} for path in paths}
    done = subprocess.run(["dpkg", "-S", *{name for both in names.values() for name in both}], capture_output=True,
                          text=True, check=False)
    found = {path: package for package, path in re.findall(r"^(\S+): (\S+)$", done.stdout, re.M)}
    for path, both in names.items():
        if not both & found.keys():
            sys.exit(f"carry.py: no package of this system has {path}; the libraries to carry have to be Debian's")
    return set(found.values())


def tell_licences(tree: pathlib.Path, files: list[pathlib.Path]) -> None:
    folder = tree / "share/licenses/latchkey/carried"
    folder.mkdir(parents=True)
    lines = []
    for package in sorted(packages_of(files)):
        name, version, source = output_of(
            "dpkg-query", "-W", "-f", "${Package}\t${Version}\t${source:Package}=${source:Version}", package).split("\t")
        shutil.copy(f"/usr/share/doc/{name}/copyright", folder / name)
        lines.append(f"{name} {version}: apt-get source {source}")
    (folder / "VERSIONS").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(tree: pathlib.Path, qt_plugins: pathlib.Path) -> None:
    program, libraries = tree / "bin/latchkey", tree / "lib/latchkey"
    system = {name for names in SYSTEM.values() for name in names.split()}
    plugins = [qt_plugins / name for name in PLUGINS]
    carried, left = closure([program, *plugins], system)
    for path, target in [*((path, libraries / "plugins" / name) for name, path in zip(PLUGINS, plugins)),
                         *((path, libraries / name) for name, path in carried.items())]:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        if re.search(r"\((RPATH|RUNPATH)\)", output_of("readelf", "-dW", target)):
            sys.exit(f"carry.py: {path} has a search path of its own, so the program's would not count for it")
    for name in ("ssl", "crypto"):  # Qt 6.4 asks for this name first, and would then take the system's beside ours
        (libraries / f"lib{name}.so").symlink_to(f"lib{name}.so.3")
    subprocess.run(["patchelf", "--force-rpath", "--set-rpath", "$ORIGIN/../lib/latchkey", program], check=True)
    (tree / "bin/qt.conf").write_text("[Paths]\nPrefix=../lib/latchkey\nPlugins=plugins\n", encoding="utf-8")
    tell_licences(tree, [*plugins, *carried.values()])
    print("\n".join(sorted(left)))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
