// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/desktopwatch.h>

namespace Latchkey {

namespace {

/// On a system that tells nothing.
class SilentWatch final : public DesktopWatch
{
public:
    void start() override { }
    void readyToSleep() override { }
};

} // namespace

std::unique_ptr<DesktopWatch> makeDesktopWatch()
{
    return std::make_unique<SilentWatch>();
}

} // namespace Latchkey
