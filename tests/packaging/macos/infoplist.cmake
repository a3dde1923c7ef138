# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# cmake -D PROJECT_VERSION=… -D FILE=… -P infoplist.cmake: the Info.plist that a build on macOS makes.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../../../packaging/macos/infoplist.cmake)
latchkey_info_plist(${FILE})
