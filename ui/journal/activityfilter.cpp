// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activityfilter.h>

#include <ui/journal/activitytexts.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/dayedit.h>
#include <ui/widgets/filterchip.h>
#include <ui/widgets/formfield.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int offeredYears = 10; // in the month; any other day can be typed

QComboBox *combo(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumContentsLength(8); // else a long connection would make the window wider
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

DayEdit *dayField(const QString &objectName, const QString &name, const QDate &today)
{
    auto *field = new DayEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setOffered(today.addYears(-offeredYears), today);
    return field;
}

} // namespace

ActivityFilter::ActivityFilter(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_text(new QLineEdit)
    , m_action(combo(u"activityAction"_s, tr("Action")))
    , m_key(new FilterChip(tr("Show all keys", "in the list of what was done; a button")))
    , m_connection(combo(u"activityConnection"_s, tr("Connection")))
    , m_period(combo(u"activityPeriod"_s, tr("Time")))
    , m_days(new QWidget)
    , m_from(dayField(u"activityFrom"_s, tr("From day"), m_clock().toLocalTime().date()))
    , m_to(dayField(u"activityTo"_s, tr("To day"), m_clock().toLocalTime().date()))
    , m_fromField(new FormField(tr("From", "a day"), m_from))
    , m_toField(new FormField(tr("To", "a day"), m_to))
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
    m_key->setObjectName(u"activityKey"_s);
    m_key->button().setObjectName(u"activityAllKeys"_s);
    m_key->hide();
    connect(m_key, &FilterChip::removed, this, &ActivityFilter::removeKey);
    const QString hint = tr("For example %1. Empty for no limit.", "%1 is a day")
                             .arg(DayEdit::textOf(m_clock().toLocalTime().date()));
    m_fromField->setHint(hint);
    m_toField->setHint(hint);
    for (DayEdit *day : {m_from, m_to})
        connect(day, &QLineEdit::textChanged, this, &ActivityFilter::updateDays);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_text, m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &ActivityFilter::changed);
    for (QComboBox *box : {m_action, m_connection, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityFilter::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ActivityFilter::updateDays);
}

void ActivityFilter::setupLayout()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Metrics::spacing);
    for (QWidget *box : std::initializer_list<QWidget *>{m_action, m_key, m_connection, m_period})
        choices->addWidget(box, 1);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(Metrics::wideSpacing);
    for (FormField *day : {m_fromField, m_toField})
        days->addWidget(day, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::spacing);
    layout->addWidget(m_text);
    layout->addLayout(choices);
    layout->addWidget(m_days);
}

bool ActivityFilter::isBetween() const
{
    return Period(m_period->currentData().toInt()) == Period::Between;
}

QString ActivityFilter::reasonAgainst(const DayEdit &day) const
{
    if (!isBetween() || day.text().trimmed().isEmpty())
        return {};
    if (!day.date().isValid()) {
        return tr("This is not a day, so it limits nothing. Type one like %1.", "%1 is a day")
            .arg(DayEdit::textOf(m_clock().toLocalTime().date()));
    }
    const QDate first = m_from->date();
    if (&day == m_from || !first.isValid() || first <= day.date())
        return {};
    return tr("This is before the first day, so nothing matches. Choose %1 or a later day.", "%1 is a day")
        .arg(DayEdit::textOf(first));
}

void ActivityFilter::updateDays()
{
    m_days->setVisible(isBetween());
    m_fromField->setError(reasonAgainst(*m_from));
    m_toField->setError(reasonAgainst(*m_to));
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

void ActivityFilter::setKey(const QString &controlPlane, const QString &clientId)
{
    m_keyControlPlane = controlPlane;
    m_clientId = clientId;
    m_key->setText(tr("Key: %1", "only what was done to this key is shown").arg(displayText(clientId)));
    m_key->show();
    m_connection->hide();
    emit changed();
}

void ActivityFilter::removeKey()
{
    m_keyControlPlane.clear();
    m_clientId.clear();
    m_connection->show();
    m_connection->setFocus();
    m_key->hide();
    emit changed();
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
        return m_from->date();
    }
    Q_UNREACHABLE();
}

JournalFilter ActivityFilter::filter() const
{
    JournalFilter filter;
    filter.text = m_text->text().trimmed();
    if (const int action = m_action->currentData().toInt(); action >= 0)
        filter.actions = {JournalAction(action)};
    filter.clientId = m_clientId;
    filter.controlPlane = m_clientId.isEmpty() ? m_connection->currentData().toString() : m_keyControlPlane;
    if (const QDate first = firstDay(); first.isValid())
        filter.from = first.startOfDay();
    if (const QDate last = isBetween() ? m_to->date() : QDate(); last.isValid())
        filter.until = last.addDays(1).startOfDay();
    return filter;
}

} // namespace Latchkey::Ui

#include "moc_activityfilter.cpp"
