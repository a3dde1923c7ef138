// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxylogins.h>

#include <app/core/whenfinished.h>

#include <QNetworkProxy>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

ProxyAddress ProxyAddress::of(const QNetworkProxy &proxy)
{
    return {proxy.hostName(), proxy.port()};
}

QString ProxyAddress::text() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name + u':' + QString::number(port);
}

ProxyLogins::ProxyLogins(QObject *parent)
    : QObject(parent)
{
}

ProxyLogins::~ProxyLogins() = default;

QFuture<Result<std::optional<ProxyLogin>>> ProxyLogins::find(const ProxyAddress &proxy)
{
    const QString name = proxy.text();
    if (const auto login = known(proxy); login || !m_kept)
        return finished<std::optional<ProxyLogin>>(login);
    if (const auto asked = m_asked.constFind(name); asked != m_asked.constEnd())
        return asked->future();
    const SeveralPending<std::optional<ProxyLogin>> pending;
    m_asked.insert(name, pending);
    const auto future = pending.future();
    whenFinished(m_kept(proxy), this, [this, name, pending](const Result<std::optional<ProxyLogin>> &kept) {
        const bool isWanted = !pending.isFinished() && !m_logins.contains(name);
        if (isWanted && kept && *kept) // else one was typed or forgotten meanwhile
            m_logins.insert(name, **kept);
        const auto login = m_logins.constFind(name);
        pending.finish(login == m_logins.constEnd() ? std::nullopt : std::optional(*login));
    });
    return future;
}

void ProxyLogins::set(const ProxyAddress &proxy, const ProxyLogin &login)
{
    m_logins.insert(proxy.text(), login);
    emit changed();
}

void ProxyLogins::forget(const ProxyAddress &proxy)
{
    const SeveralPending<std::optional<ProxyLogin>> nothing; // what is kept is not asked for again
    nothing.finish(std::optional<ProxyLogin>());
    std::exchange(m_asked[proxy.text()], nothing).finish(std::optional<ProxyLogin>());
    if (m_logins.remove(proxy.text()) > 0)
        emit changed();
}

std::optional<ProxyLogin> ProxyLogins::known(const ProxyAddress &proxy) const
{
    const auto login = m_logins.constFind(proxy.text());
    return login == m_logins.constEnd() ? std::nullopt : std::optional(*login);
}

void ProxyLogins::noteRefusal(const ProxyRefusal &refusal)
{
    m_lastRefusal = refusal;
    emit refused();
}

} // namespace Latchkey

#include "moc_proxylogins.cpp"
