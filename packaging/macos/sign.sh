#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# sign.sh BUNDLE: signs the program bundle from the inside out. LATCHKEY_SIGNING_IDENTITY names a "Developer ID Application"
# certificate in the keychain, and the hardened runtime is on; without it the signature is ad hoc, good for this computer
# alone. No password passes through here: codesign asks the keychain.
set -euo pipefail
bundle=$1
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
identity=${LATCHKEY_SIGNING_IDENTITY:--}

options=(--force --sign "$identity")
# Hardened, a program loads only libraries of its own team, and an ad hoc signature has none.
[ "$identity" = - ] || options+=(--options runtime --timestamp)

inside() { find "$bundle/Contents" "$@" -print0 2>/dev/null | LC_ALL=C sort -z; }

while IFS= read -r -d '' library; do
    codesign "${options[@]}" "$library"
done < <(inside -type f -name '*.dylib')
while IFS= read -r -d '' framework; do
    codesign "${options[@]}" "$framework"
done < <(inside -type d -name '*.framework')
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$bundle"
codesign --verify --deep --strict "$bundle"
