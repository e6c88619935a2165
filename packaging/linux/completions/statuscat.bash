# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of statuscat(1) in bash. Codes, classes and ecosystems are asked of the program itself, in the language that
# needs the least to start.

_statuscat_codes() { LANGUAGE=en statuscat list 2>/dev/null | sed -n 's/^\([0-9][0-9][0-9]\) .*/\1/p'; }
_statuscat_classes() { LANGUAGE=en statuscat list 2>/dev/null | sed -n 's/^\([1-5]xx\) .*/\1/p'; }
_statuscat_ecosystems() { LANGUAGE=en statuscat constants 2>/dev/null | sed 's/ .*//'; }

_statuscat() {
    local word=${COMP_WORDS[COMP_CWORD]} command='' at=0 i words=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        show | search | list | constants | picture | check)
            command=${COMP_WORDS[i]} at=$i
            break
            ;;
        --) return ;; # only texts behind it
        esac
    done

    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --as) words=($(_statuscat_ecosystems)) ;;
    --copy) words=($(_statuscat_codes)) ;;
    --language) words=(ar de en es fr ja pt_BR zh_CN) ;;
    --theme) words=(light dark) ;;
    --view) words=(search check gallery) ;;
    --method) words=(GET HEAD OPTIONS POST PUT PATCH DELETE) ;;
    --from | --screenshot)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --size | --header | --body | --timeout | --max-hops) return ;;
    *)
        case $command:$word in
        show:-*) words=(--json --as) ;;
        search:-* | list:-* | constants:-*) words=(--json) ;;
        check:-*)
            words=(--json --from --method --header --body --timeout --no-follow --max-hops --allow-private)
            ;;
        picture:-*) words=(--size) ;;
        :-*)
            words=(--copy --help --language --portable --screenshot --service --size --theme --version --view)
            ;;
        show:*) words=($(_statuscat_codes)) ;;
        list:*) words=($(_statuscat_classes) common) ;;
        constants:*) words=($(_statuscat_ecosystems)) ;;
        picture:*)
            if ((COMP_CWORD == at + 1)); then
                words=($(_statuscat_codes))
            else
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
                return
            fi
            ;;
        :*) words=(show search list constants picture check $(_statuscat_codes)) ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "${words[*]}" -- "$word")
}

complete -F _statuscat statuscat
