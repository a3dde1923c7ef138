# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# Run by CPack when the disk image is made.
foreach(image IN LISTS CPACK_PACKAGE_FILES)
    execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/notarize.sh ${image} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
