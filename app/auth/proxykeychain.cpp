// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/proxykeychain.h>

#include <app/core/whenfinished.h>
#include <app/keychain/keychain.h>

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using Login = std::optional<ProxyLogin>;

const QString settingsKey = u"proxies/kept"_s;

QString itemKey(const ProxyAddress &proxy)
{
    return u"proxy:"_s + proxy.text();
}

/// "user\npassword": a user name has no line end.
Secret toItem(const ProxyLogin &login)
{
    QByteArray bytes = login.user.toUtf8() + '\n';
    bytes.reserve(bytes.size() + login.password.size()); // one buffer, which take() wipes
    bytes.append(login.password.reveal());
    return Secret::take(std::move(bytes));
}

Login fromItem(const Secret &item)
{
    const QByteArrayView bytes = item.reveal();
    const qsizetype end = bytes.indexOf('\n');
    if (end < 1)
        return std::nullopt;
    return ProxyLogin{QString::fromUtf8(bytes.first(end)), Secret(bytes.sliced(end + 1))};
}

} // namespace

ProxyKeychain::ProxyKeychain(Keychain &keychain, QSettings &settings, ProxyLogins &logins)
    : m_keychain(keychain)
    , m_settings(settings)
    , m_logins(logins)
{
    m_logins.setKept([this](const ProxyAddress &proxy) { return read(proxy); });
}

ProxyKeychain::~ProxyKeychain()
{
    m_logins.setKept({});
}

bool ProxyKeychain::isKept(const ProxyAddress &proxy) const
{
    return m_settings.value(settingsKey).toStringList().contains(proxy.text());
}

QFuture<Result<Login>> ProxyKeychain::read(const ProxyAddress &proxy)
{
    if (!isKept(proxy))
        return finished<Login>(Login());
    return m_keychain.read(itemKey(proxy)).then([](const Result<Secret> &item) -> Result<Login> {
        if (!item)
            return failure(item.error());
        return fromItem(*item);
    });
}

QFuture<Result<void>> ProxyKeychain::keep(const ProxyAddress &proxy, const ProxyLogin &login)
{
    note(proxy, true); // before: an item that nobody knows of would stay for ever
    return m_keychain.write(itemKey(proxy), toItem(login));
}

QFuture<Result<void>> ProxyKeychain::remove(const ProxyAddress &proxy)
{
    if (!isKept(proxy))
        return finished<void>({});
    Pending<void> pending;
    whenFinished(
        m_keychain.remove(itemKey(proxy)), &m_logins, [this, proxy, pending](const Result<void> &removed) {
            if (removed)
                note(proxy, false);
            pending.finish(removed);
        });
    return pending.future();
}

void ProxyKeychain::note(const ProxyAddress &proxy, bool kept)
{
    QStringList proxies = m_settings.value(settingsKey).toStringList();
    proxies.removeAll(proxy.text());
    if (kept)
        proxies.append(proxy.text());
    m_settings.setValue(settingsKey, proxies);
}

} // namespace Latchkey
