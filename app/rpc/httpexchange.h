// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/rpc/httpclient.h>
#include <app/rpc/httproute.h>
#include <app/rpc/proxylogins.h>

#include <QPointer>
#include <QTimer>

class QNetworkReply;
class QNetworkRequest;

namespace Latchkey {

class ReplayProofUpload;
struct NetworkFailure;

/// One request under way. It deletes itself at the end; deleted earlier, it ends as Cancelled.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    HttpExchange(const HttpRequest &request, const Pending<HttpAnswer> &pending, QObject *parent);
    ~HttpExchange() override;

    /// From here it can be cancelled, and its time runs.
    void begin();
    /// Sends the request; `manager` knows the proxy of the route. Not after an end.
    void start(QNetworkAccessManager &manager, const HttpRoute &route);
    /// Ends it before the start.
    void fail(const Error &error);

signals:
    /// Comes before the end.
    void proxyRefused(const ProxyRefusal &refusal);

private:
    enum class Stop { No, Cancelled, TimedOut, TooLarge };

    [[nodiscard]] QNetworkRequest prepared() const;
    void watch();
    void stop(Stop why);
    void readSome();
    void conclude();
    void finish(Result<HttpAnswer> result);

    [[nodiscard]] Result<HttpAnswer> takeResult();
    [[nodiscard]] Error failed();
    [[nodiscard]] HttpAnswer takeAnswer();
    [[nodiscard]] NetworkFailure networkFailure() const;

    HttpRequest m_request;
    HttpRoute m_route;
    Pending<HttpAnswer> m_pending;
    QPointer<QNetworkReply> m_reply;
    QPointer<ReplayProofUpload> m_upload;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    QTimer m_deadline;
    Stop m_stop = Stop::No;
};

} // namespace Latchkey
