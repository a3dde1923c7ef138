// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "httprequests.h"

#include <tests/support/scriptedserver.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// What goes over the wire, and what is made of each answer.
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
    void send_failsAsBroken_data();
    void send_failsAsBroken();
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

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclient_test.moc"
