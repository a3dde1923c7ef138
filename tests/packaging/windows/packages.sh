#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# packages.sh LATCHKEY.ico FOLDER: cross-compiles a stand-in for the program with the real one's resources and has CPack make
# the real ZIP and installer of it, in two versions; leaves them in FOLDER. Looks at the resources, at the ZIP (with the DLLs
# that the stand-in links), at what the installer asks of Windows, and at what is handed to signtool (a stand-in that takes
# notes).
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
ico=$1 folder=$2
thumbprint=0123456789abcdef0123456789abcdef01234567
old=0.0.9 new=0.1.0

fail() { echo "packages.sh: $*" >&2; exit 1; }
holds() { grep -qF -- "$2" <<<"$1" || fail "'$2' is not in: $1"; }

make_packages() { # VERSION
    local build=$folder/$1
    cmake -S "$here" -B "$build" -G Ninja -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_SYSTEM_PROCESSOR=AMD64 -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_COMPILER=x86_64-w64-mingw32-g++ -DCMAKE_RC_COMPILER=x86_64-w64-mingw32-windres \
        -DSTANDIN_VERSION="$1" -DLATCHKEY_ICO="$ico" >"$build.log" || { cat "$build.log"; return 1; }
    cmake --build "$build" >>"$build.log" || { cat "$build.log"; return 1; }
    (cd "$build" && cpack -V) >"$build.cpack" || { cat "$build.cpack" "$build"/_CPack_Packages/*/NSIS/*.log; return 1; }
    cp "$build/latchkey-$1-windows-x86_64".{exe,zip} "$folder/"
}

# resource FILE TYPE: its bytes
resource() { wrestool --raw --extract --type="$2" "$1"; }

rm -rf "$folder"
mkdir -p "$folder/tools"
cat >"$folder/tools/signtool" <<END
#!/bin/sh
echo "\$@" >>"$folder/signed"
END
# And one for pacman, which knows where a file is from, and what is beside it.
cat >"$folder/tools/pacman" <<END
#!/bin/sh
echo 'mingw-w64-gcc-libs /${folder##*/}/bin/libgcc_s_seh-1.dll'
echo 'mingw-w64-gcc-libs /${folder##*/}/bin/libstdc++-6.dll'
echo 'mingw-w64-gcc-libs /${folder##*/}/share/licenses/'
echo 'mingw-w64-gcc-libs /${folder##*/}/share/licenses/gcc-libs/COPYING.RUNTIME'
echo 'mingw-w64-other /${folder##*/}/bin/other.dll'
echo 'mingw-w64-other /${folder##*/}/share/licenses/other/COPYING'
END
chmod +x "$folder"/tools/*
mkdir -p "$folder"/share/licenses/{gcc-libs,other}
echo 'what may be done with it' | tee "$folder"/share/licenses/{gcc-libs/COPYING.RUNTIME,other/COPYING} >/dev/null

# Without a certificate nothing is signed, and that is said.
make_packages $old
grep -q 'Not signed: .*/bin/latchkey.exe' "$folder/$old.cpack" || fail 'an unsigned program is not said to be one'
[ ! -e "$folder/signed" ] || fail 'signed without a certificate'

PATH=$folder/tools:$PATH LATCHKEY_SIGNING_THUMBPRINT=$thumbprint make_packages $new
expected="sign /sha1 $thumbprint /fd sha256 /tr http://timestamp.digicert.com /td sha256"
[ "$(grep -c "^$expected .*[^ ]$" "$folder/signed")" -eq "$(wc -l <"$folder/signed")" ] || fail "signed otherwise: $(cat "$folder/signed")"
files=$(sed "s|^$expected ||" "$folder/signed")
[ "$(grep -c '/bin/latchkey.exe$' <<<"$files")" -eq 2 ] || fail "the program is signed for each package: $files"
[ "$(grep -c "/latchkey-$new-windows-x86_64.exe$" <<<"$files")" -eq 1 ] || fail "the installer is signed: $files"
[ "$(wc -l <<<"$files")" -eq 4 ] || fail "and the uninstaller: $files"

# Inside the program: icon, version, manifest.
program=$folder/$new/latchkey.exe
resources=$(wrestool --list "$program")
holds "$resources" 'type=group_icon'
[ "$(grep -c 'type=icon ' <<<"$resources")" -eq 9 ] || fail "nine icons, but: $resources"
version=$(resource "$program" version | iconv -f UTF-16LE -t UTF-8 2>/dev/null | tr -d '\000' || true)
for words in ProductVersion $new FileDescription Latchkey OriginalFilename latchkey.exe '© 2026 The Latchkey authors'; do
    holds "$version" "$words"
done
manifest=$(resource "$program" 24)
for words in 'level="asInvoker"' '>PerMonitorV2, PerMonitor<' '<longPathAware' '>UTF-8<' 8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a; do
    holds "$manifest" "$words"
done
python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())' <<<"$manifest"

# The installer asks for no more rights than the person has.
installer=$folder/latchkey-$new-windows-x86_64.exe
holds "$(resource "$installer" 24)" 'level="asInvoker"'
holds "$(resource "$installer" version | iconv -f UTF-16LE -t UTF-8 2>/dev/null | tr -d '\000' || true)" 'Latchkey Setup'

# On Windows makensis takes what comes before the last backslash for the folder, and what follows for names.
script=$folder/$new/_CPack_Packages/win64/NSIS/project.nsi
! grep -E '^ *File .*"[^"]*/[^\\"]*"' "$script" || fail 'these files are not found on Windows'

# The installer has 32 or 64 bits, as its NSIS makes them: MSYS2's 64, the rest of the world's 32. It lists what it brings,
# where 7-Zip reads it.
sed "s|^Target .*||; s|^OutFile .*|OutFile \"$folder/x86.exe\"|" "$script" >"$folder/x86.nsi"
makensis -V2 -NOCD "$folder/x86.nsi" >"$folder/x86.log" || fail 'the 32 bit installer is not made'
listed=$(LC_ALL=C.UTF-8 7z l "$folder/x86.exe")
holds "$listed" 'SubType = NSIS-3 Unicode'
holds "$listed" ' Uninstall.exe'
packed=$(dirname "$script")/latchkey-$new-windows-x86_64
(cd "$packed" && find . -type f -printf '%P\n') >"$folder/packed"
[ "$(wc -l <"$folder/packed")" -gt 4 ] || fail "there is too little to pack: $(cat "$folder/packed")"
while read -r file; do
    holds "$listed" " $file"
done <"$folder/packed"

content=$(python3 -m zipfile --list "$folder/latchkey-$new-windows-x86_64.zip")
for file in bin/latchkey.exe bin/libstdc++-6.dll bin/libgcc_s_seh-1.dll plugins/sqldrivers/qsqlite.dll; do # the third is what the second links
    holds "$content" "latchkey-$new-windows-x86_64/$file"
done
holds "$content" "latchkey-$new-windows-x86_64/share/licenses/latchkey/carried/gcc-libs/COPYING.RUNTIME"
! grep carried/other <<<"$content" || fail 'there are licences of what is not carried'
! grep -E 'qsqlmysql|libmariadb' <<<"$content" || fail 'there are drivers of databases that Latchkey does not have'

# Each knows what it is.
said() { 7z x -so -r "$1" package-type; }
[ "$(said "$folder/x86.exe")" = installer ] || fail "the installer says it is: $(said "$folder/x86.exe")"
[ "$(said "$folder/latchkey-$new-windows-x86_64.zip")" = ZIP ] || fail 'the ZIP does not say that it is one'
grep -qF '\share\latchkey\package-type"' "$script" || fail 'and this would stay'
echo "The packages of $old and $new are made"
