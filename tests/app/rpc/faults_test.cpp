// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/connectclient.h>

#include <app/rpc/httpclient.h>
#include <tests/support/capturedlog.h>
#include <tests/support/countingtokens.h>
#include <tests/support/testcertificates.h>

#include <cloudidl/identity/apps_service.pb.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cloudidl::identity::ListAppsRequest;
using cloudidl::identity::ListAppsResponse;

namespace {

TestCertificates &certificates()
{
    static TestCertificates made;
    return made;
}

/// What a row may use: a server, another one that nobody may reach, and a client that trusts the test's own
/// authority.
struct Bench
{
    std::unique_ptr<ScriptedServer> server = std::make_unique<ScriptedServer>();
    ScriptedServer elsewhere;
    std::chrono::milliseconds timeout = 20s;

    /// The server answers with these bytes, and stays there.
    QString answers(const QByteArray &bytes, Reaction::Then then = Reaction::Then::KeepOpen) const
    {
        server->answer(Reaction{bytes, then});
        return server->url().toString();
    }

    /// The same, and the client loses its patience soon.
    QString hangs(const QByteArray &bytes)
    {
        timeout = 2s;
        return answers(bytes);
    }

    QString speaksTls(const ServerIdentity &identity)
    {
        server = std::make_unique<ScriptedServer>(identity);
        return answers(protoAnswer({}));
    }
};

/// Makes the fault and gives the address to call.
using Arrange = std::function<QString(Bench &)>;

QByteArray halfAMessage()
{
    ListAppsResponse response;
    response.add_apps()->set_client_id("ci-deploy");
    return QByteArray::fromStdString(response.SerializeAsString()).chopped(3);
}

QByteArray redirect(int status, const Bench &bench)
{
    return httpAnswer(status, {}, {}, {{"Location", bench.elsewhere.url(u"/x"_s).toEncoded()}});
}

} // namespace

Q_DECLARE_METATYPE(Arrange)

/// One row for each fault: what a person is told, for a call that reads and for a call that changes.
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fault_givesOneClearError_data();
    void fault_givesOneClearError();

private:
    void networkRows() const;
    void tlsRows() const;
    void wrongServerRows() const;
    void brokenAnswerRows() const;
    void serverErrorRows() const;

    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

namespace {

void row(
    const char *name, ErrorKind reading, ErrorKind changing, QLatin1StringView says, const Arrange &arrange)
{
    QTest::addRow("%s, reading", name) << reading << false << QString(says) << arrange;
    QTest::addRow("%s, changing", name) << changing << true << QString(says) << arrange;
}

void row(const char *name, ErrorKind kind, QLatin1StringView says, const Arrange &arrange)
{
    row(name, kind, kind, says, arrange);
}

} // namespace

void FaultsTest::initTestCase()
{
    m_tls.addCaCertificate(certificates().authority());
}

void FaultsTest::networkRows() const
{
    row("no network", ErrorKind::Offline, "can't be reached"_L1,
        [](Bench &) { return u"https://255.255.255.255"_s; }); // the kernel has no route for a stream there
    row("DNS failure", ErrorKind::Offline, "no server named no-such-host.invalid"_L1,
        [](Bench &) { return u"https://no-such-host.invalid"_s; }); // RFC 6761 §6.4
    row("refused port", ErrorKind::Offline, "refuses the connection"_L1,
        [](Bench &) { return u"http://127.0.0.1:%1"_s.arg(refusedPort()); });
    row("dropped at once", ErrorKind::Offline, ErrorKind::Uncertain, "127.0.0.1"_L1, [](Bench &bench) {
        bench.server->dropNewConnections();
        return bench.server->url().toString();
    });
    row("dropped after the request", ErrorKind::Offline, ErrorKind::Uncertain, "127.0.0.1"_L1,
        [](Bench &bench) { return bench.answers({}, Reaction::Then::Close); });
    row("reset after the request", ErrorKind::Offline, ErrorKind::Uncertain, "127.0.0.1"_L1,
        [](Bench &bench) { return bench.answers({}, Reaction::Then::Reset); });
    row("hangs", ErrorKind::Timeout, ErrorKind::Uncertain, "answer"_L1,
        [](Bench &bench) { return bench.hangs({}); });
    row("drips", ErrorKind::Timeout, ErrorKind::Uncertain, "answer"_L1, [](Bench &bench) {
        bench.timeout = 2s;
        bench.server->answer(Reaction{protoAnswer(QByteArray(999, 'x')), Reaction::Then::Close, 5ms});
        return bench.server->url().toString();
    });
}

void FaultsTest::tlsRows() const
{
    row("TLS name mismatch", ErrorKind::Tls, "belongs to another name"_L1,
        [](Bench &bench) { return bench.speaksTls(certificates().forAnotherName()); });
    row("unknown CA", ErrorKind::UnknownAuthority, "does not know"_L1, [](Bench &bench) {
        static TestCertificates stranger;
        return bench.speaksTls(stranger.trusted());
    });
    row("expired certificate", ErrorKind::Tls, "has expired"_L1,
        [](Bench &bench) { return bench.speaksTls(certificates().expired()); });
    row("certificate of tomorrow", ErrorKind::Tls, "not valid yet"_L1,
        [](Bench &bench) { return bench.speaksTls(certificates().notYetValid()); });
    row("self-signed certificate", ErrorKind::UnknownAuthority, "self-signed"_L1,
        [](Bench &bench) { return bench.speaksTls(certificates().selfSigned()); });
    row("no TLS at all", ErrorKind::Tls, "No secure connection"_L1, [](Bench &bench) {
        bench.server->answerFirstBytes("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        return u"https://localhost:%1"_s.arg(bench.server->serverPort());
    });
}

void FaultsTest::wrongServerRows() const
{
    row("web console's HTML", ErrorKind::NotUnion, "shows a web page"_L1, [](Bench &bench) {
        return bench.answers(
            httpAnswer(200, "text/html; charset=utf-8", "<!doctype html><title>Union</title>"));
    });
    row("JSON with 200", ErrorKind::NotUnion, "not as a Union control plane"_L1,
        [](Bench &bench) { return bench.answers(httpAnswer(200, "application/json", "{}")); });
    row("no content type", ErrorKind::NotUnion, "not as a Union control plane"_L1,
        [](Bench &bench) { return bench.answers(httpAnswer(200, {}, "hello")); });
    row("204", ErrorKind::NotUnion, "not as a Union control plane"_L1,
        [](Bench &bench) { return bench.answers("HTTP/1.1 204 No Content\r\n\r\n"); });
    for (const int status : {301, 302, 307, 308}) {
        row(qPrintable(QString::number(status) + u" to elsewhere"_s), ErrorKind::NotUnion,
            "redirected to 127.0.0.1"_L1,
            [status](Bench &bench) { return bench.answers(redirect(status, bench)); });
    }
    row("302 to nowhere", ErrorKind::NotUnion, "points elsewhere"_L1,
        [](Bench &bench) { return bench.answers(httpAnswer(302, {}, {})); });
    row("404 page", ErrorKind::Unsupported, "API keys need Union"_L1,
        [](Bench &bench) { return bench.answers(httpAnswer(404, "text/html", "<html>")); });
    row("unimplemented", ErrorKind::Unsupported, "API keys need Union"_L1,
        [](Bench &bench) { return bench.answers(errorAnswer(501, "unimplemented", "unknown service")); });
}

void FaultsTest::brokenAnswerRows() const
{
    row("half a protobuf", ErrorKind::Protocol, ErrorKind::Uncertain, "can't read"_L1,
        [](Bench &bench) { return bench.answers(protoAnswer(halfAMessage())); });
    row("half an answer", ErrorKind::Offline, ErrorKind::Uncertain, "127.0.0.1"_L1, [](Bench &bench) {
        return bench.answers(protoAnswer(QByteArray(100, 'x')).chopped(50), Reaction::Then::Close);
    });
    row("half the chunks", ErrorKind::Offline, ErrorKind::Uncertain, "127.0.0.1"_L1, [](Bench &bench) {
        return bench.answers(
            chunkedAnswer("application/proto", halfAMessage(), 4, false), Reaction::Then::Close);
    });
    row("bytes that are no gzip", ErrorKind::Protocol, ErrorKind::Uncertain, "127.0.0.1"_L1,
        [](Bench &bench) {
            return bench.answers(protoAnswer("no gzip here", {{"Content-Encoding", "gzip"}}));
        });
    row("20 MB answer", ErrorKind::Protocol, ErrorKind::Uncertain, "more than Latchkey accepts"_L1,
        [](Bench &bench) { return bench.answers(protoAnswer(QByteArray(20'000'000, 'x'))); });
    row("20 MB answer in chunks", ErrorKind::Protocol, ErrorKind::Uncertain, "more than Latchkey accepts"_L1,
        [](Bench &bench) {
            return bench.answers(chunkedAnswer("application/proto", QByteArray(20'000'000, 'x'), 65536));
        });
    row("12 MB behind gzip", ErrorKind::Protocol, ErrorKind::Uncertain, "127.0.0.1"_L1, [](Bench &bench) {
        static const QByteArray bomb = gzip(QByteArray(12'000'000, 'x'));
        return bench.answers(protoAnswer(bomb, {{"Content-Encoding", "gzip"}}));
    });
    row("endless headers", ErrorKind::Timeout, ErrorKind::Uncertain, "127.0.0.1"_L1,
        [](Bench &bench) { return bench.hangs("HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x')); });
}

void FaultsTest::serverErrorRows() const
{
    row("500 with HTML", ErrorKind::Unavailable, "a fault of its own"_L1,
        [](Bench &bench) { return bench.answers(httpAnswer(500, "text/html", "<html>canary-token-1")); });
    row("503", ErrorKind::Unavailable, "can't answer at the moment"_L1,
        [](Bench &bench) { return bench.answers(httpAnswer(503, "text/html", "<html>")); });
    row("504 of a gateway", ErrorKind::Unavailable, ErrorKind::Uncertain, "127.0.0.1"_L1,
        [](Bench &bench) { return bench.answers(httpAnswer(504, "text/html", "<html>")); });
    row("asks for a password", ErrorKind::Unauthenticated, "sign in again"_L1, [](Bench &bench) {
        return bench.answers(httpAnswer(401, "text/html", "<html>", {{"WWW-Authenticate", "Basic realm=x"}}));
    });
    row("repeats the token", ErrorKind::PermissionDenied, "does not allow"_L1, [](Bench &bench) {
        return bench.answers(
            errorAnswer(403, "permission_denied", "'Bearer canary-token-1' may not do this"));
    });
    row("a message to frighten", ErrorKind::InvalidArgument, "did not accept"_L1, [](Bench &bench) {
        return bench.answers(errorAnswer(400, "invalid_argument", "\x1b[2J\r\n" + QByteArray(100'000, '!')));
    });
    row("a key deleted meanwhile", ErrorKind::NotFound, "not any more"_L1,
        [](Bench &bench) { return bench.answers(errorAnswer(404, "not_found", "no such app")); });
}

void FaultsTest::fault_givesOneClearError_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Arrange>("arrange");
    networkRows();
    tlsRows();
    wrongServerRows();
    brokenAnswerRows();
    serverErrorRows();
}

void FaultsTest::fault_givesOneClearError()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, changes);
    QFETCH(QString, says);
    QFETCH(Arrange, arrange);
    const CapturedLog log;
    Bench bench;
    const Endpoint endpoint = *Endpoint::parse(arrange(bench));
    HttpClient http(m_tls);
    CountingTokens tokens;
    ConnectClient client(endpoint, http, &tokens);
    client.setRetryPolicy(RetryPolicy([] { return 1.0; },
        [](std::chrono::milliseconds, QObject *context, std::function<void()> then) {
            QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
        },
        systemClock()));
    CallOptions options;
    options.timeout = bench.timeout;
    options.effect = changes ? CallOptions::Effect::ChangesSomething : CallOptions::Effect::None;

    ListAppsRequest request;
    request.set_organization("acme");
    const auto answer
        = client.call<ListAppsResponse>("cloudidl.identity.AppsService/List"_L1, request, options);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 10'000);
    QVERIFY(!answer.result());
    const Error error = answer.result().error();
    QVERIFY2(error.kind() == kind, qPrintable(error.kindName() + u": "_s + error.detail()));
    QVERIFY2(
        error.kind() == ErrorKind::Uncertain || error.message().contains(says), qPrintable(error.message()));
    QVERIFY(error.message().size() > 20 && error.message().size() < 300 && !error.message().contains(u'%'));
    QVERIFY(!error.detail().isEmpty() && error.detail().size() < 700);
    const QString seen = error.message() + error.detail() + log.text();
    QVERIFY2(!seen.contains(QLatin1StringView(CountingTokens::canary)), qPrintable(seen));
    QVERIFY(log.text().contains("cloudidl.identity.AppsService/List"_L1));
    QCOMPARE(bench.elsewhere.connections(), 0);
    QVERIFY(!changes || bench.server->requests().size() - tokens.rejections.size() <= 1);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
