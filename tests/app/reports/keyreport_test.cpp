// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/keyreport.h>
#include <tests/app/reports/sampleapikeys.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double aSecond = 1.0 / 86400;

QStringList namesOf(const ApiKeys &keys)
{
    QStringList names;
    for (const ApiKeyPtr &key : keys)
        names << key->name;
    return names;
}

} // namespace

class KeyReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void age_isInOneBucket_data();
    void age_isInOneBucket();
    void expiredKeys_areInNoOther();
    void week_isTheOneOfTheRotation_data();
    void week_isTheOneOfTheRotation();
    void counts_areThoseOfTheStatusLine();
    void owners_areThoseWithAContact();
    void otherApplications_areLeftOut();
    void policies_areKnown_onlyWhereTheJournalTells();
    void alike_haveWhatTheyShare();
};

void KeyReportTest::age_isInOneBucket_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<AgeBucket>("bucket");
    QTest::newRow("new") << 0.0 << AgeBucket::Under30;
    QTest::newRow("a second before 30") << 30 - aSecond << AgeBucket::Under30;
    QTest::newRow("30") << 30.0 << AgeBucket::Under75;
    QTest::newRow("a second before 75") << 75 - aSecond << AgeBucket::Under75;
    QTest::newRow("75") << 75.0 << AgeBucket::Under90;
    QTest::newRow("a second before 90") << 90 - aSecond << AgeBucket::Under90;
    QTest::newRow("90") << 90.0 << AgeBucket::Over90;
    QTest::newRow("years") << 900.0 << AgeBucket::Over90;
    QTest::newRow("nobody knows") << -1.0 << AgeBucket::Unknown;
}

void KeyReportTest::age_isInOneBucket()
{
    QFETCH(const double, days);
    QFETCH(const AgeBucket, bucket);
    const ApiKey key = keyNamed(u"key"_s, days);
    QCOMPARE(ageBucketOf(key, reportTime), bucket);
    const KeyReport report = keyReport(keysOf({key}), reportTime, std::nullopt);
    for (const AgeBucket each : ageBuckets)
        QCOMPARE(report.countOf(each), each == bucket ? 1 : 0);
}

void KeyReportTest::expiredKeys_areInNoOther()
{
    for (const double days : {-1.0, 1.0, 80.0, 100.0}) {
        ApiKey key = keyNamed(u"key"_s, days);
        key.secretExpiresAt = reportTime;
        QCOMPARE(ageBucketOf(key, reportTime), AgeBucket::Expired);
        const KeyReport report = keyReport(keysOf({key}), reportTime, std::nullopt);
        QCOMPARE(std::count(report.weeks.begin(), report.weeks.end(), 0), reportedWeeks);
    }
}

void KeyReportTest::week_isTheOneOfTheRotation_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("expiresIn"); // negative: never
    QTest::addColumn<int>("week"); // -1: none
    QTest::newRow("overdue") << 90.0 << -1.0 << -1;
    QTest::newRow("the last second") << 90 - aSecond << -1.0 << 0;
    QTest::newRow("in seven days") << 83.0 << -1.0 << 0;
    QTest::newRow("a second later") << 83 - aSecond << -1.0 << 1;
    QTest::newRow("in 84 days") << 6.0 << -1.0 << 11;
    QTest::newRow("in 90 days") << 0.0 << -1.0 << 12;
    QTest::newRow("expires before") << 0.0 << 10.0 << 1;
    QTest::newRow("expires later") << 85.0 << 60.0 << 0;
    QTest::newRow("nobody knows its age") << -1.0 << 20.0 << 2;
    QTest::newRow("expires far away") << -1.0 << 90 + aSecond << -1;
    QTest::newRow("nothing is known") << -1.0 << -1.0 << -1;
}

void KeyReportTest::week_isTheOneOfTheRotation()
{
    QFETCH(const double, days);
    QFETCH(const double, expiresIn);
    QFETCH(const int, week);
    ApiKey key = keyNamed(u"key"_s, days);
    if (expiresIn >= 0)
        key.secretExpiresAt = reportTime.addSecs(qint64(std::round(expiresIn / aSecond)));
    const KeyReport report = keyReport(keysOf({key}), reportTime, std::nullopt);
    for (int each = 0; each < reportedWeeks; ++each)
        QCOMPARE(report.weeks.at(size_t(each)), each == week ? 1 : 0);
}

void KeyReportTest::counts_areThoseOfTheStatusLine()
{
    ApiKey expired = keyNamed(u"expired"_s, 10);
    expired.secretExpiresAt = reportTime.addDays(-1);
    const KeyReport report = keyReport(keysOf({keyNamed(u"ok"_s, 1), keyNamed(u"due"_s, 80),
                                           keyNamed(u"over"_s, 91), keyNamed(u"later"_s, 300), expired}),
        reportTime, std::nullopt);
    QCOMPARE(report.counts.total, 5);
    QCOMPARE(report.counts.due, 1);
    QCOMPARE(report.counts.overdue, 2);
    QCOMPARE(report.counts.expired, 1);
    QCOMPARE(report.at, reportTime);
}

void KeyReportTest::owners_areThoseWithAContact()
{
    ApiKey none = keyNamed(u"none"_s);
    none.contacts.clear();
    ApiKey blank = keyNamed(u"blank"_s);
    blank.contacts = {u" "_s};
    const KeyReport report = keyReport(keysOf({none, keyNamed(u"owned"_s), blank}), reportTime, std::nullopt);
    QCOMPARE(namesOf(report.withoutOwner), (QStringList{u"none"_s, u"blank"_s}));
}

void KeyReportTest::otherApplications_areLeftOut()
{
    ApiKey other = keyNamed(u"console"_s, 100);
    other.grantTypes = {int(ApiKey::AuthorizationCode)};
    other.contacts.clear();
    const KeyReport report
        = keyReport(keysOf({other, keyNamed(u"key"_s)}), reportTime, QSet<QString>{u"console"_s});
    QCOMPARE(namesOf(report.keys), QStringList{u"key"_s});
    QCOMPARE(report.counts.total, 1);
    QVERIFY(report.withoutOwner.empty());
    QVERIFY(report.withDefaultPolicies->empty());
}

void KeyReportTest::policies_areKnown_onlyWhereTheJournalTells()
{
    const ApiKeys keys = keysOf({keyNamed(u"one"_s), keyNamed(u"two"_s)});
    QVERIFY(!keyReport(keys, reportTime, std::nullopt).withDefaultPolicies);
    const KeyReport report = keyReport(keys, reportTime, QSet<QString>{u"two"_s, u"gone"_s});
    QCOMPARE(namesOf(*report.withDefaultPolicies), QStringList{u"two"_s});
}

void KeyReportTest::alike_haveWhatTheyShare()
{
    const KeyReport report = keyReport(
        keysOf({keyNamed(u"ci-2"_s), keyNamed(u"other"_s), keyNamed(u"ci"_s)}), reportTime, std::nullopt);
    QCOMPARE(report.alike.size(), 1U);
    QCOMPARE(namesOf(report.alike.front().keys), (QStringList{u"ci-2"_s, u"ci"_s}));
    QCOMPARE(report.alike.front().common, u"ci"_s);
}

QTEST_GUILESS_MAIN(KeyReportTest)
#include "keyreport_test.moc"
