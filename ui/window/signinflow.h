// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
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

class SignInDialog;

/// Brings a person in: from a connection to a session.
class SignInFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInFlow)

public:
    using UrlOpener = std::function<bool(const QUrl &)>;

    SignInFlow(QWidget &window, UrlOpener openUrl);
    ~SignInFlow() override;

    /// Signs in to the workspace's control plane with the browser; the session has the tokens when signedIn()
    /// is sent.
    void signIn(Workspace &workspace);

signals:
    void signedIn();

private:
    void attempt(SignInDialog *dialog, Workspace &workspace);
    void finish(SignInDialog *dialog, Workspace &workspace, const TokenSet &tokens);

    QWidget &m_window;
    UrlOpener m_openUrl;
    std::unique_ptr<BrowserSignIn> m_attempt;
    CancellationPtr m_cancellation;
    QPointer<SignInDialog> m_dialog;
};

} // namespace Latchkey::Ui
