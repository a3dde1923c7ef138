// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/portholder.h>

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class PortHolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsThisVeryProgram_data();
    void findsThisVeryProgram();
    void findsNobody_whereThePortIsFree();
    void prefersTheListener();
    void aStrangeNameIsMadePrintable();
};

void PortHolderTest::findsThisVeryProgram_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void PortHolderTest::findsThisVeryProgram()
{
#ifdef Q_OS_LINUX
    QFETCH(QHostAddress, address);
    QTcpServer server;
    QVERIFY(server.listen(address));
    const auto holder = holderOfPort(server.serverPort());
    QVERIFY(holder);
    QCOMPARE(holder->processId, QCoreApplication::applicationPid());
    QCOMPARE(holder->program, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QVERIFY(holder->isLatchkey);
#endif
}

void PortHolderTest::findsNobody_whereThePortIsFree()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!holderOfPort(port));
    QVERIFY(!holderOfPort(port, u"/nowhere"_s));
}

void PortHolderTest::prefersTheListener()
{
    const QTemporaryDir proc;
    const QString root = proc.path();
    write(root + u"/net/tcp"_s,
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:D159 0100007F:1234 01 00000000:00000000 00:00000000 00000000  1000        0 111 1\n"
        "   1: 0100007F:D159 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 222 1\n");
    for (const auto &[id, inode, program] :
        {std::tuple(u"10"_s, u"111"_s, u"curl"_s), std::tuple(u"20"_s, u"222"_s, u"jupyter"_s)}) {
        QDir().mkpath(root + u'/' + id + u"/fd"_s);
        QVERIFY(QFile::link(u"socket:["_s + inode + u']', root + u'/' + id + u"/fd/3"_s));
        QVERIFY(QFile::link(u"/usr/bin/"_s + program, root + u'/' + id + u"/exe"_s));
    }
    const auto holder = holderOfPort(0xd159, root);
    QVERIFY(holder);
    QCOMPARE(holder->program, u"jupyter"_s);
    QCOMPARE(holder->processId, 20);
    QVERIFY(!holder->isLatchkey);
}

void PortHolderTest::aStrangeNameIsMadePrintable()
{
    const QTemporaryDir proc;
    const QString root = proc.path();
    write(root + u"/net/tcp6"_s,
        "   0: 00000000000000000000000001000000:D159 00000000000000000000000000000000:0000 0A "
        "00000000:00000000 00:00000000 00000000  1000        0 222 1\n");
    QDir().mkpath(root + u"/20/fd"_s);
    QVERIFY(QFile::link(u"socket:[222]"_s, root + u"/20/fd/3"_s));
    QVERIFY(QFile::link(u"/opt/evil\u202ename (deleted)"_s, root + u"/20/exe"_s));
    QCOMPARE(holderOfPort(0xd159, root)->program, u"evil?name"_s);
}

QTEST_GUILESS_MAIN(PortHolderTest)
#include "portholder_test.moc"
