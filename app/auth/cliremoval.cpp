// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/cliremoval.h>

#include <app/auth/metadatadiscovery.h>
#include <app/auth/tokenendpoint.h>
#include <app/core/whenfinished.h>
#include <app/keychain/clikeyring.h>

namespace Latchkey {

CliRemoval::CliRemoval(CliProgram program, const QString &service, MetadataDiscovery &discovery,
    TokenEndpoint &tokens, CliKeyring &keyring, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_service(service)
    , m_discovery(discovery)
    , m_tokens(tokens)
    , m_keyring(keyring)
{
}

CliRemoval::~CliRemoval()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<CliRemoval::Report>> CliRemoval::start()
{
    readNext(cliItemNames(m_program, m_service));
    return m_pending.future();
}

/// The refresh token as it is now: the command line may have renewed it since.
void CliRemoval::readNext(QList<CliItemName> names)
{
    if (names.isEmpty())
        return removeNext(m_found);
    const CliItemName name = names.takeFirst();
    whenFinished(m_keyring.read(name), this, [this, name, names](const Result<Secret> &value) {
        if (!value && value.error().kind() != ErrorKind::KeychainEmpty)
            return m_pending.finish(failure(value.error()));
        if (value) {
            m_found.append(name);
            if (const Secret token = cliRefreshToken({name, *value}); !token.isEmpty())
                m_refreshToken = token;
        }
        readNext(names);
    });
}

void CliRemoval::removeNext(QList<CliItemName> names)
{
    if (names.isEmpty())
        return revoke();
    const CliItemName name = names.takeFirst();
    whenFinished(m_keyring.remove(name), this, [this, name, names](const Result<void> &removed) {
        if (!removed)
            return m_pending.finish(failure(removed.error()));
        m_report.removed.append(name);
        removeNext(names);
    });
}

void CliRemoval::revoke()
{
    if (m_refreshToken.isEmpty())
        return m_pending.finish(m_report);
    whenFinished(m_discovery.completeForSignOut(), this, [this](const Result<AuthMetadata> &metadata) {
        if (!metadata)
            return finishRevocation(failure(metadata.error()));
        if (metadata->revocationEndpoint.isEmpty())
            return m_pending.finish(m_report);
        whenFinished(m_tokens.revoke(*metadata, m_refreshToken), this,
            [this](const Result<void> &revoked) { finishRevocation(revoked); });
    });
}

void CliRemoval::finishRevocation(const Result<void> &revoked)
{
    m_report.revoked = revoked.has_value();
    if (!revoked)
        m_report.revocationTrouble = revoked.error();
    m_pending.finish(m_report);
}

} // namespace Latchkey

#include "moc_cliremoval.cpp"
