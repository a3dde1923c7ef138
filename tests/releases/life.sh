#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# life.sh PACKAGES PICTURES: what a person does with the packages, on a Debian without Qt: runs the tar.gz; installs the
# .deb of an older version, upgrades, starts it from the menu, removes and purges it; runs what is in the .rpm, if there
# is one. Run on a desktop (tests/support/desktop-session.sh --x11 --a11y) by an ordinary user who may use sudo.
set -euo pipefail
packages=$1 pictures=$2
deb=("$packages"/latchkey_*.deb)
tarball=("$packages"/latchkey-*.tar.gz)
folder=$HOME/trial
settings=$XDG_CONFIG_HOME/Latchkey/latchkey.conf journal=$XDG_DATA_HOME/Latchkey/latchkey/trial
mkdir -p "$folder" "$pictures"

say() { printf '\n==> [%(%T)T] %s\n' -1 "$*"; }
complain() { echo "life.sh: $*" >&2; exit 1; }
apt() { sudo DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >/dev/null; }

# runs NAME TYPE PROGRAM: its window fills, and it knows where it is
runs() {
    local said
    said=$("$3" --debug-info)
    grep -qx "Package: $2" <<<"$said" || complain "$3 is no $2: $said"
    grep -q '^OpenSSL: [1-9]' <<<"$said" || complain "$3 has no TLS: $said"
    grep -qx 'Keychain: Secret Service, open' <<<"$said" || complain "$3 finds no keychain: $said"
    (cd "$HOME" && "$OLDPWD/tests/releases/first-window.py" "$pictures/$1.png" "$3" --demo)
}

# files: all that is on the system and is no cache, log or list of packages
files() {
    sudo find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /home -o -path /root \
        -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/cache/debconf -o -path /var/log \) \
        -prune -o -printf '%p\n' | LC_ALL=C sort
}

# belongings: what is the person's own
belongings() {
    sha256sum "$settings" "$journal"
    for server in Latchkey somebody-else; do
        echo "$server: $(secret-tool lookup xdg:schema org.qt.keychain server $server user trial | sha256sum)"
    done
}

say "Without Qt: the tar.gz"
CDPATH='' cd -- "$(dirname "$0")/../.."
[ -z "$(find / -xdev \( -name 'libQt*' -o -path '*/qt6/plugins/*' \) -print 2>/dev/null)" ] || complain "there is a Qt already"
mkdir "$folder/tarball"
tar -C "$folder/tarball" -xf "${tarball[0]}"
program=$(find "$folder/tarball" -path '*/bin/latchkey')
runs tarball tar.gz "$program"

say "What the .deb depends on"
apt satisfy "$(dpkg-deb --field "${deb[0]}" Depends)"
for file in {sqldrivers/libqsqlite,iconengines/libqsvgicon,imageformats/libqsvg,platforms/libqwayland-generic,tls/libqopensslbackend}.so; do
    compgen -G "/usr/lib/*/qt6/plugins/$file" >/dev/null || complain "nothing brings $file"
done
apt install libsecret-tools
files >"$folder/before"

say "An older version"
dpkg-deb --raw-extract "${deb[0]}" "$folder/older"
sed -i 's/^Version: .*/Version: 0.0.9-1/' "$folder/older/DEBIAN/control"
echo old >"$folder/older/usr/share/latchkey/only-before"
dpkg-deb --build --root-owner-group "$folder/older" "$folder/older.deb" >/dev/null
apt install "$folder/older.deb"
[ -e /usr/share/latchkey/only-before ] || complain "the older version is not there"

mkdir -p "${settings%/*}" "${journal%/*}"
printf '[preferences]\nlanguage=en\n' >"$settings"
echo 'stands for the journal' >"$journal"
for server in Latchkey somebody-else; do
    printf 'a secret of the trial' |
        secret-tool store --label Trial xdg:schema org.qt.keychain server $server user trial type plaintext
done
belongings >"$folder/mine"

say "The upgrade"
apt install "${deb[0]}"
[ ! -e /usr/share/latchkey/only-before ] || complain "the upgrade left a file of the older version"
[ "$(dpkg-query --show --showformat '${Version}' latchkey)" = "$(dpkg-deb --field "${deb[0]}" Version)" ] || complain "no upgrade"
belongings | diff "$folder/mine" - || complain "the upgrade changed what is the person's"
read -r program _ < <(sed -n '0,/^Exec=/s/^Exec=//p' /usr/share/applications/io.github.latchkey.Latchkey.desktop)
runs deb deb "$(command -v "$program")"
echo "Installed: $(dpkg-query --show --showformat '${Installed-Size}' latchkey) KiB"

belongings >"$folder/mine" # it may have kept where its window was

say "Removed, and purged"
said=$(sudo apt-get -y remove latchkey)
grep -q -e '--remove-my-data' <<<"$said" || complain "nobody is told how to remove the rest"
[ ! -e /usr/bin/latchkey ] || complain "it is still there"
belongings | diff "$folder/mine" - || complain "removing it changed what is the person's"
sudo dpkg --purge latchkey
belongings | diff "$folder/mine" - || complain "purging it changed what is the person's"
files | diff "$folder/before" - || complain "these are the files that differ (>: left behind)"

say "Installed again, to remove the person's data"
apt install "${deb[0]}"
latchkey --remove-my-data --yes
for file in "$settings" "$journal"; do
    [ ! -e "$file" ] || complain "$file is still there"
done
[ -z "$(secret-tool lookup xdg:schema org.qt.keychain server Latchkey user trial)" ] || complain "the item is still there"
[ -n "$(secret-tool lookup xdg:schema org.qt.keychain server somebody-else user trial)" ] || complain "another program's item is gone"
apt purge latchkey

if [ -d "$packages/rpm" ]; then
    say "What is in the .rpm"
    runs rpm rpm "$packages/rpm/usr/bin/latchkey"
fi
