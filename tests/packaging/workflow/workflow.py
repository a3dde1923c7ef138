# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""workflow.py SOURCES OUTPUT.json: the workflow for packages builds each on its own system and runs tests there, may do no
more than it needs, signs only tags, runs only actions that are pinned, and its scripts exist. Leaves it as JSON for judge.py."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

sources, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
file = sources / ".github" / "workflows" / "packages.yml"
text = file.read_text(encoding="utf-8")
subprocess.run(["yamllint", "--strict", "--config-data",
                "{extends: default, rules: {line-length: {max: 140}, document-start: disable, truthy: disable,"
                " comments: {min-spaces-from-content: 1}}}", str(file)], check=True)

workflow = yaml.safe_load(text)
workflow["on"] = workflow.pop(True)  # YAML 1.1 takes the word for a truth value
output.write_text(json.dumps(workflow), encoding="utf-8")
jobs = workflow["jobs"]

# When it runs, and what it may do.
assert workflow["on"] == {"push": {"tags": ["v*"]}, "pull_request": None, "workflow_dispatch": None}, workflow["on"]
assert workflow["permissions"] == {"contents": "read"}
permissions = {name: job["permissions"] for name, job in jobs.items() if "permissions" in job}
assert permissions == {"release": {"contents": "write", "id-token": "write", "attestations": "write"}}, permissions
assert jobs["release"]["if"] == "github.event_name == 'push' && startsWith(github.ref, 'refs/tags/v')"
assert workflow["defaults"] == {"run": {"shell": "bash"}}  # which stops at the first failure
assert "secrets." not in text, "a secret passes through"

# Which packages come from where.
builds = {"debian": [".deb", "tarball/build.sh", "appimage/build.sh"], "fedora": ["rpm/build.sh"], "flatpak": ["latchkey.flatpak"],
          "windows": [".exe", ".zip"], "macos": [".dmg"]}
assert set(jobs) == set(builds) | {"version", "installed", "trees", "checksums", "release"}
suites = [entry["debian"] for entry in jobs["debian"]["strategy"]["matrix"]["include"]]
assert suites == ["bookworm", "trixie"]
assert set(jobs["checksums"]["needs"]) == set(builds)
assert set(jobs["release"]["needs"]) == set(jobs) - set(builds) - {"release"}, "released although something failed"


def runs(job):
    return [step["run"] for step in job["steps"] if "run" in step]


# A tag that names another version stops all of it, before anything is signed.
TAGGED = "startsWith(github.ref, 'refs/tags/v')"
(check,) = [step for step in jobs["version"]["steps"] if "run" in step]
assert (check["if"], check["env"]) == (TAGGED, {"TAG": "${{ github.ref_name }}"}), check
assert check["run"] == 'packaging/release/notes.sh . "$TAG" >notes.md'
assert all(jobs[name]["needs"] == ["version"] for name in [*builds, "trees"])

# Installed where nothing was built, each by the package manager of the system that it was built on.
places = {entry["packages"]: entry["system"] for entry in jobs["installed"]["strategy"]["matrix"]["include"]}
assert places == {f"packages-{suite}": f"debian:{suite}" for suite in suites} | {
    "packages-fedora": jobs["fedora"]["container"]["image"]}, places
assert set(jobs["installed"]["needs"]) == {"debian", "fedora"}
assert [step["with"]["name"] for step in jobs["installed"]["steps"] if "with" in step] == ["${{ matrix.packages }}"]
for words in ("--no-install-recommends ./dist/*.deb", "install_weak_deps=False ./dist/*.rpm", "--version", "--debug-info", "--demo",
              "apt-get purge", "dnf remove"):
    assert words in "\n".join(runs(jobs["installed"])), f"nobody tries {words}"
assert runs(jobs["trees"])[-1] == "sudo packaging/test.sh"

# Who may sign is for the repository's settings to say, and nobody signs what is not released.
in_release = {name: job["environment"] for name, job in jobs.items() if "environment" in job}
for_tags = "${{ " + TAGGED + " && 'release' || '' }}"
assert in_release == {"windows": for_tags, "macos": for_tags, "release": "release"}, in_release
for use in re.findall(r"\$\{\{[^}]*vars\.[^}]*\}\}", text):
    assert re.fullmatch(r"\$\{\{ " + re.escape(TAGGED) + r" && vars\.\w+ \|\| '[\w-]*' \}\}", use), f"not for tags alone: {use}"
assert text.count(" vars.") == 7, "two runners, each twice, and what three certificates and profiles are called"


def handed_to_cpack(job, environment):
    """What the step that calls cpack tells people, and what of the environment cpack gets: a stand-in, which then fails."""
    (step,) = [step for step in job["steps"] if "cpack " in step.get("run", "")]
    names = [name for name in step["env"] if name.startswith("LATCHKEY_")]
    assert set(step["env"]) == {"OWN_RUNNER", *names} and set(environment) <= set(step["env"])
    with tempfile.TemporaryDirectory() as folder:
        standin = pathlib.Path(folder) / "cpack"
        standin.write_text("#!/bin/sh\nenv | grep ^LATCHKEY_ >handed\nexit 7\n", encoding="utf-8")
        standin.chmod(0o755)
        done = subprocess.run(["bash", "-eo", "pipefail", "-c", step["run"]], cwd=folder, capture_output=True, text=True, check=False,
                              env={"PATH": f"{folder}:{os.environ['PATH']}"} | dict.fromkeys(step["env"], "") | environment)
        assert done.returncode == 7, done
        handed = (pathlib.Path(folder) / "handed").read_text(encoding="utf-8").split()
        return done.stdout, {name: value for name, value in (line.split("=", 1) for line in handed) if value}


# A certificate without a runner that has it: said, and not tried.
for name, certificate in (("windows", {"LATCHKEY_SIGNING_THUMBPRINT": "12AB"}),
                          ("macos", {"LATCHKEY_SIGNING_IDENTITY": "somebody", "LATCHKEY_NOTARY_PROFILE": "latchkey"})):
    assert handed_to_cpack(jobs[name], certificate | {"OWN_RUNNER": "ours"}) == ("", certificate), name
    assert handed_to_cpack(jobs[name], {}) == ("", {}), name
    said, handed = handed_to_cpack(jobs[name], certificate)
    assert said.startswith(f"::warning::Not signed: LATCHKEY_{name.upper()}_RUNNER ") and not handed, (said, handed)

for name, products in builds.items():
    commands = "\n".join(runs(jobs[name]))
    for product in products:
        assert product in commands, f"{name} makes no {product}"
    assert "--version" in commands or name == "fedora", f"{name} does not start what it made"
    assert name == "flatpak" or re.search(r"tests/run\.sh|ctest ", commands), f"{name} runs no tests"
    assert "packaging/sbom/write.sh" in commands, f"{name} writes no bill of materials"
    assert 0 < commands.find("packaging/release/names.sh dist") < commands.find("packaging/sbom/write.sh"), \
        f"{name} gives its packages their names too late"
    assert jobs[name]["steps"][-1]["uses"].startswith("actions/upload-artifact@"), f"{name} keeps nothing"
(sums,) = runs(jobs["checksums"])
assert 0 < sums.find("[[ $name =~ ^[A-Za-z0-9._+-]+$ ]]") < sums.find("sha256sum -- * >"), "names that GitHub would change"
debian = "\n".join(runs(jobs["debian"]))
assert ".changes" in debian and ".buildinfo" not in debian, "how a .deb was built is published with it"
# Git refuses sources that somebody else has checked out, as in a container, and the time of the newest commit with them.
for name in builds:
    commands = "\n".join(runs(jobs[name]))
    if name != "macos":
        assert 0 <= commands.find("git config --global --add safe.directory ") < commands.find("git log"), \
            f"{name}: Git would not read the sources"
# The tar.gz and the AppImage hold the program of the .deb, as where two builds are compared.
assert "WORK=build/deb packaging/deb/build.sh dist" in debian
for script in ("tarball", "appimage"):
    assert f"packaging/{script}/build.sh build/deb/obj-* dist" in debian, script
trial = (sources / "tests" / "releases" / "builds.sh").read_text(encoding="utf-8")
assert """make_tarball='"$1"/packaging/tarball/build.sh "$1"/obj-* "$2"'""" in trial
windows = "\n".join(runs(jobs["windows"]))
for words in ("PassThru latchkey -", "if ($removal.ExitCode -ne 0)", r"\Latchkey.lnk", r"\App Paths\latchkey.exe",
              r"\Uninstall\io.github.latchkey.Latchkey", "Get-ChildItem $place", "'Package: installer'", "'^ZIP'"):
    assert words in windows, f"nobody looks at {words}"
macos = "\n".join(runs(jobs["macos"]))
assert "'Package: DMG'" in macos
assert "packaging/macos/oldest.py build/image/Latchkey.app" in macos and "-DCMAKE_OSX_DEPLOYMENT_TARGET=" in macos

# gh has no sources here: the notes are a file, as it takes none from a tag of another place's repository.
(draft,) = runs(jobs["release"])
assert "--repo " in draft and "--notes-file notes.md" in draft and "--notes-from-tag" not in draft, draft
downloads = [step["with"] for step in jobs["release"]["steps"] if "download-artifact" in step.get("uses", "")]
assert downloads == [{"name": "release", "path": "dist"}, {"name": "notes"}], downloads
(kept,) = [step["with"] for step in jobs["version"]["steps"] if "upload-artifact" in step.get("uses", "")]
assert (kept["name"], kept["path"]) == ("notes", "notes.md"), kept
assert "dist/SHA256SUMS" in [step.get("with", {}).get("subject-checksums") for step in jobs["release"]["steps"]]

for name, job in jobs.items():
    assert job["timeout-minutes"] <= 120, name
    for step in job["steps"]:
        if "actions/checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False, f"{name} leaves a token in the sources"
    for command in runs(job):
        # An expression in a script would be code of whoever named the branch.
        assert "${{" not in command, f"{name}: an expression in a script: {command}"
        for path in re.findall(r"(?<!-x )\b((?:packaging|tests)/[\w./-]+\.(?:sh|py|spec))", command):
            assert (sources / path).exists(), f"{name}: there is no {path}"
        if "Start-Process" not in command:  # PowerShell
            subprocess.run(["shellcheck", "--shell=bash", "--source-path", str(sources), "-x", "-"], text=True,
                           input="set -e\n" + command, check=True, cwd=sources)  # as the workflow runs it

# What is a tag in a registry, and what may do anything to its runner, says why.
for line in text.splitlines():
    if re.match(r" +(image: |options: .*--privileged)", line):
        assert re.search(r" # \w", line), f"no reason: {line.strip()}"
assert text.count("--privileged") == 1

# Actions are pinned to commits, and say which version that is.
for action, version in re.findall(r"uses: (\S+)(.*)", text):
    assert re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action), f"{action} is not pinned"
    assert re.fullmatch(r" # v\d+(\.\d+)+", version), f"{action} does not say its version"
print(f"{len(jobs)} jobs, {len(re.findall('uses: ', text))} actions")
