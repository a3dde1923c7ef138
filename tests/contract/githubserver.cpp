// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/githubserver.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

const QByteArray apiPath = "/api/v3/";
const QByteArray keyId = "568250167242549743";

QByteArray jsonAnswer(int status, const QJsonObject &object)
{
    return httpAnswer(status, "application/json; charset=utf-8", QJsonDocument(object).toJson());
}

QByteArray refusal(int status, const QByteArray &message)
{
    return jsonAnswer(status,
        {{u"message"_s, QString::fromUtf8(message)},
            {u"documentation_url"_s, u"https://docs.github.com/rest/actions/secrets"_s}});
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

GitHubServer::GitHubServer(const ServerIdentity &identity, QByteArray token)
    : m_token(std::move(token))
    , m_publicKey(crypto_box_PUBLICKEYBYTES, '\0')
    , m_privateKey(crypto_box_SECRETKEYBYTES, '\0')
    , m_server(identity)
{
    crypto_box_keypair(bytes(m_publicKey), bytes(m_privateKey));
    m_server.answer([this](const ReceivedRequest &request) {
        if (m_look)
            m_look();
        return Reaction{answerTo(request)};
    });
}

QString GitHubServer::host() const
{
    return u"localhost:%1"_s.arg(m_server.serverPort());
}

void GitHubServer::refuse(int status, const QByteArray &message)
{
    m_refusal = status;
    m_refusalMessage = message;
}

QByteArray GitHubServer::answerTo(const ReceivedRequest &request)
{
    if (request.header("authorization") != "token " + m_token)
        return refusal(401, "Bad credentials");
    if (!request.target.startsWith(apiPath))
        return refusal(404, "Not Found");
    const QByteArray path = request.target.mid(apiPath.size());
    if (request.method == "GET" && path.endsWith("/secrets/public-key"))
        return jsonAnswer(200,
            {{u"key_id"_s, QString::fromLatin1(keyId)},
                {u"key"_s, QString::fromLatin1(m_publicKey.toBase64())}});
    if (request.method == "PUT" && path.contains("/secrets/"))
        return m_refusal > 0 ? refusal(m_refusal, m_refusalMessage) : store(path, request.body);
    return refusal(404, "Not Found");
}

QByteArray GitHubServer::store(const QByteArray &path, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QByteArray box = QByteArray::fromBase64(object.value("encrypted_value"_L1).toString().toLatin1());
    if (object.value("key_id"_L1).toString().toLatin1() != keyId
        || box.size() < qsizetype(crypto_box_SEALBYTES))
        return refusal(422, "Bad request");
    QByteArray value(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(bytes(value), bytes(box), static_cast<unsigned long long>(box.size()),
            bytes(m_publicKey), bytes(m_privateKey))
        != 0)
        return refusal(422, "Bad request");
    const bool isNew = !m_secrets.contains(path);
    m_secrets.insert(path, value);
    return isNew ? jsonAnswer(201, {}) : httpAnswer(204, "application/json", {});
}

} // namespace Latchkey::Testing
