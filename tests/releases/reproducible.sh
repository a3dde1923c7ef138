#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# reproducible.sh SOURCES FOLDER PACKAGES: builds the .deb and the tar.gz once more in the Debian 12 tree that
# debian-12.sh has left: in another folder, years later, with another umask, locale, time zone
# and number of jobs. They are the same bytes. Takes the tree away.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
# shellcheck source=tests/releases/clean-tree.sh
source "$here/clean-tree.sh"
# shellcheck source=tests/releases/builds.sh
source "$here/builds.sh"
own_world "$0" "$@"
tree=$2/debian-12 packages=$3/bookworm

[ -d "$tree$built" ] || { echo "there is no first build in $tree: run tests/releases/debian-12.sh" >&2; exit 1; }
enter_tree "$tree"
apt_in_tree "$tree" install faketime
elsewhere=/home/newcomer/some-other/place/sources work=/home/newcomer/some-other/built again=/home/newcomer/again
in_tree "$tree" newcomer rm -rf "$again" /home/newcomer/some-other

say "Once more"
# shellcheck disable=SC2016 # expanded inside the tree
in_tree "$tree" newcomer bash -c 'umask 002 && mkdir -p "$1" && tests/support/source-files.sh . | tar -c -T - |
    tar -x --touch --no-same-permissions -C "$1"' copy "$elsewhere"
quietly "$tree.again.log" in_tree "$tree" newcomer nice env LANG=C LC_ALL=C TZ=Pacific/Kiritimati DEB_BUILD_OPTIONS=parallel=3 \
    NO_FAKE_STAT=1 WORK="$work" faketime '2031-03-04 05:06:07' bash -c "umask 002; date && \"\$3/packaging/deb/build.sh\" \"\$2\" && $make_tarball" \
    later "$work" "$again" "$elsewhere"
grep -q ' 2031$' "$tree.again.log" || { echo "the clock did not go on" >&2; exit 1; }

say "Compared"
count=0
for file in "$tree$again"/*.deb "$tree$again"/*.tar.gz; do
    first=$packages/$(basename "$file")
    if cmp "$first" "$file"; then
        count=$((count + 1))
    else
        diffoscope --max-report-size 20000 "$first" "$file" || true
        echo "$(basename "$file") is not what was built before" >&2
        exit 1
    fi
done
echo "$count files are the same bytes: $(CDPATH='' cd -- "$tree$again" && echo ./*.deb ./*.tar.gz)"
[ "$count" -ge 3 ]

say "Done in $SECONDS s"
remove_tree "$tree"
