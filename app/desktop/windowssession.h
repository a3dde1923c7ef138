// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace Latchkey {

/// What Windows tells a program of its session and of the computer's sleep. A window that nobody sees gets
/// the messages; it belongs to the thread that makes this, which dispatches messages (Qt's GUI thread does).
class WindowsSession final
{
public:
    /// `left`: locked, or another person is in front. `sleep`: Windows sleeps as soon as it returns.
    WindowsSession(std::function<void()> left, std::function<void()> sleep);
    ~WindowsSession();
    WindowsSession(const WindowsSession &) = delete;
    WindowsSession &operator=(const WindowsSession &) = delete;

    /// By the window.
    void take(unsigned message, std::size_t detail) const;

private:
    std::function<void()> m_left;
    std::function<void()> m_sleep;
    void *m_window;
};

} // namespace Latchkey
