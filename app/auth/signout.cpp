// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/signout.h>

#include <app/auth/credentialstore.h>
#include <app/auth/keychainpatience.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/tokenendpoint.h>

namespace Latchkey {

SignOut::SignOut(MetadataDiscovery &discovery, TokenEndpoint &endpoint, CredentialStore &store,
    std::function<bool()> superseded, QObject *parent)
    : QObject(parent)
    , m_discovery(discovery)
    , m_endpoint(endpoint)
    , m_store(store)
    , m_superseded(std::move(superseded))
{
}

SignOut::~SignOut()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<Session::SignOutReport>> SignOut::start(
    const std::optional<TokenSet> &tokens, std::chrono::milliseconds keychainPatience)
{
    m_patience = keychainPatience;
    if (tokens)
        revoke(*tokens);
    else
        removeItem();
    return m_pending.future();
}

void SignOut::revoke(const TokenSet &tokens)
{
    // The refresh token takes its access tokens with it (RFC 7009 §2.1).
    const Secret token = tokens.refreshToken.isEmpty() ? tokens.accessToken : tokens.refreshToken;
    whenFinished(m_discovery.completeForSignOut(), this, [this, token](const Result<AuthMetadata> &metadata) {
        if (!metadata) {
            m_report.revocationTrouble = metadata.error();
            return removeItem();
        }
        if (metadata->revocationEndpoint.isEmpty())
            return removeItem();
        whenFinished(m_endpoint.revoke(*metadata, token), this, [this](const Result<void> &revoked) {
            m_report.revoked = revoked.has_value();
            if (!revoked)
                m_report.revocationTrouble = revoked.error();
            removeItem();
        });
    });
}

void SignOut::removeItem()
{
    if (m_superseded())
        return m_pending.finish(m_report);
    whenFinished(withPatience(m_store.remove(), m_patience, this), this, [this](const Result<void> &removed) {
        // No keychain holds no item.
        if (!removed && removed.error().kind() != ErrorKind::KeychainAbsent)
            m_report.keychainTrouble = removed.error();
        m_pending.finish(m_report);
    });
}

} // namespace Latchkey

#include "moc_signout.cpp"
