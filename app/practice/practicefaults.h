// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicefault.h>
#include <app/practice/practicemessage.h>
#include <app/practice/practicespoiler.h>

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace Latchkey {

/// Counts the requests and spoils those that a fault is meant for. Thread-safe.
class PracticeFaults final
{
public:
    using Call = std::function<PracticeAnswer()>;

    void inject(PracticeFault fault);
    void clear();
    /// How many requests came so far whose path contains `pathPart`.
    [[nodiscard]] int requestCount(std::string_view pathPart) const;

    /// Lets the call take effect, or not, and answers as the first fault for its path says.
    [[nodiscard]] PracticeAnswer answer(const PracticeRequest &request, const Call &call);

private:
    [[nodiscard]] PracticeFault take(const std::string &path);
    [[nodiscard]] PracticeAnswer spoiled(
        const PracticeFault &fault, const PracticeRequest &request, const Call &call);

    mutable std::mutex m_mutex;
    std::vector<PracticeFault> m_faults;
    std::map<std::string, int, std::less<>> m_requests;
    PracticeSpoiler m_spoiler;
};

} // namespace Latchkey
