// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/core/result.h>

#include <optional>

namespace flyteidl2::auth {
class GetOAuth2MetadataResponse;
class GetPublicClientConfigResponse;
} // namespace flyteidl2::auth

namespace Latchkey {

/// The provider's half of AuthMetadata (RFC 8414 §2), as the server wrote it.
struct ProviderDocument
{
    QString issuer;
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString deviceAuthorizationEndpoint;
    QString revocationEndpoint;

    /// Enough to sign in with.
    [[nodiscard]] bool isUsable() const
    {
        return !authorizationEndpoint.isEmpty() && !tokenEndpoint.isEmpty();
    }
};

/// Flyte's half: the public client that people sign in with.
struct ClientDocument
{
    QString clientId;
    QString redirectUri;
    QStringList scopes;
    QString audience;
    QString authorizationHeader;

    [[nodiscard]] bool isUsable() const { return !clientId.isEmpty(); }
};

[[nodiscard]] ProviderDocument providerDocument(const flyteidl2::auth::GetOAuth2MetadataResponse &message);
[[nodiscard]] ClientDocument clientDocument(const flyteidl2::auth::GetPublicClientConfigResponse &message);

/// From JSON in snake_case or camelCase; absent and null are empty. Nothing where it is no JSON object.
[[nodiscard]] std::optional<ProviderDocument> readProviderDocument(const QByteArray &json);
[[nodiscard]] std::optional<ClientDocument> readClientDocument(const QByteArray &json);

/// Puts both halves together. Errors: Protocol where an endpoint is neither https nor on this computer (codes
/// and tokens would travel in clear), or where the header's name is none.
[[nodiscard]] Result<AuthMetadata> combine(const ProviderDocument &provider, const ClientDocument &client);

/// A revocation endpoint that tokens of `issuer` may be sent to (RFC 8414 §3.3: the document is the issuer's
/// own); empty else.
[[nodiscard]] QUrl revocationEndpointFor(const QString &issuer, const ProviderDocument &document);

} // namespace Latchkey
