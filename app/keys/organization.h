// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/connections/connection.h>
#include <app/core/pending.h>

#include <QObject>

namespace Latchkey {

class Account;
struct Identity;

/// Which organization the keys of a connection belong to: the connection's own, except on a serverless host,
/// where each person is an organization and only the control plane knows its name (the user handle).
class Organization final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Organization)

public:
    /// The account outlives it. `extraServerlessHost` is what UNION_SERVERLESS_ENDPOINT says; may be empty.
    Organization(const Connection &connection, Account &account, const QString &extraServerlessHost,
        QObject *parent = nullptr);
    ~Organization() override;

    /// The person has changed the connection; its endpoint stays.
    void setConnection(const Connection &connection) { m_connection = connection; }

    [[nodiscard]] bool isServerless() const { return m_serverless; }

    /// The name to send; on a serverless host as soon as the account knows who is signed in. Errors: what
    /// kept the account from knowing, in words about the organization; Protocol where nothing names it.
    [[nodiscard]] QFuture<Result<QString>> name() const;

    /// The same as far as it is known now; else empty.
    [[nodiscard]] QString nameKnownNow() const;
    /// Both are known, and are not the same.
    [[nodiscard]] bool isKnownToDifferFrom(const QString &other) const;

private:
    [[nodiscard]] QString nameFor(const Identity &identity) const;

    Connection m_connection;
    Account &m_account;
    bool m_serverless;
};

} // namespace Latchkey
