// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/identity.h>
#include <app/core/pending.h>

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Latchkey {

class IdentityClient;
class Session;

/// Who is signed in to one connection. Asks the control plane after every sign-in, and again while trouble
/// that may pass keeps it from answering; forgets at sign-out.
class Account final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Account)

public:
    /// Session and client outlive the account.
    Account(Session &session, IdentityClient &client, QObject *parent = nullptr);
    ~Account() override;

    /// Empty while nobody is signed in or nobody has answered yet. Where the control plane won't say, what
    /// the tokens tell: the kind and the subject, if they name one; trouble() is set then.
    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }
    /// Why the control plane did not say who is signed in; empty while it is asked and once it has.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// What the control plane says: at once where it is known, else as soon as it has answered; asks again
    /// after trouble. Errors: as IdentityClient::userInfo(); Unauthenticated while signed out.
    [[nodiscard]] QFuture<Result<Identity>> whenKnown();

    /// Time to the first new try after trouble, doubled up to 16 times as much; 20 s unless a test says
    /// otherwise.
    void setRetryInterval(std::chrono::milliseconds interval) { m_retryInterval = interval; }

signals:
    /// identity() or trouble() is another.
    void changed();

private:
    void startOver();
    void forget();
    void ask();
    void takeAnswer(const Result<Identity> &answer);
    void answerWaiting(const Result<Identity> &answer);

    Session &m_session;
    IdentityClient &m_client;
    std::optional<Identity> m_identity;
    std::optional<Error> m_trouble;
    QList<Pending<Identity>> m_waiting;
    QTimer m_retry;
    std::chrono::milliseconds m_retryInterval = std::chrono::seconds(20);
    int m_failures = 0;
    bool m_asking = false;
    int m_generation = 0;
};

} // namespace Latchkey
