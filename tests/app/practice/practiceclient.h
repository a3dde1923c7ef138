// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/core/endpoint.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include <utility>

namespace Latchkey {

/// What came back from the practice tenant.
struct Reply
{
    int status = 0; ///< 0: no answer at all
    QByteArray contentType;
    QByteArray body;
    QByteArray location;
    QByteArray cacheControl;
    QJsonObject json;

    [[nodiscard]] QString errorCode() const
    {
        return json.value(QLatin1StringView(json.contains(QLatin1StringView("code")) ? "code" : "error"))
            .toString();
    }
};

/// Talks to the practice tenant with plain requests, so that its tests trust none of the program's own code.
class PracticeClient final
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    explicit PracticeClient(Endpoint endpoint, QByteArray token = {})
        : m_endpoint(std::move(endpoint))
        , m_token(std::move(token))
    {
    }

    void setToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

    Reply get(const QString &path, const Headers &headers = {})
    {
        return finished(m_manager.get(request(path, headers)));
    }

    Reply post(const QString &path, const QByteArray &body, const Headers &headers)
    {
        return finished(m_manager.post(request(path, headers), body));
    }

    Reply postForm(const QString &path, const QByteArray &form, Headers headers = {})
    {
        headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        return post(path, form, headers);
    }

    [[nodiscard]] Headers connectHeaders() const
    {
        Headers headers{{"Content-Type", "application/proto"}, {"Connect-Protocol-Version", "1"}};
        if (!m_token.isEmpty())
            headers.emplace_back("flyte-authorization", "Bearer " + m_token);
        return headers;
    }

    template <class Answer, class Request>
    std::pair<Reply, Answer> call(const QString &procedure, const Request &message)
    {
        const QByteArray body = QByteArray::fromStdString(message.SerializeAsString());
        const Reply reply = post(QLatin1Char('/') + procedure, body, connectHeaders());
        Answer answer;
        if (reply.status == 200 && !answer.ParseFromArray(reply.body.constData(), int(reply.body.size())))
            qWarning("the answer is not a %s", answer.GetTypeName().c_str());
        return {reply, answer};
    }

    /// Sends these bytes and gives all that comes until the server closes the connection.
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_endpoint.host(), quint16(m_endpoint.port()));
        socket.write(bytes);
        if (!QTest::qWaitFor(
                [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000))
            return "still open";
        return socket.readAll();
    }

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const Headers &headers) const
    {
        QNetworkRequest request(QUrl(m_endpoint.url().toString() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }

    [[nodiscard]] static Reply finished(QNetworkReply *network)
    {
        const std::unique_ptr<QNetworkReply> owner(network);
        Reply reply;
        if (!QTest::qWaitFor([network] { return network->isFinished(); }, 20'000))
            return reply;
        reply.status = network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply.contentType = network->rawHeader("content-type");
        reply.body = network->readAll();
        reply.location = network->rawHeader("location");
        reply.cacheControl = network->rawHeader("cache-control");
        reply.json = QJsonDocument::fromJson(reply.body).object();
        return reply;
    }

    QNetworkAccessManager m_manager;
    Endpoint m_endpoint;
    QByteArray m_token;
};

} // namespace Latchkey
