// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/loopbackreceiver.h>

#include <app/auth/authorizationquery.h>
#include <app/auth/loopbackconnection.h>
#include <app/auth/loopbackpage.h>
#include <app/core/endpoint.h>
#include <app/core/logging.h>
#include <app/core/secret.h>

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto bindRetryInterval = std::chrono::milliseconds(200);
constexpr int mostConnections = 64; // a page that opens sockets in a loop must not use up ours

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(80));
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

} // namespace

LoopbackReceiver::LoopbackReceiver(const QString &redirectUri, QByteArray state, QObject *parent)
    : QObject(parent)
    , m_redirectUri(redirectUri, QUrl::StrictMode)
    , m_state(std::move(state))
{
    m_bindRetry.setSingleShot(true);
    m_bindRetry.setInterval(bindRetryInterval);
    connect(&m_bindRetry, &QTimer::timeout, this, &LoopbackReceiver::tryToBind);
}

LoopbackReceiver::~LoopbackReceiver() = default;

QFuture<Result<void>> LoopbackReceiver::listen()
{
    const bool usable = m_redirectUri.isValid() && m_redirectUri.scheme() == "http"_L1
        && !addresses().isEmpty() && m_redirectUri.port() != 0 && !m_redirectUri.hasFragment();
    if (!usable || m_state.isEmpty()) {
        m_listening.finish(failure(ErrorKind::Protocol,
            tr("This control plane wants the browser to come back to an address that is not on this "
               "computer. Ask its administrator to check the redirect address of the public client."),
            u"redirect address is not http on a loopback host"_s));
        return m_listening.future();
    }
    m_bindDeadline = std::chrono::steady_clock::now() + m_bindPatience;
    tryToBind();
    return m_listening.future();
}

QList<QHostAddress> LoopbackReceiver::addresses() const
{
    const QString host = m_redirectUri.host();
    const QHostAddress literal(host);
    if (literal.isNull() && isLoopbackHost(host))
        return {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6};
    return literal.isLoopback() ? QList<QHostAddress>{literal} : QList<QHostAddress>();
}

void LoopbackReceiver::tryToBind()
{
    const Binding outcome = bindAll();
    if (outcome == Binding::Bound)
        return m_listening.finish({});
    m_servers.clear();
    // Union's port lies in Linux's ephemeral range: an outgoing connection may hold it for a moment.
    if (outcome == Binding::Busy && std::chrono::steady_clock::now() < m_bindDeadline)
        return m_bindRetry.start();
    m_listening.finish(failure(portBusy(outcome)));
}

LoopbackReceiver::Binding LoopbackReceiver::bindAll()
{
    const QList<QHostAddress> wanted = addresses();
    for (const QHostAddress &address : wanted) {
        const Binding outcome = bindOne(address);
        // IPv6 switched off: then no browser can come that way, nor a foreign listener.
        const bool dispensable = outcome == Binding::NoSuchAddress && !m_servers.empty();
        if (outcome != Binding::Bound && !dispensable)
            return outcome;
    }
    return Binding::Bound;
}

LoopbackReceiver::Binding LoopbackReceiver::bindOne(const QHostAddress &address)
{
    auto server = std::make_unique<QTcpServer>();
    QTcpServer *listener = server.get();
    connect(listener, &QTcpServer::newConnection, this, [this, listener] { takeConnections(*listener); });
    if (listener->listen(address, portOf(m_redirectUri))) {
        m_servers.push_back(std::move(server));
        return Binding::Bound;
    }
    if (listener->serverError() == QAbstractSocket::AddressInUseError)
        return Binding::Busy;
    const bool isAbsent = listener->serverError() == QAbstractSocket::SocketAddressNotAvailableError
        || listener->serverError() == QAbstractSocket::UnsupportedSocketOperationError;
    return isAbsent ? Binding::NoSuchAddress : Binding::Forbidden;
}

Error LoopbackReceiver::portBusy(Binding outcome) const
{
    const QString port = QString::number(portOf(m_redirectUri));
    qCInfo(lcAuth) << "loopback receiver: can't listen on port" << port;
    if (outcome == Binding::Busy) {
        return Error(ErrorKind::PortBusy,
            tr("Port %1 is in use by another program, and Union sends the browser back exactly there. Close "
               "the program that holds it (perhaps another sign-in), then try again.")
                .arg(port));
    }
    return Error(ErrorKind::PortBusy,
        tr("This computer doesn't let Latchkey use port %1, and Union sends the browser back exactly there. "
           "Allow it, then try again.")
            .arg(port));
}

void LoopbackReceiver::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection())
        take(socket);
}

void LoopbackReceiver::take(QTcpSocket *socket)
{
    if (const auto open = findChildren<LoopbackConnection *>(); open.size() >= mostConnections)
        delete open.first();
    auto *connection = new LoopbackConnection(socket, m_readTimeLimit, this);
    connect(connection, &LoopbackConnection::requested, this,
        [this, connection](
            const QByteArray &method, const QByteArray &target) { route(*connection, method, target); });
}

void LoopbackReceiver::route(
    LoopbackConnection &connection, const QByteArray &method, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    if (path != pathOf(m_redirectUri))
        return connection.answer(LoopbackPage::NotFound);
    const QByteArray query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    std::optional<AuthorizationAnswer> accepted;
    const LoopbackPage page = judge(query, method == "GET", accepted);
    connection.answer(page);
    if (accepted)
        emit answered(*accepted);
}

LoopbackPage LoopbackReceiver::judge(
    const QByteArray &query, bool counts, std::optional<AuthorizationAnswer> &accepted)
{
    const auto parameters = readAuthorizationQuery(query);
    if (!parameters || parameters->isEmpty())
        return LoopbackPage::BadRequest;
    if (!equalInConstantTime(parameters->value("state"), m_state)) {
        if (counts)
            emit foreignAnswerIgnored();
        return LoopbackPage::ForeignAnswer;
    }
    AuthorizationAnswer answer;
    answer.error = QString::fromUtf8(parameters->value("error"));
    if (answer.error.isEmpty())
        answer.code = QString::fromUtf8(parameters->value("code"));
    answer.errorDescription = QString::fromUtf8(parameters->value("error_description"));
    answer.issuer = QString::fromUtf8(parameters->value("iss"));
    if (answer.error.isEmpty() && answer.code.isEmpty())
        return LoopbackPage::BadRequest;
    if (m_answered)
        return LoopbackPage::AnsweredAlready;
    if (counts) {
        m_answered = true;
        accepted = answer;
    }
    return answer.error.isEmpty() ? LoopbackPage::Done : LoopbackPage::Refused;
}

} // namespace Latchkey

#include "moc_loopbackreceiver.cpp"
