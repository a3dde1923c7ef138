// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenendpoint.h>

#include <app/auth/formpost.h>
#include <app/auth/tokenanswer.h>
#include <app/core/logging.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QByteArray basicAuthorization(const QString &clientId, const Secret &clientSecret)
{
    QByteArray secret = formEncoded(clientSecret.reveal());
    QByteArray pair = formEncoded(clientId.toUtf8()) + ':' + secret;
    wipe(secret);
    const QByteArray header = "Basic " + pair.toBase64();
    wipe(pair);
    return header;
}

// RFC 6749 §5.1: an answer without scope grants what was asked for.
void fillInScopes(TokenSet &tokens, const QStringList &asked)
{
    if (tokens.scopes.isEmpty())
        tokens.scopes = asked;
}

// RFC 6749 §6: an answer without a refresh token leaves the old one good.
auto keepingRefreshToken(const Secret &refreshToken)
{
    return [refreshToken](TokenSet &tokens) {
        if (tokens.refreshToken.isEmpty())
            tokens.refreshToken = refreshToken;
    };
}

} // namespace

TokenEndpoint::TokenEndpoint(HttpClient &http, Clock clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(std::move(clock))
{
}

TokenEndpoint::~TokenEndpoint() = default;

QFuture<Result<TokenSet>> TokenEndpoint::exchangeCode(
    const AuthMetadata &metadata, const QString &code, const Secret &codeVerifier)
{
    const QByteArray codeBytes = code.toUtf8();
    const QByteArray redirectUri = metadata.redirectUri.toUtf8();
    const QByteArray clientId = metadata.clientId.toUtf8();
    HttpRequest request = formPost(metadata.tokenEndpoint,
        {
            {"grant_type", "authorization_code"},
            {"code", codeBytes},
            {"redirect_uri", redirectUri},
            {"client_id", clientId},
            {"code_verifier", codeVerifier.reveal()},
        });
    return post(std::move(request), TokenGrant::Code,
        [scopes = metadata.scopes](TokenSet &tokens) { fillInScopes(tokens, scopes); });
}

QFuture<Result<TokenSet>> TokenEndpoint::refresh(const AuthMetadata &metadata, const Secret &refreshToken)
{
    const QByteArray clientId = metadata.clientId.toUtf8();
    HttpRequest request = formPost(metadata.tokenEndpoint,
        {
            {"grant_type", "refresh_token"},
            {"refresh_token", refreshToken.reveal()},
            {"client_id", clientId},
        });
    return post(std::move(request), TokenGrant::Refresh, keepingRefreshToken(refreshToken));
}

// What the device asked for at first, all of it: the scopes of an answer are the access token's alone, and a
// refresh that asks for less may get less (RFC 6749 §6).
QFuture<Result<TokenSet>> TokenEndpoint::refreshDevice(const AuthMetadata &metadata, const TokenSet &previous)
{
    const QByteArray clientId = metadata.clientId.toUtf8();
    const QByteArray scope = metadata.scopes.join(u' ').toUtf8();
    const QByteArray audience = metadata.audience.toUtf8();
    HttpRequest request = formPost(metadata.tokenEndpoint,
        {
            {"grant_type", "refresh_token"},
            {"refresh_token", previous.refreshToken.reveal()},
            {"client_id", clientId},
            {"scope", scope},
            {"audience", audience},
        });
    return post(std::move(request), TokenGrant::Refresh, keepingRefreshToken(previous.refreshToken));
}

QFuture<Result<TokenSet>> TokenEndpoint::renew(const AuthMetadata &metadata, const TokenSet &tokens)
{
    switch (tokens.grant) {
    case Grant::AuthorizationCode:
        return refresh(metadata, tokens.refreshToken);
    case Grant::DeviceCode:
        return refreshDevice(metadata, tokens);
    case Grant::ClientCredentials:
        return clientCredentials(metadata, tokens.application->clientId, tokens.application->clientSecret);
    }
    Q_UNREACHABLE();
}

QFuture<Result<TokenSet>> TokenEndpoint::clientCredentials(
    const AuthMetadata &metadata, const QString &clientId, const Secret &clientSecret)
{
    const QByteArray scope = metadata.scopes.join(u' ').toUtf8();
    const QByteArray audience = metadata.audience.toUtf8();
    HttpRequest request = formPost(metadata.tokenEndpoint,
        {
            {"grant_type", "client_credentials"},
            {"scope", scope},
            {"audience", audience},
        });
    request.headers.append({"Authorization", basicAuthorization(clientId, clientSecret)});
    return post(std::move(request), TokenGrant::ClientCredentials,
        [scopes = metadata.scopes, application = ApplicationCredentials{clientId, clientSecret}](
            TokenSet &tokens) {
            fillInScopes(tokens, scopes);
            tokens.grant = Grant::ClientCredentials;
            tokens.application = application;
            tokens.refreshToken
                = {}; // RFC 6749 §4.4.3: none; whoever sends one all the same has no use for it
        });
}

QFuture<Result<TokenSet>> TokenEndpoint::post(
    HttpRequest request, TokenGrant grant, std::function<void(TokenSet &)> complete)
{
    return sendForm<TokenSet>(m_http, std::move(request), this,
        [clock = m_clock, grant, complete = std::move(complete)](HttpAnswer &answer) {
            auto tokens = readTokenAnswer(answer, grant, clock());
            if (tokens)
                complete(*tokens);
            else
                qCInfo(lcAuth) << "token request failed:" << tokens.error().kindName() << answer.status;
            return tokens;
        });
}

QFuture<Result<void>> TokenEndpoint::revoke(const AuthMetadata &metadata, const Secret &token)
{
    if (metadata.revocationEndpoint.isEmpty()) {
        return finished<void>(failure(
            ErrorKind::Unsupported, tr("The identity provider has no way to take a sign-in back early.")));
    }
    const QByteArray clientId = metadata.clientId.toUtf8();
    return postRevocation(formPost(metadata.revocationEndpoint,
        {{"token", token.reveal()}, {"token_type_hint", "refresh_token"}, {"client_id", clientId}}));
}

QFuture<Result<void>> TokenEndpoint::revoke(const AuthMetadata &metadata, const TokenSet &tokens)
{
    if (!tokens.application || metadata.revocationEndpoint.isEmpty())
        return revoke(metadata, tokens.refreshToken.isEmpty() ? tokens.accessToken : tokens.refreshToken);
    HttpRequest request = formPost(metadata.revocationEndpoint,
        {{"token", tokens.accessToken.reveal()}, {"token_type_hint", "access_token"}});
    request.headers.append({"Authorization",
        basicAuthorization(tokens.application->clientId, tokens.application->clientSecret)});
    return postRevocation(std::move(request));
}

QFuture<Result<void>> TokenEndpoint::postRevocation(HttpRequest request)
{
    return sendForm<void>(m_http, std::move(request), this, [](HttpAnswer &answer) -> Result<void> {
        if (answer.status != 200 && answer.status != 204)
            return failure(tokenError(answer, TokenGrant::Revocation));
        return {};
    });
}

} // namespace Latchkey

#include "moc_tokenendpoint.cpp"
