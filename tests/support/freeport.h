// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QTcpServer>

namespace Latchkey::Testing {

/// A port (20000 to 31999) on which nobody listens at localhost, IPv4 or IPv6: below the range that the
/// system takes for outgoing connections and for servers that leave the choice to it, so that it stays free.
[[nodiscard]] inline quint16 freePort()
{
    const auto isFree = [](const QHostAddress &address, quint16 port) {
        QTcpServer server;
        return server.listen(address, port)
            || server.serverError() == QAbstractSocket::UnsupportedSocketOperationError;
    };
    for (;;) {
        const auto port = quint16(QRandomGenerator::global()->bounded(20000, 32000));
        if (isFree(QHostAddress::LocalHost, port) && isFree(QHostAddress::LocalHostIPv6, port))
            return port;
    }
}

} // namespace Latchkey::Testing
