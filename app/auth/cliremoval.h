// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/keychain/cliitem.h>

#include <QList>
#include <QObject>

#include <optional>

namespace Latchkey {

class CliKeyring;
class MetadataDiscovery;
class TokenEndpoint;

/// Takes one command line's sign-in away: deletes its items and revokes its refresh token (RFC 7009).
class CliRemoval final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliRemoval)

public:
    struct Report
    {
        QList<CliItemName> removed;
        bool revoked = false;
        std::optional<Error> revocationTrouble; ///< none where there was nothing to revoke, or nowhere to
    };

    CliRemoval(CliProgram program, const QString &service, MetadataDiscovery &discovery,
        TokenEndpoint &tokens, CliKeyring &keyring, QObject *parent = nullptr);
    ~CliRemoval() override;

    /// Starts; call once. Errors: as CliKeyring; then some items may still be there.
    [[nodiscard]] QFuture<Result<Report>> start();

private:
    void readNext(QList<CliItemName> names);
    void removeNext(QList<CliItemName> names);
    void revoke();
    void finishRevocation(const Result<void> &revoked);

    CliProgram m_program;
    QString m_service;
    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_tokens;
    CliKeyring &m_keyring;
    QList<CliItemName> m_found;
    Secret m_refreshToken;
    Report m_report;
    Pending<Report> m_pending;
};

} // namespace Latchkey
