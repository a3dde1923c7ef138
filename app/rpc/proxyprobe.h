// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace Latchkey {

/// Asks an HTTP proxy for a tunnel, without a password, to see which sign-in it wants; the tunnel, if it
/// makes one, is closed unused. Deletes itself at the end.
class ProxyProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyProbe)

public:
    /// `url` says to which host and port.
    ProxyProbe(const QNetworkProxy &proxy, const QUrl &url, QObject *parent);
    ~ProxyProbe() override;

    /// The schemes of Proxy-Authenticate (RFC 9110 §11.7.1), in small letters: none where the proxy wants no
    /// sign-in, can't be reached, or says nothing in ten seconds. Never an error, but Cancelled where the
    /// probe is deleted first.
    [[nodiscard]] QFuture<Result<QList<QByteArray>>> start();

private:
    void ask();
    void read();
    void finish(const QList<QByteArray> &schemes);

    QNetworkProxy m_proxy;
    QByteArray m_target;
    QTcpSocket m_socket;
    QTimer m_patience;
    QByteArray m_head;
    Pending<QList<QByteArray>> m_pending;
};

} // namespace Latchkey
