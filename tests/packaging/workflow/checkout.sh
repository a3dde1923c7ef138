#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# checkout.sh SOURCES: what Git checks out where it makes Windows' line ends (core.autocrlf) is what is here, byte for byte.
set -euo pipefail
sources=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

mkdir "$folder/committed"
"$sources/tests/support/source-files.sh" "$sources" | tar -C "$sources" -c -T - | tar -x -C "$folder/committed"
cd "$folder/committed"
git init --quiet
git config core.autocrlf true
git config core.safecrlf false # it would warn of each file
git add .
git checkout-index --all --prefix="$folder/checked-out/"
rm -r .git
diff -r . "$folder/checked-out" || { echo "checkout.sh: these files come out otherwise on Windows" >&2; exit 1; }
echo "$(find . -type f | wc -l) files are the same"
