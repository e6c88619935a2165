# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack before a package is packed. For a .deb it does to the installed tree what debhelper does for Debian's own
# packages: change logs and manual pages compressed, the copyright file in its place, completions where Debian's zsh
# looks, no second copy of the licences.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(documents ${share}/doc/statuscat)
file(REMOVE_RECURSE ${share}/licenses)
file(RENAME ${documents}/CHANGELOG.md ${documents}/changelog)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/copyright ${documents}/copyright COPYONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/statuscat.lintian-overrides ${share}/lintian/overrides/statuscat COPYONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog ${documents}/changelog.Debian COPYONLY)
execute_process(
    COMMAND gzip -9 -n ${documents}/changelog ${documents}/changelog.Debian ${share}/man/man1/statuscat.1
    COMMAND_ERROR_IS_FATAL ANY)
