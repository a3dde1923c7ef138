// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/connectclient.h>

#include <app/rpc/httpclient.h>
#include <tests/support/capturedlog.h>
#include <tests/support/countingtokens.h>
#include <tests/support/scriptedserver.h>

#include <cloudidl/identity/apps_service.pb.h>

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cloudidl::identity::CreateAppRequest;
using cloudidl::identity::CreateAppResponse;
using cloudidl::identity::ListAppsRequest;
using cloudidl::identity::ListAppsResponse;

namespace {

constexpr auto list = "cloudidl.identity.AppsService/List"_L1;
constexpr auto create = "cloudidl.identity.AppsService/Create"_L1;

/// A client of a scripted server that notes how long it would have waited.
struct Bench
{
    ScriptedServer server;
    HttpClient http;
    CountingTokens tokens;
    std::unique_ptr<ConnectClient> client
        = std::make_unique<ConnectClient>(*Endpoint::parse(server.url().toString()), http, &tokens);
    QList<std::chrono::milliseconds> waits;
    bool holdsRetries = false;

    Bench()
    {
        const auto wait
            = [this](std::chrono::milliseconds delay, QObject *context, std::function<void()> then) {
                  waits.append(delay);
                  if (!holdsRetries)
                      QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
              };
        client->setRetryPolicy(RetryPolicy([] { return 1.0; }, wait, systemClock()));
    }

    [[nodiscard]] QFuture<Result<ListAppsResponse>> listApps(const CallOptions &options = {}) const
    {
        ListAppsRequest request;
        request.set_organization("acme");
        return client->call<ListAppsResponse>(list, request, options);
    }

    [[nodiscard]] QFuture<Result<CreateAppResponse>> createApp(CallOptions options = {}) const
    {
        options.effect = CallOptions::Effect::ChangesSomething;
        return client->call<CreateAppResponse>(create, CreateAppRequest(), options);
    }
};

QByteArray oneApp()
{
    ListAppsResponse response;
    response.add_apps()->set_client_id("ci-deploy");
    return QByteArray::fromStdString(response.SerializeAsString());
}

} // namespace

class ConnectClientTest final : public QObject
{
    Q_OBJECT

private slots:
    void call_sendsAndReadsMessages();
    void callBytes_givesTheOnlyOwnerOfTheAnswer();
    void call_sendsTheHeadersOfTheProtocol();
    void call_putsTheTokenInTheNamedHeader_data();
    void call_putsTheTokenInTheNamedHeader();
    void call_refusesAHeaderNameThatIsNone_data();
    void call_refusesAHeaderNameThatIsNone();
    void call_withoutAuthentication_asksForNoToken();
    void call_withoutTokenSource_saysSignIn();
    void call_passesTheTokenSourcesErrorOn();
    void call_readsAnEmptyAnswer();
    void call_keepsAnEnumValueFromTheFuture();
    void unauthenticated_isTriedOnceWithANewToken_data();
    void unauthenticated_isTriedOnceWithANewToken();
    void unauthenticated_doesNotLoop();
    void unauthenticated_passesTheRefreshErrorOn();
    void unavailable_isTriedFourTimes_data();
    void unavailable_isTriedFourTimes();
    void retries_endWithTheFirstSuccess();
    void retries_honourRetryAfter();
    void retries_followALostConnection();
    void retries_eachHaveTheirOwnRequestId();
    void change_isNeverTriedAgain();
    void otherErrors_areNotTriedAgain();
    void cancel_endsTheCall_duringTheRequest();
    void cancel_endsTheCall_whileWaitingForAToken();
    void cancel_endsTheCall_duringBackOff();
    void destroyedClient_endsItsCalls();
    void log_hasProcedureStatusAndNothingSecret();
};

void ConnectClientTest::call_sendsAndReadsMessages()
{
    Bench bench;
    bench.server.answer(protoAnswer(oneApp()));
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->apps_size(), 1);
    QCOMPARE(answer.result()->apps(0).client_id(), "ci-deploy");
    const ReceivedRequest request = bench.server.requests().constFirst();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/cloudidl.identity.AppsService/List"_ba);
    ListAppsRequest sent;
    QVERIFY(sent.ParseFromString(request.body.toStdString()));
    QCOMPARE(sent.organization(), "acme");
}

// Whoever reads a secret out of it can wipe it then.
void ConnectClientTest::callBytes_givesTheOnlyOwnerOfTheAnswer()
{
    Bench bench;
    bench.server.answer(protoAnswer(oneApp()));
    std::optional<bool> isDetached;
    bench.client->callBytes(list, "request"_ba, {})
        .then([&isDetached](const QFuture<Result<QByteArray>> &answered) {
            isDetached = resultItself(answered)->isDetached();
        });
    QTRY_VERIFY(isDetached.has_value());
    QVERIFY(*isDetached);
}

void ConnectClientTest::call_sendsTheHeadersOfTheProtocol()
{
    Bench bench;
    bench.server.answer(protoAnswer({}));
    CallOptions options;
    options.timeout = 1234ms;
    const auto answer = bench.listApps(options);
    QTRY_VERIFY(answer.isFinished());
    const ReceivedRequest request = bench.server.requests().constFirst();
    QCOMPARE(request.header("content-type"), "application/proto"_ba);
    QCOMPARE(request.header("connect-protocol-version"), "1"_ba);
    QCOMPARE(request.header("connect-timeout-ms"), "1234"_ba);
    const auto id = QUuid::fromString(QLatin1StringView(request.header("x-request-id")));
    QCOMPARE(id.version(), QUuid::Random);
    QCOMPARE(id.toByteArray(QUuid::WithoutBraces), request.header("x-request-id"));
}

void ConnectClientTest::call_putsTheTokenInTheNamedHeader_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("Union") << "flyte-authorization"_ba
                           << "authorization"_ba;
    QTest::newRow("standard") << "authorization"_ba
                              << "flyte-authorization"_ba;
}

void ConnectClientTest::call_putsTheTokenInTheNamedHeader()
{
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, other);
    Bench bench;
    bench.tokens.header = named;
    bench.server.answer(protoAnswer({}));
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(bench.server.requests().constFirst().header(named), "Bearer canary-token-1"_ba);
    QVERIFY(!bench.server.requests().constFirst().hasHeader(other));
}

void ConnectClientTest::call_refusesAHeaderNameThatIsNone_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line break") << "x: y\r\nauthorization"_ba;
    QTest::newRow("space") << "flyte authorization"_ba;
    QTest::newRow("colon") << "authorization:"_ba;
    QTest::newRow("not ASCII") << "größe"_ba;
}

void ConnectClientTest::call_refusesAHeaderNameThatIsNone()
{
    QFETCH(QByteArray, name);
    Bench bench;
    bench.tokens.header = name;
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Protocol);
    QCOMPARE(bench.server.connections(), 0);
}

void ConnectClientTest::call_withoutAuthentication_asksForNoToken()
{
    Bench bench;
    bench.server.answer(protoAnswer({}));
    CallOptions options;
    options.authentication = CallOptions::Authentication::None;
    const auto answer = bench.listApps(options);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(bench.tokens.bearers, 0);
    QVERIFY(!bench.server.requests().constFirst().hasHeader("flyte-authorization"));
}

void ConnectClientTest::call_withoutTokenSource_saysSignIn()
{
    Bench bench;
    ConnectClient client(bench.client->endpoint(), bench.http, nullptr);
    const auto answer = client.callBytes(list, {}, {});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Unauthenticated);
    QCOMPARE(bench.server.connections(), 0);
}

void ConnectClientTest::call_passesTheTokenSourcesErrorOn()
{
    Bench bench;
    bench.tokens.holdsBack = true;
    const Error error(ErrorKind::KeychainLocked, u"locked"_s);
    const auto answer = bench.listApps();
    QVERIFY(!answer.isFinished());
    bench.tokens.held.finish(failure(error));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QVERIFY(answer.result().error() == error);
}

void ConnectClientTest::call_readsAnEmptyAnswer()
{
    Bench bench;
    bench.server.answer(protoAnswer({}));
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->apps_size(), 0);
}

void ConnectClientTest::call_keepsAnEnumValueFromTheFuture()
{
    Bench bench;
    ListAppsResponse response;
    response.add_apps()->add_grant_types(static_cast<cloudidl::identity::GrantTypes>(4711));
    bench.server.answer(protoAnswer(QByteArray::fromStdString(response.SerializeAsString())));
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(static_cast<int>(answer.result()->apps(0).grant_types(0)), 4711);
}

void ConnectClientTest::unauthenticated_isTriedOnceWithANewToken_data()
{
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QByteArray>("refusal");
    const QByteArray json = errorAnswer(401, "unauthenticated", "expired");
    QTest::newRow("reading") << false << json;
    QTest::newRow("changing") << true << json;
    QTest::newRow("401 that claims another code") << false << errorAnswer(401, "internal", "x");
    QTest::newRow("401 without JSON") << true << httpAnswer(401, "text/plain", "no");
}

void ConnectClientTest::unauthenticated_isTriedOnceWithANewToken()
{
    QFETCH(bool, changes);
    QFETCH(QByteArray, refusal);
    Bench bench;
    bench.server.answerInTurn({{refusal}, {protoAnswer({})}});
    CallOptions options;
    options.effect = changes ? CallOptions::Effect::ChangesSomething : CallOptions::Effect::None;
    const auto answer = bench.listApps(options);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(bench.tokens.rejections, QList<QByteArray>{"canary-token-1"});
    QCOMPARE(bench.server.requests().size(), 2);
    QCOMPARE(bench.server.requests().constLast().header("flyte-authorization"), "Bearer canary-token-2"_ba);
    QVERIFY(bench.waits.isEmpty());
}

void ConnectClientTest::unauthenticated_doesNotLoop()
{
    Bench bench;
    bench.server.answer(errorAnswer(401, "unauthenticated", "never"));
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Unauthenticated);
    QCOMPARE(bench.server.requests().size(), 2);
}

void ConnectClientTest::unauthenticated_passesTheRefreshErrorOn()
{
    Bench bench;
    bench.server.answer(errorAnswer(401, "unauthenticated", "expired"));
    bench.tokens.replacementError = Error(ErrorKind::Offline, u"no network"_s);
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QVERIFY(answer.result().error() == *bench.tokens.replacementError);
    QCOMPARE(bench.server.requests().size(), 1);
}

void ConnectClientTest::unavailable_isTriedFourTimes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("unavailable") << errorAnswer(503, "unavailable", "busy");
    QTest::newRow("resource_exhausted") << errorAnswer(429, "resource_exhausted", "busy");
    QTest::newRow("a gateway's page") << httpAnswer(502, "text/html", "<html>");
}

void ConnectClientTest::unavailable_isTriedFourTimes()
{
    QFETCH(QByteArray, bytes);
    Bench bench;
    bench.server.answer(bytes);
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Unavailable);
    QCOMPARE(bench.server.requests().size(), 4);
    QCOMPARE(bench.waits, (QList<std::chrono::milliseconds>{500ms, 1s, 2s}));
}

void ConnectClientTest::retries_endWithTheFirstSuccess()
{
    Bench bench;
    const QByteArray busy = errorAnswer(503, "unavailable", "busy");
    bench.server.answerInTurn({{busy}, {busy}, {protoAnswer(oneApp())}});
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(bench.server.requests().size(), 3);
}

void ConnectClientTest::retries_honourRetryAfter()
{
    Bench bench;
    bench.server.answerInTurn(
        {{errorAnswer(503, "unavailable", "busy", {{"Retry-After", "7"}})}, {protoAnswer({})}});
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(bench.waits, QList<std::chrono::milliseconds>{7s});
}

void ConnectClientTest::retries_followALostConnection()
{
    Bench bench;
    bench.server.answer(Reaction{{}, Reaction::Then::Close});
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Offline);
    QCOMPARE(bench.server.requests().size(), 4); // and none that Qt adds of its own
}

void ConnectClientTest::retries_eachHaveTheirOwnRequestId()
{
    Bench bench;
    bench.server.answerInTurn({{errorAnswer(503, "unavailable", "busy")}, {protoAnswer({})}});
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(bench.server.requests().size(), 2);
    QVERIFY(bench.server.requests().constFirst().header("x-request-id")
        != bench.server.requests().constLast().header("x-request-id"));
}

void ConnectClientTest::change_isNeverTriedAgain()
{
    Bench bench;
    for (const Reaction &reaction : {Reaction{errorAnswer(503, "unavailable", "busy")},
             Reaction{errorAnswer(429, "resource_exhausted", "busy")}, Reaction{{}, Reaction::Then::Close}}) {
        const qsizetype before = bench.server.requests().size();
        bench.server.answer(reaction);
        const auto answer = bench.createApp();
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result());
        QCOMPARE(bench.server.requests().size(), before + 1);
    }
    QVERIFY(bench.waits.isEmpty());
}

void ConnectClientTest::otherErrors_areNotTriedAgain()
{
    Bench bench;
    for (const char *code : {"internal", "unknown", "not_found", "permission_denied", "unimplemented"}) {
        const qsizetype before = bench.server.requests().size();
        bench.server.answer(errorAnswer(500, code, "no"));
        const auto answer = bench.listApps();
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result());
        QCOMPARE(bench.server.requests().size(), before + 1);
    }
}

void ConnectClientTest::cancel_endsTheCall_duringTheRequest()
{
    Bench bench;
    CallOptions options;
    options.cancellation = std::make_shared<Cancellation>();
    const auto answer = bench.listApps(options);
    QTRY_COMPARE(bench.server.requests().size(), 1);
    options.cancellation->cancel();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
}

void ConnectClientTest::cancel_endsTheCall_whileWaitingForAToken()
{
    Bench bench;
    bench.tokens.holdsBack = true;
    CallOptions options;
    options.cancellation = std::make_shared<Cancellation>();
    const auto answer = bench.listApps(options);
    options.cancellation->cancel();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
    bench.tokens.held.finish(bench.tokens.token(1));
    QCOMPARE(bench.server.connections(), 0);
}

void ConnectClientTest::cancel_endsTheCall_duringBackOff()
{
    Bench bench;
    bench.holdsRetries = true;
    bench.server.answer(errorAnswer(503, "unavailable", "busy"));
    CallOptions options;
    options.cancellation = std::make_shared<Cancellation>();
    const auto answer = bench.listApps(options);
    QTRY_COMPARE(bench.waits.size(), 1);
    options.cancellation->cancel();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(bench.server.requests().size(), 1);
}

void ConnectClientTest::destroyedClient_endsItsCalls()
{
    Bench bench;
    const auto answer = bench.listApps();
    QTRY_COMPARE(bench.server.requests().size(), 1);
    bench.client.reset();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind(), ErrorKind::Cancelled);
}

void ConnectClientTest::log_hasProcedureStatusAndNothingSecret()
{
    const CapturedLog log;
    Bench bench;
    bench.server.answer(protoAnswer("\x0a\x08\x12\x06"
                                    "secret"));
    const auto answer = bench.listApps();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    const QString id = QLatin1StringView(bench.server.requests().constFirst().header("x-request-id"));
    const QRegularExpression line(
        u"latchkey\\.rpc: "_s + id + u" cloudidl\\.identity\\.AppsService/List 200 \\d+ ms\n"_s);
    QVERIFY2(line.match(log.text()).hasMatch(), qPrintable(log.text()));
    QVERIFY(!log.text().contains("canary"_L1));
    QVERIFY(!log.text().contains("secret"_L1));
}

QTEST_GUILESS_MAIN(ConnectClientTest)
#include "connectclient_test.moc"
