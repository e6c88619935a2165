# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of statuscat(1) in bash: asks the program, which says what fits (app/cli/completecommand.cpp).

_statuscat() {
    local word=${COMP_WORDS[COMP_CWORD]#=} line pattern words=()
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ $line != ":files "* ]]; then
            words+=("${line%%$'\t'*}")
            continue
        fi
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(
            compgen -d -- "$word"
            set -f # patterns, not the files that they match
            for pattern in ${line#:files }; do compgen -f -X "!$pattern" -- "$word"; done
        )
    done < <(statuscat __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "${words[*]}" -- "$word")
}

complete -F _statuscat statuscat
