# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What cpack makes: .deb, .rpm and a relocatable .tar.gz on Linux, a .zip on Windows, a .dmg on macOS.

# Said once, in Debian's file: description and needs.
file(READ ${CMAKE_CURRENT_LIST_DIR}/debian/control control)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/debian/control)
string(REGEX MATCH "\nRecommends: ([^\n]*)" CPACK_DEBIAN_PACKAGE_RECOMMENDS "${control}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS ${CMAKE_MATCH_1})
string(REGEX MATCH "\nDescription: ([^\n]*)\n (.*)\n$" CPACK_PACKAGE_DESCRIPTION "${control}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${CMAKE_MATCH_1})
string(REPLACE "\n ." "\n" CPACK_PACKAGE_DESCRIPTION ${CMAKE_MATCH_2})
string(REPLACE "\n " "\n" CPACK_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})

set(CPACK_PACKAGE_NAME statuscat)
set(CPACK_PACKAGE_VENDOR "The Statuscat authors")
set(CPACK_PACKAGE_CONTACT "The Statuscat authors <statuscat@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/statuscat/statuscat)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt)
string(TOLOWER statuscat-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR} CPACK_PACKAGE_FILE_NAME)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB RPM TGZ)
endif()

# What it needs is found by what the program links; Qt's plugins for displays are in its library's package.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND CC-BY-4.0")
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_PACKAGE_GROUP "Development/Tools")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/dbus-1 /usr/share/dbus-1/services /usr/share/gnome-shell /usr/share/gnome-shell/search-providers
    /usr/share/krunner /usr/share/krunner/dbusplugins
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
    /usr/share/licenses /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/zsh /usr/share/zsh/site-functions)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()

# Each does nothing for other generators.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debianise.cmake ${CMAKE_CURRENT_LIST_DIR}/relocate.cmake)

include(CPack)
