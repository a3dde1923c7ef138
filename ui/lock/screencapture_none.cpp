// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/screencapture.h>

namespace Latchkey::Ui {

// Neither X11 nor Wayland lets a window ask for it.
bool canExcludeFromCapture()
{
    return false;
}

bool setExcludedFromCapture(std::uintptr_t, bool)
{
    return false;
}

} // namespace Latchkey::Ui
