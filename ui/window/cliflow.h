// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/cliremoval.h>
#include <app/auth/tokenset.h>
#include <app/core/cancellation.h>
#include <app/core/pending.h>

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QUrl;
class QWidget;

namespace Latchkey {
class CliKeyring;
class CliSignIn;
class Workspace;
} // namespace Latchkey

namespace Latchkey::Ui {

class CliSignInDialog;

/// Signs the command lines of one connection in and out, from the sheet to what is in the keyring.
class CliFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliFlow)

public:
    using KeyringFactory = std::function<std::unique_ptr<CliKeyring>()>;
    using UrlOpener = std::function<bool(const QUrl &)>;

    /// Window and workspace outlive it. `practice`: what the command line would sign in to ends with the
    /// program.
    CliFlow(
        QWidget &window, Workspace &workspace, KeyringFactory makeKeyring, UrlOpener openUrl, bool practice);
    ~CliFlow() override;

    void start();

private:
    struct Run
    {
        QList<CliProgram> programs;
        int position = 0;
        QStringList stored; ///< for a person: what has been written
    };

    [[nodiscard]] Result<void> prepare();
    void connectDialog();
    void look();
    void measure();
    void signInNext(const Run &run);
    void finishSignIn(const Run &run);
    [[nodiscard]] QFuture<Result<TokenSet>> authorize();
    void beginInBrowser();
    void beginWithCode();
    template <class Attempt>
    void follow(std::unique_ptr<Attempt> attempt);
    void stopAttempt();
    void removeNext(const Run &run, const QStringList &troubles);

    QWidget &m_window;
    Workspace &m_workspace;
    KeyringFactory m_makeKeyring;
    UrlOpener m_openUrl;
    bool m_practice;
    std::unique_ptr<CliKeyring> m_keyring; // made when it is first needed
    std::unique_ptr<CliSignIn> m_cli;
    Pending<TokenSet> m_authorization; ///< what the attempts, one after the other, are for
    std::unique_ptr<QObject> m_attempt;
    CancellationPtr m_cancellation;
    QPointer<CliSignInDialog> m_dialog;
};

} // namespace Latchkey::Ui
