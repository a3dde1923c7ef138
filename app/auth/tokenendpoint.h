// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/tokenset.h>
#include <app/core/clock.h>
#include <app/core/pending.h>

#include <QObject>

#include <functional>

namespace Latchkey {

class HttpClient;
struct HttpRequest;
enum class TokenGrant;

/// The provider's token and revocation endpoints (RFC 6749, RFC 7009). Never retries, never keeps anything.
class TokenEndpoint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenEndpoint)

public:
    explicit TokenEndpoint(HttpClient &http, Clock clock = systemClock(), QObject *parent = nullptr);
    ~TokenEndpoint() override;

    /// RFC 6749 §4.1.3 with RFC 7636 §4.5. The answer's endpoint and subject are the caller's to fill in.
    [[nodiscard]] QFuture<Result<TokenSet>> exchangeCode(
        const AuthMetadata &metadata, const QString &code, const Secret &codeVerifier);

    /// RFC 6749 §6. Where the answer has no new refresh token, the result holds the old one.
    /// Errors: Unauthenticated for invalid_grant alone; network trouble is Offline, Tls, Unavailable.
    [[nodiscard]] QFuture<Result<TokenSet>> refresh(const AuthMetadata &metadata, const Secret &refreshToken);

    /// New tokens for a sign-in, the way its grant wants it: refresh() for a person (from a device with
    /// scope and audience too), clientCredentials() for an application. Grant and application carry over.
    [[nodiscard]] QFuture<Result<TokenSet>> renew(const AuthMetadata &metadata, const TokenSet &tokens);

    /// RFC 6749 §4.4 with HTTP Basic (§2.3.1: both parts form-encoded first).
    /// Errors: Unauthenticated for invalid_client.
    [[nodiscard]] QFuture<Result<TokenSet>> clientCredentials(
        const AuthMetadata &metadata, const QString &clientId, const Secret &clientSecret);

    /// RFC 7009 §2.1. Errors: Unsupported where the metadata names no revocation endpoint.
    [[nodiscard]] QFuture<Result<void>> revoke(const AuthMetadata &metadata, const Secret &token);
    /// The same for a whole sign-in: its refresh token, which takes its access tokens with it; an application
    /// proves itself, and has an access token alone.
    [[nodiscard]] QFuture<Result<void>> revoke(const AuthMetadata &metadata, const TokenSet &tokens);

private:
    [[nodiscard]] QFuture<Result<TokenSet>> refreshDevice(
        const AuthMetadata &metadata, const TokenSet &previous);
    [[nodiscard]] QFuture<Result<void>> postRevocation(HttpRequest request);
    /// `complete` fills in what the answer may leave out.
    [[nodiscard]] QFuture<Result<TokenSet>> post(
        HttpRequest request, TokenGrant grant, std::function<void(TokenSet &)> complete);

    HttpClient &m_http;
    Clock m_clock;
};

} // namespace Latchkey
