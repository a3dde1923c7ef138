# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -D CHANGELOG=… -D TEMPLATE=… -D HOMEPAGE=… -D OUTPUT=… -P metainfo.cmake
# Writes OUTPUT from TEMPLATE, with the dated releases of CHANGELOG as AppStream wants them. What is not released yet
# is left out.

# marked_up(<result> <Markdown>): text of a paragraph for AppStream, which takes emphasis and code
function(marked_up result text)
    string(REPLACE "&" "&amp;" text "${text}")
    string(REPLACE "<" "&lt;" text "${text}")
    string(REPLACE ">" "&gt;" text "${text}")
    string(REGEX REPLACE "\\*\\*([^*]+)\\*\\*" "<em>\\1</em>" text "${text}")
    string(REGEX REPLACE "\\*([^* ][^*]*)\\*" "<em>\\1</em>" text "${text}")
    string(REGEX REPLACE "`([^`]+)`" "<code>\\1</code>" text "${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# described(<result> <section of the change log>): its paragraphs and lists
function(described result section)
    string(REGEX REPLACE "\n +" " " section "${section}") # lines that go on
    string(REGEX REPLACE "\n([^-#\n])" " \\1" section "\n${section}")
    string(REPLACE ";" "\\;" section "${section}")
    string(REPLACE "\n" ";" lines "${section}")
    set(xml "")
    set(in_list FALSE)
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        marked_up(text "${line}")
        if(in_list AND NOT line STREQUAL "" AND NOT line MATCHES "^- ")
            string(APPEND xml "        </ul>\n")
            set(in_list FALSE)
        endif()
        if(line MATCHES "^- ")
            if(NOT in_list)
                string(APPEND xml "        <ul>\n")
                set(in_list TRUE)
            endif()
            string(REGEX REPLACE "^- " "" text "${text}")
            string(APPEND xml "          <li>${text}</li>\n")
        elseif(NOT line STREQUAL "")
            string(REGEX REPLACE "^#+ (.*)$" "\\1:" text "${text}")
            string(APPEND xml "        <p>${text}</p>\n")
        endif()
    endforeach()
    if(in_list)
        string(APPEND xml "        </ul>\n")
    endif()
    set(${result} "${xml}" PARENT_SCOPE)
endfunction()

file(READ ${CHANGELOG} text)
# Brackets would make CMake take several elements of a list for one.
string(REPLACE "[" "⟦" text "${text}")
string(REPLACE "]" "⟧" text "${text}")

set(releases "")
set(newest "") # its pictures are those of this version
set(heading "\n## ⟦[0-9][^\n]*⟧ - [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]\n")
while(text MATCHES "${heading}")
    string(FIND "${text}" "${CMAKE_MATCH_0}" start)
    string(LENGTH "${CMAKE_MATCH_0}" length)
    string(REGEX MATCH "⟦(.*)⟧ - ([-0-9]+)" _ "${CMAKE_MATCH_0}")
    set(version ${CMAKE_MATCH_1})
    if(NOT newest)
        set(newest ${version})
    endif()
    set(date ${CMAKE_MATCH_2})
    math(EXPR start "${start} + ${length}")
    string(SUBSTRING "${text}" ${start} -1 text)
    set(section "${text}")
    string(FIND "${text}" "\n## " end)
    if(NOT end EQUAL -1)
        string(SUBSTRING "${text}" 0 ${end} section)
    endif()
    described(description "${section}")
    string(APPEND releases
        "    <release version=\"${version}\" date=\"${date}\">\n"
        "      <description>\n${description}      </description>\n    </release>\n")
endwhile()
if(releases STREQUAL "")
    message(FATAL_ERROR "${CHANGELOG} tells of no release, such as \"## [0.1.0] - 2026-11-20\"")
endif()
string(REPLACE "⟦" "[" releases "${releases}")
string(REPLACE "⟧" "]" releases "${releases}")
configure_file(${TEMPLATE} ${OUTPUT} @ONLY NEWLINE_STYLE UNIX)
