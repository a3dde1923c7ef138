// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicemetadata.h>

#include <app/practice/practiceconfig.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

template <class Strings>
QJsonArray jsonArray(const Strings &strings)
{
    QJsonArray array;
    for (const std::string &text : strings)
        array.append(QString::fromStdString(text));
    return array;
}

QJsonObject metadataDocument(const PracticeConfig &config)
{
    const auto metadata = practiceMetadata(config);
    return {
        {u"issuer"_s, QString::fromStdString(metadata.issuer())},
        {u"authorization_endpoint"_s, QString::fromStdString(metadata.authorization_endpoint())},
        {u"token_endpoint"_s, QString::fromStdString(metadata.token_endpoint())},
        {u"revocation_endpoint"_s, QString::fromLatin1(config.url(u"/oauth2/revoke"))},
        {u"device_authorization_endpoint"_s,
            QString::fromStdString(metadata.device_authorization_endpoint())},
        {u"response_types_supported"_s, jsonArray(metadata.response_types_supported())},
        {u"scopes_supported"_s, jsonArray(metadata.scopes_supported())},
        {u"token_endpoint_auth_methods_supported"_s,
            jsonArray(metadata.token_endpoint_auth_methods_supported())},
        {u"code_challenge_methods_supported"_s, jsonArray(metadata.code_challenge_methods_supported())},
        {u"grant_types_supported"_s, jsonArray(metadata.grant_types_supported())},
    };
}

QJsonObject clientDocument(const PracticeConfig &config)
{
    const auto client = practiceClientConfig(config);
    return {
        {u"client_id"_s, QString::fromStdString(client.client_id())},
        {u"redirect_uri"_s, QString::fromStdString(client.redirect_uri())},
        {u"scopes"_s, jsonArray(client.scopes())},
        {u"authorization_metadata_key"_s, QString::fromStdString(client.authorization_metadata_key())},
        {u"audience"_s, QString::fromStdString(client.audience())},
    };
}

} // namespace

flyteidl2::auth::GetOAuth2MetadataResponse practiceMetadata(const PracticeConfig &config)
{
    flyteidl2::auth::GetOAuth2MetadataResponse metadata;
    metadata.set_issuer(config.url().toStdString());
    metadata.set_authorization_endpoint(config.url(u"/oauth2/authorize").toStdString());
    metadata.set_token_endpoint(config.url(u"/oauth2/token").toStdString());
    if (config.offersCode)
        metadata.set_device_authorization_endpoint(config.url(u"/oauth2/device").toStdString());
    metadata.add_response_types_supported("code");
    for (const QByteArray &scope : QByteArray(practiceScopes).split(' '))
        metadata.add_scopes_supported(scope.toStdString());
    metadata.add_token_endpoint_auth_methods_supported("none");
    metadata.add_token_endpoint_auth_methods_supported("client_secret_basic");
    metadata.add_code_challenge_methods_supported("S256");
    metadata.add_grant_types_supported("authorization_code");
    metadata.add_grant_types_supported("refresh_token");
    metadata.add_grant_types_supported("client_credentials");
    if (config.offersCode)
        metadata.add_grant_types_supported("urn:ietf:params:oauth:grant-type:device_code");
    return metadata;
}

flyteidl2::auth::GetPublicClientConfigResponse practiceClientConfig(const PracticeConfig &config)
{
    flyteidl2::auth::GetPublicClientConfigResponse client;
    client.set_client_id(practiceClientId);
    client.set_redirect_uri(config.redirectUri.toStdString());
    for (const QByteArray &scope : QByteArray(practiceScopes).split(' '))
        client.add_scopes(scope.toStdString());
    client.set_authorization_metadata_key(config.authorizationHeader.toStdString());
    client.set_service_http_endpoint(config.url().toStdString());
    client.set_audience(config.url().toStdString());
    return client;
}

std::optional<PracticeAnswer> practiceDocument(const PracticeConfig &config, const QByteArray &path)
{
    PracticeAnswer answer;
    answer.contentType = "application/json";
    if (path == "/.well-known/oauth-authorization-server" || path == "/.well-known/openid-configuration")
        answer.body = QJsonDocument(metadataDocument(config)).toJson(QJsonDocument::Compact);
    else if (path == "/config/v1/flyte_client")
        answer.body = QJsonDocument(clientDocument(config)).toJson(QJsonDocument::Compact);
    else
        return std::nullopt;
    return answer;
}

} // namespace Latchkey
