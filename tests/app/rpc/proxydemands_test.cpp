// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxydemands.h>

#include <app/core/whenfinished.h>
#include <tests/support/scriptedserver.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QUrl acme(u"https://acme.example.com/x?y=canary"_s);

QNetworkProxy proxyAt(quint16 port)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port, u"ann"_s, u"canary"_s};
}

QByteArray demand(const QList<QByteArray> &schemes)
{
    HeaderList headers;
    for (const QByteArray &scheme : schemes)
        headers.append({"Proxy-Authenticate", scheme});
    return httpAnswer(407, "text/html", "who?", headers);
}

} // namespace

class ProxyDemandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void check_letsQtTry_whatItCanDo_data();
    void check_letsQtTry_whatItCanDo();
    void check_asksOnce_andGivesNothingAway();
    void check_letsQtFindOut_whatIsBroken_data();
    void check_letsQtFindOut_whatIsBroken();
    void check_leavesOtherProxiesAlone();
};

void ProxyDemandsTest::check_letsQtTry_whatItCanDo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("expected");
    const QByteArray basic = "Basic realm=\"x\"";
    const QByteArray digest = "Digest realm=\"x\", nonce=\"y\", qop=\"auth\"";
    QTest::newRow("no sign-in") << "HTTP/1.1 200 Connection established\r\n\r\n"_ba << true;
    QTest::newRow("Basic") << demand({basic}) << true;
    QTest::newRow("Digest") << demand({digest}) << true;
    QTest::newRow("Negotiate") << demand({"Negotiate"}) << true;
#ifdef Q_OS_WIN
    const bool canDoNtlm = true;
#else
    const bool canDoNtlm = false;
#endif
    QTest::newRow("NTLM") << demand({"NTLM"}) << canDoNtlm;
    QTest::newRow("ntlm") << demand({"ntlm"}) << canDoNtlm;
    QTest::newRow("NTLM, Basic") << demand({"NTLM", basic}) << canDoNtlm;
    QTest::newRow("Negotiate, NTLM") << demand({"Negotiate", "NTLM"}) << canDoNtlm;
    QTest::newRow("NTLM, Digest") << demand({"NTLM", digest}) << true;
    QTest::newRow("a 403 that names NTLM")
        << httpAnswer(403, "text/html", "no", {{"Proxy-Authenticate", "NTLM"}}) << true;
}

void ProxyDemandsTest::check_letsQtTry_whatItCanDo()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, expected);
    ScriptedServer server;
    server.answer(answer);
    ProxyDemands demands;
    const auto checked = demands.check(proxyAt(server.serverPort()), acme);
    QTRY_VERIFY(checked.isFinished());
    const Result<void> result = checked.result();
    QCOMPARE(result.has_value(), expected);
    if (expected)
        return;
    QCOMPARE(result.error().kind(), ErrorKind::Proxy);
    QVERIFY2(result.error().message().contains("NTLM"_L1), qPrintable(result.error().message()));
    QVERIFY(result.error().message().contains(u"127.0.0.1:%1"_s.arg(server.serverPort())));
    QVERIFY(!QString(result.error().message() + result.error().detail()).contains("canary"_L1));
}

void ProxyDemandsTest::check_asksOnce_andGivesNothingAway()
{
    ScriptedServer server;
    server.answer(demand({"NTLM"}));
    ProxyDemands demands;
    int heard = 0;
    for (int i = 0; i < 3; ++i)
        whenFinished(demands.check(proxyAt(server.serverPort()), acme), this,
            [&heard](const Result<void> &) { ++heard; });
    QTRY_COMPARE(heard, 3);
    QVERIFY(demands.check(proxyAt(server.serverPort()), acme).isFinished());
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest &request = server.requests().constFirst();
    QCOMPARE(request.method, "CONNECT"_ba);
    QCOMPARE(request.target, "acme.example.com:443"_ba);
    QVERIFY(!request.hasHeader("proxy-authorization"));
}

void ProxyDemandsTest::check_letsQtFindOut_whatIsBroken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("half a head") << "HTTP/1.1 407 Who?\r\nProxy-Authenticate: NTLM\r\n"_ba;
    QTest::newRow("not HTTP") << "SSH-2.0-x\r\n\r\n"_ba;
    QTest::newRow("endless head") << QByteArray(100'000, 'x');
}

void ProxyDemandsTest::check_letsQtFindOut_whatIsBroken()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server;
    server.answer(Reaction{answer, Reaction::Then::Close});
    ProxyDemands demands;
    const auto checked = demands.check(proxyAt(server.serverPort()), acme);
    QTRY_VERIFY(checked.isFinished());
    QVERIFY(checked.result());
    const auto refused = demands.check(proxyAt(refusedPort()), acme);
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(refused.result());
}

void ProxyDemandsTest::check_leavesOtherProxiesAlone()
{
    ProxyDemands demands;
    QVERIFY(demands.check(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1), acme).isFinished());
    QVERIFY(demands.check(QNetworkProxy(QNetworkProxy::NoProxy), acme).isFinished());
}

QTEST_GUILESS_MAIN(ProxyDemandsTest)
#include "proxydemands_test.moc"
