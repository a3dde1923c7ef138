#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# installed.sh CMAKE BUILD DESKTOP_SESSION VERSION: installs below a DESTDIR with a strange prefix, moves the tree, and runs
# the program from there, also as the desktop starts it: its windows belong to the entry in the menu.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
cmake=$1 build=$2 session=$3 version=$4
id=io.github.latchkey.Latchkey

complain() { echo "installed.sh: $*" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DESTDIR="$folder/packed here" "$cmake" --install "$build" --prefix "/opt/odd prefix" >/dev/null
[ "$(CDPATH='' cd -- "$folder/packed here" && find . -mindepth 1 -maxdepth 2 | sort | paste -sd,)" = './opt,./opt/odd prefix' ] ||
    complain "something is outside of the prefix"
mv "$folder/packed here/opt/odd prefix" "$folder/moved tree"
cd "$folder/moved tree"

expected=(
    bin/latchkey
    "share/applications/$id.desktop"
    share/bash-completion/completions/latchkey
    share/fish/vendor_completions.d/latchkey.fish
    share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/"$id.png"
    "share/icons/hicolor/scalable/apps/$id.svg"
    "share/icons/hicolor/symbolic/apps/$id-symbolic.svg"
    share/licenses/latchkey/LICENSE
    share/licenses/latchkey/LICENSES/{Apache-2.0,ISC,LicenseRef-Verbatim,MIT}.txt
    share/man/man1/latchkey.1
    "share/metainfo/$id.metainfo.xml"
    share/zsh/site-functions/_latchkey
)
diff <(printf '%s\n' "${expected[@]}" | sort) <(find . -type f -printf '%P\n' | sort) || complain "these files differ (> is here)"
[ -z "$(find . -type l)" ] || complain "there are links"
[ -z "$(find . -type f -perm /022)" ] || complain "others can write what was installed"
! grep -rlF -e "$folder" -e "$build" -e "$(CDPATH='' cd -- "$here/../../.." && pwd)" . || complain "the folder of the build stands in what was installed"

[ "$(bin/latchkey --version)" = "latchkey $version" ] || complain "the moved program does not say $version"
"$session" "$PWD/bin/latchkey" --debug-info | grep -x 'Package: none' >/dev/null || complain "the moved program is no package"
mkdir share/latchkey
echo tar.gz >share/latchkey/package-type
"$session" "$PWD/bin/latchkey" --debug-info | grep -x 'Package: tar.gz' >/dev/null || complain "the type of the package is not read"
for display in x11 wayland; do
    "$session" --$display "$here/window.sh" "$PWD/bin/latchkey" "$PWD/share/applications/$id.desktop"
done
