#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# names.sh FOLDER: gives the packages in FOLDER the names that they will have as assets of a GitHub release, which turns every
# other character into a dot (0.1.0-1~deb12 becomes 0.1.0-1.deb12). To be run before anything writes these names down.
set -euo pipefail
for file in "$1"/*; do
    name=$(basename "$file" | LC_ALL=C sed 's/[^A-Za-z0-9._+-]/./g')
    [ "$1/$name" = "$file" ] || mv -n "$file" "$1/$name"
    [ "$1/$name" = "$file" ] || [ ! -e "$file" ] || { echo "names.sh: there already is a $name" >&2; exit 1; }
done
