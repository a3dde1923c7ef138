// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/kubernetesserver.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

QByteArray jsonAnswer(int status, const QJsonObject &object)
{
    return httpAnswer(status, "application/json", QJsonDocument(object).toJson());
}

/// As kubernetes.io has it: "Status".
QByteArray refusal(int status, const QString &reason, const QString &message)
{
    return jsonAnswer(status,
        {{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s}, {u"status"_s, u"Failure"_s},
            {u"message"_s, message}, {u"reason"_s, reason}, {u"code"_s, status}});
}

QByteArray discovery(const QByteArray &path)
{
    if (path == "/version")
        return jsonAnswer(
            200, {{u"major"_s, u"1"_s}, {u"minor"_s, u"25"_s}, {u"gitVersion"_s, u"v1.25.0"_s}});
    if (path == "/api")
        return jsonAnswer(200, {{u"kind"_s, u"APIVersions"_s}, {u"versions"_s, QJsonArray{u"v1"_s}}});
    if (path == "/apis")
        return jsonAnswer(
            200, {{u"kind"_s, u"APIGroupList"_s}, {u"apiVersion"_s, u"v1"_s}, {u"groups"_s, QJsonArray{}}});
    if (path == "/openapi/v2") // no schema: nothing is checked on the client's side
        return httpAnswer(200, "application/com.github.proto-openapi.spec.v2.v1.0+protobuf", {});
    if (path == "/api/v1/namespaces/jobs")
        return jsonAnswer(200, {{u"kind"_s, u"Namespace"_s}, {u"apiVersion"_s, u"v1"_s}});
    if (path.startsWith("/api/v1/namespaces/")) {
        return refusal(404, u"NotFound"_s,
            u"namespaces \"%1\" not found"_s.arg(QString::fromLatin1(path).section(u'/', -1)));
    }
    if (path != "/api/v1")
        return refusal(404, u"NotFound"_s, u"the server could not find the requested resource"_s);
    const QJsonObject secrets{{u"name"_s, u"secrets"_s}, {u"singularName"_s, u"secret"_s},
        {u"namespaced"_s, true}, {u"kind"_s, u"Secret"_s},
        {u"verbs"_s, QJsonArray{u"create"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s}}};
    return jsonAnswer(200,
        {{u"kind"_s, u"APIResourceList"_s}, {u"apiVersion"_s, u"v1"_s}, {u"groupVersion"_s, u"v1"_s},
            {u"resources"_s, QJsonArray{secrets}}});
}

} // namespace

KubernetesServer::KubernetesServer(const ServerIdentity &identity, QByteArray token)
    : m_token(std::move(token))
    , m_server(identity)
{
    m_server.answer([this](const ReceivedRequest &request) {
        if (m_look)
            m_look();
        return Reaction{answerTo(request)};
    });
}

QByteArray KubernetesServer::configuration(const QString &authorityFile) const
{
    return u"apiVersion: v1\nkind: Config\ncurrent-context: test\n"
           "clusters:\n- name: test\n  cluster: {server: \"%1\", certificate-authority: \"%2\"}\n"
           "users:\n- name: test\n  user: {token: \"%3\"}\n"
           "contexts:\n- name: test\n  context: {cluster: test, user: test, namespace: default}\n"_s
               .arg(m_server.url().toString(), authorityFile, QString::fromLatin1(m_token))
               .toUtf8();
}

QByteArray KubernetesServer::answerTo(const ReceivedRequest &request)
{
    static const QRegularExpression secret(u"^/api/v1/namespaces/([^/]+)/secrets(?:/([^/]+))?$"_s);
    if (request.header("authorization") != "Bearer " + m_token)
        return refusal(401, u"Unauthorized"_s, u"Unauthorized"_s);
    const QByteArray path = request.target.split('?').first();
    const auto match = secret.match(QString::fromLatin1(path));
    if (!match.hasMatch())
        return discovery(path);
    QString name = match.captured(2);
    if (name.isEmpty()) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        name = body.value("metadata"_L1)["name"_L1].toString();
    }
    const QString place = match.captured(1) + u'/' + name;
    const auto outcome = request.method == "GET" ? m_secrets.get(place) : change(request, place);
    return outcome.status < 400 ? jsonAnswer(outcome.status, outcome.object)
                                : refusal(outcome.status, outcome.reason, outcome.message);
}

ClusterSecrets::Outcome KubernetesServer::change(const ReceivedRequest &request, const QString &place)
{
    if (!m_refusal.isEmpty())
        return {403, {}, u"Forbidden"_s, m_refusal};
    const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
    const QString manager = query.queryItemValue(u"fieldManager"_s);
    const QByteArray type = request.header("content-type");
    const auto document = QJsonDocument::fromJson(request.body); // JSON is YAML, and what kubectl sends
    if (request.method == "POST")
        return m_secrets.create(place, document.object(), manager);
    if (type == "application/apply-patch+yaml") {
        return m_secrets.apply(
            place, document.object(), manager, query.queryItemValue(u"force"_s) == u"true"_s);
    }
    if (type == "application/merge-patch+json")
        return m_secrets.merge(place, document.object(), manager);
    if (type == "application/json-patch+json")
        return m_secrets.patchManagers(place, document.array());
    return {415, {}, u"UnsupportedMediaType"_s, u"this is no patch"_s};
}

} // namespace Latchkey::Testing
