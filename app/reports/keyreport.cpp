// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/keyreport.h>

#include <app/reports/nearduplicates.h>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;

/// The week in which it has to be rotated, or -1.
int weekOf(const ApiKey &key, const QDateTime &now)
{
    const QDateTime by = rotateBy(key);
    const qint64 left = by.isValid() ? now.secsTo(by) : 0;
    if (left <= 0)
        return -1;
    for (int week = 0; week < reportedWeeks; ++week) {
        if (left <= lastDayOf(week) * secondsPerDay)
            return week;
    }
    return -1;
}

} // namespace

AgeBucket ageBucketOf(const ApiKey &key, const QDateTime &now)
{
    constexpr int youngDays = 30;
    if (keyStatus(key, now) == KeyStatus::Expired)
        return AgeBucket::Expired;
    if (!key.createdAt.isValid())
        return AgeBucket::Unknown;
    const qint64 age = key.createdAt.secsTo(now);
    if (age < youngDays * secondsPerDay)
        return AgeBucket::Under30;
    if (age < dueAfterDays * secondsPerDay)
        return AgeBucket::Under75;
    return age < overdueAfterDays * secondsPerDay ? AgeBucket::Under90 : AgeBucket::Over90;
}

bool hasOwner(const ApiKey &key)
{
    return std::any_of(key.contacts.begin(), key.contacts.end(),
        [](const QString &contact) { return !contact.trimmed().isEmpty(); });
}

KeyReport keyReport(const ApiKeys &keys, const QDateTime &now, const std::optional<QSet<QString>> &attached)
{
    KeyReport report;
    report.at = now;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(report.keys),
        [](const ApiKeyPtr &key) { return key->isApiKey(); });
    if (attached)
        report.withDefaultPolicies.emplace();
    for (const ApiKeyPtr &key : report.keys) {
        report.counts.add(keyStatus(*key, now));
        ++report.ages.at(size_t(ageBucketOf(*key, now)));
        if (const int week = weekOf(*key, now); week >= 0)
            ++report.weeks.at(size_t(week));
        if (!hasOwner(*key))
            report.withoutOwner.push_back(key);
        if (attached && attached->contains(key->clientId))
            report.withDefaultPolicies->push_back(key);
    }
    for (ApiKeys &group : nearDuplicates(report.keys)) {
        const QString common = commonText(group);
        report.alike.push_back({std::move(group), common});
    }
    return report;
}

} // namespace Latchkey
