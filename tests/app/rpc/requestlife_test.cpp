// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "httprequests.h"

#include <app/core/pending.h>

#include <tests/support/scriptedserver.h>

#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a request waits for, how often it is sent, and how it ends where no answer ends it.
class RequestLifeTest final : public QObject
{
    Q_OBJECT

private slots:
    void send_endsInTime_whenTheServerHangs();
    void send_endsInTime_whenTheServerDrips();
    void change_isSentOnce_whenTheConnectionClosesBeforeTheAnswer();
    void change_isSentOnce_whenAKeptConnectionHasGone();
    void change_takesANewConnection_whenTheKeptOneWasClosedInTime();
    void change_isUncertain_whenItTimesOutAfterSending();
    void change_isNotUncertain_whenTheConnectionWasNeverMade();
    void tls_isNotAskedFor_overPlainHttp();
    void tls_isAskedForOnce_byAllWhoWait();
    void tls_isAskedForAgain_afterAFailure();
    void send_endsInTime_whenTlsNeverComes();
    void cancel_endsTheRequest();
    void cancel_beforeTheStart_sendsNothing();
    void destroyedClient_endsItsRequests();
    void client_mayBeDestroyed_byWhoeverHearsOfTheEnd();
};

void RequestLifeTest::send_endsInTime_whenTheServerHangs()
{
    ScriptedServer server;
    HttpClient client;
    auto request = get(server.url(u"/path"_s));
    request.url.setQuery(u"code=canary"_s);
    request.timeout = 50ms;
    const auto answer = client.send(request);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Timeout);
    QVERIFY(answer.result().error().detail().contains("/path"_L1));
    QVERIFY(!answer.result().error().detail().contains("canary"_L1));
}

void RequestLifeTest::send_endsInTime_whenTheServerDrips()
{
    ScriptedServer server;
    server.answer(Reaction{httpAnswer(200, "text/plain", QByteArray(1000, 'x')), Reaction::Then::Close, 5ms});
    HttpClient client;
    auto request = get(server.url());
    request.timeout = 200ms;
    const auto answer = client.send(request);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 2000);
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Timeout);
}

void RequestLifeTest::change_isSentOnce_whenTheConnectionClosesBeforeTheAnswer()
{
    ScriptedServer server;
    server.answer(Reaction{{}, Reaction::Then::Close});
    HttpClient client;
    const auto answer = client.send(change(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Uncertain);
    QCOMPARE(server.requests().size(), 1);
}

void RequestLifeTest::change_isSentOnce_whenAKeptConnectionHasGone()
{
    ScriptedServer server;
    server.answerInTurn({{httpAnswer(200, "text/plain", "x")}, {{}, Reaction::Then::Close}});
    HttpClient client;
    const auto first = client.send(change(server.url()));
    QTRY_VERIFY(first.isFinished());
    const auto second = client.send(change(server.url()));
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).connection, 1); // newer Qt connects once more, and sends nothing there
    QVERIFY(!second.result());
    QCOMPARE(second.result().error().kind(), ErrorKind::Uncertain);
}

void RequestLifeTest::change_takesANewConnection_whenTheKeptOneWasClosedInTime()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "x"));
    HttpClient client;
    const auto first = client.send(change(server.url()));
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(server.openConnections(), 1);
    server.finishSending();
    QTRY_COMPARE(server.openConnections(), 0);
    const auto second = client.send(change(server.url()));
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connections(), 2);
}

void RequestLifeTest::change_isUncertain_whenItTimesOutAfterSending()
{
    ScriptedServer server;
    HttpClient client;
    auto request = change(server.url());
    request.timeout = 2s;
    const auto answer = client.send(request);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Uncertain);
}

void RequestLifeTest::change_isNotUncertain_whenTheConnectionWasNeverMade()
{
    HttpClient client;
    const auto answer = client.send(change(QUrl(u"http://127.0.0.1:%1"_s.arg(refusedPort()))));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Offline);
}

void RequestLifeTest::tls_isNotAskedFor_overPlainHttp()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "x"));
    HttpClient client([] { return finished<QSslConfiguration>(failure(ErrorKind::Storage, u"asked"_s)); });
    const auto answer = client.send(get(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

void RequestLifeTest::tls_isAskedForOnce_byAllWhoWait()
{
    const Pending<QSslConfiguration> tls;
    int asked = 0;
    HttpClient client([&] {
        ++asked;
        return tls.future();
    });
    const QUrl url(u"https://127.0.0.1:%1"_s.arg(refusedPort()));
    const auto first = client.send(get(url));
    const auto second = client.send(get(url));
    QVERIFY(!first.isFinished());
    tls.finish(QSslConfiguration::defaultConfiguration());
    QTRY_VERIFY(first.isFinished());
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(first.result().error().kind(), ErrorKind::Offline);
    QCOMPARE(second.result().error().kind(), ErrorKind::Offline);
    QCOMPARE(asked, 1);
}

void RequestLifeTest::send_endsInTime_whenTlsNeverComes()
{
    const Pending<QSslConfiguration> tls;
    HttpClient client([&tls] { return tls.future(); });
    auto request = change(QUrl(u"https://127.0.0.1:%1"_s.arg(refusedPort())));
    request.timeout = 50ms;
    const auto late = client.send(request);
    request.timeout = 30s;
    request.cancellation = std::make_shared<Cancellation>();
    const auto cancelled = client.send(request);
    request.cancellation->cancel();
    QTRY_VERIFY(late.isFinished());
    QTRY_VERIFY(cancelled.isFinished());
    QCOMPARE(late.result().error().kind(), ErrorKind::Timeout); // not Uncertain: nothing was sent
    QCOMPARE(cancelled.result().error().kind(), ErrorKind::Cancelled);
    tls.finish(QSslConfiguration::defaultConfiguration()); // too late for both
}

void RequestLifeTest::tls_isAskedForAgain_afterAFailure()
{
    int asked = 0;
    HttpClient client([&asked] {
        return finished<QSslConfiguration>(++asked == 1
                ? Result<QSslConfiguration>(failure(ErrorKind::Storage, u"no such file"_s))
                : QSslConfiguration::defaultConfiguration());
    });
    const QUrl url(u"https://127.0.0.1:%1"_s.arg(refusedPort()));
    QList<ErrorKind> kinds;
    for (int turn = 0; turn < 3; ++turn) {
        const auto answer = client.send(get(url));
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result());
        kinds.append(answer.result().error().kind());
    }
    QCOMPARE(kinds, (QList{ErrorKind::Storage, ErrorKind::Offline, ErrorKind::Offline}));
    QCOMPARE(asked, 2);
}

void RequestLifeTest::cancel_endsTheRequest()
{
    ScriptedServer server;
    HttpClient client;
    auto request = change(server.url());
    request.cancellation = std::make_shared<Cancellation>();
    const auto answer = client.send(request);
    QTRY_COMPARE(server.requests().size(), 1);
    request.cancellation->cancel();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
}

void RequestLifeTest::cancel_beforeTheStart_sendsNothing()
{
    ScriptedServer server;
    HttpClient client;
    auto request = get(server.url());
    request.cancellation = std::make_shared<Cancellation>();
    request.cancellation->cancel();
    const auto answer = client.send(request);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(server.connections(), 0);
}

void RequestLifeTest::destroyedClient_endsItsRequests()
{
    ScriptedServer server;
    auto client = std::make_unique<HttpClient>();
    const auto answer = client->send(change(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
}

void RequestLifeTest::client_mayBeDestroyed_byWhoeverHearsOfTheEnd()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "x"));
    auto client = std::make_unique<HttpClient>();
    const auto done = client->send(get(server.url())).then([&client](const Result<HttpAnswer> &answer) {
        client.reset();
        return answer.has_value();
    });
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result());
}

QTEST_GUILESS_MAIN(RequestLifeTest)
#include "requestlife_test.moc"
