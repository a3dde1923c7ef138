#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# prepare.sh FOLDER: puts the Python command lines, pinned, into FOLDER (in the build tree). Needs Python 3.10 or newer with
# venv. Quick if nothing has changed.
#
# What is installed is what requirements.txt lists and nothing else (--no-deps): flytekit and flyteplugins-union ask for the
# libraries of three clouds and Kubernetes, which signing in and API keys do without.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: prepare.sh FOLDER" >&2
    exit 2
fi
source=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$1"
target=$(CDPATH='' cd -- "$1" && pwd)

python=
for candidate in /usr/bin/python3 python3; do # the system's first: others may lack their own shared libraries
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "prepare.sh: Python 3.10 or newer with venv is needed (Debian: python3-venv)" >&2
    exit 1
fi

if cmp -s "$source/requirements.txt" "$target/installed.txt"; then
    exit 0
fi
rm -rf "$target/installed.txt" "$target/python"
"$python" -m venv "$target/python"
"$target/python/bin/pip" install --quiet --disable-pip-version-check --no-input --only-binary :all: --no-deps \
    --require-hashes --requirement "$source/requirements.txt"
cp "$source/requirements.txt" "$target/installed.txt"
