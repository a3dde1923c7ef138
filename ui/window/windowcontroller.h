// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/connections/connection.h>
#include <app/core/clock.h>
#include <ui/window/actions.h>
#include <ui/window/connectflow.h>
#include <ui/window/emptystates.h>
#include <ui/window/sessionnotices.h>
#include <ui/window/signinflow.h>
#include <ui/window/windowstatus.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QSettings;

namespace Latchkey {
class ConnectionStore;
class Workspace;
} // namespace Latchkey

namespace Latchkey::Ui {

class KeyFlows;
class MainWindow;
class SecretClipboard;

/// What happens in the window: which connection it shows, what the session and the list mean for it, what the
/// actions do.
class WindowController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowController)

public:
    /// What the controller needs from outside; all of it outlives the controller.
    struct Surroundings
    {
        MainWindow &window;
        ConnectionStore &connections;
        SecretClipboard &clipboard;
        QSettings &settings;
        ConnectFlow::WorkspaceFactory makeWorkspace;
        SignInFlow::UrlOpener openUrl;
        std::function<void()> startPractice;
        Clock clock = systemClock();
    };

    explicit WindowController(Surroundings surroundings);
    ~WindowController() override;

    /// Opens the connection used last, or says that there is none.
    void openLast();
    /// Opens a stored connection and asks the keychain for its sign-in.
    void open(const Connection &connection);
    /// Opens the practice tenant, signed in.
    void openPractice(const Connection &connection, const TokenSet &tokens);
    /// Opens the connection to this control plane; adds it if it is new.
    void addAndOpen(const Connection &connection);
    /// Opens the connection dialog with this address filled in.
    void askToConnect(const QString &address) { m_connect.connectToUnion(address); }

private:
    void setWorkspace(const Connection &connection, bool practice);
    void connectWorkspace();
    void connectWindow();
    void perform(ActionId id, bool checked);
    void take(std::optional<EmptyContent::Step> step);
    void noteTrouble(const Result<void> &result);

    void sessionChanged();
    void keepingChanged();
    void askWhoIsSignedIn();
    void listLoaded();
    void listChanged();

    void update();
    [[nodiscard]] bool isAccountExpected() const;

    Surroundings m_with;
    SessionNotices m_notices;
    WindowStatus m_status;
    std::unique_ptr<Workspace> m_workspace; // outlives those who work with it
    ConnectFlow m_connect;
    SignInFlow m_signIn;
    std::unique_ptr<KeyFlows> m_flows;
    std::optional<EmptyContent> m_shownEmpty;
    QTimer m_keychainPatience;
    bool m_practice = false;
};

} // namespace Latchkey::Ui
