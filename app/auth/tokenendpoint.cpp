// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenendpoint.h>

#include <app/auth/formbody.h>
#include <app/auth/tokenanswer.h>
#include <app/core/logging.h>
#include <app/rpc/httpclient.h>

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

HttpRequest formPost(const QUrl &url, const QList<FormField> &fields)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.headers = {
        {"Content-Type", "application/x-www-form-urlencoded"},
        {"Accept", "application/json"},
    };
    request.body = formBody(fields);
    request.effect = HttpRequest::Effect::ChangesSomething; // a code or a rotating token counts once
    request.maxAnswerBytes = 1024 * 1024;
    return request;
}

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

// Uncertain is about a change that the person wants to see made; a lost answer of the provider is just lost.
Error troubleOnTheWay(const Error &error)
{
    if (error.kind() != ErrorKind::Uncertain)
        return error;
    return Error(ErrorKind::Offline,
        TokenEndpoint::tr("The connection to the identity provider broke before it answered. Check your "
                          "network and try again."),
        error.detail());
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
    return post(std::move(request), TokenGrant::Refresh, [refreshToken](TokenSet &tokens) {
        if (tokens.refreshToken.isEmpty())
            tokens.refreshToken = refreshToken;
    });
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
        [scopes = metadata.scopes](TokenSet &tokens) { fillInScopes(tokens, scopes); });
}

QFuture<Result<TokenSet>> TokenEndpoint::post(
    HttpRequest request, TokenGrant grant, std::function<void(TokenSet &)> complete)
{
    Pending<TokenSet> pending;
    auto sent = m_http.send(request);
    wipe(request.body);
    sent.then([self = QPointer(this), pending, grant, complete](QFuture<Result<HttpAnswer>> future) {
        // result() would give a second owner of the body, which could not be wiped then; and after
        // takeResult() Qt 6.4 runs the continuation again.
        auto &answer = const_cast<Result<HttpAnswer> &>(*future.constBegin());
        if (!self)
            return pending.finish(failure(Error::cancelled()));
        if (!answer)
            return pending.finish(failure(troubleOnTheWay(answer.error())));
        auto tokens = readTokenAnswer(*answer, grant, self->m_clock());
        if (tokens)
            complete(*tokens);
        else
            qCInfo(lcAuth) << "token request failed:" << tokens.error().kindName() << answer->status;
        pending.finish(std::move(tokens));
    });
    return pending.future();
}

QFuture<Result<void>> TokenEndpoint::revoke(const AuthMetadata &metadata, const Secret &token)
{
    if (metadata.revocationEndpoint.isEmpty()) {
        return finished<void>(failure(
            ErrorKind::Unsupported, tr("The identity provider has no way to take a sign-in back early.")));
    }
    const QByteArray clientId = metadata.clientId.toUtf8();
    HttpRequest request = formPost(metadata.revocationEndpoint,
        {{"token", token.reveal()}, {"token_type_hint", "refresh_token"}, {"client_id", clientId}});
    Pending<void> pending;
    auto sent = m_http.send(request);
    wipe(request.body);
    sent.then([pending](const Result<HttpAnswer> &answer) {
        if (!answer)
            return pending.finish(failure(troubleOnTheWay(answer.error())));
        if (answer->status != 200 && answer->status != 204)
            return pending.finish(failure(tokenError(*answer, TokenGrant::Revocation)));
        pending.finish({});
    });
    return pending.future();
}

} // namespace Latchkey

#include "moc_tokenendpoint.cpp"
