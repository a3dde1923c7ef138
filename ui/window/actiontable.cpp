// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/actiontable.h>

#include <ui/theme/icons.h>

#include <QCoreApplication>

namespace Latchkey::Ui {

namespace {

using By = ActionEntry::By;
using Needs = ActionEntry::Needs;

// No Ctrl+Alt: that is AltGr on Windows, and types letters. No Ctrl+Shift+U: input methods take it.
constexpr ActionEntry table[] = {
    {ActionId::NewKey, "newKey", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&New key…"), Icon::Plus,
        "Ctrl+N", Needs::SignedIn},
    {ActionId::Copy, "copy", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Copy"), Icon::Copy, "Ctrl+C",
        Needs::SomeKeys},
    {ActionId::CopyAsExport, "copyAsExport",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Copy as e&xport FLYTE_API_KEY=…"), std::nullopt,
        "Ctrl+Shift+C", Needs::SomeKeys},
    {ActionId::CopyClientId, "copyClientId", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Copy client &ID"),
        std::nullopt, "Ctrl+Shift+I", Needs::SomeKeys},
    {ActionId::CopyAs, "copyAs", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Copy &as"), std::nullopt,
        "Ctrl+Shift+K", Needs::SomeKeys, By::Feature},
    {ActionId::Deliver, "deliver", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "De&liver…"), Icon::Send,
        "Ctrl+J", Needs::SomeKeys},
    {ActionId::Verify, "verify", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Verify"), Icon::ShieldCheck,
        "Ctrl+Shift+V", Needs::SomeKeys},
    {ActionId::Rotate, "rotate", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Rotate…"), Icon::ArrowRightLeft,
        "Ctrl+Shift+R", Needs::SomeKeys},
    {ActionId::Edit, "edit", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Edit…"), Icon::Pencil, "F2",
        Needs::SomeKeys},
    {ActionId::Delete, "delete", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Delete…"), Icon::Trash, "Del",
        Needs::SomeKeys},
    {ActionId::ForgetSecret, "forgetSecret",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Forget stored secret…"), std::nullopt, "Ctrl+Shift+X",
        Needs::KeptSecret},
    {ActionId::Rotations, "rotations", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Rotations under way…"),
        Icon::ArrowRightLeft, "Ctrl+T", Needs::SignedIn},
    {ActionId::RotateOverdue, "rotateOverdue",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Rotate all overdue keys…"), std::nullopt, "Ctrl+Shift+L",
        Needs::OverdueKeys},
    {ActionId::Find, "find", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Search keys"), Icon::Search,
        "Ctrl+F", Needs::Nothing},
    {ActionId::Explain, "explain", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Explain a key…"),
        Icon::CircleHelp, "Ctrl+E", Needs::Nothing, By::Feature},
    {ActionId::SaveSearch, "saveSearch", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sa&ve search…"),
        std::nullopt, "Ctrl+S", Needs::Connection, By::Feature},
    {ActionId::ManageSearches, "manageSearches",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Mana&ge saved searches…"), std::nullopt, "Ctrl+Shift+F",
        Needs::Nothing, By::Feature},
    {ActionId::Refresh, "refresh", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Refresh"), Icon::RefreshCw,
        "F5", Needs::SignedIn},
    {ActionId::ToggleDetails, "toggleDetails", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Show de&tails"),
        Icon::PanelRight, "Ctrl+I", Needs::Nothing, By::Window, true},
    {ActionId::Columns, "columns", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Choos&e columns…"),
        Icon::Columns, "Ctrl+Shift+D", Needs::Nothing, By::Feature},
    {ActionId::ShowAllApplications, "showAllApplications",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sho&w applications that are no API keys"), std::nullopt,
        "Ctrl+Shift+A", Needs::SignedIn, By::Window, true},
    {ActionId::Connect, "connect", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Connect to &Union…"),
        Icon::Plug, "Ctrl+Shift+N", Needs::Nothing},
    {ActionId::TryPractice, "tryPractice",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Tr&y the practice tenant"), std::nullopt, "Ctrl+Shift+Y",
        Needs::Nothing},
    {ActionId::EditConnection, "editConnection",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "E&dit connection…"), Icon::Pencil, "Ctrl+Shift+E",
        Needs::StoredConnection},
    {ActionId::ManageConnections, "manageConnections",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Manage connections…"), Icon::Server, "Ctrl+Shift+M",
        Needs::Nothing},
    {ActionId::Account, "account", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "A&ccount…"), Icon::User,
        "Ctrl+Shift+P", Needs::SignedIn},
    {ActionId::SignIn, "signIn", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sign &in…"), Icon::LogIn,
        "Ctrl+Shift+S", Needs::SignedOut},
    {ActionId::SignOut, "signOut", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sign &out"), Icon::LogOut,
        "Ctrl+Shift+O", Needs::SignedIn},
    {ActionId::SignInCli, "signInCli", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Sign in the C&LI too…"),
        Icon::Terminal, "Ctrl+Shift+T", Needs::Connection},
    {ActionId::Activity, "activity", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Activity &journal…"),
        Icon::Clock, "Ctrl+H", Needs::Nothing, By::Feature},
    {ActionId::Overview, "overview", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Key &overview…"),
        std::nullopt, "Ctrl+Shift+G", Needs::Connection},
    {ActionId::ExportKeys, "export", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "E&xport keys…"),
        Icon::Download, "Ctrl+Shift+J", Needs::Connection},
    {ActionId::CommandPalette, "commandPalette",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Command &palette…"), Icon::Terminal, "Ctrl+K",
        Needs::Nothing, By::Feature},
    {ActionId::ClearClipboard, "clearClipboard",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Clear the clip&board now"), Icon::Clipboard,
        "Ctrl+Shift+B", Needs::Nothing, By::Feature},
    {ActionId::Lock, "lock", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Loc&k now"), Icon::Lock, "Ctrl+L",
        Needs::Nothing, By::Feature},
    {ActionId::AllowScreenshots, "allowScreenshots",
        QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Allow screenshots for &5 minutes"), std::nullopt,
        "Ctrl+Shift+H", Needs::Nothing, By::Feature},
    {ActionId::Preferences, "preferences", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Pre&ferences…"),
        Icon::Settings, "Ctrl+,", Needs::Nothing, By::Feature},
    {ActionId::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Keyboard s&hortcuts…"),
        Icon::Keyboard, "Ctrl+?", Needs::Nothing, By::Feature},
    {ActionId::Documentation, "documentation", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "Documentation"),
        Icon::ExternalLink, "Shift+F1", Needs::Nothing, By::Feature},
    {ActionId::About, "about", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&About Latchkey"), Icon::Info,
        "Ctrl+F1", Needs::Nothing},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Latchkey::Ui::Actions", "&Quit"), std::nullopt, "Ctrl+Q",
        Needs::Nothing},
};

} // namespace

bool ActionEntry::isMet(const ActionState &state) const
{
    if (state.isLocked && id != ActionId::Quit) // a dialog would wait unseen for the unlock
        return false;
    if (!state.onlyToRead.isEmpty() && changesKeys())
        return false;
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
    case Needs::SomeKeys:
        return state.selected > 0;
    case Needs::KeptSecret:
        return state.secretKept;
    case Needs::OverdueKeys:
        return state.signedIn && state.isAnyOverdue;
    }
    Q_UNREACHABLE();
}

bool ActionEntry::changesKeys() const
{
    return id == ActionId::NewKey || id == ActionId::Rotate || id == ActionId::RotateOverdue
        || id == ActionId::Edit || id == ActionId::Delete;
}

bool ActionEntry::isDoneToKeys() const
{
    return needs == Needs::SomeKeys || needs == Needs::KeptSecret;
}

std::span<const ActionEntry> actionTable()
{
    return table;
}

} // namespace Latchkey::Ui
