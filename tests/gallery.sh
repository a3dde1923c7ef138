#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# Pictures of every window, dialog and empty state, with an index.html to compare them.
set -euo pipefail
tree=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

usage() {
    cat <<'HELP'
Usage: gallery.sh [OPTION...]

Builds what it needs and leaves pictures and an index.html in build/ci/gallery.

  --scenes REGEX      only the scenes whose whole name matches: 'main.*', 'new-key|reveal'
  --looks LIST        light,dark,high-contrast-light,high-contrast-dark (all, if not told)
  --languages LIST    en,de,ar if not told
  --scales LIST       in percent; 100,200 if not told
  --output FOLDER     where the pictures go
  --contrast          fails where a text or an icon has too little contrast
  --short             one look, one language, one scale
  --readme            instead of all that, makes the README's pictures (resources/screenshots) anew
  --program FILE      an already built latchkeygallery; builds nothing
  --list              prints the names of the scenes
  --help              this text
HELP
}

looks=light,dark,high-contrast-light,high-contrast-dark
languages=en,de,ar
scales=100,200
scenes='.*'
output=$tree/build/ci/gallery
program=
options=()
list=no
readme=no
while [ $# -gt 0 ]; do
    case $1 in
    --scenes) scenes=$2 && shift ;;
    --looks) looks=$2 && shift ;;
    --languages) languages=$2 && shift ;;
    --scales) scales=$2 && shift ;;
    --output) output=$2 && shift ;;
    --contrast) options+=(--contrast) ;;
    --program) program=$2 && shift ;;
    --short) looks=light languages=en scales=100 ;;
    --readme) readme=yes ;;
    --list) list=yes ;;
    --help)
        usage
        exit 0
        ;;
    *)
        printf 'gallery.sh: unknown option %s\n' "$1" >&2
        usage >&2
        exit 2
        ;;
    esac
    shift
done
if [ "$readme" = yes ]; then
    scenes='main' looks=light,dark languages=en scales=100
    output=$(mktemp -d)
    trap 'rm -rf "$output"' EXIT
fi

if [ -z "$program" ]; then
    program=$tree/build/ci/bin/latchkeygallery
    if [ ! -e "$tree/build/ci/CMakeCache.txt" ]; then
        # shellcheck source=packaging/dependencies.sh
        source "$tree/packaging/dependencies.sh"
        (cd "$tree" && install_packages build test check && configure ci)
    fi
    cmake --build "$tree/build/ci" --target latchkeygallery
fi
if [ "$list" = yes ]; then
    QT_QPA_PLATFORM=offscreen exec "$program" --list
fi

mkdir -p "$output"
IFS=, read -ra wanted_looks <<<"$looks"
IFS=, read -ra wanted_languages <<<"$languages"
IFS=, read -ra wanted_scales <<<"$scales"

# take LANGUAGE PERCENT: one run, on a screen that has room for the largest window.
take() {
    local look arguments=()
    for look in "${wanted_looks[@]}"; do
        arguments+=(--look "$look")
    done
    QT_SCALE_FACTOR=$(printf '%d.%02d' $(($2 / 100)) $(($2 % 100))) TZ=UTC LC_ALL=C.UTF-8 \
        "$tree/tests/support/desktop-session.sh" --x11 --no-keyring --screen "$((16 * $2))x$((10 * $2))" -- \
        "$program" --output "$output" --language "$1" --scenes "$scenes" "${arguments[@]}" "${options[@]}"
}

# As many at a time as there are processors.
jobs=()
for language in "${wanted_languages[@]}"; do
    for scale in "${wanted_scales[@]}"; do
        take "$language" "$scale" &
        jobs+=($!)
        if [ "${#jobs[@]}" -ge "$(getconf _NPROCESSORS_ONLN)" ]; then
            wait "${jobs[0]}"
            jobs=("${jobs[@]:1}")
        fi
    done
done
for job in "${jobs[@]}"; do
    wait "$job"
done

if [ "$readme" = yes ]; then
    for look in light dark; do
        cp "$output/main.$look.en.100.png" "$tree/resources/screenshots/main-$look.png"
    done
    exit 0
fi
python3 "$tree/tests/gallery/makeindex.py" "$output"
