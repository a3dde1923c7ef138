#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# notarize.sh IMAGE: signs the disk image, has Apple notarize it and attaches the ticket. LATCHKEY_SIGNING_IDENTITY as in sign.sh;
# LATCHKEY_NOTARY_PROFILE names credentials that were put into the keychain once, by hand:
#
#   xcrun notarytool store-credentials PROFILE --apple-id … --team-id …      (asks for the password)
#
# Without either of the two it says so and does nothing.
set -euo pipefail
image=$1
if [ -z "${LATCHKEY_SIGNING_IDENTITY:-}" ] || [ -z "${LATCHKEY_NOTARY_PROFILE:-}" ]; then
    echo "Not notarized: $image (LATCHKEY_SIGNING_IDENTITY and LATCHKEY_NOTARY_PROFILE are not both set)"
    exit 0
fi
codesign --force --sign "$LATCHKEY_SIGNING_IDENTITY" --timestamp "$image"
xcrun notarytool submit "$image" --keychain-profile "$LATCHKEY_NOTARY_PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
