// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/dayedit.h>

#include <ui/theme/icons.h>
#include <ui/widgets/daycalendar.h>

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// Of a year of two digits, Qt makes one of the century before.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

/// The same without the zeros that few people type.
QString shortened(QString format)
{
    format.replace("dd"_L1, "d"_L1);
    if (!format.contains("MMM"_L1))
        format.replace("MM"_L1, "M"_L1);
    return format;
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
{
    auto *open = addAction(Icons::get(Icon::ChevronDown), TrailingPosition);
    open->setText(tr("Choose from a month"));
    open->setToolTip(open->text());
    connect(open, &QAction::triggered, this, &DayEdit::openMonth);
}

DayEdit::~DayEdit() = default;

QString DayEdit::textOf(const QDate &date)
{
    return QLocale().toString(date, dayFormat());
}

QDate DayEdit::date() const
{
    const QString typed = text().simplified();
    if (m_shown.isValid() && typed == textOf(m_shown).simplified())
        return m_shown; // not all locales read what they write
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        for (const QString &format : {dayFormat(), shortened(dayFormat()), u"yyyy-MM-dd"_s}) {
            if (const QDate date = locale.toDate(typed, format); date.isValid())
                return date;
        }
    }
    return {};
}

void DayEdit::setDate(const QDate &date)
{
    m_shown = date;
    setText(textOf(date));
}

void DayEdit::setOffered(const QDate &first, const QDate &last)
{
    m_first = first;
    m_last = last;
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_F4 || (isArrow && event->modifiers() & Qt::AltModifier))
        return openMonth();
    if (!isArrow)
        return QLineEdit::keyPressEvent(event);
    if (const QDate now = date(); now.isValid())
        setDate(now.addDays(event->key() == Qt::Key_Up ? 1 : -1));
}

void DayEdit::openMonth()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *month = new DayCalendar;
    month->setDateRange(m_first, m_last);
    if (const QDate now = date(); now.isValid())
        month->setSelectedDate(std::clamp(now, m_first, m_last));
    const auto choose = [this, popup](const QDate &day) {
        setDate(day);
        popup->close();
    };
    connect(month, &QCalendarWidget::clicked, this, choose);
    connect(month, &QCalendarWidget::activated, this, choose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(month);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    const int side = isRightToLeft() ? width() - popup->width() : 0;
    QPoint place = mapToGlobal(QPoint(side, height()));
    if (place.y() + popup->height() > room.bottom())
        place.setY(mapToGlobal(QPoint()).y() - popup->height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    popup->move(place);
    popup->show();
    month->setFocus();
}

} // namespace Latchkey::Ui

#include "moc_dayedit.cpp"
