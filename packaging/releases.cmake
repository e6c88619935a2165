# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later

# statuscat_releases(VARIABLE CHANGELOG) sets VARIABLE to the <release> elements of AppStream metainfo for the sections of
# a change log, which look like this:
#
#     ## 1.2.0, 2026-12-24
#
#     - A change, which may go on
#       in the next line.
#
# A section without a date is not released yet: it is in development, as of today.
function(statuscat_releases variable changelog)
    file(READ ${changelog} text)
    # What has a meaning in XML, and in CMake's lists.
    foreach(pair IN ITEMS "&,&amp;" "<,&lt;" ">,&gt;" "[,&#91;" "],&#93;" "`,")
        string(REGEX MATCH "^([^,]*),(.*)$" pair "${pair}")
        string(REPLACE "${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" text "${text}")
    endforeach()
    string(REPLACE "\n  " " " text "${text}") # an item becomes one line
    string(REPLACE ";" "\\;" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")

    set(releases "")
    set(end "")
    foreach(line IN LISTS lines)
        if(line MATCHES "^## ([0-9.]+), (.*)$")
            set(version ${CMAKE_MATCH_1})
            set(date ${CMAKE_MATCH_2})
            set(type stable)
            if(NOT date MATCHES "^[0-9]+-[0-9]+-[0-9]+$")
                string(TIMESTAMP date "%Y-%m-%d" UTC) # or that of SOURCE_DATE_EPOCH
                set(type development)
            endif()
            string(APPEND releases "${end}    <release version=\"${version}\" date=\"${date}\" type=\"${type}\">\n"
                "      <description>\n        <ul>\n")
            set(end "        </ul>\n      </description>\n    </release>\n")
        elseif(line MATCHES "^- (.*)$")
            string(APPEND releases "          <li>${CMAKE_MATCH_1}</li>\n")
        endif()
    endforeach()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog})
    set(${variable} "${releases}${end}" PARENT_SCOPE)
endfunction()
