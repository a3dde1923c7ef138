# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# Signs with signtool, if LATCHKEY_SIGNING_THUMBPRINT names a certificate in the Windows certificate store (a token, a
# key vault's provider, or a file that was imported there). No password passes through here.
#
# CPack runs this twice: before it packs (the program, in CPACK_TEMPORARY_DIRECTORY) and after (CPACK_PACKAGE_FILES).
# The installer's script runs it for the uninstaller: cmake -D LATCHKEY_FILE=… -P sign.cmake
#
# The environment may also name the time server: LATCHKEY_TIMESTAMP_URL.
if(LATCHKEY_FILE)
    set(files "${LATCHKEY_FILE}")
elseif(CPACK_PACKAGE_FILES)
    set(files ${CPACK_PACKAGE_FILES})
    list(FILTER files INCLUDE REGEX "\\.exe$")
else()
    file(GLOB_RECURSE files "${CPACK_TEMPORARY_DIRECTORY}/latchkey.exe")
endif()

set(thumbprint "$ENV{LATCHKEY_SIGNING_THUMBPRINT}")
if(NOT thumbprint)
    foreach(file IN LISTS files)
        message(STATUS "Not signed: ${file} (LATCHKEY_SIGNING_THUMBPRINT is not set)")
    endforeach()
    return()
endif()
if(NOT thumbprint MATCHES "^[0-9A-Fa-f]+$")
    message(FATAL_ERROR "LATCHKEY_SIGNING_THUMBPRINT is no certificate's SHA-1 thumbprint")
endif()
set(time_server "$ENV{LATCHKEY_TIMESTAMP_URL}")
if(NOT time_server)
    set(time_server http://timestamp.digicert.com)
endif()

find_program(LATCHKEY_SIGNTOOL signtool REQUIRED)
foreach(file IN LISTS files)
    execute_process(
        COMMAND ${LATCHKEY_SIGNTOOL} sign /sha1 ${thumbprint} /fd sha256 /tr ${time_server} /td sha256 ${file}
        COMMAND_ERROR_IS_FATAL ANY
    )
endforeach()
