#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# add-to-menu.sh [--remove]: puts this Latchkey into your desktop's menu, and `latchkey` into ~/.local/bin; takes them away
# again. Do it anew when the folder has been moved.
set -eu
case "${1:-}" in
'' | --remove) ;;
*)
    sed -n '5,6s/^# //p' "$0" >&2
    exit 2
    ;;
esac
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=io.github.latchkey.Latchkey
entry=$data/applications/$id.desktop
program=$HOME/.local/bin/latchkey

(cd "$here/share" && find icons man bash-completion fish -type f) | while read -r file; do
    rm -f "$data/$file"
    [ "${1:-}" = --remove ] && continue
    mkdir -p "$data/$(dirname "$file")"
    cp "$here/share/$file" "$data/$file"
done
rm -f "$entry"
if [ "$(readlink "$program")" = "$here/bin/latchkey" ] || [ ! -e "$program" ]; then rm -f "$program"; fi
if [ "${1:-}" != --remove ]; then
    mkdir -p "$data/applications" "$(dirname "$program")"
    # In an entry, a path stands in quotes, where \, ", ` and $ are escaped; each backslash of that is written twice.
    path=$(printf '%s' "$here/bin/latchkey" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
    quoted=$(printf '%s' "$path" | sed 's/[\\&|]/\\&/g') # for the next sed
    sed -e "s|^Exec=latchkey|Exec=\"$quoted\"|" -e '/^TryExec=/d' "$here/share/applications/$id.desktop" >"$entry"
    [ -e "$program" ] || ln -s "$here/bin/latchkey" "$program"
fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications" || true; fi
