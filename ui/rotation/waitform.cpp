// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/waitform.h>

#include <ui/theme/controls.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

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
{
    m_later->setObjectName(u"waitRadio"_s);
    m_later->setChecked(true);
    m_now->setObjectName(u"waitedRadio"_s);
    m_until->setObjectName(u"untilCombo"_s);
    m_until->setAccessibleName(tr("Remind me"));
    m_until->setAccessibleDescription(tr("Remind me")); // Qt gives AT-SPI the chosen text for a name
    m_until->view()->setAccessibleName(tr("Remind me"));
    fill();
    auto *inset = new QHBoxLayout;
    inset->addSpacing(Metrics::iconSize + Metrics::spacing);
    inset->addWidget(m_until);
    inset->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::spacing);
    column->addWidget(m_later);
    column->addLayout(inset);
    column->addWidget(m_now);
    setFocusProxy(m_later);
    connect(m_later, &QRadioButton::toggled, this, &WaitForm::changed);
    connect(m_until, &QComboBox::currentIndexChanged, this, &WaitForm::changed);
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

QDateTime WaitForm::until() const
{
    return m_later->isChecked() ? m_until->currentData().toDateTime() : QDateTime();
}

} // namespace Latchkey::Ui
