// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxydemands.h>

#include <app/core/whenfinished.h>
#include <app/rpc/proxylogins.h>
#include <app/rpc/proxyprobe.h>

namespace Latchkey {

namespace {

constexpr std::chrono::minutes lifetime(1);

bool canQtSignIn([[maybe_unused]] const QList<QByteArray> &schemes)
{
#ifdef Q_OS_WIN
    return true;
#else
    return !schemes.contains("ntlm") || schemes.contains("digest"); // which Qt prefers
#endif
}

Error unableToSignIn(const QNetworkProxy &proxy, const QUrl &url, const QList<QByteArray> &schemes)
{
    const QString name = ProxyAddress::of(proxy).text();
    return Error(ErrorKind::Proxy,
        ProxyDemands::tr(
            "The proxy %2 wants a Windows sign-in (NTLM), which Latchkey can't do on this computer, "
            "so %1 can't be reached. Ask the people who run the proxy for another way, or let a "
            "helper program such as Px or Cntlm sign in to it.")
            .arg(url.host(QUrl::FullyEncoded), name),
        name + QStringLiteral(" offers ") + QString::fromLatin1(schemes.join(", ")));
}

} // namespace

ProxyDemands::ProxyDemands(QObject *parent)
    : QObject(parent)
{
}

ProxyDemands::~ProxyDemands() = default;

QFuture<Result<void>> ProxyDemands::check(const QNetworkProxy &proxy, const QUrl &url)
{
    if (proxy.type() != QNetworkProxy::HttpProxy)
        return finished<void>({});
    Pending<void> pending;
    whenFinished(
        schemesOf(proxy, url), this, [proxy, url, pending](const Result<QList<QByteArray>> &schemes) {
            if (schemes && !canQtSignIn(*schemes))
                pending.finish(failure(unableToSignIn(proxy, url, *schemes)));
            else
                pending.finish({});
        });
    return pending.future();
}

QFuture<Result<QList<QByteArray>>> ProxyDemands::schemesOf(const QNetworkProxy &proxy, const QUrl &url)
{
    const QString name = ProxyAddress::of(proxy).text();
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd() && (!known->schemes.isFinished() || !known->goodUntil.hasExpired()))
        return known->schemes.future();
    const SeveralPending<QList<QByteArray>> schemes;
    m_known.insert(name, {schemes, QDeadlineTimer(lifetime)});
    const auto future = schemes.future();
    whenFinished((new ProxyProbe(proxy, url, this))->start(), this,
        [schemes](const Result<QList<QByteArray>> &found) { schemes.finish(found); });
    return future;
}

} // namespace Latchkey

#include "moc_proxydemands.cpp"
