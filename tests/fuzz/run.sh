#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# run.sh TARGET [SECONDS [LIBFUZZER-OPTION...]]: builds tests/fuzz/TARGET_fuzz.cpp with clang's libFuzzer and lets it
# run, 60 seconds unless told. Starts from tests/fuzz/corpus/TARGET and from what earlier runs found; what it finds new
# stays in build/fuzz/corpus/TARGET, and an input that breaks something in build/fuzz/findings.
set -euo pipefail

if [ $# -eq 0 ]; then
    sed -n '5,8s/^# \{0,1\}//p' "$0"
    exit 2
fi
target=$1
seconds=${2:-60}
shift $(($# > 1 ? 2 : 1))

CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=build/fuzz
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target "fuzz_$target"
mkdir -p "$folder/corpus/$target" "$folder/findings"
words=()
[ -e "tests/fuzz/$target.dict" ] && words=("-dict=tests/fuzz/$target.dict")

exec "$folder/bin/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$folder/findings/$target-" "${words[@]}" "$@" \
    "$folder/corpus/$target" "tests/fuzz/corpus/$target"
