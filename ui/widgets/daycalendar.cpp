// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/daycalendar.h>

#include <ui/theme/colors.h>
#include <ui/theme/icons.h>

#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

DayCalendar::DayCalendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(SingleLetterDayNames); // longer ones are cut off in narrow columns
    if (auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    takeColors();
}

DayCalendar::~DayCalendar() = default;

void DayCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColors();
}

/// Qt sets its own arrows again with a new style or direction.
void DayCalendar::showEvent(QShowEvent *event)
{
    QCalendarWidget::showEvent(event);
    takeColors();
}

void DayCalendar::takeColors()
{
    const Colors &colors = colorsFor(palette());
    QTextCharFormat day;
    day.setForeground(colors.text);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(weekend, day);
    QTextCharFormat header;
    header.setForeground(colors.muted);
    setHeaderTextFormat(header);
    const auto setArrow = [this](const QString &name, Icon icon) {
        if (auto *button = findChild<QToolButton *>(name))
            button->setIcon(Icons::get(icon));
    };
    setArrow(u"qt_calendar_prevmonth"_s, isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft);
    setArrow(u"qt_calendar_nextmonth"_s, isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight);
}

} // namespace Latchkey::Ui

#include "moc_daycalendar.cpp"
