// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/support/scriptedserver.h>

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

/// The first whole request in `buffer`, which loses it.
std::optional<ReceivedRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    ReceivedRequest request;
    const QList<QByteArray> lines = buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.constFirst().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodySize = request.header("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + bodySize)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, bodySize);
    buffer.remove(0, headEnd + 4 + bodySize);
    return request;
}

void end(QSslSocket &socket, Reaction::Then then)
{
    switch (then) {
    case Reaction::Then::KeepOpen:
        return;
    case Reaction::Then::Close:
        return socket.disconnectFromHost();
    case Reaction::Then::Reset:
        return socket.abort();
    }
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool ReceivedRequest::hasHeader(QByteArrayView name) const
{
    return std::ranges::any_of(
        headers, [name](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
}

ScriptedServer::ScriptedServer(const std::optional<ServerIdentity> &identity, QObject *parent)
    : QTcpServer(parent)
    , m_identity(identity)
    , m_script([](const ReceivedRequest &) { return Reaction(); })
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port for the scripted server");
}

ScriptedServer::~ScriptedServer()
{
    for (QSslSocket *socket : findChildren<QSslSocket *>()) {
        socket->disconnect(this);
        delete socket;
    }
}

void ScriptedServer::answer(const QByteArray &bytes)
{
    answer(Reaction{bytes});
}

void ScriptedServer::answer(const Reaction &reaction)
{
    m_script = [reaction](const ReceivedRequest &) {
        return reaction;
    };
}

void ScriptedServer::answerInTurn(QList<Reaction> reactions)
{
    m_script = [reactions = std::move(reactions)](const ReceivedRequest &) mutable {
        return reactions.size() > 1 ? reactions.takeFirst() : reactions.constFirst();
    };
}

void ScriptedServer::finishSending()
{
    for (const QSslSocket *socket : findChildren<QSslSocket *>()) {
#ifdef Q_OS_WIN
        ::shutdown(static_cast<SOCKET>(socket->socketDescriptor()), SD_SEND);
#else
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
#endif
    }
}

int ScriptedServer::openConnections() const
{
    return static_cast<int>(std::ranges::count_if(findChildren<QSslSocket *>(),
        [](const QSslSocket *socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url(m_identity ? u"https://localhost"_s : u"http://127.0.0.1"_s);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    const int connection = ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (m_dropsConnections)
        return socket->abort();
    connect(socket, &QSslSocket::readyRead, this, [this, socket, connection] { read(*socket, connection); });
    if (!m_identity)
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(m_identity->chain);
    tls.setPrivateKey(m_identity->key);
    socket->setSslConfiguration(tls);
    socket->startServerEncryption();
}

void ScriptedServer::read(QSslSocket &socket, int connection)
{
    if (!m_firstBytes.isEmpty())
        return react(socket, {m_firstBytes, Reaction::Then::Close});
    QByteArray buffer = socket.property("buffer").toByteArray() + socket.readAll();
    while (auto request = takeRequest(buffer)) {
        request->connection = connection;
        m_requests.append(*request);
        react(socket, m_script(*request));
        emit requestArrived();
    }
    socket.setProperty("buffer", buffer);
}

void ScriptedServer::react(QSslSocket &socket, const Reaction &reaction)
{
    if (reaction.drip.count() > 0)
        return drip(socket, reaction);
    socket.write(reaction.bytes);
    socket.flush();
    end(socket, reaction.then);
}

void ScriptedServer::drip(QSslSocket &socket, const Reaction &reaction)
{
    auto *timer = new QTimer(&socket);
    connect(timer, &QTimer::timeout, &socket, [timer, &socket, reaction, sent = qsizetype(0)]() mutable {
        if (sent < reaction.bytes.size()) {
            socket.write(reaction.bytes.mid(sent++, 1));
            socket.flush();
            return;
        }
        timer->stop();
        end(socket, reaction.then);
    });
    timer->start(reaction.drip);
}

quint16 refusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort(); // free again as soon as the server has gone
}

} // namespace Latchkey::Testing

#include "moc_scriptedserver.cpp"
