// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/browserthread.h>

#include <tests/contract/scriptedbrowser.h>

#include <QTcpSocket>

namespace Latchkey::Testing {

BrowserThread::BrowserThread(const QString &caFile, const QUrl &redirectUri)
    : m_caFile(caFile)
    , m_redirectUri(redirectUri)
    , m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

BrowserThread::~BrowserThread()
{
    m_thread.quit();
    m_thread.wait();
}

void BrowserThread::open(const QUrl &url)
{
    QMetaObject::invokeMethod(m_there, [this, url] {
        makeNoise();
        auto *browser = new ScriptedBrowser(m_caFile, m_there);
        connect(browser, &ScriptedBrowser::arrived, m_there, [this, browser] {
            if (browser->lastStatus() == 200)
                ++m_arrivals;
            browser->deleteLater();
        });
        browser->open(url);
        makeNoise();
    });
}

void BrowserThread::makeNoise()
{
    const QByteArray host = " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    disturb("GET /favicon.ico" + host);
    disturb("GET " + m_redirectUri.path().toLatin1() + "?code=stolen&state=guessed" + host);
    disturb("GET " + m_redirectUri.path().toLatin1()); // and no more
    disturb({});
}

void BrowserThread::disturb(const QByteArray &bytes)
{
    auto *socket = new QTcpSocket(m_there);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::connected, socket, [this, socket, bytes] {
        ++m_noises;
        socket->write(bytes);
    });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_redirectUri.port()));
}

} // namespace Latchkey::Testing

#include "moc_browserthread.cpp"
