#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# Brings the .ts files up to date with the texts in the sources: what is new is added (unfinished), what is gone goes.
# Translate what is unfinished afterwards (Qt Linguist, or any editor); lint.translations says what is left.
#
#   resources/translations/update.sh [PATH OF lupdate]
set -euo pipefail
CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/../.."
lupdate=${1:-$(command -v lupdate || command -v lupdate6 || echo "$(qmake6 -query QT_HOST_BINS)/lupdate")}

# refresh LANGUAGE [OPTION...]
refresh() {
    local language="$1"
    shift
    "$lupdate" -silent -no-obsolete -locations none "$@" -I . app ui -source-language en \
        -target-language "$language" -ts "resources/translations/latchkey_$language.ts"
}

refresh en -pluralonly
for language in ar de es fr ja zh_CN; do
    refresh "$language"
done
