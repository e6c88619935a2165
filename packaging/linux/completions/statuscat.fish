# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of statuscat(1) in fish: asks the program, which says what fits (app/cli/completecommand.cpp).

function __statuscat_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in (statuscat __complete $words[2..] 2>/dev/null)
        if string match -q ':files *' -- $line
            set -l option (string match -r '^--[^=]+=' -- $words[-1])
            string replace -r -- '^' "$option" (__fish_complete_path (string replace -r '^--[^=]+=' '' -- $words[-1]))
        else
            echo $line
        end
    end
end

complete -c statuscat -k -f -a '(__statuscat_complete)'
