// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rpc/proxylogins.h>

class QSettings;

namespace Latchkey {

class Keychain;

/// Keeps what a person typed for a proxy between runs, if the person wants that: in the keychain, one item
/// for each proxy, by host:port. The settings note for which proxies there is one, so that no keychain is
/// asked, and none has to be unlocked, for nothing.
class ProxyKeychain final
{
    Q_DISABLE_COPY_MOVE(ProxyKeychain)

public:
    /// From here on the logins come from the keychain too. All three outlive this object.
    ProxyKeychain(Keychain &keychain, QSettings &settings, ProxyLogins &logins);
    ~ProxyKeychain();

    [[nodiscard]] bool isKept(const ProxyAddress &proxy) const;

    /// Errors as Keychain::write.
    [[nodiscard]] QFuture<Result<void>> keep(const ProxyAddress &proxy, const ProxyLogin &login);
    /// Removing what is not kept succeeds at once. Errors as Keychain::remove.
    [[nodiscard]] QFuture<Result<void>> remove(const ProxyAddress &proxy);

private:
    [[nodiscard]] QFuture<Result<std::optional<ProxyLogin>>> read(const ProxyAddress &proxy);
    void note(const ProxyAddress &proxy, bool kept);

    Keychain &m_keychain;
    QSettings &m_settings;
    ProxyLogins &m_logins;
};

} // namespace Latchkey
