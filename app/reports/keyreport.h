// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>
#include <app/keys/keycounts.h>

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace Latchkey {

/// How old a key is, as people watch over it. Expired counts before any age; Unknown where the server does
/// not say when it was made.
enum class AgeBucket { Under30, Under75, Under90, Over90, Expired, Unknown };
inline constexpr std::array ageBuckets{AgeBucket::Under30, AgeBucket::Under75, AgeBucket::Under90,
    AgeBucket::Over90, AgeBucket::Expired, AgeBucket::Unknown};

[[nodiscard]] AgeBucket ageBucketOf(const ApiKey &key, const QDateTime &now);

/// The next 90 days in weeks, the last one a day shorter.
inline constexpr int reportedDays = 90;
inline constexpr int reportedWeeks = 13;
/// The day, from now on, with which the week ends.
[[nodiscard]] constexpr int lastDayOf(int week)
{
    constexpr int daysInAWeek = 7;
    return std::min((week + 1) * daysInAWeek, reportedDays);
}

/// What there is to say of all keys of one connection.
struct KeyReport
{
    struct Alike
    {
        ApiKeys keys; ///< 2 or more
        QString common; ///< what their names have in common; may be empty
    };

    QDateTime at; ///< UTC
    ApiKeys keys; ///< all of them; applications that are no API keys are left out
    KeyCounts counts;
    std::array<int, ageBuckets.size()> ages{};
    /// Keys that have to be rotated in these weeks; what is overdue or expired is in none.
    std::array<int, reportedWeeks> weeks{};
    ApiKeys withoutOwner;
    std::vector<Alike> alike;
    /// Created with default policies on this computer; nothing where the journal can't tell.
    std::optional<ApiKeys> withDefaultPolicies;

    [[nodiscard]] int countOf(AgeBucket bucket) const { return ages.at(size_t(bucket)); }
};

/// `attached`: client IDs of the keys that were created with default policies; nothing where that is not
/// known. Takes about 1 s for 100,000 keys: not for the GUI's thread.
[[nodiscard]] KeyReport keyReport(
    const ApiKeys &keys, const QDateTime &now, const std::optional<QSet<QString>> &attached);

[[nodiscard]] bool hasOwner(const ApiKey &key);

} // namespace Latchkey
