// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/desktopwatch.h>
#include <app/desktop/windowssession.h>

#include <optional>

namespace Latchkey {

namespace {

class WindowsDesktopWatch final : public DesktopWatch
{
public:
    void start() override
    {
        m_session.emplace([this] { emit left(); }, [this] { emit aboutToSleep(); });
    }
    void readyToSleep() override { } // Windows waits only while it is told

private:
    std::optional<WindowsSession> m_session;
};

} // namespace

std::unique_ptr<DesktopWatch> makeDesktopWatch()
{
    return std::make_unique<WindowsDesktopWatch>();
}

} // namespace Latchkey
