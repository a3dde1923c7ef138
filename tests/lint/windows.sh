#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# windows.sh FOLDER: compiles, with a cross compiler, what calls Windows and therefore is in no other build.
set -eu
cd "$1"
object=$(mktemp)
trap 'rm -f "$object"' EXIT
x86_64-w64-mingw32-g++ -std=c++20 -Wall -Wextra -Wpedantic -Werror -I. -c app/keychain/windowsvault.cpp -o "$object"
for call in CredReadW CredWriteW CredDeleteW CredFree; do
    if ! x86_64-w64-mingw32-nm --undefined-only "$object" | grep -q "$call"; then
        echo "windows.sh: $call is not called" >&2
        exit 1
    fi
done
