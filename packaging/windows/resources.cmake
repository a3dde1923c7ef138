# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

set(LATCHKEY_WINDOWS_FOLDER ${CMAKE_CURRENT_LIST_DIR})

# latchkey_windows_resources(<target>): icon, version and manifest become part of the program.
function(latchkey_windows_resources target)
    set(manifest ${LATCHKEY_WINDOWS_FOLDER}/latchkey.manifest)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/latchkey.rc)
    configure_file(${LATCHKEY_WINDOWS_FOLDER}/latchkey.rc.in ${script} @ONLY)
    set_source_files_properties(${script} TARGET_DIRECTORY ${target} PROPERTIES OBJECT_DEPENDS "${LATCHKEY_ICO};${manifest}")
    target_sources(${target} PRIVATE ${script})
    add_dependencies(${target} latchkey_iconfiles)
    if(MSVC) # its linker merges manifests; a second one in the resources would be an error
        set_source_files_properties(${script} TARGET_DIRECTORY ${target}
            PROPERTIES COMPILE_DEFINITIONS LATCHKEY_MANIFEST_IS_LINKED)
        target_sources(${target} PRIVATE ${manifest})
    endif()
endfunction()
