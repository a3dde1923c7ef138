// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/rawclient.h>
#include <tests/support/freeport.h>

#include <app/auth/loopbackreceiver.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray state = "the-state-of-this-attempt";

/// A receiver on a free port, listening, and what it said.
class Listening final
{
public:
    Listening()
        : port(freePort())
        , receiver(u"http://localhost:%1/callback"_s.arg(port), state)
        , foreign(&receiver, &LoopbackReceiver::foreignAnswerIgnored)
    {
        QObject::connect(&receiver, &LoopbackReceiver::answered, &receiver,
            [this](const AuthorizationAnswer &answer) { answers.append(answer); });
        listening = receiver.listen();
    }

    [[nodiscard]] bool isReady() const
    {
        return listening.isFinished() && listening.resultCount() == 1 && listening.result().has_value();
    }

    quint16 port;
    LoopbackReceiver receiver;
    QSignalSpy foreign;
    QFuture<Result<void>> listening;
    QList<AuthorizationAnswer> answers;
};

QByteArray callback(const QByteArray &query)
{
    return RawClient::get("/callback?" + query);
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

} // namespace

class LoopbackReceiverTest final : public QObject
{
    Q_OBJECT

private slots:
    void answered_givesCodeAndIssuer_whenTheStateMatches();
    void answered_comesOverIpv6Too();
    void answered_comesOnce_whenTheBrowserAnswersTwice();
    void answered_carriesTheError_whenTheProviderRefuses();
    void answer_hasTheHeadersOfTheRules_andEchoesNothing();
    void receiver_keepsWaiting_data();
    void receiver_keepsWaiting();
    void foreignAnswer_isTold_andDoesNotEndTheWait();
    void emptyConnection_isTolerated();
    void slowClient_isCutOff_andOthersGetThrough();
    void request_inPieces_isUnderstood();
    void oversizedRequest_isRefused();
    void manyOpenConnections_leaveRoomForTheBrowser();
    void listen_saysPortBusy_whenTheIpv4AddressIsTaken();
    void listen_saysPortBusy_whenAForeignListenerHoldsTheIpv6Address();
    void listen_getsThePort_whenItComesFreeInTime();
    void listen_neverBindsOtherAddresses();
    void listen_refusesForeignRedirectAddresses_data();
    void listen_refusesForeignRedirectAddresses();
    void destroyedWhileBinding_endsAsCancelled();
};

void LoopbackReceiverTest::answered_givesCodeAndIssuer_whenTheStateMatches()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    RawClient browser(at.port, callback("code=a%2Bb+c&iss=https%3A%2F%2Fidp&state=" + state));
    QTRY_COMPARE(at.answers.size(), 1);
    QCOMPARE(at.answers[0].code, u"a+b c"_s);
    QCOMPARE(at.answers[0].issuer, u"https://idp"_s);
    QCOMPARE(at.answers[0].error, QString());
    QTRY_VERIFY(browser.isClosed());
    QCOMPARE(browser.status(), QByteArray("200"));
}

void LoopbackReceiverTest::answered_comesOverIpv6Too()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    const QHostAddress address(hasIpv6() ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    RawClient browser(at.port, callback("code=x&state=" + state), address);
    QTRY_COMPARE(at.answers.size(), 1);
}

void LoopbackReceiverTest::answered_comesOnce_whenTheBrowserAnswersTwice()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    RawClient first(at.port, callback("code=first&state=" + state));
    QTRY_COMPARE(first.status(), QByteArray("200"));
    RawClient second(at.port, callback("code=second&state=" + state));
    QTRY_COMPARE(second.status(), QByteArray("409"));
    QCOMPARE(at.answers.size(), 1);
    QCOMPARE(at.answers[0].code, u"first"_s);
}

void LoopbackReceiverTest::answered_carriesTheError_whenTheProviderRefuses()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    RawClient browser(at.port, callback("error=access_denied&error_description=No%20way&state=" + state));
    QTRY_COMPARE(at.answers.size(), 1);
    QCOMPARE(at.answers[0].error, u"access_denied"_s);
    QCOMPARE(at.answers[0].errorDescription, u"No way"_s);
    QVERIFY(at.answers[0].code.isEmpty());
    QTRY_VERIFY(browser.received().contains("You are not signed in"));
}

void LoopbackReceiverTest::answer_hasTheHeadersOfTheRules_andEchoesNothing()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    RawClient browser(at.port, callback("code=canary-code&x=canary-x&state=" + state));
    QTRY_VERIFY(browser.isClosed());
    const qsizetype end = browser.received().indexOf("\r\n\r\n");
    const QByteArray head = browser.received().left(end);
    const QByteArray body = browser.received().mid(end + 4);
    QVERIFY(head.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QVERIFY(head.contains("\r\nConnection: close"));
    QVERIFY(head.contains("\r\nCache-Control: no-store"));
    QVERIFY(head.contains("\r\nReferrer-Policy: no-referrer"));
    QVERIFY(body.contains("You can close this window"));
    QVERIFY(body.contains("prefers-color-scheme: dark"));
    QVERIFY(!browser.received().contains("canary"));
    QVERIFY(!browser.received().contains(state));
    QVERIFY(!body.contains("http:") && !body.contains("https:") && !body.contains("url("));
}

void LoopbackReceiverTest::receiver_keepsWaiting_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("favicon") << RawClient::get("/favicon.ico") << QByteArray("404");
    QTest::newRow("root") << RawClient::get("/") << QByteArray("404");
    QTest::newRow("longer path") << RawClient::get("/callback/?code=x&state=" + state) << QByteArray("404");
    QTest::newRow("other case") << RawClient::get("/Callback?code=x&state=" + state) << QByteArray("404");
    QTest::newRow("no query") << RawClient::get("/callback") << QByteArray("400");
    QTest::newRow("state alone") << callback("state=" + state) << QByteArray("400");
    QTest::newRow("no state") << callback("code=x") << QByteArray("400");
    QTest::newRow("wrong state") << callback("code=x&state=other") << QByteArray("400");
    QTest::newRow("longer state") << callback("code=x&state=" + state + "x") << QByteArray("400");
    QTest::newRow("error, wrong state") << callback("error=access_denied&state=no") << QByteArray("400");
    QTest::newRow("two codes") << callback("code=x&code=y&state=" + state) << QByteArray("400");
    QTest::newRow("two states") << callback("code=x&state=" + state + "&state=" + state) << QByteArray("400");
    QTest::newRow("HEAD") << "HEAD /callback?code=x&state=" + state + " HTTP/1.1\r\n\r\n"
                          << QByteArray("200");
    QTest::newRow("POST") << "POST /callback?code=x&state=" + state + " HTTP/1.1\r\n\r\n"
                          << QByteArray("405");
    QTest::newRow("absolute form") << RawClient::get("http://localhost/callback?code=x&state=" + state)
                                   << QByteArray("400");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("400");
}

void LoopbackReceiverTest::receiver_keepsWaiting()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Listening at;
    QTRY_VERIFY(at.isReady());
    RawClient other(at.port, request);
    QTRY_COMPARE(other.status(), status);
    QCOMPARE(at.answers.size(), 0);
    RawClient browser(at.port, callback("code=right&state=" + state));
    QTRY_COMPARE(at.answers.size(), 1);
    QCOMPARE(at.answers[0].code, u"right"_s);
}

void LoopbackReceiverTest::foreignAnswer_isTold_andDoesNotEndTheWait()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    RawClient foreign(at.port, callback("code=x&state=of-another-attempt"));
    QTRY_COMPARE(at.foreign.size(), 1);
    QTRY_COMPARE(foreign.status(), QByteArray("400"));
    RawClient favicon(at.port, RawClient::get("/favicon.ico"));
    QTRY_COMPARE(favicon.status(), QByteArray("404"));
    QCOMPARE(at.foreign.size(), 1);
}

void LoopbackReceiverTest::emptyConnection_isTolerated()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    auto empty = std::make_unique<RawClient>(at.port);
    QTRY_VERIFY(empty->isConnected());
    empty.reset();
    RawClient browser(at.port, callback("code=x&state=" + state));
    QTRY_COMPARE(at.answers.size(), 1);
}

void LoopbackReceiverTest::slowClient_isCutOff_andOthersGetThrough()
{
    Listening at;
    at.receiver.setReadTimeLimit(std::chrono::seconds(1));
    QTRY_VERIFY(at.isReady());
    RawClient slow(at.port, "GET /callback?code=slow&sta");
    QTRY_VERIFY(slow.isConnected());
    RawClient browser(at.port, callback("code=x&state=" + state));
    QTRY_COMPARE(at.answers.size(), 1);
    QTRY_VERIFY(slow.isClosed());
    QCOMPARE(slow.received(), QByteArray());
}

void LoopbackReceiverTest::request_inPieces_isUnderstood()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    const QByteArray whole = callback("code=x&state=" + state);
    RawClient browser(at.port, whole.left(20));
    QTRY_VERIFY(browser.isConnected());
    RawClient other(at.port, RawClient::get("/favicon.ico"));
    QTRY_COMPARE(other.status(), QByteArray("404")); // by now the first piece was read
    browser.send(whole.mid(20, whole.size() - 22));
    browser.send(whole.right(2));
    QTRY_COMPARE(at.answers.size(), 1);
}

void LoopbackReceiverTest::oversizedRequest_isRefused()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    RawClient large(at.port, callback("code=x&state=" + state + "&pad=" + QByteArray(100'000, 'x')));
    QTRY_COMPARE(large.status(), QByteArray("431"));
    QTRY_VERIFY(large.isClosed());
    QCOMPARE(at.answers.size(), 0);
    RawClient browser(at.port, callback("code=y&state=" + state));
    QTRY_COMPARE(at.answers.size(), 1);
}

void LoopbackReceiverTest::manyOpenConnections_leaveRoomForTheBrowser()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 100; ++i)
        idle.push_back(std::make_unique<RawClient>(at.port));
    RawClient browser(at.port, callback("code=x&state=" + state));
    QTRY_COMPARE(at.answers.size(), 1);
    QTRY_VERIFY(idle.front()->isClosed());
}

void LoopbackReceiverTest::listen_saysPortBusy_whenTheIpv4AddressIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, freePort()));
    LoopbackReceiver receiver(u"http://localhost:%1/callback"_s.arg(other.serverPort()), state);
    receiver.setBindPatience(std::chrono::milliseconds(300));
    const auto listening = receiver.listen();
    QVERIFY(!listening.isFinished()); // it tries again first
    QTRY_VERIFY(listening.isFinished());
    QCOMPARE(listening.result().error().kind(), ErrorKind::PortBusy);
    QVERIFY(listening.result().error().message().contains(QString::number(other.serverPort())));
}

void LoopbackReceiverTest::listen_saysPortBusy_whenAForeignListenerHoldsTheIpv6Address()
{
    QTcpServer foreign;
    QVERIFY(foreign.listen(QHostAddress::LocalHostIPv6, freePort()));
    LoopbackReceiver receiver(u"http://localhost:%1/callback"_s.arg(foreign.serverPort()), state);
    receiver.setBindPatience(std::chrono::milliseconds(0));
    const auto listening = receiver.listen();
    QTRY_VERIFY(listening.isFinished());
    QCOMPARE(listening.result().error().kind(), ErrorKind::PortBusy);
    QTcpServer again; // and holds nothing itself
    QVERIFY(again.listen(QHostAddress::LocalHost, foreign.serverPort()));
}

void LoopbackReceiverTest::listen_getsThePort_whenItComesFreeInTime()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, freePort()));
    LoopbackReceiver receiver(u"http://localhost:%1/callback"_s.arg(other.serverPort()), state);
    const auto listening = receiver.listen();
    QVERIFY(!listening.isFinished());
    other.close();
    QTRY_VERIFY(listening.isFinished());
    QVERIFY(listening.result().has_value());
}

void LoopbackReceiverTest::listen_neverBindsOtherAddresses()
{
    Listening at;
    QTRY_VERIFY(at.isReady());
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), at.port));
}

void LoopbackReceiverTest::listen_refusesForeignRedirectAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("elsewhere") << u"http://example.com:53593/callback"_s;
    QTest::newRow("private network") << u"http://192.168.0.1:53593/callback"_s;
    QTest::newRow("any") << u"http://0.0.0.0:53593/callback"_s;
    QTest::newRow("https") << u"https://localhost:53593/callback"_s;
    QTest::newRow("custom scheme") << u"latchkey:/callback"_s;
    QTest::newRow("out of band") << u"urn:ietf:wg:oauth:2.0:oob"_s;
    QTest::newRow("port 0") << u"http://localhost:0/callback"_s;
    QTest::newRow("fragment") << u"http://localhost:53593/callback#x"_s;
}

void LoopbackReceiverTest::listen_refusesForeignRedirectAddresses()
{
    QFETCH(QString, address);
    LoopbackReceiver receiver(address, state);
    const auto listening = receiver.listen();
    QTRY_VERIFY(listening.isFinished());
    QCOMPARE(listening.result().error().kind(), ErrorKind::Protocol);
}

void LoopbackReceiverTest::destroyedWhileBinding_endsAsCancelled()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    auto receiver = std::make_unique<LoopbackReceiver>(
        u"http://localhost:%1/callback"_s.arg(other.serverPort()), state);
    const auto listening = receiver->listen();
    receiver.reset();
    QTRY_VERIFY(listening.isFinished());
    QCOMPARE(listening.result().error().kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(LoopbackReceiverTest)
#include "loopbackreceiver_test.moc"
