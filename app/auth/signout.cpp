// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/signout.h>

#include <app/auth/credentialstore.h>
#include <app/auth/keychainpatience.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/sessionerrors.h>
#include <app/auth/tokenendpoint.h>

namespace Latchkey {

SignOut::SignOut(
    MetadataDiscovery &discovery, TokenEndpoint &endpoint, CredentialStore &store, QObject *parent)
    : QObject(parent)
    , m_discovery(discovery)
    , m_endpoint(endpoint)
    , m_store(store)
{
}

SignOut::~SignOut()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<Session::SignOutReport>> SignOut::start(
    const std::optional<TokenSet> &tokens, Patience patience)
{
    m_open = tokens ? 2 : 1;
    removeItem(patience.keychain);
    if (tokens)
        revoke(*tokens, patience.provider);
    return m_pending.future();
}

void SignOut::removeItem(std::chrono::milliseconds patience)
{
    whenFinished(withPatience(m_store.remove(), patience, this), this, [this](const Result<void> &removed) {
        // No keychain holds no item.
        if (!removed && removed.error().kind() != ErrorKind::KeychainAbsent)
            m_report.keychainTrouble = removed.error();
        oneDone();
    });
}

void SignOut::revoke(const TokenSet &tokens, std::chrono::milliseconds patience)
{
    const Pending<bool> settled;
    whenFinished(settled.future(), this, [this](const Result<bool> &revoked) { takeRevocation(revoked); });
    QTimer::singleShot(patience, this, [settled] { settled.finish(failure(revocationTooSlowError())); });
    whenFinished(
        askForRevocation(tokens), this, [settled](const Result<bool> &revoked) { settled.finish(revoked); });
}

// False where the provider offers no revocation.
QFuture<Result<bool>> SignOut::askForRevocation(const TokenSet &tokens)
{
    const Pending<bool> pending;
    whenFinished(m_discovery.completeForSignOut(), this,
        [this, tokens, pending](const Result<AuthMetadata> &metadata) {
            if (!metadata)
                return pending.finish(failure(metadata.error()));
            if (metadata->revocationEndpoint.isEmpty())
                return pending.finish(false);
            whenFinished(m_endpoint.revoke(*metadata, tokens), this, [pending](const Result<void> &revoked) {
                pending.finish(revoked ? Result<bool>(true) : failure(revoked.error()));
            });
        });
    return pending.future();
}

void SignOut::takeRevocation(const Result<bool> &revoked)
{
    m_report.revoked = revoked.value_or(false);
    if (!revoked)
        m_report.revocationTrouble = revoked.error();
    oneDone();
}

void SignOut::oneDone()
{
    if (--m_open == 0)
        m_pending.finish(m_report);
}

} // namespace Latchkey

#include "moc_signout.cpp"
