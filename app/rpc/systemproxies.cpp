// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/systemproxies.h>

#include <app/core/endpoint.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

// Long enough that a list of many pages asks once, short enough that a VPN going up is noticed.
constexpr std::chrono::seconds lifetime(30);

/// The first that HTTPS can go through; Qt's list may also hold proxies for other uses.
QNetworkProxy usable(const QList<QNetworkProxy> &proxies)
{
    for (QNetworkProxy proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            break;
        if (!proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability))
            continue;
        if (proxy.port() == 0) // libproxy leaves out what the setting leaves out
            proxy.setPort(defaultProxyPort(proxy.type()));
        return proxy;
    }
    return QNetworkProxy::NoProxy;
}

} // namespace

SystemProxies::SystemProxies(QObject *parent)
    : SystemProxies(ProxyEnvironment::ofThisProcess(), &QNetworkProxyFactory::systemProxyForQuery, parent)
{
}

SystemProxies::SystemProxies(ProxyEnvironment environment, Lookup lookup, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_lookup(std::move(lookup))
{
}

SystemProxies::~SystemProxies() = default;

void SystemProxies::keepFromOtherSockets()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

QFuture<Result<QNetworkProxy>> SystemProxies::proxyFor(const QUrl &url)
{
    if (isLoopbackHost(url.host()))
        return finished<QNetworkProxy>(QNetworkProxy(QNetworkProxy::NoProxy));
    if (auto named = m_environment.proxyFor(url))
        return finished<QNetworkProxy>(*std::move(named));
    const QUrl origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const auto known = m_known.constFind(origin);
    if (known != m_known.constEnd() && (!known->proxy.isFinished() || !known->goodUntil.hasExpired()))
        return known->proxy.future();
    const auto proxy = ask(origin);
    m_known.insert(origin, {proxy, QDeadlineTimer(lifetime)});
    return proxy.future();
}

SeveralPending<QNetworkProxy> SystemProxies::ask(const QUrl &url)
{
    const SeveralPending<QNetworkProxy> pending;
    m_worker.run([lookup = m_lookup, query = QNetworkProxyQuery(url)] { return lookup(query); }, this,
        [pending](const QList<QNetworkProxy> &proxies) { pending.finish(usable(proxies)); });
    return pending;
}

} // namespace Latchkey

#include "moc_systemproxies.cpp"
