// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keystatus.h>

#include <app/keys/apikey.h>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;

/// A part of a day left counts as a day: 0 means that the time is over.
int wholeDays(qint64 secondsLeft)
{
    return int(
        secondsLeft > 0 ? (secondsLeft + secondsPerDay - 1) / secondsPerDay : secondsLeft / secondsPerDay);
}

} // namespace

KeyStatus keyStatus(const ApiKey &key, const QDateTime &now)
{
    constexpr qint64 noticeInSeconds = (overdueAfterDays - dueAfterDays) * secondsPerDay;
    const bool expires = key.secretExpiresAt.isValid();
    if (expires && key.secretExpiresAt <= now)
        return KeyStatus::Expired;
    const qint64 ageInSeconds = key.createdAt.isValid() ? key.createdAt.secsTo(now) : 0;
    if (ageInSeconds >= overdueAfterDays * secondsPerDay)
        return KeyStatus::Overdue;
    const bool isDue = ageInSeconds >= dueAfterDays * secondsPerDay
        || (expires && now.secsTo(key.secretExpiresAt) <= noticeInSeconds);
    return isDue ? KeyStatus::Due : KeyStatus::Ok;
}

int daysUntilOverdue(const ApiKey &key, const QDateTime &now)
{
    if (!key.createdAt.isValid())
        return overdueAfterDays;
    return wholeDays(overdueAfterDays * secondsPerDay - key.createdAt.secsTo(now));
}

int daysToRotate(const ApiKey &key, const QDateTime &now)
{
    const int days = daysUntilOverdue(key, now);
    if (!key.secretExpiresAt.isValid())
        return days;
    const int untilExpiry = int(now.secsTo(key.secretExpiresAt) / secondsPerDay); // as "in 9 days" beside it
    return std::min(days, std::max(untilExpiry, 1));
}

QDateTime rotateBy(const ApiKey &key)
{
    const QDateTime overdue
        = key.createdAt.isValid() ? key.createdAt.addSecs(overdueAfterDays * secondsPerDay) : QDateTime();
    if (!overdue.isValid() || !key.secretExpiresAt.isValid())
        return overdue.isValid() ? overdue : key.secretExpiresAt;
    return std::min(overdue, key.secretExpiresAt);
}

} // namespace Latchkey
