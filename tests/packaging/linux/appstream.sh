#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# appstream.sh METAINFO: AppStream of any age has nothing to say of it, also with --pedantic.
set -euo pipefail

# The id is also that of the bus name, the icons and the menu entry; lower case is only a habit.
known='cid-contains-uppercase-letter'
# AppStream 1 calls developer_name deprecated; those before don't know what took its place, and say so.
[[ $(appstreamcli --version) != *' 0.'* ]] || known="$known|unknown-tag developer$"
said=$(appstreamcli validate --pedantic --no-net "$1" 2>&1) || { echo "$said" >&2; exit 1; }
! grep -E '^[EWIP]:' <<<"$said" | grep -vE "$known" >&2
