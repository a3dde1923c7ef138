// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/reportfile.h>

#include <app/reports/keyexport.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;

QLatin1StringView word(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Ok:
        return "ok"_L1;
    case KeyStatus::Due:
        return "due"_L1;
    case KeyStatus::Overdue:
        return "overdue"_L1;
    case KeyStatus::Expired:
        return "expired"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView word(AgeBucket bucket)
{
    switch (bucket) {
    case AgeBucket::Under30:
        return "0-30"_L1;
    case AgeBucket::Under75:
        return "30-75"_L1;
    case AgeBucket::Under90:
        return "75-90"_L1;
    case AgeBucket::Over90:
        return "over-90"_L1;
    case AgeBucket::Expired:
        return "expired"_L1;
    case AgeBucket::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

/// What was found of keys, by client ID.
struct Findings
{
    explicit Findings(const KeyReport &report)
    {
        for (const KeyReport::Alike &group : report.alike) {
            QStringList ids;
            for (const ApiKeyPtr &key : group.keys)
                ids.append(key->clientId);
            for (const QString &id : std::as_const(ids))
                alike.insert(id, ids);
        }
        for (const ApiKeyPtr &key : report.withDefaultPolicies.value_or(ApiKeys()))
            policies.insert(key->clientId);
    }

    [[nodiscard]] QStringList like(const QString &clientId) const
    {
        QStringList others = alike.value(clientId);
        others.removeOne(clientId);
        return others;
    }

    QHash<QString, QStringList> alike;
    QSet<QString> policies;
};

/// A moment, in UTC; empty for none.
QString timeText(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

QString ageText(const ApiKey &key, const QDateTime &now)
{
    return key.createdAt.isValid() ? QString::number(key.createdAt.secsTo(now) / secondsPerDay) : QString();
}

QString yesIf(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QJsonObject asJson(const ApiKey &key, const KeyReport &report, const Findings &findings)
{
    QJsonObject object{{u"client_id"_s, key.clientId}, {u"name"_s, key.name},
        {u"contacts"_s, QJsonArray::fromStringList(key.contacts)},
        {u"status"_s, word(keyStatus(key, report.at))}, {u"age"_s, word(ageBucketOf(key, report.at))},
        {u"looks_like"_s, QJsonArray::fromStringList(findings.like(key.clientId))}};
    const std::pair<QString, QDateTime> times[]{
        {u"created"_s, key.createdAt}, {u"expires"_s, key.secretExpiresAt}, {u"rotate_by"_s, rotateBy(key)}};
    for (const auto &[name, time] : times)
        object.insert(name, time.isValid() ? QJsonValue(timeText(time)) : QJsonValue());
    if (report.withDefaultPolicies)
        object.insert(u"default_policies"_s, findings.policies.contains(key.clientId));
    return object;
}

} // namespace

QByteArray reportAsCsv(const KeyReport &report)
{
    const Findings findings(report);
    QByteArray all
        = csvLine({u"client_id"_s, u"name"_s, u"contacts"_s, u"created"_s, u"expires"_s, u"age_in_days"_s,
            u"status"_s, u"rotate_by"_s, u"has_owner"_s, u"looks_like"_s, u"default_policies"_s});
    for (const ApiKeyPtr &key : report.keys) {
        all += csvLine({key->clientId, key->name, key->contacts.join(u"; "_s), timeText(key->createdAt),
            timeText(key->secretExpiresAt), ageText(*key, report.at), word(keyStatus(*key, report.at)),
            timeText(rotateBy(*key)), yesIf(hasOwner(*key)), findings.like(key->clientId).join(u"; "_s),
            report.withDefaultPolicies ? yesIf(findings.policies.contains(key->clientId)) : QString()});
    }
    return all;
}

QByteArray reportAsJson(const KeyReport &report, const QString &controlPlane)
{
    const Findings findings(report);
    QJsonObject ages;
    for (const AgeBucket bucket : ageBuckets)
        ages.insert(word(bucket), report.countOf(bucket));
    QJsonArray weeks;
    for (const int count : report.weeks)
        weeks.append(count);
    QJsonArray keys;
    for (const ApiKeyPtr &key : report.keys)
        keys.append(asJson(*key, report, findings));
    const QJsonObject counts{{u"keys"_s, report.counts.total}, {u"due"_s, report.counts.due},
        {u"overdue"_s, report.counts.overdue}, {u"expired"_s, report.counts.expired},
        {u"without_owner"_s, int(report.withoutOwner.size())}};
    return QJsonDocument(
        QJsonObject{{u"control_plane"_s, controlPlane}, {u"at"_s, timeText(report.at)}, {u"counts"_s, counts},
            {u"ages"_s, ages}, {u"to_rotate_by_week"_s, weeks}, {u"keys"_s, keys}})
        .toJson();
}

} // namespace Latchkey
