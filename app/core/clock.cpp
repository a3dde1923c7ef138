// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/clock.h>

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace Latchkey {

SteadyClock steadyClock()
{
    return [] {
#ifdef Q_OS_LINUX
        timespec now{};
        if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
            return std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
        }
#endif
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

} // namespace Latchkey
