// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/signinflow.h>

#include <app/auth/browsersignin.h>
#include <app/auth/session.h>
#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/signindialog.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

namespace Latchkey::Ui {

SignInFlow::SignInFlow(QWidget &window, UrlOpener openUrl)
    : m_window(window)
    , m_openUrl(std::move(openUrl))
{
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::signIn(Workspace &workspace)
{
    if (m_dialog && m_dialog->isVisible())
        return m_dialog->raise();
    auto *dialog = new SignInDialog(workspace.connection().endpoint.authority(), &m_window);
    m_dialog = dialog;
    connect(dialog, &SignInDialog::openBrowserRequested, this, [this](const QUrl &url) { m_openUrl(url); });
    connect(dialog, &SignInDialog::copyLinkRequested, this,
        [](const QUrl &url) { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    connect(dialog, &SignInDialog::retryRequested, this,
        [this, dialog, &workspace] { attempt(dialog, workspace); });
    connect(dialog, &SignInDialog::finished, this, [this] {
        if (m_cancellation)
            m_cancellation->cancel();
        if (m_attempt)
            m_attempt.release()->deleteLater(); // its own answer may be what closed the dialog
    });
    dialog->openOverWindow();
    attempt(dialog, workspace);
}

void SignInFlow::attempt(SignInDialog *dialog, Workspace &workspace)
{
    m_cancellation = std::make_shared<Cancellation>();
    m_attempt = workspace.makeSignIn();
    connect(m_attempt.get(), &BrowserSignIn::authorizeUrlReady, dialog, [this, dialog](const QUrl &url) {
        dialog->setAddress(url);
        if (!m_openUrl(url))
            dialog->showNotice(tr("No browser could be started. Copy the link and open it yourself."));
    });
    connect(m_attempt.get(), &BrowserSignIn::foreignAnswerIgnored, dialog, &SignInDialog::showForeignAnswer);
    connect(m_attempt.get(), &BrowserSignIn::browserReturned, dialog, &SignInDialog::showBrowserReturned);
    whenFinished(
        m_attempt->start(m_cancellation), dialog, [this, dialog, &workspace](const Result<TokenSet> &tokens) {
            if (tokens)
                finish(dialog, workspace, *tokens);
            else if (tokens.error().kind() != ErrorKind::Cancelled)
                dialog->showFailed(tokens.error());
        });
}

void SignInFlow::finish(SignInDialog *dialog, Workspace &workspace, const TokenSet &tokens)
{
    whenFinished(workspace.session().adopt(tokens), dialog, [this, dialog](const Result<void> &adopted) {
        if (!adopted)
            return dialog->showFailed(adopted.error());
        m_cancellation.reset();
        dialog->accept();
        m_window.window()->raise();
        m_window.window()->activateWindow(); // the browser is in front
        emit signedIn();
    });
}

} // namespace Latchkey::Ui
