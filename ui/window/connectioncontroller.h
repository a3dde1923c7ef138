// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/connections/connection.h>
#include <app/keys/keycounts.h>
#include <ui/dialogs/accountdialog.h>
#include <ui/keytable/keylisting.h>
#include <ui/window/keyflows.h>
#include <ui/window/messages.h>
#include <ui/window/sessionnotices.h>
#include <ui/window/windowsurroundings.h>

#include <QObject>
#include <QTimer>

#include <memory>

namespace Latchkey {
class Workspace;
}

namespace Latchkey::Ui {

/// One connection that has been opened, on screen or not: its session and list, what the table shows of them,
/// what there is to say about them, what a person can do with them. While the window shows another
/// connection, nothing here reaches the window.
class ConnectionController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionController)

public:
    /// Where the sign-in and its record live.
    enum class Kind {
        Stored, ///< in the keychain and in the list of connections
        Practice, ///< both end with the program
    };

    ConnectionController(const WindowSurroundings &surroundings, const Connection &connection, Kind kind);
    ~ConnectionController() override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] KeyListing &listing() const { return *m_listing; }
    [[nodiscard]] Messages &messages() { return m_messages; }
    [[nodiscard]] KeyFlows &flows() const { return *m_flows; }

    [[nodiscard]] bool isSignedIn() const;
    /// Empty while it is not known.
    [[nodiscard]] QString person() const;
    /// What to say of the session in two or three lower-case words: "keyring locked" is not "signed out".
    [[nodiscard]] QString sessionText() const;
    /// A sign-in was stored and not signed out.
    [[nodiscard]] bool isAccountExpected() const;
    /// The keychain has been asked so short a time ago that there is nothing to say yet.
    [[nodiscard]] bool mayKeychainAnswerSoon() const { return m_keychainPatience.isActive(); }
    /// As the table tells them; linear, but quick.
    [[nodiscard]] KeyCounts counts() const;

    /// The person has changed it. The sign-in goes on; where organization or CA file are others, the list is
    /// loaded anew.
    void setConnection(const Connection &connection);
    /// Opens the sheet that tells who is signed in.
    void showAccount();

    /// Asks the keychain for the sign-in.
    void restore();
    void adopt(const TokenSet &tokens);
    void signIn();
    /// With an API key that the person gave; in memory only.
    void signInWithKey(const ApplicationCredentials &key);
    void signOut();
    void signInCli() { m_cli.start(); }
    /// As Session::lock; a sign-in that ends with it leaves a message.
    [[nodiscard]] QFuture<Result<void>> lock();
    /// The sign-in is in memory only.
    [[nodiscard]] bool endsWithLock() const;
    void refresh();

    void noteTrouble(const Result<void> &result);

signals:
    /// What the window shows of it, its details aside, is different now.
    void changed();
    void keysChanged();
    /// More keys have been loaded.
    void progressed();

private:
    void connectSession();
    void connectKeys();
    void connectRotation(const RotateFlow &rotation);
    void sessionChanged();
    void keepingChanged();
    void accountChanged();
    void remember(const LastSignedIn &who);
    [[nodiscard]] AccountDialog::Content accountContent() const;
    void listLoaded();
    void showTroubleOf(const KeyList &keys);
    void showNews();

    WindowSurroundings m_with;
    Kind m_kind;
    Messages m_messages;
    SessionNotices m_notices;
    std::unique_ptr<Workspace> m_workspace; // outlives those who work with it
    std::unique_ptr<KeyListing> m_listing;
    std::unique_ptr<KeyFlows> m_flows;
    SignInFlow m_signIn;
    CliFlow m_cli;
    QTimer m_keychainPatience;
};

} // namespace Latchkey::Ui
