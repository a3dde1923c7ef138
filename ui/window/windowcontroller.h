// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/explain/explainflow.h>
#include <ui/palette/paletteflow.h>
#include <ui/shortcuts/shortcutsflow.h>
#include <ui/window/actions.h>
#include <ui/window/connectflow.h>
#include <ui/window/connectionsflow.h>
#include <ui/window/copychoice.h>
#include <ui/window/focusedkey.h>
#include <ui/window/openconnections.h>
#include <ui/window/pageturner.h>
#include <ui/window/preferencesflow.h>
#include <ui/window/whenfree.h>
#include <ui/window/windowstatus.h>
#include <ui/window/windowsurroundings.h>

#include <QObject>

namespace Latchkey::Ui {

/// What happens in the window: which of the opened connections it shows, and what the actions do to that one.
class WindowController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowController)

public:
    using Surroundings = WindowSurroundings;

    explicit WindowController(Surroundings surroundings);
    ~WindowController() override;

    /// Opens the connection used last, or says that there is none.
    void openLast();
    /// Shows a stored connection; asks the keychain for its sign-in where it has none.
    void open(const Connection &connection);
    /// Shows this one as it was left; opens it where that has not been done. Does nothing for an unknown id,
    /// nor while Latchkey is locked.
    void switchTo(const QString &id);
    /// The same, with this search in its field. Where the connection is gone, no other is searched.
    void showKeys(const QString &id, const QString &search);
    /// Shows the connection to this control plane, the one that is shown before any other; false where there
    /// is none.
    bool showControlPlane(const QString &authority);
    /// Opens the practice tenant, signed in.
    void openPractice(const Connection &connection, const TokenSet &tokens);
    /// Opens the connection to this control plane; adds it if it is new.
    void addAndOpen(const Connection &connection);
    /// The same for what was asked for from outside. Where the organization is neither given nor to be
    /// guessed, the connection dialog asks for it; where a known connection is to be another, the person is
    /// shown how, and decides.
    void openRequested(const Connection &connection);
    /// Opens the connection dialog with this address filled in.
    void askToConnect(const QString &address) { m_connect.connectToUnion(address); }

    /// The sessions of all that is open drop their tokens; finishes, always well, once that is done.
    [[nodiscard]] QFuture<Result<void>> lock() { return m_opened.lock(); }
    void unlock() { m_opened.unlock(); }
    /// Labels of the connections whose sign-in a lock ends, since it is in memory only.
    [[nodiscard]] QStringList endedByLock() const { return m_opened.endedByLock(); }
    [[nodiscard]] bool isAnySignedIn() const { return m_opened.isAnySignedIn(); }
    /// The same, the practice tenant aside.
    [[nodiscard]] bool isAnyKeptSignedIn() const { return m_opened.isAnyKeptSignedIn(); }
    [[nodiscard]] bool showsConnection() const { return m_shown != nullptr; }
    /// Null for none.
    [[nodiscard]] ConnectionController *shown() const { return m_shown; }
    [[nodiscard]] OpenConnections &opened() { return m_opened; }
    /// For what comes from outside.
    [[nodiscard]] WhenFree &whenFree() { return m_whenFree; }

    /// Where features add what else can be found.
    [[nodiscard]] PaletteFlow &palette() { return m_palette; }

    /// What the window shows failed for a reason that is over now.
    void tryAgain();

private:
    /// Null for none.
    void show(ConnectionController *connection);

    void connectWindow();
    void connectOpened();
    void connectConnections();
    void leave(const QString &id);
    void openKnown(const Connection &known, const Connection &asked);
    void perform(ActionId id, bool checked);
    void take(const EmptyContent::Step &step);

    void update();
    void updatePage();
    void updateConnections();

    Surroundings m_with;
    WhenFree m_whenFree;
    PageTurner m_pages;
    WindowStatus m_status;
    OpenConnections m_opened;
    ConnectFlow m_connect;
    ConnectionsFlow m_connections;
    PreferencesFlow m_preferences;
    PaletteFlow m_palette;
    ShortcutsFlow m_shortcuts;
    CopyChoice m_copyChoice;
    ExplainFlow m_explain;
    FocusedKey m_focusedKey;
    ConnectionController *m_shown = nullptr;
};

} // namespace Latchkey::Ui
