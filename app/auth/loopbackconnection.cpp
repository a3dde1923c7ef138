// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/loopbackconnection.h>

#include <app/core/secret.h>

#include <QTcpSocket>

namespace Latchkey {

namespace {

constexpr qsizetype largestHead = 8 * 1024;
constexpr auto lingerTime = std::chrono::seconds(1);

} // namespace

LoopbackConnection::LoopbackConnection(
    QTcpSocket *socket, std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(largestHead + 1);
    m_timeLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::readMore);
    m_timeLimit.start(timeLimit);
    // Later, so that the owner can connect to requested() first.
    QMetaObject::invokeMethod(this, &LoopbackConnection::readMore, Qt::QueuedConnection);
}

LoopbackConnection::~LoopbackConnection()
{
    m_socket->disconnect(this); // its end would reach into a half-destroyed object
    wipe(m_head);
}

void LoopbackConnection::readMore()
{
    if (m_answered) {
        m_socket->readAll(); // unread bytes would turn the close into a reset, and the page would be lost
        return;
    }
    m_head += m_socket->read(largestHead + 1 - m_head.size());
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end >= 0)
        readRequestLine(m_head.left(m_head.indexOf("\r\n")));
    else if (m_head.size() > largestHead)
        answer(LoopbackPage::TooLarge);
}

void LoopbackConnection::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !parts[1].startsWith('/') || !parts[2].startsWith("HTTP/1."))
        return answer(LoopbackPage::BadRequest);
    m_method = parts[0];
    if (m_method != "GET" && m_method != "HEAD")
        return answer(LoopbackPage::WrongMethod);
    emit requested(m_method, parts[1]);
}

void LoopbackConnection::answer(LoopbackPage page)
{
    if (std::exchange(m_answered, true))
        return;
    wipe(m_head);
    m_socket->write(loopbackAnswer(page, m_method != "HEAD"));
    m_socket->flush(); // the page must get out even if the receiver goes right now
    if (page == LoopbackPage::TooLarge) {
        m_timeLimit.start(lingerTime);
        m_socket->readAll();
        return;
    }
    m_socket->readAll();
    m_socket->disconnectFromHost();
}

} // namespace Latchkey

#include "moc_loopbackconnection.cpp"
