// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenanswer.h>

#include <app/auth/tokenclaims.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TokenEndpoint)
};

constexpr qint64 longestLifetime = 10LL * 365 * 24 * 3600; // keeps a silly expires_in from overflowing

QString invalidGrantMessage(TokenGrant grant)
{
    if (grant == TokenGrant::Code)
        return Tr::tr("This sign-in took too long or was used already. Sign in again.");
    return Tr::tr("Your sign-in has ended. Sign in again.");
}

Error invalidClient(TokenGrant grant, const QString &detail)
{
    if (grant == TokenGrant::ClientCredentials)
        return Error(ErrorKind::Unauthenticated,
            Tr::tr("This key is refused: it was deleted, or its secret is wrong. Use another key."), detail);
    // Not Unauthenticated: only invalid_grant ends a session.
    return Error(ErrorKind::PermissionDenied,
        Tr::tr("The identity provider doesn't accept Latchkey. Ask the administrator of your Union."),
        detail);
}

Error unavailable(const QString &detail)
{
    return Error(ErrorKind::Unavailable,
        Tr::tr("The identity provider can't answer right now. Try again in a moment."), detail);
}

Error refusedRequest(const QString &detail)
{
    return Error(ErrorKind::Protocol,
        Tr::tr("The identity provider refused Latchkey's request. Try again; if it stays, report it."),
        detail);
}

Error errorForCode(const QString &code, TokenGrant grant, const QString &detail)
{
    if (code == "invalid_grant"_L1)
        return Error(ErrorKind::Unauthenticated, invalidGrantMessage(grant), detail);
    if (code == "invalid_client"_L1)
        return invalidClient(grant, detail);
    if (code == "unauthorized_client"_L1 || code == "access_denied"_L1)
        return Error(ErrorKind::PermissionDenied,
            Tr::tr("The identity provider doesn't allow this. Ask the administrator of your Union."), detail);
    if (code == "temporarily_unavailable"_L1 || code == "server_error"_L1 || code == "slow_down"_L1)
        return unavailable(detail);
    return refusedRequest(detail);
}

Error unreadable(const QString &detail)
{
    return Error(ErrorKind::Protocol,
        Tr::tr("The identity provider's answer can't be understood. Check your network for a proxy or login "
               "page, then try again."),
        detail);
}

QDateTime expiryOf(const QJsonObject &answer, const TokenClaims &claims, const QDateTime &now)
{
    const QJsonValue field = answer["expires_in"_L1];
    const double seconds = field.isString() ? field.toString().toDouble() : field.toDouble();
    if (seconds >= 1 && seconds <= static_cast<double>(longestLifetime))
        return now.addSecs(static_cast<qint64>(seconds));
    // The provider's clock and this computer's may differ: a lifetime is the same by both.
    if (claims.issuedAt.isValid() && claims.issuedAt < claims.expiresAt)
        return now.addSecs(claims.issuedAt.secsTo(claims.expiresAt));
    return claims.expiresAt;
}

Secret secretField(const QJsonObject &answer, QLatin1StringView name)
{
    return Secret::take(answer[name].toString());
}

TokenSet tokensFrom(const QJsonObject &answer, const QDateTime &sentAt, const QDateTime &now)
{
    TokenSet tokens;
    tokens.accessToken = secretField(answer, "access_token"_L1);
    tokens.refreshToken = secretField(answer, "refresh_token"_L1);
    tokens.idToken = secretField(answer, "id_token"_L1);
    const TokenClaims claims = TokenClaims::read(tokens.accessToken);
    tokens.expiresAt = expiryOf(answer, claims, now);
    tokens.issuedAt = sentAt.isValid() ? sentAt : claims.issuedAt; // a token may have waited in a cache
    tokens.scopes = answer["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    tokens.subject = TokenClaims::read(tokens.idToken).subject;
    if (tokens.subject.isEmpty())
        tokens.subject = claims.subject;
    return tokens;
}

// A header value: anything outside printable ASCII would break or split it (RFC 6750 §2.1).
bool fitsAHeader(const Secret &token)
{
    const QByteArrayView bytes = token.reveal();
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

Result<TokenSet> readTokenAnswer(HttpAnswer &answer, TokenGrant grant, const QDateTime &now)
{
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(answer.body, &parsed).object();
    // Some providers answer an error with status 200.
    if (answer.status != 200 || json.contains("error"_L1)) {
        Error error = tokenError(answer, grant);
        wipe(answer.body);
        return failure(std::move(error));
    }
    wipe(answer.body);
    if (json.isEmpty())
        return failure(unreadable(u"token endpoint: status 200, %1, no JSON object"_s.arg(
            QString::fromLatin1(answer.contentType.left(60)))));
    const QString type = json["token_type"_L1].toString();
    if (!type.isEmpty() && type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return failure(unreadable(u"token endpoint: token type is not bearer"_s));
    TokenSet tokens = tokensFrom(json, answer.sentAt, now);
    if (tokens.accessToken.isEmpty() || !fitsAHeader(tokens.accessToken))
        return failure(unreadable(u"token endpoint: no usable access token in the answer"_s));
    return tokens;
}

Error tokenError(const HttpAnswer &answer, TokenGrant grant)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QString code = sanitizedDescription(json["error"_L1].toString());
    QString detail = u"token endpoint: status %1"_s.arg(answer.status);
    if (!code.isEmpty())
        detail += u", "_s + code;
    if (const QString text = sanitizedDescription(json["error_description"_L1].toString()); !text.isEmpty())
        detail += u": "_s + text;
    const bool transient = answer.status == 408 || answer.status == 429 || answer.status >= 500;
    if (transient)
        return unavailable(detail);
    if (!code.isEmpty())
        return errorForCode(code, grant, detail);
    return unreadable(detail);
}

QString sanitizedDescription(const QString &description)
{
    static const QRegularExpression unprintable(u"[^\\x20-\\x7e]+"_s);
    static const QRegularExpression maybeToken(u"[A-Za-z0-9_\\-.~+/=%]{24,}"_s);
    QString text = description.left(1000);
    text.replace(unprintable, u" "_s);
    text.replace(maybeToken, u"***"_s);
    return text.simplified().left(200);
}

} // namespace Latchkey
