// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace Latchkey::Testing {

/// A browser's connection, byte by byte.
class RawClient final
{
public:
    explicit RawClient(quint16 port, const QByteArray &request = {},
        const QHostAddress &host = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(
            &m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(host, port);
        send(request);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QTcpSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QTcpSocket::UnconnectedState; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] QByteArray status() const { return m_received.mid(9, 3); }

    [[nodiscard]] static QByteArray get(const QByteArray &target)
    {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace Latchkey::Testing
