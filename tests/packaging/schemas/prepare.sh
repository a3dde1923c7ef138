#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# prepare.sh FOLDER: puts published schemas and a validator, pinned, into FOLDER (in the build tree). Quick if nothing has
# changed.
set -eu
source=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$1"
target=$(CDPATH='' cd -- "$1" && pwd)
if cmp -s "$source/requirements.txt" "$target/installed.txt"; then
    exit 0
fi
rm -rf "$target/installed.txt" "$target/python"
python=python3
[ ! -x /usr/bin/python3 ] || python=/usr/bin/python3 # others may lack their own shared libraries
"$python" -m venv "$target/python"
"$target/python/bin/pip" install --quiet --disable-pip-version-check --no-input --only-binary :all: --no-deps \
    --require-hashes --requirement "$source/requirements.txt"
cp "$source/requirements.txt" "$target/installed.txt"
