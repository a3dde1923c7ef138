#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# signing.sh SOURCES: what sign.sh and notarize.sh hand to codesign, notarytool and stapler (stand-ins that take notes): from the
# inside out, hardened, and with names where credentials would be.
set -euo pipefail
packaging=$1/packaging/macos
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset LATCHKEY_SIGNING_IDENTITY LATCHKEY_NOTARY_PROFILE

mkdir "$folder/tools"
for tool in codesign xcrun spctl; do
    printf '#!/bin/sh\necho "%s $*" >>"%s/notes"\n' "$tool" "$folder" >"$folder/tools/$tool"
    chmod +x "$folder/tools/$tool"
done
PATH=$folder/tools:$PATH
bundle="$folder/A place/Latchkey.app"
mkdir -p "$bundle/Contents/"{MacOS,PlugIns/platforms,Frameworks/QtCore.framework/Versions/A}
touch "$bundle/Contents/MacOS/Latchkey" "$bundle/Contents/PlugIns/platforms/libqcocoa.dylib" \
    "$bundle/Contents/Frameworks/libsodium.dylib" "$bundle/Contents/Frameworks/QtCore.framework/Versions/A/QtCore"

# compare WHAT: the notes are those on standard input
compare() {
    diff -u - "$folder/notes" || { echo "signing.sh: $1 goes otherwise" >&2; exit 1; }
    rm "$folder/notes"
}

"$packaging/sign.sh" "$bundle"
compare 'an ad hoc signature' <<END
codesign --force --sign - $bundle/Contents/Frameworks/libsodium.dylib
codesign --force --sign - $bundle/Contents/PlugIns/platforms/libqcocoa.dylib
codesign --force --sign - $bundle/Contents/Frameworks/QtCore.framework
codesign --force --sign - --entitlements $packaging/entitlements.plist $bundle
codesign --verify --deep --strict $bundle
END

"$packaging/notarize.sh" "$folder/Latchkey.dmg" | grep -q '^Not notarized: '
[ ! -e "$folder/notes" ] || { echo 'signing.sh: notarized without credentials' >&2; exit 1; }

export LATCHKEY_SIGNING_IDENTITY='Developer ID Application: Somebody (TEAM)' LATCHKEY_NOTARY_PROFILE=latchkey
signed="codesign --force --sign $LATCHKEY_SIGNING_IDENTITY"
"$packaging/sign.sh" "$bundle"
compare 'a real signature' <<END
$signed --options runtime --timestamp $bundle/Contents/Frameworks/libsodium.dylib
$signed --options runtime --timestamp $bundle/Contents/PlugIns/platforms/libqcocoa.dylib
$signed --options runtime --timestamp $bundle/Contents/Frameworks/QtCore.framework
$signed --options runtime --timestamp --entitlements $packaging/entitlements.plist $bundle
codesign --verify --deep --strict $bundle
END

cmake -D "CPACK_PACKAGE_FILES=$folder/Latchkey.dmg" -P "$packaging/notarize.cmake"
compare 'notarizing' <<END
$signed --timestamp $folder/Latchkey.dmg
xcrun notarytool submit $folder/Latchkey.dmg --keychain-profile latchkey --wait
xcrun stapler staple $folder/Latchkey.dmg
spctl --assess --type open --context context:primary-signature $folder/Latchkey.dmg
END
echo 'Signing and notarizing go in order'
