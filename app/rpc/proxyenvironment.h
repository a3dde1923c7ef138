// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QNetworkProxy>
#include <QString>

#include <optional>

class QUrl;

namespace Latchkey {

/// The proxy that the environment names, for programs started from a shell: https_proxy, all_proxy,
/// http_proxy and no_proxy, in small or capital letters, on every system.
///
/// Read here and not left to Qt, whose reading depends on how it was built: with libproxy (Debian) it knows
/// no all_proxy, no socks5h, no `host:port` without scheme, no default port, and goes around an https proxy
/// without a word; without it knows no capitals, networks and ports in no_proxy.
class ProxyEnvironment final
{
public:
    struct Variables
    {
        QString https = {};
        QString all = {};
        QString http = {};
        QString none = {}; ///< no_proxy
    };

    explicit ProxyEnvironment(Variables variables);

    /// What this program was started with; small letters first, as curl does.
    [[nodiscard]] static ProxyEnvironment ofThisProcess();

    /// The proxy for `url`, NoProxy where no_proxy covers it, nothing where the environment says nothing.
    /// http and socks5 (socks5h: the same, names are always looked up by the proxy), with percent-encoded
    /// user name and password; port 8080 or 1080 unless named. Error: Proxy for a value that can't be read
    /// or asks for another kind of proxy; it never repeats the value, which may hold a password.
    [[nodiscard]] std::optional<Result<QNetworkProxy>> proxyFor(const QUrl &url) const;

private:
    Variables m_variables;
};

/// The port that a proxy of this type has unless its setting says otherwise.
[[nodiscard]] quint16 defaultProxyPort(QNetworkProxy::ProxyType type);

} // namespace Latchkey
