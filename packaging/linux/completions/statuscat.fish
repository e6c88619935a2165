# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of statuscat(1) in fish. Codes, classes and ecosystems are asked of the program itself, in the language that
# needs the least to start.

function __statuscat_codes
    LANGUAGE=en statuscat list 2>/dev/null | string replace -rf '^(\d{3})  (.*)  \(.*' '$1\t$2'
end

function __statuscat_classes
    LANGUAGE=en statuscat list 2>/dev/null | string replace -rf '^([1-5]xx) \S+ (.*)' '$1\t$2'
    echo common
end

function __statuscat_ecosystems
    LANGUAGE=en statuscat constants 2>/dev/null | string replace -rf '^(\S+) +(.*)' '$1\t$2'
end

set -l commands show search list constants picture check
set -l bare "not __fish_seen_subcommand_from $commands"

complete -c statuscat -f
complete -c statuscat -n $bare -a show -d 'Print everything about a code'
complete -c statuscat -n $bare -a search -d 'Print the codes that match'
complete -c statuscat -n $bare -a list -d 'Print the codes of a class, or all'
complete -c statuscat -n $bare -a constants -d 'Print the constants of an ecosystem'
complete -c statuscat -n $bare -a picture -d 'Save the cat of a code'
complete -c statuscat -n $bare -a check -d 'Ask servers and print what they answer'
complete -c statuscat -n "__fish_is_first_arg; or __fish_prev_arg_in --copy; or __fish_seen_subcommand_from show picture" -a '(__statuscat_codes)'
complete -c statuscat -n '__fish_seen_subcommand_from list' -a '(__statuscat_classes)'
complete -c statuscat -n '__fish_seen_subcommand_from constants' -a '(__statuscat_ecosystems)'
complete -c statuscat -n '__fish_seen_subcommand_from picture' -F

complete -c statuscat -n $bare -s h -l help -d 'Print commands and options'
complete -c statuscat -n $bare -s v -l version -d 'Print the version'
complete -c statuscat -n $bare -l view -x -a 'search check gallery' -d 'Open the window there'
complete -c statuscat -n $bare -l copy -d 'Copy the code'
complete -c statuscat -n $bare -l portable -d 'Keep the settings beside the program'
complete -c statuscat -n $bare -l language -x -a 'ar de en es fr ja pt_BR zh_CN' -d 'Speak this language for once'
complete -c statuscat -n $bare -l service -d 'Answer the search of the desktop'
complete -c statuscat -n $bare -l screenshot -r -F -d 'Save a picture of the window'
complete -c statuscat -n $bare -l theme -x -a 'light dark' -d 'Theme of the screenshot'
complete -c statuscat -n "$bare; or __fish_seen_subcommand_from picture" -l size -x -d 'Size of the picture'
complete -c statuscat -n '__fish_seen_subcommand_from show search list constants check' -l json -d 'Print JSON'
complete -c statuscat -n '__fish_seen_subcommand_from show' -l as -x -a '(__statuscat_ecosystems)' -d 'What an ecosystem calls it'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l from -r -F -d 'URLs from a file, one a line'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l method -x -a 'GET HEAD OPTIONS POST PUT PATCH DELETE' -d 'Method to ask with'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l header -x -d 'One more header'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l body -x -d 'Body to send, or @file'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l timeout -x -d 'Seconds for each URL'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l no-follow -d 'Follow no redirect'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l max-hops -x -d 'Follow at most that many redirects'
complete -c statuscat -n '__fish_seen_subcommand_from check' -l allow-private -d 'Follow redirects into private networks'
