// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/session.h>
#include <app/auth/tokenset.h>
#include <app/core/result.h>

#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Latchkey {

class ConnectionStore;
class Workspace;

/// Takes a connection out of the program and leaves nothing of it behind: ends its session, gives the sign-in
/// back, deletes sign-in and kept secrets from the keychain, forgets its settings and its lock file. What
/// can't be done keeps the rest from being forgotten, and can be tried again. The activity journal keeps its
/// entries: a record that goes with the connection would account for nothing.
class ConnectionRemoval final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionRemoval)

public:
    enum class Step {
        Revoke, ///< at the identity provider (RFC 7009)
        DeleteSignIn,
        DeleteSecret, ///< once for each secret that was kept
        Forget, ///< the settings
    };
    struct Trouble
    {
        Step step;
        Error error;
        QString clientId; ///< for DeleteSecret

        friend bool operator==(const Trouble &, const Trouble &) = default;
    };

    /// `workspace` is the connection's, and the removal's own; `running` is the session that the person uses,
    /// null where there is none. Session and store outlive the removal.
    ConnectionRemoval(std::unique_ptr<Workspace> workspace, Session *running, ConnectionStore &connections,
        QObject *parent = nullptr);
    ~ConnectionRemoval() override;

    /// Does what has not been done yet. Ends with removed() or failed(); then it may be called again.
    void start();
    /// Forgets the connection though something stays behind; ends with removed(), or failed() with Forget.
    void forget();

    /// What could not be done, in the order of the steps.
    [[nodiscard]] const QList<Trouble> &troubles() const { return m_troubles; }

    /// How long each step waits for the keychain; 20 s unless a test says otherwise.
    void setKeychainPatience(std::chrono::milliseconds patience) { m_patience = patience; }

signals:
    void removed();
    void failed();

private:
    void readSignIn();
    void endSession();
    void takeReport(const Result<Session::SignOutReport> &report);
    void deleteSecrets();
    void deleteNextSecret();
    void finish();

    std::unique_ptr<Workspace> m_workspace;
    Session *m_running;
    ConnectionStore &m_connections;
    std::chrono::milliseconds m_patience;
    std::optional<TokenSet> m_tokens; ///< to give back once more where that has failed
    QStringList m_secrets; ///< still to be deleted in this run
    QList<Trouble> m_troubles;
    bool m_isAccountExpected = false;
    bool m_isSignedOut = false;
    bool m_isSignOutRecorded = false;
};

} // namespace Latchkey
