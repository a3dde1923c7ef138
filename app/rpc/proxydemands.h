// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/severalpending.h>

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

namespace Latchkey {

/// Keeps Qt away from proxies whose sign-in it can't do.
///
/// Basic, Digest and SOCKS user names work everywhere, Negotiate with a Kerberos ticket or the Windows
/// sign-in. NTLM works on Windows, where the system does it; elsewhere Qt (seen with 6.4.2) answers a refusal
/// by trying again, without a pause and without an end, 20,000 times a second: such a proxy is asked once,
/// by ProxyProbe, and not again by Qt.
class ProxyDemands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyDemands)

public:
    explicit ProxyDemands(QObject *parent = nullptr);
    ~ProxyDemands() override;

    /// Good where Qt may use the proxy for `url`; an HTTP proxy is asked once a minute. Error: Proxy.
    [[nodiscard]] QFuture<Result<void>> check(const QNetworkProxy &proxy, const QUrl &url);

private:
    struct Known
    {
        SeveralPending<QList<QByteArray>> schemes;
        QDeadlineTimer goodUntil;
    };

    [[nodiscard]] QFuture<Result<QList<QByteArray>>> schemesOf(const QNetworkProxy &proxy, const QUrl &url);

    QHash<QString, Known> m_known; // by host:port of the proxy
};

} // namespace Latchkey
