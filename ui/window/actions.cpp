// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/actions.h>

#include <ui/theme/icons.h>

#include <QAction>
#include <QMenu>

#include <optional>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

enum class Needs { Nothing, Connection, StoredConnection, SignedOut, SignedIn, OneKey, SomeKeys, KeptSecret };

struct Entry
{
    ActionId id;
    const char *objectName;
    const char *text;
    std::optional<Icon> icon;
    const char *shortcut;
    Needs needs;
    bool checkable = false;
};

constexpr Entry table[] = {
    {ActionId::NewKey, "newKey", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&New key…"), Icon::Plus,
        "Ctrl+N", Needs::SignedIn},
    {ActionId::Copy, "copy", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Copy"), Icon::Copy, "Ctrl+C",
        Needs::OneKey},
    {ActionId::CopyAsExport, "copyAsExport",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Copy as e&xport FLYTE_API_KEY=…"), std::nullopt,
        "Ctrl+Shift+C", Needs::KeptSecret},
    {ActionId::CopyClientId, "copyClientId", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Copy client &ID"),
        std::nullopt, "", Needs::OneKey},
    {ActionId::Edit, "edit", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Edit…"), Icon::Pencil, "F2",
        Needs::OneKey},
    {ActionId::Delete, "delete", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Delete…"), Icon::Trash, "Del",
        Needs::SomeKeys},
    {ActionId::ForgetSecret, "forgetSecret",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Forget stored secret"), std::nullopt, "",
        Needs::KeptSecret},
    {ActionId::Find, "find", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Search keys"), Icon::Search,
        "Ctrl+F", Needs::Nothing},
    {ActionId::Refresh, "refresh", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Refresh"), Icon::RefreshCw,
        "F5", Needs::SignedIn},
    {ActionId::ToggleDetails, "toggleDetails", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Show de&tails"),
        Icon::PanelRight, "Ctrl+I", Needs::Nothing, true},
    {ActionId::ShowAllApplications, "showAllApplications",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Show applications that are no API &keys"), std::nullopt,
        "", Needs::SignedIn, true},
    {ActionId::Connect, "connect", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Connect to &Union…"),
        Icon::Plug, "", Needs::Nothing},
    {ActionId::EditConnection, "editConnection",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "E&dit connection…"), Icon::Pencil, "",
        Needs::StoredConnection},
    {ActionId::ManageConnections, "manageConnections",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Manage connections…"), Icon::Settings, "",
        Needs::Nothing},
    {ActionId::Account, "account", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "A&ccount…"), Icon::User, "",
        Needs::SignedIn},
    {ActionId::SignIn, "signIn", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sign &in…"), Icon::LogIn, "",
        Needs::SignedOut},
    {ActionId::SignOut, "signOut", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sign &out"), Icon::LogOut, "",
        Needs::SignedIn},
    {ActionId::SignInCli, "signInCli", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sign in the C&LI too…"),
        Icon::Terminal, "", Needs::Connection},
    {ActionId::About, "about", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&About Latchkey"), Icon::Info, "",
        Needs::Nothing},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Quit"), std::nullopt, "Ctrl+Q",
        Needs::Nothing},
};

bool isDoneToKeys(Needs needs)
{
    return needs == Needs::OneKey || needs == Needs::SomeKeys || needs == Needs::KeptSecret;
}

bool isMet(Needs needs, const ActionState &state)
{
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::Connection:
        return state.hasConnection;
    case Needs::StoredConnection:
        return state.hasConnection && state.isStored;
    case Needs::SignedOut:
        return state.hasConnection && !state.signedIn;
    case Needs::SignedIn:
        return state.signedIn;
    case Needs::OneKey:
        return state.selected == 1;
    case Needs::SomeKeys:
        return state.selected > 0;
    case Needs::KeptSecret:
        return state.selected == 1 && state.secretKept;
    }
    Q_UNREACHABLE();
}

} // namespace

Actions::Actions(QWidget &window)
    : QObject(&window)
{
    for (const Entry &entry : table) {
        auto *action = new QAction(tr(entry.text), this);
        action->setObjectName(QString::fromLatin1(entry.objectName));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText));
        action->setCheckable(entry.checkable);
        action->setShortcutVisibleInContextMenu(true);
        if (entry.icon)
            action->setIcon(Icons::get(*entry.icon));
        connect(action, &QAction::triggered, this,
            [this, id = entry.id](bool checked) { emit triggered(id, checked); });
        m_actions.insert(entry.id, action);
        if (isDoneToKeys(entry.needs))
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window.addAction(action);
    }
    setState({});
}

Actions::~Actions() = default;

void Actions::addKeyActionsTo(QWidget &pane) const
{
    for (const Entry &entry : table) {
        if (isDoneToKeys(entry.needs))
            pane.addAction(m_actions.value(entry.id));
    }
}

void Actions::setState(const ActionState &state)
{
    for (const Entry &entry : table)
        m_actions.value(entry.id)->setEnabled(isMet(entry.needs, state));
}

void Actions::addTo(QMenu &menu, std::initializer_list<ActionId> ids) const
{
    for (const ActionId id : ids)
        menu.addAction(m_actions.value(id));
}

} // namespace Latchkey::Ui
