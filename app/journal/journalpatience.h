// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>

namespace Latchkey {

/// How long to wait for a journal that another program has locked: so long each time, and once the end is
/// near, so long in all. To be asked from any thread.
class JournalPatience final
{
public:
    explicit JournalPatience(std::chrono::milliseconds longest = std::chrono::seconds(5))
        : m_longest(longest)
    {
    }

    /// From now on the waiting adds up.
    void end() { m_deadline = Clock::now() + m_longest; }
    [[nodiscard]] bool isEnding() const { return m_deadline.load() != Clock::time_point::max(); }
    /// In milliseconds; 0 for not at all.
    [[nodiscard]] int left() const
    {
        using std::chrono::milliseconds;
        const auto untilDeadline = isEnding() ? m_deadline.load() - Clock::now() : Clock::duration::max();
        const auto left = std::min(std::chrono::duration_cast<milliseconds>(untilDeadline), m_longest);
        return int(std::max(left, milliseconds::zero()).count());
    }

private:
    using Clock = std::chrono::steady_clock;

    std::chrono::milliseconds m_longest;
    std::atomic<Clock::time_point> m_deadline = Clock::time_point::max();
};

} // namespace Latchkey
