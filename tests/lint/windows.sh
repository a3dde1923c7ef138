#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# windows.sh FOLDER: compiles, with a cross compiler, what calls Windows and therefore is in no other build.
set -eu
CDPATH='' cd -- "$1"
object=$(mktemp)
trap 'rm -f "$object"' EXIT

# compiles FILE CALL...: FILE compiles, and each CALL is in it.
compiles() {
    file=$1
    shift
    x86_64-w64-mingw32-g++ -std=c++20 -Wall -Wextra -Wpedantic -Werror -I. -c "$file" -o "$object"
    for call in "$@"; do
        if ! x86_64-w64-mingw32-nm --undefined-only "$object" | grep -q "$call"; then
            echo "windows.sh: $file does not call $call" >&2
            exit 1
        fi
    done
}

compiles app/core/console_windows.cpp AttachConsole AllocConsole GetStdHandle
compiles app/keychain/windowsvault.cpp CredReadW CredWriteW CredDeleteW CredEnumerateW CredFree
compiles app/desktop/windowssession.cpp WTSRegisterSessionNotification WTSUnRegisterSessionNotification
compiles ui/lock/screencapture_windows.cpp SetWindowDisplayAffinity
