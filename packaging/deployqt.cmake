# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# latchkey_install_qt(<target>): Qt, its plugins and translations are installed with the program (windeployqt, macdeployqt).
function(latchkey_install_qt target)
    set(result OUTPUT_SCRIPT)
    if(Qt6_VERSION VERSION_LESS 6.5) # its name before
        set(result FILENAME_VARIABLE)
    endif()
    qt_generate_deploy_app_script(TARGET ${target} ${result} script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${script})
endfunction()
