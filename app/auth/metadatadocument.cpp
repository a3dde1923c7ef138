// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/metadatadocument.h>

#include <app/core/endpoint.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <flyteidl2/auth/auth_service.pb.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::MetadataDiscovery)
};

std::optional<QJsonObject> objectIn(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QJsonValue field(const QJsonObject &object, QLatin1StringView snakeCase, QLatin1StringView camelCase)
{
    const QJsonValue value = object[snakeCase];
    return value.isUndefined() || value.isNull() ? object[camelCase] : value;
}

QString text(const QJsonObject &object, QLatin1StringView snakeCase, QLatin1StringView camelCase)
{
    return field(object, snakeCase, camelCase).toString();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (const QString entry = item.toString(); !entry.isEmpty())
            list.append(entry);
    }
    return list;
}

// RFC 9110 §5.6.2
bool isToken(const QByteArray &name)
{
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

// Headers that steer the request itself: a server that names one of them breaks it.
bool isReserved(const QByteArray &name)
{
    static const QByteArrayList reserved{"host", "connection", "content-length", "content-type",
        "transfer-encoding", "te", "trailer", "upgrade", "expect", "cookie", "accept-encoding",
        "connect-protocol-version", "connect-timeout-ms", "x-request-id", "user-agent"};
    return reserved.contains(name);
}

Result<QByteArray> headerName(const QString &written)
{
    const QByteArray name = written.isEmpty() ? QByteArray("authorization") : written.toLower().toUtf8();
    if (isToken(name) && !isReserved(name))
        return name;
    return failure(ErrorKind::Protocol,
        Tr::tr(
            "This control plane names a header for the sign-in that can't be one. Ask its administrator to "
            "check the public client's settings."),
        u"authorization_metadata_key is not a usable header name"_s);
}

Result<QUrl> endpointUrl(const QString &written, QLatin1StringView what)
{
    if (written.isEmpty())
        return QUrl();
    QUrl url(written, QUrl::StrictMode);
    if (isSafeToOpen(url) && url.userInfo().isEmpty())
        return url;
    return failure(ErrorKind::Protocol,
        Tr::tr("This control plane wants the sign-in to go over a connection that others can read (%1 is not "
               "https). Latchkey doesn't do that. Ask its administrator.")
            .arg(what),
        u"%1 is neither https nor on a loopback host"_s.arg(what));
}

QString withoutFinalSlash(const QString &issuer)
{
    return issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
}

} // namespace

ProviderDocument providerDocument(const flyteidl2::auth::GetOAuth2MetadataResponse &message)
{
    ProviderDocument document;
    document.issuer = QString::fromStdString(message.issuer());
    document.authorizationEndpoint = QString::fromStdString(message.authorization_endpoint());
    document.tokenEndpoint = QString::fromStdString(message.token_endpoint());
    document.deviceAuthorizationEndpoint = QString::fromStdString(message.device_authorization_endpoint());
    return document;
}

ClientDocument clientDocument(const flyteidl2::auth::GetPublicClientConfigResponse &message)
{
    ClientDocument document;
    document.clientId = QString::fromStdString(message.client_id());
    document.redirectUri = QString::fromStdString(message.redirect_uri());
    for (const std::string &scope : message.scopes())
        document.scopes.append(QString::fromStdString(scope));
    document.audience = QString::fromStdString(message.audience());
    document.authorizationHeader = QString::fromStdString(message.authorization_metadata_key());
    return document;
}

std::optional<ProviderDocument> readProviderDocument(const QByteArray &json)
{
    const auto object = objectIn(json);
    if (!object)
        return std::nullopt;
    ProviderDocument document;
    document.issuer = object->value("issuer"_L1).toString();
    document.authorizationEndpoint = text(*object, "authorization_endpoint"_L1, "authorizationEndpoint"_L1);
    document.tokenEndpoint = text(*object, "token_endpoint"_L1, "tokenEndpoint"_L1);
    document.deviceAuthorizationEndpoint
        = text(*object, "device_authorization_endpoint"_L1, "deviceAuthorizationEndpoint"_L1);
    document.revocationEndpoint = text(*object, "revocation_endpoint"_L1, "revocationEndpoint"_L1);
    return document;
}

std::optional<ClientDocument> readClientDocument(const QByteArray &json)
{
    const auto object = objectIn(json);
    if (!object)
        return std::nullopt;
    ClientDocument document;
    document.clientId = text(*object, "client_id"_L1, "clientId"_L1);
    document.redirectUri = text(*object, "redirect_uri"_L1, "redirectUri"_L1);
    document.scopes = texts(object->value("scopes"_L1));
    document.audience = object->value("audience"_L1).toString();
    document.authorizationHeader
        = text(*object, "authorization_metadata_key"_L1, "authorizationMetadataKey"_L1);
    return document;
}

Result<AuthMetadata> combine(const ProviderDocument &provider, const ClientDocument &client)
{
    AuthMetadata metadata;
    const struct
    {
        const QString &written;
        QLatin1StringView name;
        QUrl &target;
    } endpoints[] = {
        {provider.authorizationEndpoint, "authorization_endpoint"_L1, metadata.authorizationEndpoint},
        {provider.tokenEndpoint, "token_endpoint"_L1, metadata.tokenEndpoint},
        {provider.deviceAuthorizationEndpoint, "device_authorization_endpoint"_L1,
            metadata.deviceAuthorizationEndpoint},
        {provider.revocationEndpoint, "revocation_endpoint"_L1, metadata.revocationEndpoint},
    };
    for (const auto &endpoint : endpoints) {
        auto url = endpointUrl(endpoint.written, endpoint.name);
        if (!url)
            return failure(url.error());
        endpoint.target = *url;
    }
    auto header = headerName(client.authorizationHeader);
    if (!header)
        return failure(header.error());
    metadata.authorizationHeader = *header;
    metadata.issuer = provider.issuer;
    metadata.clientId = client.clientId;
    metadata.redirectUri = client.redirectUri;
    metadata.scopes = client.scopes;
    metadata.audience = client.audience;
    return metadata;
}

QUrl revocationEndpointFor(const QString &issuer, const ProviderDocument &document)
{
    const bool same = issuer.isEmpty() || withoutFinalSlash(issuer) == withoutFinalSlash(document.issuer);
    const auto url = endpointUrl(document.revocationEndpoint, "revocation_endpoint"_L1);
    return same && url ? *url : QUrl();
}

} // namespace Latchkey
