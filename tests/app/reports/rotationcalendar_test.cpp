// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/rotationcalendar.h>
#include <tests/app/reports/sampleapikeys.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString host = u"acme.example:443"_s;

QByteArray calendarOf(const QList<ApiKey> &keys, const QTimeZone &zone = QTimeZone::utc())
{
    return rotationCalendar(keysOf(keys), host, reportTime, zone);
}

QByteArray lineOf(const QByteArray &calendar, const QByteArray &start)
{
    for (const QByteArray &line : QByteArray(calendar).replace("\r\n ", "").split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

} // namespace

/// What a calendar library reads is compared in contract.cli.calendar_test.
class RotationCalendarTest final : public QObject
{
    Q_OBJECT

private slots:
    void line_isFolded_data();
    void line_isFolded();
    void day_isTheOneOfTheZone();
    void overdue_isDueToday_andTellsItsDay();
    void uid_isTheKeysOwn_andStays();
    void withoutADate_orExpired_thereIsNoEvent();
    void allLines_endAsTheStandardWants();
};

void RotationCalendarTest::line_isFolded_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("folded");
    const QByteArray seventyFive(75, 'a');
    QTest::newRow("short") << "SUMMARY:a"_ba
                           << "SUMMARY:a\r\n"_ba;
    QTest::newRow("75 octets") << seventyFive << seventyFive + "\r\n";
    QTest::newRow("76 octets") << seventyFive + "b" << seventyFive + "\r\n b\r\n";
    QTest::newRow("the next line has room for 74")
        << seventyFive + QByteArray(75, 'b') << seventyFive + "\r\n " + QByteArray(74, 'b') + "\r\n b\r\n";
    QTest::newRow("never within a character")
        << QByteArray(74, 'a') + "é" << QByteArray(74, 'a') + "\r\n é\r\n";
    QTest::newRow("nor within one of four bytes")
        << QByteArray(72, 'a') + "🔑" << QByteArray(72, 'a') + "\r\n 🔑\r\n";
}

void RotationCalendarTest::line_isFolded()
{
    QFETCH(const QByteArray, line);
    QTEST(foldedLine(line), "folded");
}

void RotationCalendarTest::day_isTheOneOfTheZone()
{
    const ApiKey key = keyNamed(u"ci"_s, 80); // 2026-12-01, 12:00 UTC
    QCOMPARE(lineOf(calendarOf({key}), "DTSTART;VALUE=DATE:"), "20261201"_ba);
    QCOMPARE(lineOf(calendarOf({key}, QTimeZone(14 * 60 * 60)), "DTSTART;VALUE=DATE:"), "20261202"_ba);
    QCOMPARE(lineOf(calendarOf({key}), "DTSTAMP:"), "20261121T120000Z"_ba);
}

void RotationCalendarTest::overdue_isDueToday_andTellsItsDay()
{
    const QList<ApiKey> keys{keyNamed(u"ci"_s, 95)}; // since 2026-11-16, 12:00 UTC
    const QTimeZone eastmost(14 * 60 * 60);
    QCOMPARE(lineOf(calendarOf(keys), "DTSTART;VALUE=DATE:"), "20261121"_ba);
    QVERIFY(lineOf(calendarOf(keys), "DESCRIPTION:").endsWith("\\nOverdue since 2026-11-16"));
    QCOMPARE(lineOf(calendarOf(keys, eastmost), "DTSTART;VALUE=DATE:"), "20261122"_ba);
    QVERIFY(lineOf(calendarOf(keys, eastmost), "DESCRIPTION:").endsWith("\\nOverdue since 2026-11-17"));
    const QByteArray dueToday = calendarOf({keyNamed(u"ci"_s, 90)});
    QCOMPARE(lineOf(dueToday, "DTSTART;VALUE=DATE:"), "20261121"_ba);
    QVERIFY(!lineOf(dueToday, "DESCRIPTION:").contains("since"));
}

void RotationCalendarTest::uid_isTheKeysOwn_andStays()
{
    ApiKey key = keyNamed(u"ci"_s, 80);
    const QByteArray uid = lineOf(calendarOf({key}), "UID:");
    QVERIFY(uid.endsWith("@latchkey") && uid.size() > 30);
    QVERIFY(!uid.contains("acme"));
    key.name = u"Renamed"_s;
    key.createdAt = reportTime;
    QCOMPARE(lineOf(calendarOf({key}), "UID:"), uid);
    key.clientId = u"ci-2"_s;
    QVERIFY(lineOf(calendarOf({key}), "UID:") != uid);
    key.clientId = u"ci"_s;
    const QByteArray elsewhere = rotationCalendar(keysOf({key}), u"b"_s, reportTime, QTimeZone::utc());
    QVERIFY(lineOf(elsewhere, "UID:") != uid);
}

void RotationCalendarTest::withoutADate_orExpired_thereIsNoEvent()
{
    ApiKey expired = keyNamed(u"expired"_s, 10);
    expired.secretExpiresAt = reportTime.addDays(-1);
    const QByteArray calendar = calendarOf({keyNamed(u"unknown"_s, -1), expired, keyNamed(u"over"_s, 95)});
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
    QVERIFY(lineOf(calendar, "SUMMARY:").contains("over"));
}

void RotationCalendarTest::allLines_endAsTheStandardWants()
{
    const QByteArray calendar = calendarOf({keyNamed(u"a name; with, all\n\\of it\r\x07 "_s.repeated(5))});
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : calendar.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData()); // with its CR
        QCOMPARE(line.count('\r'), line.isEmpty() ? 0 : 1);
    }
    QVERIFY(lineOf(calendar, "SUMMARY:").contains("a name\\; with\\, all\\n\\\\of it a name"));
}

QTEST_GUILESS_MAIN(RotationCalendarTest)
#include "rotationcalendar_test.moc"
