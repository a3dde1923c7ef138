// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/apikey.h>
#include <app/keys/keystatus.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
constexpr qint64 day = 86400;

ApiKey keyOfAge(qint64 seconds)
{
    ApiKey key;
    key.createdAt = now.addSecs(-seconds);
    return key;
}

} // namespace

class KeyStatusTest final : public QObject
{
    Q_OBJECT

private slots:
    void status_followsAge_data();
    void status_followsAge();
    void status_isExpired_onceTheSecretHasExpired();
    void status_isOk_whereTheAgeIsUnknown();
};

void KeyStatusTest::status_followsAge_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<KeyStatus>("status");
    QTest::addColumn<int>("daysLeft");
    QTest::newRow("from the future") << -2 * day << KeyStatus::Ok << 92;
    QTest::newRow("new") << qint64(0) << KeyStatus::Ok << 90;
    QTest::newRow("a second old") << qint64(1) << KeyStatus::Ok << 90;
    QTest::newRow("a second before due") << 75 * day - 1 << KeyStatus::Ok << 16;
    QTest::newRow("due") << 75 * day << KeyStatus::Due << 15;
    QTest::newRow("78 days and some hours") << 78 * day + 7200 << KeyStatus::Due << 12;
    QTest::newRow("a second before overdue") << 90 * day - 1 << KeyStatus::Due << 1;
    QTest::newRow("overdue") << 90 * day << KeyStatus::Overdue << 0;
    QTest::newRow("overdue for half a day") << 90 * day + day / 2 << KeyStatus::Overdue << 0;
    QTest::newRow("overdue for ten days") << 100 * day << KeyStatus::Overdue << -10;
}

void KeyStatusTest::status_followsAge()
{
    QFETCH(qint64, age);
    QFETCH(KeyStatus, status);
    QFETCH(int, daysLeft);
    QCOMPARE(keyStatus(keyOfAge(age), now), status);
    QCOMPARE(daysUntilOverdue(keyOfAge(age), now), daysLeft);
}

void KeyStatusTest::status_isExpired_onceTheSecretHasExpired()
{
    ApiKey key = keyOfAge(80 * day);
    key.secretExpiresAt = now.addSecs(1);
    QCOMPARE(keyStatus(key, now), KeyStatus::Due);
    key.secretExpiresAt = now;
    QCOMPARE(keyStatus(key, now), KeyStatus::Expired);
    key.createdAt = {};
    QCOMPARE(keyStatus(key, now), KeyStatus::Expired);
}

void KeyStatusTest::status_isOk_whereTheAgeIsUnknown()
{
    QCOMPARE(keyStatus(ApiKey(), now), KeyStatus::Ok);
    QVERIFY(daysUntilOverdue(ApiKey(), now) >= 0);
}

QTEST_GUILESS_MAIN(KeyStatusTest)
#include "keystatus_test.moc"
