// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/applicationcredentials.h>
#include <app/auth/identity.h>
#include <app/auth/session.h>
#include <app/core/cancellation.h>
#include <ui/dialogs/signindialog.h>

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QUrl;
class QWidget;

namespace Latchkey {
class ConnectionStore;
class Workspace;
} // namespace Latchkey

namespace Latchkey::Ui {

/// Brings a person from a connection to a session: in the browser, with a code, or with an API key. Nobody
/// takes the place of another account without being asked.
class SignInFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInFlow)

public:
    using UrlOpener = std::function<bool(const QUrl &)>;

    /// All of it outlives the flow; `connections` knows who was signed in last.
    SignInFlow(QWidget &window, Workspace &workspace, const ConnectionStore &connections, UrlOpener openUrl);
    ~SignInFlow() override;

    /// Opens the sheet and the browser; the session has the tokens when signedIn() is sent.
    void signIn();
    /// The same with an API key that the person has given already; it is kept in memory only.
    void signInWithKey(const ApplicationCredentials &key);

signals:
    void signedIn();

private:
    /// New tokens that the session does not have yet.
    struct Newcomer
    {
        TokenSet tokens;
        Session::Storing storing;
    };

    void openSheet();
    void begin(SignInDialog::Way way);
    void beginInBrowser();
    void beginWithCode();
    void takeKey(const Secret &text, bool toBeKept);
    void beginWithKey(const ApplicationCredentials &key, Session::Storing storing);
    void open(const QUrl &url);
    /// Waits for the attempt's end; it is the flow's from now on.
    template <class Attempt>
    void follow(std::unique_ptr<Attempt> attempt, const QFuture<Result<TokenSet>> &tokens,
        Session::Storing storing = Session::Storing::Allowed);
    void showFailed(const Error &error);
    void stopAttempt();

    void review(const Newcomer &newcomer);
    [[nodiscard]] Identity knownAccount() const;
    void replace();
    void adopt(const Newcomer &newcomer);
    void close();
    void giveBackNewcomer();

    QWidget &m_window;
    Workspace &m_workspace;
    const ConnectionStore &m_connections;
    UrlOpener m_openUrl;
    std::unique_ptr<QObject> m_attempt;
    CancellationPtr m_cancellation;
    std::optional<Newcomer> m_newcomer;
    QPointer<SignInDialog> m_dialog;
};

} // namespace Latchkey::Ui
