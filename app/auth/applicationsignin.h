// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/applicationcredentials.h>
#include <app/auth/tokenset.h>
#include <app/core/cancellation.h>
#include <app/core/endpoint.h>
#include <app/core/pending.h>

#include <QObject>

namespace Latchkey {

class MetadataDiscovery;
class TokenEndpoint;
struct AuthMetadata;

/// One attempt to sign in as an application, with an API key (RFC 6749 §4.4).
class ApplicationSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplicationSignIn)

public:
    ApplicationSignIn(
        Endpoint endpoint, MetadataDiscovery &discovery, TokenEndpoint &tokens, QObject *parent = nullptr);
    ~ApplicationSignIn() override;

    /// Starts; call once. The tokens renew themselves with the credentials. Errors: as MetadataDiscovery and
    /// TokenEndpoint::clientCredentials(), and Cancelled.
    [[nodiscard]] QFuture<Result<TokenSet>> start(
        const ApplicationCredentials &credentials, CancellationPtr cancellation = nullptr);

private:
    void exchange(const AuthMetadata &metadata, const ApplicationCredentials &credentials);
    void finish(Result<TokenSet> result);

    Endpoint m_endpoint;
    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_tokens;
    Pending<TokenSet> m_pending;
};

} // namespace Latchkey
