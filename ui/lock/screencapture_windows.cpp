// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/screencapture.h>

#include <windows.h>

#ifndef WDA_EXCLUDEFROMCAPTURE
#define WDA_EXCLUDEFROMCAPTURE 0x11
#endif

namespace Latchkey::Ui {

bool canExcludeFromCapture()
{
    return true;
}

bool setExcludedFromCapture(std::uintptr_t nativeWindow, bool excluded)
{
    const HWND window = reinterpret_cast<HWND>(nativeWindow);
    if (!excluded)
        return SetWindowDisplayAffinity(window, WDA_NONE) != 0;
    // Before Windows 10 2004 there is only the older way, which shows a black area.
    return SetWindowDisplayAffinity(window, WDA_EXCLUDEFROMCAPTURE) != 0
        || SetWindowDisplayAffinity(window, WDA_MONITOR) != 0;
}

} // namespace Latchkey::Ui
