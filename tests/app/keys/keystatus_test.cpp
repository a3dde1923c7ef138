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
    void status_isDue_whereTheSecretExpiresSoon_data();
    void status_isDue_whereTheSecretExpiresSoon();
    void status_isOk_whereTheAgeIsUnknown();
    void rotateBy_isWhatComesFirst();
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

void KeyStatusTest::status_isDue_whereTheSecretExpiresSoon_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<qint64>("expiresIn");
    QTest::addColumn<KeyStatus>("status");
    QTest::addColumn<int>("daysLeft");
    QTest::newRow("in nine days and a half") << 21 * day << 9 * day + day / 2 << KeyStatus::Due << 9;
    QTest::newRow("in nine days") << 21 * day << 9 * day << KeyStatus::Due << 9;
    QTest::newRow("in a minute") << 21 * day << qint64(60) << KeyStatus::Due << 1;
    QTest::newRow("at the limit") << 21 * day << 15 * day << KeyStatus::Due << 15;
    QTest::newRow("a second before the limit") << 21 * day << 15 * day + 1 << KeyStatus::Ok << 15;
    QTest::newRow("due by age first") << 80 * day << 30 * day << KeyStatus::Due << 10;
    QTest::newRow("due by age, expires first") << 80 * day << 4 * day << KeyStatus::Due << 4;
    QTest::newRow("overdue by age") << 91 * day << 4 * day << KeyStatus::Overdue << -1;
}

void KeyStatusTest::status_isDue_whereTheSecretExpiresSoon()
{
    QFETCH(qint64, age);
    QFETCH(qint64, expiresIn);
    ApiKey key = keyOfAge(age);
    key.secretExpiresAt = now.addSecs(expiresIn);
    QTEST(keyStatus(key, now), "status");
    QTEST(daysToRotate(key, now), "daysLeft");
}

void KeyStatusTest::status_isOk_whereTheAgeIsUnknown()
{
    QCOMPARE(keyStatus(ApiKey(), now), KeyStatus::Ok);
    QVERIFY(daysUntilOverdue(ApiKey(), now) >= 0);
    ApiKey expiring;
    expiring.secretExpiresAt = now.addSecs(2 * day);
    QCOMPARE(keyStatus(expiring, now), KeyStatus::Due);
    QCOMPARE(daysToRotate(expiring, now), 2);
    expiring.secretExpiresAt = now.addSecs(3 * day - 1); // "in 2 days", as the table's column says
    QCOMPARE(daysToRotate(expiring, now), 2);
    expiring.secretExpiresAt = now.addSecs(60);
    QCOMPARE(daysToRotate(expiring, now), 1);
}

void KeyStatusTest::rotateBy_isWhatComesFirst()
{
    ApiKey key = keyOfAge(80 * day);
    QCOMPARE(rotateBy(key), now.addDays(10));
    key.secretExpiresAt = now.addDays(3);
    QCOMPARE(rotateBy(key), now.addDays(3));
    key.secretExpiresAt = now.addDays(30);
    QCOMPARE(rotateBy(key), now.addDays(10));
    key.createdAt = {};
    QCOMPARE(rotateBy(key), now.addDays(30));
    key.secretExpiresAt = {};
    QVERIFY(!rotateBy(key).isValid());
}

QTEST_GUILESS_MAIN(KeyStatusTest)
#include "keystatus_test.moc"
