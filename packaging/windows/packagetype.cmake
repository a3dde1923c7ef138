# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# Run by CPack before it packs: says in what is packed whether it is the installer or the ZIP, for --debug-info.
set(LATCHKEY_TYPE_NSIS installer)
set(LATCHKEY_TYPE_ZIP ZIP)
file(WRITE "${CPACK_TEMPORARY_DIRECTORY}/share/latchkey/package-type" "${LATCHKEY_TYPE_${CPACK_GENERATOR}}\n")
