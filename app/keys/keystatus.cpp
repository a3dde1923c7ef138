// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keystatus.h>

#include <app/keys/apikey.h>

namespace Latchkey {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;

} // namespace

KeyStatus keyStatus(const ApiKey &key, const QDateTime &now)
{
    if (key.secretExpiresAt.isValid() && key.secretExpiresAt <= now)
        return KeyStatus::Expired;
    if (!key.createdAt.isValid())
        return KeyStatus::Ok;
    const qint64 ageInSeconds = key.createdAt.secsTo(now);
    if (ageInSeconds >= overdueAfterDays * secondsPerDay)
        return KeyStatus::Overdue;
    return ageInSeconds >= dueAfterDays * secondsPerDay ? KeyStatus::Due : KeyStatus::Ok;
}

int daysUntilOverdue(const ApiKey &key, const QDateTime &now)
{
    if (!key.createdAt.isValid())
        return overdueAfterDays;
    const qint64 secondsLeft = overdueAfterDays * secondsPerDay - key.createdAt.secsTo(now);
    // A part of a day left counts as a day: 0 means overdue.
    return int(
        secondsLeft > 0 ? (secondsLeft + secondsPerDay - 1) / secondsPerDay : secondsLeft / secondsPerDay);
}

} // namespace Latchkey
