# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Completion of latchkey's command line in bash. Programs of its own, such as _init_completion, may be missing.
_latchkey() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} name
    COMPREPLY=()
    case $previous in
    --connect) return ;; # an address: nobody can guess it
    --ca-file)
        compopt -o filenames
        while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$current")
        return
        ;;
    esac
    while IFS= read -r name; do COMPREPLY+=("$name"); done < <(
        compgen -W '-h --help -v --version --debug-info --demo --connect --ca-file --raise --new-key --lock \
            --remove-my-data --yes' \
            -- "$current"
    )
}
complete -F _latchkey latchkey
