// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/screencapture.h>

#include <objc/message.h>
#include <objc/runtime.h>

namespace Latchkey::Ui {

namespace {

// NSWindowSharingType
constexpr unsigned long sharingNone = 0;
constexpr unsigned long sharingReadOnly = 1; // what windows have at first

template <class Result, class... Arguments>
Result send(id receiver, const char *selector, Arguments... arguments)
{
    using Function = Result (*)(id, SEL, Arguments...);
    return reinterpret_cast<Function>(objc_msgSend)(receiver, sel_registerName(selector), arguments...);
}

} // namespace

bool canExcludeFromCapture()
{
    return true;
}

bool setExcludedFromCapture(std::uintptr_t nativeWindow, bool excluded)
{
    const id view = reinterpret_cast<id>(nativeWindow); // an NSView
    const id window = view ? send<id>(view, "window") : nullptr;
    if (!window)
        return false;
    send<void>(window, "setSharingType:", excluded ? sharingNone : sharingReadOnly);
    return true;
}

} // namespace Latchkey::Ui
