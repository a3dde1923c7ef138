// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activityfilter.h>

#include <ui/journal/activitytexts.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// "2026-11-20", as it is in every language and in exports.
QDate dayIn(const QLineEdit &field)
{
    return QDate::fromString(field.text().trimmed(), Qt::ISODate);
}

QComboBox *combo(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumContentsLength(8); // else a long connection would make the window wider
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QLineEdit *dayField(const QString &objectName, const QString &name, const QDate &example)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(example.toString(Qt::ISODate));
    return field;
}

} // namespace

ActivityFilter::ActivityFilter(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_text(new QLineEdit)
    , m_action(combo(u"activityAction"_s, tr("Action")))
    , m_connection(combo(u"activityConnection"_s, tr("Connection")))
    , m_period(combo(u"activityPeriod"_s, tr("Time")))
    , m_days(new QWidget)
    , m_from(dayField(u"activityFrom"_s, tr("From day"), m_clock().toLocalTime().date().addMonths(-1)))
    , m_to(dayField(u"activityTo"_s, tr("To day"), m_clock().toLocalTime().date()))
{
    setObjectName(u"activityFilter"_s);
    setupFields();
    setupLayout();
    updateDays();
}

ActivityFilter::~ActivityFilter() = default;

void ActivityFilter::setupFields()
{
    m_text->setObjectName(u"activitySearch"_s);
    m_text->setAccessibleName(tr("Search activity"));
    m_text->setPlaceholderText(tr("Search key, person, fingerprint"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Icons::get(Icon::Search, ColorRole::Muted), QLineEdit::LeadingPosition);
    m_action->addItem(tr("Any action"), -1);
    for (const JournalAction action : journalActions())
        m_action->addItem(actionText(action), int(action));
    m_connection->addItem(tr("Any connection"), QString());
    const auto add = [this](const QString &text, Period period) {
        m_period->addItem(text, int(period));
    };
    add(tr("Any time"), Period::AnyTime);
    add(tr("Today"), Period::Today);
    add(tr("Last 7 days"), Period::SevenDays);
    add(tr("Last 30 days"), Period::ThirtyDays);
    add(tr("Last 12 months"), Period::Year);
    add(tr("Between two days"), Period::Between);
    for (QLineEdit *field : {m_text, m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &ActivityFilter::changed);
    for (QComboBox *box : {m_action, m_connection, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityFilter::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ActivityFilter::updateDays);
}

void ActivityFilter::setupLayout()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Metrics::spacing);
    for (QComboBox *box : {m_action, m_connection, m_period})
        choices->addWidget(box, 1);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(Metrics::spacing);
    const auto addDay = [days](const QString &text, QLineEdit *field) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        days->addWidget(label);
        days->addWidget(field, 1);
    };
    addDay(tr("From", "a day"), m_from);
    addDay(tr("To", "a day"), m_to);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::spacing);
    layout->addWidget(m_text);
    layout->addLayout(choices);
    layout->addWidget(m_days);
}

void ActivityFilter::updateDays()
{
    m_days->setVisible(Period(m_period->currentData().toInt()) == Period::Between);
}

void ActivityFilter::setConnections(const QList<ConnectionChoice> &connections)
{
    const QSignalBlocker quiet(m_connection);
    const QVariant chosen = m_connection->currentData();
    while (m_connection->count() > 1)
        m_connection->removeItem(1);
    for (const ConnectionChoice &connection : connections)
        m_connection->addItem(displayText(connection.name), connection.controlPlane);
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(chosen)));
}

void ActivityFilter::setText(const QString &text)
{
    m_text->setText(text);
}

void ActivityFilter::focusText()
{
    m_text->setFocus();
}

QDate ActivityFilter::firstDay() const
{
    const QDate today = m_clock().toLocalTime().date();
    switch (Period(m_period->currentData().toInt())) {
    case Period::AnyTime:
        return {};
    case Period::Today:
        return today;
    case Period::SevenDays:
        return today.addDays(-6);
    case Period::ThirtyDays:
        return today.addDays(-29);
    case Period::Year:
        return today.addYears(-1).addDays(1);
    case Period::Between:
        return dayIn(*m_from);
    }
    Q_UNREACHABLE();
}

JournalFilter ActivityFilter::filter() const
{
    JournalFilter filter;
    filter.text = m_text->text().trimmed();
    if (const int action = m_action->currentData().toInt(); action >= 0)
        filter.actions = {JournalAction(action)};
    filter.controlPlane = m_connection->currentData().toString();
    if (const QDate first = firstDay(); first.isValid())
        filter.from = first.startOfDay();
    const QDate last = Period(m_period->currentData().toInt()) == Period::Between ? dayIn(*m_to) : QDate();
    if (last.isValid())
        filter.until = last.addDays(1).startOfDay();
    return filter;
}

} // namespace Latchkey::Ui

#include "moc_activityfilter.cpp"
