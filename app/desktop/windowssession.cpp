// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/windowssession.h>

#include <windows.h>

#include <wtsapi32.h>

#include <utility>

namespace Latchkey {

namespace {

constexpr wchar_t className[] = L"LatchkeySession";

LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wide, LPARAM narrow)
{
    const auto *session = reinterpret_cast<const WindowsSession *>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (session)
        session->take(message, wide);
    return DefWindowProcW(window, message, wide, narrow);
}

} // namespace

WindowsSession::WindowsSession(std::function<void()> left, std::function<void()> sleep)
    : m_left(std::move(left))
    , m_sleep(std::move(sleep))
{
    WNDCLASSW description{};
    description.lpfnWndProc = procedure;
    description.hInstance = GetModuleHandleW(nullptr);
    description.lpszClassName = className;
    RegisterClassW(&description);
    // A top-level window, never shown: those for messages only get no WM_POWERBROADCAST.
    const HWND window
        = CreateWindowExW(0, className, L"", 0, 0, 0, 0, 0, nullptr, nullptr, description.hInstance, nullptr);
    m_window = window;
    if (!window)
        return;
    SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
}

WindowsSession::~WindowsSession()
{
    const HWND window = static_cast<HWND>(m_window);
    if (!window)
        return;
    WTSUnRegisterSessionNotification(window);
    DestroyWindow(window);
    UnregisterClassW(className, GetModuleHandleW(nullptr));
}

void WindowsSession::take(unsigned message, std::size_t detail) const
{
    const bool isLeft = message == WM_WTSSESSION_CHANGE
        && (detail == WTS_SESSION_LOCK || detail == WTS_CONSOLE_DISCONNECT
            || detail == WTS_REMOTE_DISCONNECT);
    if (isLeft)
        m_left();
    if (message == WM_POWERBROADCAST && detail == PBT_APMSUSPEND)
        m_sleep();
}

} // namespace Latchkey
