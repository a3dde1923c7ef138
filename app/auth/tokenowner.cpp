// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenowner.h>

#include <app/auth/metadatadiscovery.h>
#include <app/auth/sessionerrors.h>
#include <app/core/whenfinished.h>

namespace Latchkey {

TokenOwner::TokenOwner(const Endpoint &endpoint, HttpClient &http, MetadataDiscovery &discovery,
    TokenSet tokens, QObject *parent)
    : QObject(parent)
    , m_discovery(discovery)
    , m_tokens(std::move(tokens))
    , m_rpc(endpoint, http, this)
    , m_identity(m_rpc)
{
}

TokenOwner::~TokenOwner() = default;

QFuture<Result<Identity>> TokenOwner::ask()
{
    const Pending<Identity> pending;
    whenFinished(m_identity.userInfo(), this, [this, pending](const Result<Identity> &answer) {
        pending.finish(identityFrom(factsOf(m_tokens), answer ? *answer : Identity()));
    });
    return pending.future();
}

QFuture<Result<BearerToken>> TokenOwner::bearer()
{
    const Pending<BearerToken> pending;
    whenFinished(m_discovery.discover(), this, [this, pending](const Result<AuthMetadata> &metadata) {
        if (!metadata)
            return pending.finish(failure(metadata.error()));
        pending.finish(BearerToken{metadata->authorizationHeader, m_tokens.accessToken});
    });
    return pending.future();
}

QFuture<Result<BearerToken>> TokenOwner::replacementFor(const BearerToken &)
{
    return finished<BearerToken>(failure(freshTokenRefusedError()));
}

} // namespace Latchkey

#include "moc_tokenowner.cpp"
