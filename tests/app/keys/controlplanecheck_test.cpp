// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/controlplanecheck.h>

#include <app/rpc/network.h>
#include <tests/support/scriptedserver.h>
#include <tests/support/testcertificates.h>

#include <QElapsedTimer>
#include <QHostInfo>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Endpoint endpointAt(const QUrl &url)
{
    return Endpoint::parse(url.toString()).value();
}

} // namespace

/// The verdicts that need no control plane; tests/contract/connect_test.cpp has the others.
class ControlPlaneCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusedConnection_isToldAfterOneAttempt();
    void absentHost_isToldAfterOneAttempt();
    void otherServer_isToldApart_data();
    void otherServer_isToldApart();
    void certificates_areToldApart_data();
    void certificates_areToldApart();
    void brokenCaFile_isNamed();
    void proxyInTheWay_isNamed();
    void deletedCheck_endsAsCancelled();

private:
    [[nodiscard]] static Result<CheckedControlPlane> check(
        const Endpoint &endpoint, const QString &caFile = {});
    /// Ms of the shortest of three checks: a busy machine may take a second for any of them.
    [[nodiscard]] static qint64 shortest(const Endpoint &endpoint);

    TestCertificates m_certificates;
};

Result<CheckedControlPlane> ControlPlaneCheckTest::check(const Endpoint &endpoint, const QString &caFile)
{
    Network network;
    ControlPlaneCheck checking(endpoint, caFile, network);
    const auto future = checking.start();
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the check never ended"_s);
    return future.result();
}

qint64 ControlPlaneCheckTest::shortest(const Endpoint &endpoint)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int time = 0; time < 3; ++time) {
        QElapsedTimer timer;
        timer.start();
        (void)check(endpoint);
        shortest = std::min(shortest, timer.elapsed());
    }
    return shortest;
}

void ControlPlaneCheckTest::refusedConnection_isToldAfterOneAttempt()
{
    const Endpoint nobody = Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(refusedPort())).value();
    const qint64 taken = shortest(nobody);
    QVERIFY2(taken < 1500, qPrintable(QString::number(taken))); // four attempts: 1750 or more
    const auto checked = check(nobody);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind(), ErrorKind::Offline);
    QVERIFY2(checked.error().message().contains("refuses the connection"_L1),
        qPrintable(checked.error().message()));
}

void ControlPlaneCheckTest::absentHost_isToldAfterOneAttempt()
{
    const QString name = u"no-such-host.invalid"_s; // RFC 6761 §6.4
    QElapsedTimer timer;
    timer.start();
    (void)QHostInfo::fromName(name);
    const qint64 asking = timer.elapsed(); // the resolver may be slow
    const Endpoint nowhere = Endpoint::parse(name).value();
    const qint64 taken = shortest(nowhere);
    QVERIFY2(taken < 1500 + 2 * asking, qPrintable(QString::number(taken)));
    const auto checked = check(nowhere);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind(), ErrorKind::Offline);
    QVERIFY2(checked.error().message().contains("no server named"_L1), qPrintable(checked.error().message()));
}

void ControlPlaneCheckTest::otherServer_isToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, const QString &says) {
        QTest::newRow(name) << bytes << kind << says;
    };
    row("web page", answer(200, "text/html", "<html>"), ErrorKind::NotUnion, u"web page"_s);
    row("web page for everything, 404", answer(404, "text/html", "<html>"), ErrorKind::NotUnion,
        u"neither a sign-in nor API keys"_s);
    row("another API", answer(404, "application/json", "{\"error\":\"no route\"}"), ErrorKind::NotUnion,
        u"neither a sign-in nor API keys"_s);
    row("a redirect", "HTTP/1.1 302 X\r\nLocation: https://login.example.com/\r\nContent-Length: 0\r\n\r\n",
        ErrorKind::NotUnion, u"login.example.com"_s);
    row("JSON for everything", answer(200, "application/json", "{}"), ErrorKind::NotUnion, u"not"_s);
    row("overloaded", answer(503, "text/plain", "wait"), ErrorKind::Unavailable, u"moment"_s);
}

void ControlPlaneCheckTest::otherServer_isToldApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    ScriptedServer server;
    server.answer(Reaction{bytes, Reaction::Then::Close});
    const auto checked = check(endpointAt(server.url()));
    QVERIFY(!checked);
    QVERIFY2(checked.error().message().contains(says), qPrintable(checked.error().message()));
    QTEST(checked.error().kind(), "kind");
    QVERIFY(server.requests().size() <= 6); // none of them twice
}

void ControlPlaneCheckTest::certificates_areToldApart_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << u"unknown"_s << ErrorKind::UnknownAuthority << u"does not know"_s;
    QTest::newRow("self-signed") << u"self"_s << ErrorKind::UnknownAuthority << u"self-signed"_s;
    QTest::newRow("expired") << u"expired"_s << ErrorKind::Tls << u"has expired"_s;
    QTest::newRow("wrong name") << u"name"_s << ErrorKind::Tls << u"another name"_s;
}

void ControlPlaneCheckTest::certificates_areToldApart()
{
    QFETCH(QString, which);
    QFETCH(QString, says);
    const ServerIdentity identity = which == "self"_L1 ? m_certificates.selfSigned()
        : which == "expired"_L1                        ? m_certificates.expired()
        : which == "name"_L1                           ? m_certificates.forAnotherName()
                                                       : m_certificates.trusted();
    const ScriptedServer server(identity);
    const bool trusts = which == "expired"_L1 || which == "name"_L1;
    const auto checked = check(endpointAt(server.url()), trusts ? m_certificates.authorityFile() : QString());
    QVERIFY(!checked);
    QVERIFY2(checked.error().message().contains(says), qPrintable(checked.error().message()));
    QTEST(checked.error().kind(), "kind");
}

void ControlPlaneCheckTest::brokenCaFile_isNamed()
{
    const auto checked = check(Endpoint::parse(u"acme.example.com").value(), u"/no/such.pem"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind(), ErrorKind::Storage);
    QVERIFY(checked.error().message().contains("/no/such.pem"_L1));
}

void ControlPlaneCheckTest::proxyInTheWay_isNamed()
{
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(refusedPort()));
    const auto checked = check(Endpoint::parse(u"acme.example.com").value());
    qunsetenv("https_proxy");
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind(), ErrorKind::Proxy);
    QVERIFY2(checked.error().message().contains("proxy"_L1), qPrintable(checked.error().message()));
}

void ControlPlaneCheckTest::deletedCheck_endsAsCancelled()
{
    ScriptedServer silent;
    silent.answer(Reaction{});
    Network network;
    auto checking = std::make_unique<ControlPlaneCheck>(endpointAt(silent.url()), QString(), network);
    const auto future = checking->start();
    QTRY_VERIFY(!silent.requests().isEmpty());
    checking.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ControlPlaneCheckTest)
#include "controlplanecheck_test.moc"
