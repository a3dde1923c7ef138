// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxyprobe.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr std::chrono::seconds patience(10);
constexpr qsizetype longestHead = 32 * 1024;
constexpr auto endOfHead = "\r\n\r\n";

QByteArray targetOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return name + ':' + QByteArray::number(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

QList<QByteArray> schemesIn(const QByteArray &head)
{
    QList<QByteArray> schemes;
    const QList<QByteArray> lines = head.split('\n');
    if (!lines.constFirst().startsWith("HTTP/1.") || lines.constFirst().mid(9, 3) != "407")
        return schemes;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == "proxy-authenticate")
            schemes += line.mid(colon + 1).trimmed().split(' ').constFirst().toLower();
    }
    return schemes;
}

} // namespace

ProxyProbe::ProxyProbe(const QNetworkProxy &proxy, const QUrl &url, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_target(targetOf(url))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({}); });
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::ask);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { finish({}); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { finish({}); });
}

ProxyProbe::~ProxyProbe()
{
    m_socket.disconnect(this);
}

QFuture<Result<QList<QByteArray>>> ProxyProbe::start()
{
    m_patience.start();
    m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
    return m_pending.future();
}

void ProxyProbe::ask()
{
    m_socket.write("CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target
        + "\r\nUser-Agent: Latchkey/" LATCHKEY_VERSION "\r\nProxy-Connection: keep-alive\r\n\r\n");
}

void ProxyProbe::read()
{
    m_head += m_socket.read(longestHead - m_head.size());
    const qsizetype end = m_head.indexOf(endOfHead);
    if (end >= 0)
        finish(schemesIn(m_head.left(end)));
    else if (m_head.size() >= longestHead)
        finish({});
}

void ProxyProbe::finish(const QList<QByteArray> &schemes)
{
    if (m_pending.isFinished())
        return;
    m_socket.disconnect(this);
    m_patience.stop();
    deleteLater();
    const Pending<QList<QByteArray>> pending = m_pending;
    pending.finish(schemes); // may delete this
}

} // namespace Latchkey

#include "moc_proxyprobe.cpp"
