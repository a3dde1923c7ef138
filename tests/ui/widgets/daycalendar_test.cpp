// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/daycalendar.h>

#include <ui/theme/colors.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QTest>
#include <QTextCharFormat>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// The month from which a day is chosen, in light and dark.
class DayCalendarTest final : public QObject
{
    Q_OBJECT

private slots:
    void weekends_areWrittenLikeAllDays_inLightAndDark();
    void namesOfDays_areNotCutOff();
};

void DayCalendarTest::weekends_areWrittenLikeAllDays_inLightAndDark()
{
    Theme theme(*qApp);
    theme.setAppearance(Appearance::Light);
    DayCalendar calendar;
    calendar.show();
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        theme.setAppearance(appearance);
        const Colors &colors = theme.colors();
        QTRY_COMPARE(calendar.weekdayTextFormat(Qt::Sunday).foreground().color(), colors.text);
        QCOMPARE(calendar.weekdayTextFormat(Qt::Saturday).foreground().color(), colors.text);
        QCOMPARE(calendar.headerTextFormat().foreground().color(), colors.muted);
    }
}

void DayCalendarTest::namesOfDays_areNotCutOff()
{
    const DayCalendar calendar;
    QCOMPARE(calendar.horizontalHeaderFormat(), QCalendarWidget::SingleLetterDayNames);
    QCOMPARE(calendar.verticalHeaderFormat(), QCalendarWidget::NoVerticalHeader);
    const auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
    QVERIFY(bar);
    QCOMPARE(bar->backgroundRole(), QPalette::Base);
}

QTEST_MAIN(DayCalendarTest)
#include "daycalendar_test.moc"
