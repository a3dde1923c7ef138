#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# installer.sh FOLDER: runs the installers that packages.sh left in FOLDER, silently, under Wine: the old version, the new one
# over it, in another folder, where it may not write, all while the program runs, and the uninstaller.
set -euo pipefail
folder=$(CDPATH='' cd -- "$1" && pwd)
old=0.0.9 new=0.1.0
path='HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\latchkey.exe'
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.latchkey.Latchkey'

fail() { echo "installer.sh: $*" >&2; exit 1; }
for candidate in wine64 /usr/lib/wine/wine64 wine; do
    wine=$(command -v "$candidate") && break
done
server=$(command -v wineserver || echo /usr/lib/wine/wineserver)
[ -n "$wine" ] || fail 'Wine is missing'

home=$(mktemp -d)
export LC_ALL=C.UTF-8 WINEPREFIX=$home/wine HOME=$home USER=tester WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
unset DISPLAY WAYLAND_DISPLAY
trap '"$server" -k || true; rm -rf "$home"' EXIT
"$wine" wineboot --init >"$home/boot.log" 2>&1 || { cat "$home/boot.log"; exit 1; }

disk=$WINEPREFIX/drive_c
person=$disk/users/tester
place=$person/AppData/Local/Programs/Latchkey
entry="$person/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Latchkey.lnk"
installer() { # VERSION ARGUMENT...
    local version=$1
    shift
    "$wine" "Z:$folder/latchkey-$version-windows-x86_64.exe" /S "$@"
}
value() { "$wine" reg query "$key" /v "$1" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$1 *REG_[A-Z]* *//p"; }
is_key() { "$wine" reg query "$1" >/dev/null 2>&1; }
there() { [ -e "$1" ] || fail "$1 is not there"; }
gone() { [ ! -e "$1" ] || fail "$1 is still there"; }
exit_code() { local code=0; "$@" || code=$?; echo "$code"; }
# A silent uninstaller goes on in a copy of itself.
uninstall() { "$wine" "$place/Uninstall.exe" /S && "$server" --wait; }

echo 'What the person has of their own'
"$wine" reg add 'HKCU\Software\Latchkey\latchkey' /v look /d dark >/dev/null
mkdir -p "$person/AppData/Roaming/Latchkey"
touch "$person/AppData/Roaming/Latchkey/journal"

echo "Installing $old"
installer $old
there "$place/bin/latchkey.exe"
there "$place/share/only-$old/Größe.txt"
there "$entry"
[ "$(value DisplayVersion)" = $old ] || fail "the list of programs says $(value DisplayVersion)"
[ "$(echo | "$wine" "$place/bin/latchkey.exe" | tr -d '\r')" = running ] || fail 'the installed program does not start'

echo "Installing $new over it"
installer $new
there "$place/share/only-$new/Größe.txt"
gone "$place/share/only-$old"
there "$entry"
is_key "$path" || fail 'not to be started by its name'
[ "$(value DisplayVersion)" = $new ] || fail "the list of programs says $(value DisplayVersion)"
[ "$(value QuietUninstallString)" = '"C:\users\tester\AppData\Local\Programs\Latchkey\Uninstall.exe" /S' ] ||
    fail "the silent uninstaller is $(value QuietUninstallString)"
is_key "${key/HKCU/HKLM}" && fail 'something is installed for the whole computer'

echo 'While it runs'
mkfifo "$home/input" "$home/output"
"$wine" "$place/bin/latchkey.exe" <"$home/input" >"$home/output" &
program=$!
exec 3>"$home/input" 4<"$home/output"
read -r -t 60 line <&4 || fail 'the program does not run'
[ "${line%$'\r'}" = running ] || fail "the program says $line"
[ "$(exit_code installer $new)" = 2 ] || fail 'an installer ran beside the program'
[ "$(exit_code installer $new '/D=C:\Ort')" = 2 ] || fail 'an installer took another folder for the way around the program'
gone "$disk/Ort"
there "$place/share/only-$new/Größe.txt"
[ "$(exit_code "$wine" "$place/Uninstall.exe" /S "_?=$place")" = 2 ] || fail 'the uninstaller ran beside the program'
there "$place/Uninstall.exe"
exec 3>&- 4<&-
wait "$program"

echo 'Uninstalling'
touch "$place/of-somebody-else"
uninstall
[ "$(find "$place" -mindepth 1 -printf '%P\n')" = of-somebody-else ] || fail "left behind: $(find "$place")"
gone "$entry"
is_key "$key" && fail 'still in the list of programs'
is_key "$path" && fail 'still to be started by its name'
is_key 'HKCU\Software\Latchkey\latchkey' || fail 'the settings are gone'
there "$person/AppData/Roaming/Latchkey/journal"

echo 'Into another folder'
installer $old
rm "$place/of-somebody-else"
installer $new '/D=C:\Ort\Größe'
there "$disk/Ort/Größe/bin/latchkey.exe"
gone "$place" # else nothing would ever take it away
there "$entry"
[[ $(value InstallLocation) == 'C:\Ort\Gr'* ]] || fail "the list of programs says $(value InstallLocation)"

echo 'Where the installation before stays'
uninstaller=$disk/Ort/Größe/Uninstall.exe
for stand_in in "$disk/windows/system32/reg.exe" /dev/null; do # one that fails, and one that is no program
    cp "$uninstaller" "$home/uninstaller"
    cat "$stand_in" >"$uninstaller"
    [ "$(exit_code installer $new)" = 4 ] || fail "installed beside what $stand_in has not removed"
    gone "$place"
    there "$disk/Ort/Größe/bin/latchkey.exe"
    cp "$home/uninstaller" "$uninstaller"
done

echo 'Where it may not write'
[ "$(exit_code installer $new '/D=Z:\proc\Latchkey')" = 3 ] || fail 'said to be installed where nobody can write'
there "$disk/Ort/Größe/bin/latchkey.exe"
[[ $(value InstallLocation) == 'C:\Ort\Gr'* ]] || fail "the list of programs says $(value InstallLocation)"
mkdir -p "$disk/other/bin/latchkey.exe" # a folder can't be opened for writing, and nothing runs
[ "$(exit_code installer $new '/D=C:\other')" = 3 ] || fail 'what may not be written is said to run'

"$wine" "$uninstaller" /S
"$server" --wait
gone "$disk/Ort/Größe"
