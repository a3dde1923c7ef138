// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace Latchkey {

/// Where "now" (UTC) comes from; tests hand in their own.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTimeUtc();
    };
}

/// The time since some fixed moment. Nobody can set it; it goes on while the computer sleeps where the system
/// has such a clock (Linux), and stands still then elsewhere.
using SteadyClock = std::function<std::chrono::milliseconds()>;

[[nodiscard]] SteadyClock steadyClock();

} // namespace Latchkey
