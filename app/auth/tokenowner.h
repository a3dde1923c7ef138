// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/identityclient.h>
#include <app/auth/tokenset.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/tokensource.h>

namespace Latchkey {

class MetadataDiscovery;

/// Asks whom tokens belong to before anyone uses them: whether they may take the place of another sign-in
/// depends on it.
class TokenOwner final : public QObject, private TokenSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenOwner)

public:
    TokenOwner(const Endpoint &endpoint, HttpClient &http, MetadataDiscovery &discovery, TokenSet tokens,
        QObject *parent = nullptr);
    ~TokenOwner() override;

    /// For tests, which don't wait.
    void setRetryPolicy(const RetryPolicy &policy) { m_rpc.setRetryPolicy(policy); }

    /// Starts; call once. Never fails: where the control plane does not say, what the tokens themselves tell,
    /// which may be nothing but the kind.
    [[nodiscard]] QFuture<Result<Identity>> ask();

private:
    [[nodiscard]] QFuture<Result<BearerToken>> bearer() override;
    [[nodiscard]] QFuture<Result<BearerToken>> replacementFor(const BearerToken &rejected) override;

    MetadataDiscovery &m_discovery;
    TokenSet m_tokens;
    ConnectClient m_rpc;
    IdentityClient m_identity;
};

} // namespace Latchkey
