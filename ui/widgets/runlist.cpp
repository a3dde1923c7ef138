// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/runlist.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/controls.h>
#include <ui/widgets/announcer.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

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
    setupCopying();
}

RunList::~RunList() = default;

void RunList::setupCopying()
{
    auto *copy = new QAction(Icons::get(Icon::Copy), tr("Copy details"), this);
    copy->setObjectName(u"copyDetails"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &RunList::copyCurrent);
}

void RunList::copyCurrent() const
{
    const QListWidgetItem *item = currentItem();
    if (!item)
        return;
    const QString detail = item->data(Qt::AccessibleDescriptionRole).toString();
    QGuiApplication::clipboard()->setText(detail.isEmpty() ? item->text() : item->text() + u'\n' + detail);
    Announcer::announce(*this, tr("Copied."));
}

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
    item->setToolTip(outcome.detail.isEmpty() ? QString() : toolTipText(outcome.detail));
    item->setData(Qt::AccessibleDescriptionRole, outcome.detail);
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
