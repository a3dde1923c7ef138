// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/httpclient.h>

#include <app/core/pending.h>

#include <tests/support/scriptedserver.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest change(const QUrl &url, const QByteArray &body = "body")
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.effect = HttpRequest::Effect::ChangesSomething;
    request.url = url;
    request.body = body;
    return request;
}

} // namespace

class HttpClientTest final : public QObject
{
    Q_OBJECT

private slots:
    void send_givesStatusTypeAndBody();
    void date_isTheServersTime_data();
    void date_isTheServersTime();
    void send_givesTheOnlyCopyOfTheBody();
    void send_givesErrorStatusesAsAnswers_data();
    void send_givesErrorStatusesAsAnswers();
    void send_neverFollowsARedirect();
    void send_neverAnswersAPasswordQuestion_data();
    void send_neverAnswersAPasswordQuestion();
    void send_namesItself_andSendsNoCookies();
    void send_postsTheBodyWithItsLength();
    void send_postsAnEmptyBody();
    void send_readsGzip();
    void send_readsChunks();
    void send_stopsReading_whenTheAnswerIsTooLarge();
    void send_stopsReading_whenAGzipAnswerIsTooLarge();
    void send_readsMoreThanTenMegabytesOfGzip_whenAllowed();
    void send_endsInTime_whenTheServerHangs();
    void send_endsInTime_whenTheServerDrips();
    void send_failsAsBroken_data();
    void send_failsAsBroken();
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

void HttpClientTest::send_givesStatusTypeAndBody()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "Text/Plain; charset=utf-8", "hello", {{"Retry-After", " 7 "}}));
    HttpClient client;
    const auto answer = client.send(get(server.url(u"/a"_s)));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->status, 200);
    QCOMPARE(answer.result()->contentType, "text/plain"_ba);
    QCOMPARE(answer.result()->body, "hello"_ba);
    QCOMPARE(answer.result()->retryAfter, "7"_ba);
    QCOMPARE(server.requests().constFirst().target, "/a"_ba);
}

void HttpClientTest::date_isTheServersTime_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time(QDate(2026, 11, 1), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("told") << HeaderList{{"Date", "Sun, 01 Nov 2026 08:49:37 GMT"}} << time;
    QTest::newRow("none") << HeaderList{} << QDateTime();
    QTest::newRow("no time") << HeaderList{{"Date", "now GMT"}} << QDateTime();
    QTest::newRow("no zone") << HeaderList{{"Date", "Sun, 01 Nov 2026 08:49:37"}} << QDateTime();
}

void HttpClientTest::date_isTheServersTime()
{
    QFETCH(HeaderList, headers);
    QFETCH(QDateTime, time);
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "hello", headers));
    HttpClient client;
    const auto answer = client.send(get(server.url(u"/a"_s)));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->sentAt, time);
}

// Whoever reads a token out of it can wipe it then.
void HttpClientTest::send_givesTheOnlyCopyOfTheBody()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "hello"));
    HttpClient client;
    std::optional<bool> isDetached;
    client.send(get(server.url(u"/a"_s))).then([&isDetached](QFuture<Result<HttpAnswer>> answer) {
        isDetached = (*answer.constBegin())->body.isDetached();
    });
    QTRY_VERIFY(isDetached.has_value());
    QVERIFY(*isDetached);
}

void HttpClientTest::send_givesErrorStatusesAsAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
        {201, 204, 302, 400, 401, 403, 404, 405, 408, 409, 410, 418, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::send_givesErrorStatusesAsAnswers()
{
    QFETCH(int, status);
    ScriptedServer server;
    const QByteArray body = status == 204 ? QByteArray() : "why"_ba;
    server.answer(httpAnswer(status, "text/plain", body, {{"WWW-Authenticate", "Basic realm=\"x\""}}));
    HttpClient client;
    const auto answer = client.send(change(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY2(answer.result(), qPrintable(answer.result() ? QString() : answer.result().error().detail()));
    QCOMPARE(answer.result()->status, status);
    QCOMPARE(answer.result()->body, body);
    QCOMPARE(server.requests().size(), 1);
}

void HttpClientTest::send_neverFollowsARedirect()
{
    ScriptedServer elsewhere;
    ScriptedServer server;
    HttpClient client;
    for (const int status : {301, 302, 303, 307, 308}) {
        server.answer(httpAnswer(status, {}, {}, {{"Location", elsewhere.url(u"/x"_s).toEncoded()}}));
        auto request = change(server.url());
        request.headers = {{"flyte-authorization", "Bearer canary"}};
        const auto answer = client.send(request);
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(answer.result(), qPrintable(QString::number(status) + answer.result().error().detail()));
        QCOMPARE(answer.result()->status, status);
        QCOMPARE(answer.result()->location, elsewhere.url(u"/x"_s));
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void HttpClientTest::send_neverAnswersAPasswordQuestion_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::newRow("Basic") << "Basic realm=\"x\""_ba;
    QTest::newRow("Digest") << "Digest realm=\"x\", nonce=\"y\", qop=\"auth\""_ba;
    QTest::newRow("NTLM") << "NTLM"_ba;
    QTest::newRow("Negotiate") << "Negotiate"_ba;
    QTest::newRow("Bearer") << "Bearer error=\"invalid_token\""_ba;
}

void HttpClientTest::send_neverAnswersAPasswordQuestion()
{
    QFETCH(QByteArray, question);
    ScriptedServer server;
    server.answer(httpAnswer(401, "text/plain", "who?", {{"WWW-Authenticate", question}}));
    HttpClient client;
    for (auto request : {get(server.url()), change(server.url())}) {
        const qsizetype before = server.requests().size();
        const auto answer = client.send(request);
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(answer.result(), qPrintable(answer.result().error().detail()));
        QCOMPARE(answer.result()->status, 401);
        QCOMPARE(server.requests().size(), before + 1);
        QVERIFY(!server.requests().constLast().hasHeader("authorization"));
    }
}

void HttpClientTest::send_namesItself_andSendsNoCookies()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "x", {{"Set-Cookie", "a=b; Path=/"}}));
    HttpClient client;
    for (int turn = 0; turn < 2; ++turn) {
        const auto answer = client.send(get(server.url(u"/"_s)));
        QTRY_VERIFY(answer.isFinished());
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().constLast().hasHeader("cookie"));
    QCOMPARE(server.requests().constLast().header("user-agent"), "Latchkey/" LATCHKEY_VERSION ""_ba);
    QVERIFY(!server.requests().constLast().hasHeader("upgrade")); // no HTTP/2 over clear text either
}

void HttpClientTest::send_postsTheBodyWithItsLength()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "x"));
    HttpClient client;
    const QByteArray body(300'000, 'b');
    const auto answer = client.send(change(server.url(), body));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(server.requests().constFirst().method, "POST"_ba);
    QCOMPARE(server.requests().constFirst().body, body);
}

void HttpClientTest::send_postsAnEmptyBody()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "x"));
    HttpClient client;
    const auto answer = client.send(change(server.url(), {}));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(server.requests().constFirst().header("content-length"), "0"_ba);
}

void HttpClientTest::send_readsGzip()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", gzip("hello hello hello"), {{"Content-Encoding", "gzip"}}));
    HttpClient client;
    const auto answer = client.send(get(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->body, "hello hello hello"_ba);
    QVERIFY(server.requests().constFirst().header("accept-encoding").contains("gzip"));
}

void HttpClientTest::send_readsChunks()
{
    ScriptedServer server;
    server.answer(chunkedAnswer("text/plain", "in several pieces", 4));
    HttpClient client;
    const auto answer = client.send(get(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->body, "in several pieces"_ba);
}

void HttpClientTest::send_stopsReading_whenTheAnswerIsTooLarge()
{
    ScriptedServer server;
    // Half of what is announced: who waits for the rest waits until the time-out.
    server.answer(httpAnswer(200, "text/plain", QByteArray(20'000'000, 'x')).chopped(10'000'000));
    HttpClient client;
    const auto answer = client.send(get(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Protocol);
    QVERIFY(answer.result().error().message().contains("more than Latchkey accepts"_L1));
}

void HttpClientTest::send_stopsReading_whenAGzipAnswerIsTooLarge()
{
    ScriptedServer server;
    const QByteArray bomb = gzip(QByteArray(12 * 1024 * 1024, 'x'));
    server.answer(httpAnswer(200, "text/plain", bomb, {{"Content-Encoding", "gzip"}}));
    HttpClient client;
    const auto answer = client.send(get(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QVERIFY2(
        answer.result().error().kind() == ErrorKind::Protocol, qPrintable(answer.result().error().detail()));
}

void HttpClientTest::send_readsMoreThanTenMegabytesOfGzip_whenAllowed()
{
    ScriptedServer server;
    const QByteArray body(12 * 1024 * 1024, 'x');
    server.answer(httpAnswer(200, "text/plain", gzip(body), {{"Content-Encoding", "gzip"}}));
    HttpClient client;
    auto request = get(server.url());
    request.maxAnswerBytes = 32 * 1024 * 1024;
    const auto answer = client.send(request);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->body.size(), body.size());
}

void HttpClientTest::send_endsInTime_whenTheServerHangs()
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

void HttpClientTest::send_endsInTime_whenTheServerDrips()
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

void HttpClientTest::send_failsAsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba << ErrorKind::Offline;
    QTest::newRow("nothing") << ""_ba << ErrorKind::Offline;
    QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-Ty"_ba << ErrorKind::Offline;
    QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"_ba
                                 << ErrorKind::Offline;
    QTest::newRow("half the chunks") << chunkedAnswer("text/plain", "abcdef", 2, false) << ErrorKind::Offline;
    QTest::newRow("half a chunk") << chunkedAnswer("text/plain", "abcdef", 6).chopped(9)
                                  << ErrorKind::Offline;
    QTest::newRow("no gzip") << httpAnswer(200, "text/plain", "abcdefgh", {{"Content-Encoding", "gzip"}})
                             << ErrorKind::Protocol;
    QTest::newRow("status 999") << httpAnswer(999, "text/plain", "abc") << ErrorKind::Protocol;
}

void HttpClientTest::send_failsAsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    ScriptedServer server;
    server.answer(Reaction{bytes, Reaction::Then::Close});
    HttpClient client;
    const auto answer = client.send(get(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QVERIFY2(answer.result().error().kind() == kind, qPrintable(answer.result().error().detail()));
}

void HttpClientTest::change_isSentOnce_whenTheConnectionClosesBeforeTheAnswer()
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

void HttpClientTest::change_isSentOnce_whenAKeptConnectionHasGone()
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

void HttpClientTest::change_takesANewConnection_whenTheKeptOneWasClosedInTime()
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

void HttpClientTest::change_isUncertain_whenItTimesOutAfterSending()
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

void HttpClientTest::change_isNotUncertain_whenTheConnectionWasNeverMade()
{
    HttpClient client;
    const auto answer = client.send(change(QUrl(u"http://127.0.0.1:%1"_s.arg(refusedPort()))));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Offline);
}

void HttpClientTest::tls_isNotAskedFor_overPlainHttp()
{
    ScriptedServer server;
    server.answer(httpAnswer(200, "text/plain", "x"));
    HttpClient client([] { return finished<QSslConfiguration>(failure(ErrorKind::Storage, u"asked"_s)); });
    const auto answer = client.send(get(server.url()));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

void HttpClientTest::tls_isAskedForOnce_byAllWhoWait()
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

void HttpClientTest::send_endsInTime_whenTlsNeverComes()
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

void HttpClientTest::tls_isAskedForAgain_afterAFailure()
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

void HttpClientTest::cancel_endsTheRequest()
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

void HttpClientTest::cancel_beforeTheStart_sendsNothing()
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

void HttpClientTest::destroyedClient_endsItsRequests()
{
    ScriptedServer server;
    auto client = std::make_unique<HttpClient>();
    const auto answer = client->send(change(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
}

void HttpClientTest::client_mayBeDestroyed_byWhoeverHearsOfTheEnd()
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

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclient_test.moc"
