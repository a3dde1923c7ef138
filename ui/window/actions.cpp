// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/actions.h>

#include <ui/theme/icons.h>
#include <ui/window/actiontable.h>

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

Actions::Actions(QWidget &window)
    : QObject(&window)
{
    for (const ActionEntry &entry : actionTable()) {
        auto *action = new QAction(tr(entry.text), this);
        action->setObjectName(QString::fromLatin1(entry.objectName));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText));
        action->setCheckable(entry.checkable);
        action->setShortcutVisibleInContextMenu(true);
        if (entry.icon)
            action->setIcon(Icons::get(*entry.icon));
        m_actions.insert(entry.id, action);
        if (entry.isDoneToKeys())
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window.addAction(action);
        if (entry.by == ActionEntry::By::Feature)
            m_withheld.insert(entry.id);
        else
            connect(action, &QAction::triggered, this,
                [this, id = entry.id](bool checked) { emit triggered(id, checked); });
    }
    update();
}

Actions::~Actions() = default;

void Actions::addKeyActionsTo(QWidget &pane) const
{
    for (const ActionEntry &entry : actionTable()) {
        if (entry.isDoneToKeys())
            pane.addAction(m_actions.value(entry.id));
    }
}

void Actions::setState(const ActionState &state)
{
    m_state = state;
    update();
}

void Actions::setOffered(ActionId id, bool offered)
{
    if (offered)
        m_withheld.remove(id);
    else
        m_withheld.insert(id);
    update();
}

void Actions::update()
{
    for (const ActionEntry &entry : actionTable()) {
        const bool isOffered = !m_withheld.contains(entry.id);
        m_actions.value(entry.id)->setVisible(isOffered);
        m_actions.value(entry.id)->setEnabled(isOffered && entry.isMet(m_state));
        m_actions.value(entry.id)->setStatusTip(
            reasonAgainst(entry.id)); // buttons tell it: see bindToAction()
    }
}

QString Actions::reasonAgainst(ActionId id) const
{
    using Needs = ActionEntry::Needs;
    if (m_actions.value(id)->isEnabled())
        return {};
    if (m_state.isLocked)
        return tr("Latchkey is locked.");
    const ActionEntry &entry = *std::ranges::find(actionTable(), id, &ActionEntry::id);
    if (!m_state.onlyToRead.isEmpty() && entry.changesKeys())
        return m_state.onlyToRead;
    switch (entry.needs) {
    case Needs::Nothing:
        return tr("There is nothing to do.");
    case Needs::Connection:
        return tr("No connection is open.");
    case Needs::StoredConnection:
        return m_state.hasConnection ? tr("This connection ends with Latchkey.")
                                     : tr("No connection is open.");
    case Needs::SignedOut:
        return m_state.hasConnection ? tr("You are signed in.") : tr("No connection is open.");
    case Needs::SignedIn:
        return tr("Sign in first.");
    case Needs::SomeKeys:
        return tr("Select a key first.");
    case Needs::OverdueKeys:
        return tr("No key is overdue for rotation.");
    case Needs::KeptSecret:
        return tr("Select one key whose secret is kept on this computer.");
    }
    Q_UNREACHABLE();
}

QString Actions::plainName(const QAction &action)
{
    static const QRegularExpression mnemonic(u"\\s*\\(&[^&]\\)|&(?=.)"_s); // "新建(&N)" or "&New"
    QString name = action.text();
    name.replace(u"&&"_s, u"\uFFFC"_s).remove(mnemonic).replace(u'\uFFFC', u'&');
    if (name.endsWith(u'…') && !name.endsWith(u"=…"_s)) // there it stands for a value
        name.chop(1);
    return name.trimmed();
}

void Actions::addTo(QMenu &menu, std::initializer_list<ActionId> ids) const
{
    for (const ActionId id : ids)
        menu.addAction(m_actions.value(id));
}

} // namespace Latchkey::Ui
