// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/rotationcalendar.h>
#include <tests/app/reports/python.h>
#include <tests/app/reports/sampleapikeys.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// The calendar as a calendar library from PyPI reads it.
class CalendarContractTest final : public QObject
{
    Q_OBJECT

private slots:
    void events_areReadBack();
    void overdue_isOnTheDayOfTheExport();
};

void CalendarContractTest::events_areReadBack()
{
    const QStringList names{u"ci"_s, u"semi; comma, back\\slash \"quoted\""_s,
        u"Schlüssel ключ 鍵 مفتاح 🔑 "_s.repeated(6), u"two\nlines"_s, u"END:VEVENT"_s};
    QList<ApiKey> keys;
    for (qsizetype i = 0; i < names.size(); ++i) {
        keys.append(keyNamed(names.at(i), double(80 + i)));
        keys.last().clientId = u"key-%1"_s.arg(i);
    }
    const QByteArray calendar
        = rotationCalendar(keysOf(keys), u"acme.example:443"_s, reportTime, QTimeZone::utc());
    const QByteArray printed = runPython(
        QStringLiteral(LATCHKEY_PYTHON), {u"-B"_s, QStringLiteral(LATCHKEY_READ_CALENDAR)}, calendar);
    const QJsonArray events = QJsonDocument::fromJson(printed).array();
    QCOMPARE(events.size(), keys.size());
    QSet<QString> uids;
    for (int i = 0; i < events.size(); ++i) {
        const QJsonObject event = events.at(i).toObject();
        QCOMPARE(event.value(u"errors"_s).toArray(), QJsonArray());
        QCOMPARE(event.value(u"summary"_s), u"Rotate the API key “%1”"_s.arg(names.at(i)));
        QCOMPARE(
            event.value(u"description"_s), u"Client ID: key-%1\nControl plane: acme.example:443"_s.arg(i));
        QCOMPARE(event.value(u"day"_s), QDate(2026, 12, 1).addDays(-i).toString(Qt::ISODate));
        QCOMPARE(event.value(u"stamp"_s), u"2026-11-21T12:00:00+00:00"_s);
        uids.insert(event.value(u"uid"_s).toString());
    }
    QCOMPARE(uids.size(), keys.size());
}

void CalendarContractTest::overdue_isOnTheDayOfTheExport()
{
    const QByteArray calendar = rotationCalendar(
        keysOf({keyNamed(u"late"_s, 200)}), u"acme.example:443"_s, reportTime, QTimeZone::utc());
    const QByteArray printed = runPython(
        QStringLiteral(LATCHKEY_PYTHON), {u"-B"_s, QStringLiteral(LATCHKEY_READ_CALENDAR)}, calendar);
    const QJsonObject event = QJsonDocument::fromJson(printed).array().at(0).toObject();
    QCOMPARE(event.value(u"day"_s), u"2026-11-21"_s);
    QCOMPARE(event.value(u"description"_s),
        u"Client ID: late\nControl plane: acme.example:443\nOverdue since 2026-08-03"_s);
}

QTEST_GUILESS_MAIN(CalendarContractTest)
#include "calendar_test.moc"
