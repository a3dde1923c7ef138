// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/runlist.h>

#include <ui/theme/controls.h>

namespace Latchkey::Ui {

namespace {

constexpr int listHeight = 180;

} // namespace

RunList::RunList(const QString &objectName, const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFixedHeight(listHeight);
    setSpacing(Metrics::grid / 2);
    setWordWrap(true); // what went wrong is a sentence
    setSelectionMode(QAbstractItemView::NoSelection);
}

RunList::~RunList() = default;

RunList::Outcome RunList::done(const QString &text)
{
    return {Icon::CircleCheck, ColorRole::Ok, text, {}};
}

RunList::Outcome RunList::failed(const QString &text, const QString &detail)
{
    return {Icon::CircleX, ColorRole::Expired, text, detail};
}

void RunList::add(const QString &id, const QString &text)
{
    m_items.insert(id, new QListWidgetItem(Icons::get(Icon::KeyRound, ColorRole::Muted), text, this));
    if (count() == 1)
        setCurrentRow(0);
}

void RunList::setOutcome(const QString &id, const Outcome &outcome)
{
    QListWidgetItem *item = m_items.value(id);
    if (!item)
        return;
    item->setIcon(Icons::get(outcome.icon, outcome.role));
    item->setText(outcome.text);
    item->setToolTip(outcome.detail);
    scrollToItem(item);
}

void RunList::setText(const QString &id, const QString &text)
{
    if (QListWidgetItem *item = m_items.value(id))
        item->setText(text);
}

QString RunList::textOf(const QString &id) const
{
    const QListWidgetItem *item = m_items.value(id);
    return item ? item->text() : QString();
}

void RunList::goTo(const QString &id)
{
    if (QListWidgetItem *item = m_items.value(id)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

} // namespace Latchkey::Ui
