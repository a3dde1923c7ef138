// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/testprovider.h>

#include <QJsonDocument>

#include <flyteidl2/auth/auth_service.pb.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray serialized(const google::protobuf::Message &message)
{
    return QByteArray::fromStdString(message.SerializeAsString());
}

} // namespace

QByteArray unsignedToken(const QJsonObject &claims)
{
    return QByteArray(R"({"alg":"RS256"})").toBase64(base64Url) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(base64Url) + ".c2lnbmF0dXJl";
}

QByteArray jsonAnswer(int status, const QJsonObject &body)
{
    return httpAnswer(status, "application/json", QJsonDocument(body).toJson());
}

TestProvider::TestProvider()
{
    server.answer([this](const ReceivedRequest &request) {
        const QByteArray path = request.target.split('?').first();
        if (const auto script = m_scripts.constFind(path); script != m_scripts.constEnd())
            return (*script)(request);
        return Reaction{httpAnswer(404, "text/plain", "nothing here")};
    });
}

Endpoint TestProvider::endpoint() const
{
    return *Endpoint::parse(server.url().toString());
}

void TestProvider::at(const QByteArray &path, const QByteArray &answer)
{
    at(path, [answer](const ReceivedRequest &) { return Reaction{answer}; });
}

void TestProvider::at(const QByteArray &path, const ScriptedServer::Script &script)
{
    m_scripts.insert(path, script);
}

void TestProvider::answerConnect(const QString &redirectUri, const QString &tokenEndpoint)
{
    flyteidl2::auth::GetOAuth2MetadataResponse metadata;
    metadata.set_issuer(address(u"/idp"_s).toStdString());
    metadata.set_authorization_endpoint(address(u"/authorize"_s).toStdString());
    metadata.set_token_endpoint(
        (tokenEndpoint.isEmpty() ? address(u"/token"_s) : tokenEndpoint).toStdString());
    at(oauth2MetadataPath, protoAnswer(serialized(metadata)));
    flyteidl2::auth::GetPublicClientConfigResponse client;
    client.set_client_id("latchkey-test");
    client.set_redirect_uri(redirectUri.toStdString());
    client.add_scopes("openid");
    client.add_scopes("offline_access");
    client.set_authorization_metadata_key("Flyte-Authorization");
    client.set_audience("https://union.example");
    at(publicClientPath, protoAnswer(serialized(client)));
}

QList<ReceivedRequest> TestProvider::requestsTo(const QByteArray &path) const
{
    QList<ReceivedRequest> found;
    for (const ReceivedRequest &request : server.requests()) {
        if (request.target.split('?').first() == path)
            found.append(request);
    }
    return found;
}

} // namespace Latchkey::Testing
