// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/applicationsignin.h>

#include <app/auth/metadatadiscovery.h>
#include <app/auth/tokenendpoint.h>
#include <app/core/logging.h>
#include <app/core/whenfinished.h>

namespace Latchkey {

ApplicationSignIn::ApplicationSignIn(
    Endpoint endpoint, MetadataDiscovery &discovery, TokenEndpoint &tokens, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_discovery(discovery)
    , m_tokens(tokens)
{
}

ApplicationSignIn::~ApplicationSignIn()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<TokenSet>> ApplicationSignIn::start(
    const ApplicationCredentials &credentials, CancellationPtr cancellation)
{
    if (cancellation) {
        connect(cancellation.get(), &Cancellation::cancelled, this,
            [this] { finish(failure(Error::cancelled())); });
        if (cancellation->isCancelled())
            finish(failure(Error::cancelled()));
    }
    if (!m_pending.isFinished()) {
        whenFinished(m_discovery.discover(), this, [this, credentials](const Result<AuthMetadata> &metadata) {
            if (!metadata)
                return finish(failure(metadata.error()));
            exchange(*metadata, credentials);
        });
    }
    return m_pending.future();
}

void ApplicationSignIn::exchange(const AuthMetadata &metadata, const ApplicationCredentials &credentials)
{
    if (m_pending.isFinished())
        return;
    whenFinished(m_tokens.clientCredentials(metadata, credentials.clientId, credentials.clientSecret), this,
        [this](const Result<TokenSet> &tokens) {
            if (!tokens)
                return finish(failure(tokens.error()));
            TokenSet complete = *tokens;
            complete.endpoint = m_endpoint.authority();
            finish(std::move(complete));
        });
}

void ApplicationSignIn::finish(Result<TokenSet> result)
{
    if (m_pending.isFinished())
        return;
    if (!result)
        qCInfo(lcAuth) << "sign-in with a key ended:" << result.error().kindName();
    m_pending.finish(std::move(result));
}

} // namespace Latchkey

#include "moc_applicationsignin.cpp"
