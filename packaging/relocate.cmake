# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack before a package is packed. A .tar.gz does not know where it will be unpacked: what must name the program
# with its whole path lets the environment find it.
if(NOT CPACK_GENERATOR STREQUAL "TGZ")
    return()
endif()

file(GLOB services ${CPACK_TEMPORARY_DIRECTORY}/share/dbus-1/services/*.service)
foreach(service IN LISTS services)
    file(READ ${service} text)
    string(REGEX REPLACE "Exec=[^ \n]*/statuscat" "Exec=/usr/bin/env statuscat" text "${text}")
    file(WRITE ${service} "${text}")
endforeach()
