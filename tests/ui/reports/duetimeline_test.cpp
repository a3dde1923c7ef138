// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/reports/sampleapikeys.h>
#include <ui/reports/chartbutton.h>
#include <ui/reports/duetimeline.h>

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class DueTimelineTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachWeek_isAButton_thatTellsItsDaysAndNumber();
    void week_isChosen();
    void search_isTheWeeksOwn();
};

void DueTimelineTest::eachWeek_isAButton_thatTellsItsDaysAndNumber()
{
    DueTimeline timeline;
    timeline.setReport(keyReport(
        keysOf({keyNamed(u"a"_s, 80), keyNamed(u"b"_s, 81)}), reportTime, std::nullopt)); // 10 and 9 days
    QCOMPARE(timeline.findChildren<ChartButton *>().size(), 13);
    const QLocale locale;
    const QDate today = reportTime.toLocalTime().date();
    QCOMPARE(timeline.findChild<ChartButton *>(u"week1"_s)->accessibleName(),
        u"%1 to %2: 2 keys"_s.arg(locale.toString(today.addDays(7), QLocale::ShortFormat),
            locale.toString(today.addDays(14), QLocale::ShortFormat)));
    QVERIFY(timeline.findChild<ChartButton *>(u"week12"_s)->accessibleName().endsWith(u"0 keys"_s));
}

void DueTimelineTest::week_isChosen()
{
    DueTimeline timeline;
    timeline.setReport(keyReport({}, reportTime, std::nullopt));
    const QSignalSpy chosen(&timeline, &DueTimeline::chosen);
    timeline.findChild<ChartButton *>(u"week3"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 3);
}

void DueTimelineTest::search_isTheWeeksOwn()
{
    QCOMPARE(weekQuery(0), u"left:>0d left:<=7d"_s);
    QCOMPARE(weekQuery(1), u"left:>7d left:<=14d"_s);
    QCOMPARE(weekQuery(12), u"left:>84d left:<=90d"_s);
}

QTEST_MAIN(DueTimelineTest)
#include "duetimeline_test.moc"
