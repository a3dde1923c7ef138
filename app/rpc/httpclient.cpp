// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/httpclient.h>

#include <app/core/whenfinished.h>
#include <app/rpc/chosenproxies.h>
#include <app/rpc/httpexchange.h>
#include <app/rpc/network.h>

#include <QNetworkAccessManager>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

HttpClient::HttpClient(Network &network, const QString &caFile, QObject *parent)
    : HttpClient([&network, caFile] { return network.trust.trusting(caFile); }, parent)
{
    m_network = &network;
}

void HttpClient::setCaFile(const QString &caFile)
{
    Q_ASSERT(m_network);
    m_tlsSource = [network = m_network, caFile] {
        return network->trust.trusting(caFile);
    };
    m_tls.reset();
    m_tlsAsked.reset(); // who waits is answered still
    ++m_tlsGeneration;
    // The open connections of the one before were trusted by the old file. It ends with this client: what is
    // under way goes on in it.
    m_manager = nullptr;
    m_proxies = nullptr;
}

HttpClient::HttpClient(QObject *parent)
    : HttpClient(
        [] { return finished<QSslConfiguration>(QSslConfiguration::defaultConfiguration()); }, parent)
{
}

HttpClient::HttpClient(TlsSource tls, QObject *parent)
    : QObject(parent)
    , m_tlsSource(std::move(tls))
{
}

HttpClient::HttpClient(const QSslConfiguration &tls, QObject *parent)
    : HttpClient([tls] { return finished<QSslConfiguration>(tls); }, parent)
{
}

HttpClient::~HttpClient()
{
    // Before the manager takes their replies along, and while this is still whole for whoever hears of it.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpAnswer>> HttpClient::send(const HttpRequest &request)
{
    Pending<HttpAnswer> pending;
    auto *exchange = new HttpExchange(request, pending, this);
    if (m_network)
        connect(exchange, &HttpExchange::proxyRefused, &m_network->proxyLogins, &ProxyLogins::noteRefusal);
    exchange->begin();
    if (!pending.isFinished())
        findTls(*exchange, request.url);
    return pending.future();
}

QFuture<Result<QSslConfiguration>> HttpClient::tls()
{
    if (m_tls)
        return finished<QSslConfiguration>(*m_tls);
    if (m_tlsAsked)
        return m_tlsAsked->future();
    const SeveralPending<QSslConfiguration> asked = m_tlsAsked.emplace();
    const auto future = asked.future();
    whenFinished(m_tlsSource(), this,
        [this, asked, generation = m_tlsGeneration](const Result<QSslConfiguration> &tls) {
            if (generation == m_tlsGeneration) {
                m_tlsAsked.reset();
                if (tls)
                    m_tls = *tls;
            }
            asked.finish(tls); // may delete this
        });
    return future;
}

void HttpClient::findTls(HttpExchange &exchange, const QUrl &url)
{
    if (url.scheme() != "https"_L1)
        return findProxy(exchange, url, {});
    whenFinished(tls(), &exchange, [this, &exchange, url](const Result<QSslConfiguration> &tls) {
        if (tls)
            findProxy(exchange, url, {.tls = *tls});
        else
            exchange.fail(tls.error());
    });
}

void HttpClient::findProxy(HttpExchange &exchange, const QUrl &url, const HttpRoute &route)
{
    if (!m_network)
        return start(exchange, url, route);
    whenFinished(m_network->proxies.proxyFor(url), &exchange,
        [this, &exchange, url, route](const Result<QNetworkProxy> &proxy) {
            if (!proxy)
                return exchange.fail(proxy.error());
            HttpRoute next = route;
            next.proxy = *proxy;
            findProxyLogin(exchange, url, next);
        });
}

void HttpClient::findProxyLogin(HttpExchange &exchange, const QUrl &url, const HttpRoute &route)
{
    if (route.proxy.type() == QNetworkProxy::NoProxy)
        return start(exchange, url, route);
    whenFinished(m_network->proxyLogins.find(ProxyAddress::of(route.proxy)), &exchange,
        [this, &exchange, url, route](const Result<std::optional<ProxyLogin>> &login) {
            HttpRoute next = route;
            if (login && *login) {
                next.proxy.setUser((*login)->user);
                next.proxy.setPassword(QString::fromUtf8((*login)->password.reveal()));
            }
            checkProxy(exchange, url, next);
        });
}

void HttpClient::checkProxy(HttpExchange &exchange, const QUrl &url, const HttpRoute &route)
{
    whenFinished(m_network->proxyDemands.check(route.proxy, url), &exchange,
        [this, &exchange, url, route](const Result<void> &usable) {
            if (usable)
                start(exchange, url, route);
            else
                exchange.fail(usable.error());
        });
}

void HttpClient::start(HttpExchange &exchange, const QUrl &url, const HttpRoute &route)
{
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_proxies = std::make_unique<ChosenProxies>().release();
        m_manager->setProxyFactory(m_proxies); // Qt owns it from here
    }
    m_proxies->choose(url, route.proxy);
    exchange.start(*m_manager, route);
}

} // namespace Latchkey

#include "moc_httpclient.cpp"
