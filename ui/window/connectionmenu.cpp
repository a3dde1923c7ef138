// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/connectionmenu.h>

#include <ui/keytable/displaytext.h>
#include <ui/widgets/connectiondot.h>
#include <ui/window/actions.h>
#include <ui/window/searchentries.h>

#include <QAction>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int withShortcut = 9;
constexpr int longestLine = 44;

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ConnectionMenu::ConnectionMenu(const Actions &actions, QWidget &window)
    : QMenu(&window)
    , m_window(window)
    , m_end(addSeparator())
    , m_searches(new SearchEntries(*this, *actions[ActionId::SaveSearch]))
{
    setObjectName(u"connectionMenu"_s);
    setAccessibleName(tr("Connections"));
    actions.addTo(*this, {ActionId::SaveSearch, ActionId::ManageSearches});
    addSeparator();
    actions.addTo(*this, {ActionId::Account, ActionId::SignIn, ActionId::SignOut});
    addSeparator();
    actions.addTo(*this,
        {ActionId::Connect, ActionId::TryPractice, ActionId::EditConnection, ActionId::ManageConnections});
    setEntries({});
}

ConnectionMenu::~ConnectionMenu() = default;

void ConnectionMenu::setEntries(const QList<ConnectionEntry> &entries)
{
    while (m_entries.size() < entries.size())
        addEntry();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        QAction *action = m_entries.at(index);
        const bool used = index < entries.size();
        action->setVisible(used);
        action->setEnabled(used && !m_isResting);
        if (!used)
            continue;
        const ConnectionEntry &entry = entries.at(index);
        action->setData(entry.id);
        action->setText(escaped(
            shortText(entry.label, longestLine) + u'\n' + shortText(entry.description(), longestLine)));
        action->setIcon(ConnectionDot::icon(entry.color, entry.signedIn, entry.shown));
        action->setChecked(entry.shown);
    }
    m_end->setVisible(!entries.isEmpty());
    m_shown = entries;
    emit entriesChanged();
}

void ConnectionMenu::setResting(bool resting)
{
    m_isResting = resting;
    setEntries(entries());
}

QKeySequence ConnectionMenu::shortcutOf(int entry) const
{
    return m_entries.at(entry)->shortcut();
}

void ConnectionMenu::addEntry()
{
    auto *action = new QAction(this);
    const int number = int(m_entries.size()) + 1;
    action->setObjectName(u"connection%1"_s.arg(number));
    action->setCheckable(true);
    if (number <= withShortcut) {
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number)));
        action->setShortcutVisibleInContextMenu(true);
        m_window.addAction(action); // a menu that is closed hears no keys
    }
    connect(action, &QAction::triggered, this, [this, action](bool checked) {
        if (!checked)
            action->setChecked(true); // a choice, not a switch
        emit chosen(action->data().toString());
    });
    insertAction(m_end, action);
    m_entries.append(action);
}

} // namespace Latchkey::Ui
