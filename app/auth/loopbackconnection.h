// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/loopbackpage.h>

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace Latchkey {

/// One browser connection to the loopback receiver: reads one request head (8 kB at most, within the time
/// limit) and sends one answer. Deletes itself when the connection ends.
class LoopbackConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackConnection)

public:
    /// Takes over the socket.
    LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds timeLimit, QObject *parent);
    ~LoopbackConnection() override;

    /// Sends the page and closes.
    void answer(LoopbackPage page);

signals:
    /// A request that is well-formed and GET or HEAD; `target` is origin-form (RFC 9112 §3.2.1). Call
    /// answer().
    void requested(const QByteArray &method, const QByteArray &target);

private:
    void readMore();
    void readRequestLine(const QByteArray &line);

    QTcpSocket *m_socket;
    QTimer m_timeLimit;
    QByteArray m_head;
    QByteArray m_method;
    bool m_answered = false;
};

} // namespace Latchkey
