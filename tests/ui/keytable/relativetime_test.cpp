// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/relativetime.h>

#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;
constexpr qint64 day = 86'400;

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

} // namespace

class RelativeTimeTest final : public QObject
{
    Q_OBJECT

private slots:
    void created_readsLikeAPersonWouldSay_data();
    void created_readsLikeAPersonWouldSay();
    void expires_looksBothWays_data();
    void expires_looksBothWays();
    void unknownTimes_areADash();
    void created_isNow_whenTheServersClockIsAhead();
    void olderKeys_neverReadYounger();
    void moments_haveNoSeconds();
};

void RelativeTimeTest::created_readsLikeAPersonWouldSay_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("0 s") << qint64(0) << u"just now"_s;
    QTest::newRow("59 s") << qint64(59) << u"just now"_s;
    QTest::newRow("60 s") << minute << u"1 minute ago"_s;
    QTest::newRow("59 min") << 59 * minute << u"59 minutes ago"_s;
    QTest::newRow("1 h") << hour << u"1 hour ago"_s;
    QTest::newRow("23 h") << day - 1 << u"23 hours ago"_s;
    QTest::newRow("1 d") << day << u"1 day ago"_s;
    QTest::newRow("3 d") << 3 * day << u"3 days ago"_s;
    QTest::newRow("27 d") << 27 * day << u"27 days ago"_s;
    QTest::newRow("28 d") << 28 * day << u"28 days ago"_s;
    QTest::newRow("63 d") << 63 * day << u"63 days ago"_s;
    QTest::newRow("78 d") << 78 * day << u"78 days ago"_s;
    QTest::newRow("121 d") << 121 * day << u"121 days ago"_s;
    QTest::newRow("122 d") << 122 * day << u"4 months ago"_s;
    QTest::newRow("364 d") << 364 * day << u"11 months ago"_s;
    QTest::newRow("365 d") << 365 * day << u"1 year ago"_s;
    QTest::newRow("730 d") << 730 * day << u"2 years ago"_s;
}

void RelativeTimeTest::created_readsLikeAPersonWouldSay()
{
    QFETCH(const qint64, secondsAgo);
    QTEST(createdText(now.addSecs(-secondsAgo), now), "text");
}

void RelativeTimeTest::expires_looksBothWays_data()
{
    QTest::addColumn<qint64>("secondsAhead");
    QTest::addColumn<QString>("text");
    QTest::newRow("in 30 s") << qint64(30) << u"now"_s;
    QTest::newRow("in 1 day") << day << u"in 1 day"_s;
    QTest::newRow("in 9 days") << 9 * day << u"in 9 days"_s;
    QTest::newRow("in 42 days") << 42 * day << u"in 42 days"_s;
    QTest::newRow("in 1 year") << 400 * day << u"in 1 year"_s;
    QTest::newRow("2 days ago") << -2 * day << u"2 days ago"_s;
}

void RelativeTimeTest::expires_looksBothWays()
{
    QFETCH(const qint64, secondsAhead);
    QTEST(expiresText(now.addSecs(secondsAhead), now), "text");
}

void RelativeTimeTest::unknownTimes_areADash()
{
    QCOMPARE(createdText({}, now), u"—"_s);
    QCOMPARE(expiresText({}, now), u"—"_s);
    QVERIFY(exactTime({}).isEmpty());
}

void RelativeTimeTest::created_isNow_whenTheServersClockIsAhead()
{
    QCOMPARE(createdText(now.addSecs(5 * hour), now), u"just now"_s);
}

void RelativeTimeTest::olderKeys_neverReadYounger()
{
    RelativeTime before;
    for (qint64 days = 0; days < 1'500; ++days) {
        const RelativeTime time = RelativeTime::between(now.addDays(-days), now);
        QVERIFY2(time.unit > before.unit || (time.unit == before.unit && time.count >= before.count),
            qPrintable(u"%1, after %2"_s.arg(time.text(), before.text())));
        before = time;
    }
    QCOMPARE(before.unit, RelativeTime::Unit::Years);
}

void RelativeTimeTest::moments_haveNoSeconds()
{
    const QDateTime when(QDate(2026, 3, 4), QTime(15, 30, 42));
    QCOMPARE(momentText(when, when.addDays(-7)), u"4 Mar 2026 15:30"_s);
    QCOMPARE(momentText(when, when), u"15:30"_s);
}

QTEST_GUILESS_MAIN(RelativeTimeTest)
#include "relativetime_test.moc"
