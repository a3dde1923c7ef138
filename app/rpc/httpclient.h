// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/result.h>
#include <app/core/severalpending.h>
#include <app/rpc/httproute.h>

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace Latchkey {

class ChosenProxies;
class HttpExchange;
struct Network;

/// One request, before the rules that HttpClient adds to each.
struct HttpRequest
{
    enum class Method { Get, Post };
    /// Whether sending it twice is harmless. A request that changes something is never sent again, not even
    /// by the network stack after a lost connection.
    enum class Effect { None, ChangesSomething };

    Method method = Method::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Effect effect = Effect::None;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< 1 ms or more, for the whole exchange
    qint64 maxAnswerBytes = 8 * 1024 * 1024; ///< after decompression
    CancellationPtr cancellation;
};

/// What came back, whatever its status: a 3xx, 4xx or 5xx is an answer too.
struct HttpAnswer
{
    int status = 0; ///< 100–599
    QByteArray contentType; ///< lower case, without parameters
    QByteArray retryAfter; ///< as sent; empty if absent
    QUrl location; ///< where a 3xx points; empty else
    QDateTime sentAt; ///< UTC, by the server's clock; invalid where it does not say (RFC 9110 §6.6.1)
    QByteArray body;
};

/// HTTP/1.1 over QNetworkAccessManager under one set of rules: redirects arrive as answers, no cookies, no
/// password prompts, no HTTP/2, an own User-Agent, time-outs, a cap on the answer, replay-proof uploads.
class HttpClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)

public:
    /// Gives the TLS settings for every request; asked before the first one over https, and again after a
    /// failure, which is what the request ends with.
    using TlsSource = std::function<QFuture<Result<QSslConfiguration>>()>;

    /// Goes through the system's proxies; trusts its authorities and those in `caFile` (empty: only the
    /// system's). `network` outlives the client.
    HttpClient(Network &network, const QString &caFile, QObject *parent = nullptr);
    /// The others use no proxy. This one trusts the system's authorities.
    explicit HttpClient(QObject *parent = nullptr);
    explicit HttpClient(TlsSource tls, QObject *parent = nullptr);
    explicit HttpClient(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~HttpClient() override;

    /// From the next request on, trusts these authorities instead; for a client with a Network.
    void setCaFile(const QString &caFile);

    /// Ends once, with an answer or with Offline, Timeout, Proxy, ProxyAuthentication (which of them:
    /// ProxyLogins::lastRefusal), Tls, UnknownAuthority, Protocol (too large, broken), Uncertain (a request
    /// that changes something and may have been sent, without an answer that can be read) or Cancelled. With
    /// a `caFile`, also Storage. No password is ever asked for on the way.
    [[nodiscard]] QFuture<Result<HttpAnswer>> send(const HttpRequest &request);

private:
    [[nodiscard]] QFuture<Result<QSslConfiguration>> tls();
    void findTls(HttpExchange &exchange, const QUrl &url);
    void findProxy(HttpExchange &exchange, const QUrl &url, const HttpRoute &route);
    void findProxyLogin(HttpExchange &exchange, const QUrl &url, const HttpRoute &route);
    void checkProxy(HttpExchange &exchange, const QUrl &url, const HttpRoute &route);
    void start(HttpExchange &exchange, const QUrl &url, const HttpRoute &route);

    // Both made at the first request that needs them: they cost tens of milliseconds at start.
    QNetworkAccessManager *m_manager = nullptr;
    std::optional<QSslConfiguration> m_tls;
    std::optional<SeveralPending<QSslConfiguration>> m_tlsAsked; // while it is under way
    int m_tlsGeneration = 0; // another with each CA file
    ChosenProxies *m_proxies = nullptr; // the manager's
    TlsSource m_tlsSource;
    Network *m_network = nullptr;
};

} // namespace Latchkey
