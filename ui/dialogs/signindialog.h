// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

#include <QUrl>

class QLabel;

namespace Latchkey::Ui {

/// "Sign in": waits while the person signs in with the browser.
class SignInDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    /// `host` is where the person signs in to.
    SignInDialog(const QString &host, QWidget *parent);
    ~SignInDialog() override;

    /// The receiver listens: this is what the browser has to open.
    void setAddress(const QUrl &url);
    void showBrowserReturned();
    /// Something answered that does not belong to this sign-in.
    void showForeignAnswer();
    /// The attempt has failed; "Try again" starts another.
    void showFailed(const Error &error);

signals:
    void openBrowserRequested(const QUrl &url);
    void copyLinkRequested(const QUrl &url);
    void retryRequested();

private:
    void openOrRetry();

    QUrl m_address;
    bool m_failed = false;
    QPushButton *m_copyLink;
    QPushButton *m_openBrowser;
};

} // namespace Latchkey::Ui
