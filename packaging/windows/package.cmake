# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

set(LATCHKEY_WINDOWS_FOLDER ${CMAKE_CURRENT_LIST_DIR})

# latchkey_windows_package(): `cpack` makes an installer (NSIS) and a ZIP of what is installed.
macro(latchkey_windows_package)
    set(CPACK_GENERATOR NSIS ZIP)
    set(CPACK_PACKAGE_NAME Latchkey)
    set(CPACK_PACKAGE_VENDOR "The Latchkey authors")
    set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Latchkey)
    set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY io.github.latchkey.Latchkey)
    string(TOLOWER "${CMAKE_SYSTEM_PROCESSOR}" architecture)
    string(REPLACE amd64 x86_64 architecture "${architecture}") # as Windows calls it
    set(CPACK_PACKAGE_FILE_NAME latchkey-${PROJECT_VERSION}-windows-${architecture})
    set(CPACK_RESOURCE_FILE_LICENSE ${LATCHKEY_WINDOWS_FOLDER}/../../LICENSE)
    set(CPACK_VERBATIM_VARIABLES ON)
    set(CPACK_STRIP_FILES ON)
    set(CPACK_MODULE_PATH ${LATCHKEY_WINDOWS_FOLDER}) # the installer's own script: NSIS.template.in
    set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
    set(CPACK_NSIS_PACKAGE_NAME Latchkey)
    set(CPACK_NSIS_MUI_ICON ${LATCHKEY_ICO})
    set(CPACK_LATCHKEY_SIGN ${LATCHKEY_WINDOWS_FOLDER}/sign.cmake)
    set(CPACK_LATCHKEY_CMAKE ${CMAKE_COMMAND})
    set(CPACK_PRE_BUILD_SCRIPTS ${CPACK_LATCHKEY_SIGN} ${LATCHKEY_WINDOWS_FOLDER}/packagetype.cmake)
    set(CPACK_POST_BUILD_SCRIPTS ${CPACK_LATCHKEY_SIGN})
    include(CPack)
endmacro()
