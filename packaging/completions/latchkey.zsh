#compdef latchkey
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

_arguments -s -S \
    '(- *)'{-h,--help}'[show the options]' \
    '(- *)'{-v,--version}'[show the version]' \
    '(- *)--debug-info[show versions and surroundings for a bug report]' \
    '(--connect --ca-file)--demo[open the practice tenant]' \
    '(--demo --lock --new-key)--connect=[open the connection to this control plane]:address: ' \
    '(--demo --lock --new-key)--ca-file=[trust the certificate authorities in this file too]:PEM file:_files' \
    '(--lock)--raise[bring the window that is open to the front]' \
    '(--lock --connect --ca-file)--new-key[open the dialog that creates a key]' \
    '(--connect --ca-file --raise --new-key)--lock[lock the Latchkey that runs]' \
    '(--connect --ca-file --raise --new-key --lock --demo)--remove-my-data[remove what Latchkey keeps on this computer]' \
    '(--connect --ca-file --raise --new-key --lock --demo)--yes[remove without a question]'
