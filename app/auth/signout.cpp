// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/signout.h>

#include <app/auth/credentialstore.h>
#include <app/auth/keychainpatience.h>
#include <app/auth/metadatadiscovery.h>
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
    const std::optional<TokenSet> &tokens, std::chrono::milliseconds keychainPatience)
{
    m_open = tokens ? 2 : 1;
    removeItem(keychainPatience);
    if (tokens)
        revoke(*tokens);
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

void SignOut::revoke(const TokenSet &tokens)
{
    whenFinished(
        m_discovery.completeForSignOut(), this, [this, tokens](const Result<AuthMetadata> &metadata) {
            if (!metadata)
                return takeRevocation(failure(metadata.error()));
            if (metadata->revocationEndpoint.isEmpty())
                return oneDone();
            whenFinished(m_endpoint.revoke(*metadata, tokens), this,
                [this](const Result<void> &revoked) { takeRevocation(revoked); });
        });
}

void SignOut::takeRevocation(const Result<void> &revoked)
{
    m_report.revoked = revoked.has_value();
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
