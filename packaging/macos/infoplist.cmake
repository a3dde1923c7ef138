# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

set(LATCHKEY_MACOS_FOLDER ${CMAKE_CURRENT_LIST_DIR})

# latchkey_info_plist(<file>): what macOS knows of the program before it starts. Its version is PROJECT_VERSION, the oldest
# macOS CMAKE_OSX_DEPLOYMENT_TARGET; without that the compiler makes programs for the macOS that it runs on, and so they are.
function(latchkey_info_plist file)
    set(oldest ${CMAKE_OSX_DEPLOYMENT_TARGET})
    if(NOT oldest)
        execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE oldest OUTPUT_STRIP_TRAILING_WHITESPACE
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
    configure_file(${LATCHKEY_MACOS_FOLDER}/Info.plist.in ${file} @ONLY)
endfunction()
