# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

set(LATCHKEY_WINDOWS_FOLDER ${CMAKE_CURRENT_LIST_DIR})

# latchkey_windows_libraries(<folder> [<regex>...]): what is installed carries the DLLs that the program and Qt's plugins link,
# from <folder>. Where Windows' own libraries can't be found, <regex>s name them.
function(latchkey_windows_libraries folder_of_libraries)
    set(libraries_of_windows)
    foreach(regex IN LISTS ARGN)
        string(APPEND libraries_of_windows " [[${regex}]]")
    endforeach()
    set(script ${CMAKE_CURRENT_BINARY_DIR}/carry-libraries.cmake)
    configure_file(${LATCHKEY_WINDOWS_FOLDER}/carry-libraries.cmake.in ${script} @ONLY)
    install(SCRIPT ${script})
endfunction()
