// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenset.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::CredentialStore)
};

constexpr int itemVersion = 2;
constexpr int oldestVersion = 1;

constexpr QLatin1StringView versionField = "version"_L1;
constexpr QLatin1StringView endpointField = "endpoint"_L1;
constexpr QLatin1StringView subjectField = "subject"_L1;
constexpr QLatin1StringView accessTokenField = "access_token"_L1;
constexpr QLatin1StringView refreshTokenField = "refresh_token"_L1;
constexpr QLatin1StringView idTokenField = "id_token"_L1;
constexpr QLatin1StringView expiresAtField = "expires_at"_L1;
constexpr QLatin1StringView scopesField = "scopes"_L1;
constexpr QLatin1StringView grantField = "grant"_L1;
constexpr QLatin1StringView clientIdField = "client_id"_L1;
constexpr QLatin1StringView clientSecretField = "client_secret"_L1;

// As token requests name them (RFC 6749 §4.1.3, §4.4.2; RFC 8628 §3.4).
QLatin1StringView nameOf(Grant grant)
{
    switch (grant) {
    case Grant::AuthorizationCode:
        return "authorization_code"_L1;
    case Grant::DeviceCode:
        return "urn:ietf:params:oauth:grant-type:device_code"_L1;
    case Grant::ClientCredentials:
        return "client_credentials"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Grant> grantNamed(const QString &name)
{
    for (const Grant grant : {Grant::AuthorizationCode, Grant::DeviceCode, Grant::ClientCredentials}) {
        if (name == nameOf(grant))
            return grant;
    }
    return std::nullopt;
}

tl::unexpected<Error> damaged(const QString &endpoint, const QString &why)
{
    return failure(ErrorKind::KeychainDamaged,
        Tr::tr("The sign-in for %1 in your keychain can't be read. Sign in again to replace it.")
            .arg(endpoint),
        why);
}

using NamedSecret = std::pair<QLatin1StringView, Secret>;

/// A string as JSON has it (RFC 8259 §7).
void appendEscaped(QByteArray &json, QByteArrayView text)
{
    json += '"';
    for (const char byte : text) {
        if (byte == '"' || byte == '\\')
            json += '\\';
        if (static_cast<uchar>(byte) < 0x20)
            json += "\\u00" + QByteArray(1, byte).toHex();
        else
            json += byte;
    }
    json += '"';
}

/// By hand, since QJsonObject keeps copies that nobody wipes.
Secret withSecrets(const QJsonObject &rest, std::initializer_list<NamedSecret> secrets)
{
    QByteArray json = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    json.chop(1); // the brace at its end
    qsizetype most = json.size() + 1;
    for (const auto &[field, secret] : secrets)
        most += field.size() + 6 + 6 * secret.size();
    json.reserve(most); // one buffer from first to last, or growing would leave copies
    for (const auto &[field, secret] : secrets) {
        if (secret.isEmpty())
            continue;
        json += ",\"";
        json += field.data();
        json += "\":";
        appendEscaped(json, secret.reveal());
    }
    json += '}';
    return Secret::take(std::move(json));
}

Secret takeSecret(const QJsonObject &object, QLatin1StringView field)
{
    return Secret::take(object.value(field).toString());
}

bool isTextOrAbsent(const QJsonObject &object, QLatin1StringView field)
{
    const QJsonValue value = object.value(field);
    return value.isUndefined() || value.isString();
}

bool hasRightTypes(const QJsonObject &object)
{
    for (const QLatin1StringView field : {endpointField, subjectField, accessTokenField, refreshTokenField,
             idTokenField, expiresAtField, grantField, clientIdField, clientSecretField}) {
        if (!isTextOrAbsent(object, field))
            return false;
    }
    const QJsonValue scopes = object.value(scopesField);
    return scopes.isUndefined() || scopes.isArray();
}

TokenSet tokensOf(const QJsonObject &object)
{
    TokenSet tokens;
    tokens.accessToken = takeSecret(object, accessTokenField);
    tokens.refreshToken = takeSecret(object, refreshTokenField);
    tokens.idToken = takeSecret(object, idTokenField);
    tokens.expiresAt = QDateTime::fromString(object.value(expiresAtField).toString(), Qt::ISODateWithMs);
    const QJsonArray scopes = object.value(scopesField).toArray();
    for (const QJsonValue &scope : scopes)
        tokens.scopes.append(scope.toString());
    tokens.endpoint = object.value(endpointField).toString();
    tokens.subject = object.value(subjectField).toString();
    if (object.contains(clientSecretField)) {
        tokens.application = ApplicationCredentials{
            object.value(clientIdField).toString(), takeSecret(object, clientSecretField)};
    }
    return tokens;
}

/// Empty for a grant that this version does not know, or that lacks what it needs.
std::optional<Grant> grantIn(const QJsonObject &object, const TokenSet &tokens)
{
    if (object.value(versionField).toInt() == oldestVersion)
        return Grant::AuthorizationCode;
    const auto grant = grantNamed(object.value(grantField).toString());
    const bool needsApplication = grant == Grant::ClientCredentials;
    return needsApplication == tokens.application.has_value() ? grant : std::nullopt;
}

} // namespace

Secret toKeychainItem(const TokenSet &tokens)
{
    QJsonObject object{
        {versionField, itemVersion},
        {endpointField, tokens.endpoint},
        {subjectField, tokens.subject},
        {scopesField, QJsonArray::fromStringList(tokens.scopes)},
        {grantField, nameOf(tokens.grant)},
    };
    if (tokens.application)
        object.insert(clientIdField, tokens.application->clientId);
    if (tokens.expiresAt.isValid())
        object.insert(expiresAtField, tokens.expiresAt.toUTC().toString(Qt::ISODateWithMs));
    return withSecrets(object,
        {{accessTokenField, tokens.accessToken}, {refreshTokenField, tokens.refreshToken},
            {idTokenField, tokens.idToken},
            {clientSecretField, tokens.application ? tokens.application->clientSecret : Secret()}});
}

Result<TokenSet> fromKeychainItem(const Secret &item, const QString &endpoint)
{
    const QByteArrayView bytes = item.reveal();
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document.isObject())
        return damaged(endpoint, u"the item is not a JSON object"_s);
    const QJsonObject object = document.object();
    const int version = object.value(versionField).toInt();
    if (version < oldestVersion || version > itemVersion)
        return damaged(endpoint, u"the item's version is not %1 to %2"_s.arg(oldestVersion).arg(itemVersion));
    if (!hasRightTypes(object))
        return damaged(endpoint, u"a field of the item has the wrong type"_s);
    if (object.value(endpointField).toString() != endpoint)
        return damaged(endpoint, u"the item is for another endpoint"_s);
    TokenSet tokens = tokensOf(object);
    if (tokens.accessToken.isEmpty() && tokens.refreshToken.isEmpty())
        return damaged(endpoint, u"the item has no token"_s);
    if (object.contains(expiresAtField) && !tokens.expiresAt.isValid())
        return damaged(endpoint, u"the item's expiry is not a time"_s);
    const auto grant = grantIn(object, tokens);
    if (!grant)
        return damaged(endpoint, u"the item's grant is not one of this version"_s);
    tokens.grant = *grant;
    return tokens;
}

SignInFacts factsOf(const TokenSet &tokens)
{
    return {tokens.grant, tokens.subject, tokens.application ? tokens.application->clientId : QString(),
        tokens.expiresAt};
}

} // namespace Latchkey
