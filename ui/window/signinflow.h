// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/connections/connection.h>
#include <app/core/cancellation.h>

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QUrl;
class QWidget;

namespace Latchkey {
class BrowserSignIn;
class Workspace;
} // namespace Latchkey

namespace Latchkey::Ui {

class ConnectDialog;
class SignInDialog;

/// Brings a person in: from an address to a connection, and from a connection to a session.
class SignInFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInFlow)

public:
    using WorkspaceFactory = std::function<std::unique_ptr<Workspace>(const Connection &)>;
    using UrlOpener = std::function<bool(const QUrl &)>;

    SignInFlow(QWidget &window, WorkspaceFactory makeWorkspace, UrlOpener openUrl);
    ~SignInFlow() override;

    /// Asks for an address and checks it; ends with connected(), or quietly if the person cancels.
    void connectToUnion(const QString &address = {});

    /// Signs in to the workspace's control plane with the browser; the session has the tokens when signedIn()
    /// is sent.
    void signIn(Workspace &workspace);

signals:
    /// The address belongs to a Union control plane.
    void connected(const Latchkey::Connection &connection);
    void signedIn();

private:
    void check(ConnectDialog *dialog, const Connection &connection);
    void attempt(SignInDialog *dialog, Workspace &workspace);
    void finish(SignInDialog *dialog, Workspace &workspace, const TokenSet &tokens);

    QWidget &m_window;
    WorkspaceFactory m_makeWorkspace;
    UrlOpener m_openUrl;
    std::unique_ptr<Workspace> m_checked; // lives while an address is checked
    std::unique_ptr<BrowserSignIn> m_attempt;
    CancellationPtr m_cancellation;
    QPointer<SignInDialog> m_dialog;
};

} // namespace Latchkey::Ui
