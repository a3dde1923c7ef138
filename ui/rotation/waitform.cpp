// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/waitform.h>

#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/dayedit.h>
#include <ui/widgets/statuslabel.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int usualDays = 7;
constexpr int offeredDays[] = {1, 3, usualDays, 14, 30};

QString dayText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

WaitForm::WaitForm(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_later(new QRadioButton(tr("Something may still use the old key. Remind me:"), this))
    , m_now(new QRadioButton(tr("Everything uses the new key now"), this))
    , m_until(new QComboBox(this))
    , m_day(new DayEdit(this))
    , m_against(new StatusLabel(this))
{
    m_later->setObjectName(u"waitRadio"_s);
    m_later->setChecked(true);
    m_now->setObjectName(u"waitedRadio"_s);
    m_until->setObjectName(u"untilCombo"_s);
    m_until->setAccessibleName(tr("Remind me"));
    m_until->setAccessibleDescription(tr("Remind me")); // Qt gives AT-SPI the chosen text for a name
    m_until->view()->setAccessibleName(tr("Remind me"));
    fill();
    setupDay();
    auto *inset = new QHBoxLayout;
    inset->addSpacing(Metrics::iconSize + Metrics::spacing);
    inset->addWidget(m_until);
    inset->addSpacing(Metrics::spacing);
    inset->addWidget(m_day);
    inset->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::spacing);
    column->addWidget(m_later);
    column->addLayout(inset);
    column->addWidget(m_against);
    column->addWidget(m_now);
    setFocusProxy(m_later);
    connect(m_until, &QComboBox::currentIndexChanged, this, [this] { m_day->setVisible(isDayFree()); });
    connect(m_later, &QRadioButton::toggled, this, &WaitForm::look);
    connect(m_until, &QComboBox::currentIndexChanged, this, &WaitForm::look);
    connect(m_day, &DayEdit::textChanged, this, &WaitForm::look);
    connect(m_until, &QComboBox::activated, this, [this] { m_later->setChecked(true); });
}

WaitForm::~WaitForm() = default;

void WaitForm::fill()
{
    for (const int days : offeredDays) {
        const QDateTime until = m_clock().addDays(days);
        addChoice(tr("in %n days, on %1", "when to be reminded", days).arg(dayText(until)), until);
        if (days == usualDays)
            m_until->setCurrentIndex(m_until->count() - 1);
    }
    addChoice(tr("on another day", "when to be reminded; the day is chosen next to it"), {});
}

void WaitForm::setupDay()
{
    m_against->setObjectName(u"dayError"_s);
    m_against->hide();
    m_day->setObjectName(u"dayEdit"_s);
    m_day->setAccessibleName(tr("Remind me on", "a day"));
    m_day->setOffered(firstDay(), lastDay());
    m_day->setDate(firstDay().addDays(usualDays - 1));
    const QFontMetrics metrics = m_day->fontMetrics();
    const QString longest = DayEdit::textOf(QDate(2000, 12, 30));
    m_day->setMinimumWidth(metrics.horizontalAdvance(longest) + 2 * Metrics::controlHeight);
    m_day->setFixedHeight(std::max(Metrics::controlHeight, metrics.height() + Metrics::wideSpacing));
    m_day->hide();
}

QDate WaitForm::firstDay() const
{
    return m_clock().toLocalTime().date().addDays(1);
}

QDate WaitForm::lastDay() const
{
    return m_clock().toLocalTime().date().addYears(1);
}

QString WaitForm::reasonAgainst() const
{
    if (isOver() || !isDayFree())
        return {};
    if (const QDate day = m_day->date(); day.isValid() && day >= firstDay() && day <= lastDay())
        return {};
    return tr("Choose a day from %1 to %2.", "two dates")
        .arg(DayEdit::textOf(firstDay()), DayEdit::textOf(lastDay()));
}

void WaitForm::look()
{
    const QString against = reasonAgainst();
    if (m_against->text() != against) {
        m_against->setStatus(Icon::CircleAlert, ColorRole::Expired, against);
        m_against->setVisible(!against.isEmpty());
        setInvalid(m_day, !against.isEmpty());
        m_day->setAccessibleDescription(against);
        Announcer::announce(*this, against);
    }
    emit changed();
}

bool WaitForm::isDayFree() const
{
    return m_until->currentIndex() >= 0 && !m_until->currentData().toDateTime().isValid();
}

void WaitForm::addChoice(const QString &text, const QDateTime &until)
{
    m_until->addItem(text, until);
}

void WaitForm::setUntil(const QDateTime &until)
{
    if (!until.isValid() || m_until->findData(until) >= 0)
        return;
    m_until->insertItem(0, tr("on %1", "when to be reminded; a date").arg(dayText(until)), until);
    m_until->setCurrentIndex(0);
}

bool WaitForm::isOver() const
{
    return !m_later->isChecked();
}

QDateTime WaitForm::until() const
{
    if (isOver())
        return {};
    if (!isDayFree())
        return m_until->currentData().toDateTime();
    return reasonAgainst().isEmpty() ? m_day->date().startOfDay().toUTC() : QDateTime();
}

} // namespace Latchkey::Ui
