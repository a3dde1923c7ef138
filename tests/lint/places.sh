#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# places.sh FOLDER: only app/core/places.cpp says where Latchkey keeps files, so that --remove-my-data finds them all.
set -eu
CDPATH='' cd -- "$1"
found=$(grep -rnE 'writableLocation|QTemporaryFile|QDir::tempPath|QTemporaryDir\b' app ui \
    --include='*.cpp' --include='*.h' | grep -vE '^app/core/places\.cpp:|:(#include <QTemporaryDir>$|[^:]*///.*|[^:]*QTemporaryDir [A-Za-z_]+[({]Places::)' || true)
if [ -n "$found" ]; then
    printf '%s\n' "$found" >&2
    echo "places.sh: name the place in app/core/places.h" >&2
    exit 1
fi
