// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/devicesignin.h>
#include <app/auth/formbody.h>
#include <app/auth/metadatadiscovery.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>
#include <tests/support/capturedlog.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Latchkey::ErrorKind)

namespace {

using Milliseconds = std::chrono::milliseconds;
using Fields = QHash<QByteArray, QByteArray>;

Fields fieldsOf(const ReceivedRequest &request)
{
    Fields fields;
    for (const QByteArray &pair : request.body.split('&')) {
        const qsizetype mark = pair.indexOf('=');
        fields.insert(formDecoded(pair.left(mark)), formDecoded(pair.mid(mark + 1)));
    }
    return fields;
}

QByteArray oauthError(const char *code, int status = 400)
{
    return jsonAnswer(status, {{u"error"_s, QString::fromLatin1(code)}});
}

/// A provider with the device grant, one attempt, and a clock that the waiting moves on.
class Fixture final
{
public:
    Fixture()
    {
        provider.at("/metadata", jsonAnswer(404, {}));
        metadata();
        provider.at("/device", jsonAnswer(200, authorization));
        answerPolls({tokensAnswer()});
        signIn.setWait([this](Milliseconds delay, QObject *context, const std::function<void()> &then) {
            waits.append(delay);
            now = now.addMSecs(delay.count());
            QTimer::singleShot(0, context, then);
        });
    }

    /// The well-known documents: only they are served, and they name the device endpoint.
    void metadata(bool withDevice = true)
    {
        QJsonObject document{{u"issuer"_s, provider.address(u"/"_s)},
            {u"authorization_endpoint"_s, provider.address(u"/authorize"_s)},
            {u"token_endpoint"_s, provider.address(u"/token"_s)}};
        if (withDevice)
            document.insert(u"device_authorization_endpoint"_s, provider.address(u"/device"_s));
        provider.at("/.well-known/oauth-authorization-server", jsonAnswer(200, document));
        provider.at("/config/v1/flyte_client",
            jsonAnswer(200,
                {{u"client_id"_s, u"public client"_s}, {u"redirect_uri"_s, u"http://localhost:1/cb"_s},
                    {u"scopes"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
                    {u"audience"_s, u"https://union.example"_s}}));
    }

    [[nodiscard]] static QByteArray tokensAnswer()
    {
        return jsonAnswer(200,
            {{u"access_token"_s, u"canary-access"_s}, {u"refresh_token"_s, u"canary-refresh"_s},
                {u"id_token"_s, QString::fromLatin1(unsignedToken({{u"sub"_s, u"ada"_s}}))},
                {u"expires_in"_s, 3600}});
    }

    /// In turn; the last one for all that follow.
    void answerPolls(const QList<QByteArray> &answers)
    {
        provider.at("/token", [answers, next = 0](const ReceivedRequest &) mutable {
            const QByteArray bytes = answers[std::min<qsizetype>(next++, answers.size() - 1)];
            return bytes.isEmpty() ? Reaction{{}, Reaction::Then::Close} : Reaction{bytes};
        });
    }

    void authorize(const QString &field, const QJsonValue &value)
    {
        authorization.insert(field, value);
        provider.at("/device", jsonAnswer(200, authorization));
    }
    void authorizeWithout(const QString &field)
    {
        authorization.remove(field);
        provider.at("/device", jsonAnswer(200, authorization));
    }

    [[nodiscard]] Result<TokenSet> run()
    {
        const auto future = signIn.start();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
            return failure(ErrorKind::Uncertain, u"never ended"_s);
        return future.result();
    }
    [[nodiscard]] DevicePrompt prompt() const { return ready.value(0).value(0).value<DevicePrompt>(); }
    [[nodiscard]] qsizetype polls() const { return provider.requestsTo("/token").size(); }

    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QList<Milliseconds> waits;
    QJsonObject authorization{{u"device_code"_s, u"canary-device-code"_s}, {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, u"https://acme.example.com/activate"_s},
        {u"verification_uri_complete"_s, u"https://acme.example.com/activate?user_code=WDJB-MJHT"_s},
        {u"expires_in"_s, 600}, {u"interval"_s, 7}};
    TestProvider provider;
    HttpClient http;
    ConnectClient rpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{rpc, http};
    DeviceEndpoint endpoint{http, [this] {
                                return now;
                            }};
    DeviceSignIn signIn{provider.endpoint(), discovery, endpoint, [this] {
                            return now;
                        }};
    QSignalSpy ready{&signIn, &DeviceSignIn::codeReady};
};

} // namespace

class DeviceSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<DevicePrompt>("Latchkey::DevicePrompt"); }
    void signIn_yieldsTokens();
    void requests_sendWhatTheSpecificationsAsk();
    void prompt_hasTheCodeAndTheAddresses();
    void completeAddress_isMade_whereTheProviderGivesNone_data();
    void completeAddress_isMade_whereTheProviderGivesNone();
    void unsafeAddress_isRefused_data();
    void unsafeAddress_isRefused();
    void incompleteAnswer_isRefused_data();
    void incompleteAnswer_isRefused();
    void refusedAuthorization_endsWithItsError_data();
    void refusedAuthorization_endsWithItsError();
    void withoutAnEndpoint_itIsUnsupported();
    void interval_isKept_andIsFiveSecondsByDefault_data();
    void interval_isKept_andIsFiveSecondsByDefault();
    void slowDown_addsFiveSeconds_forGood();
    void trouble_doublesTheWait_untilAnAnswerComes();
    void trouble_isTold_once();
    void passingTrouble_goesOn_data();
    void passingTrouble_goesOn();
    void finalAnswers_endIt_data();
    void finalAnswers_endIt();
    void theCodeExpires_withoutAnotherPoll();
    void sleepPastTheExpiry_endsIt_withoutAnotherPoll();
    void cancel_endsAtOnce_atEveryStep_data();
    void cancel_endsAtOnce_atEveryStep();
    void destroyedMidway_endsAsCancelled();
    void secrets_areInNoLog();
};

void DeviceSignInTest::signIn_yieldsTokens()
{
    Fixture at;
    at.answerPolls({oauthError("authorization_pending"), oauthError("authorization_pending", 428),
        Fixture::tokensAnswer()});
    const auto tokens = at.run();
    QVERIFY(tokens);
    QVERIFY(tokens->accessToken == Secret("canary-access"));
    QVERIFY(tokens->refreshToken == Secret("canary-refresh"));
    QCOMPARE(tokens->subject, u"ada"_s);
    QCOMPARE(tokens->endpoint, at.provider.endpoint().authority());
    QCOMPARE(int(tokens->grant), int(Grant::DeviceCode));
    QCOMPARE(tokens->scopes, (QStringList{u"openid"_s, u"offline_access"_s}));
    QCOMPARE(at.polls(), 3);
}

void DeviceSignInTest::requests_sendWhatTheSpecificationsAsk()
{
    Fixture at;
    QVERIFY(at.run());
    const Fields authorization{{"client_id", "public client"}, {"scope", "openid offline_access"},
        {"audience", "https://union.example"}};
    QCOMPARE(fieldsOf(at.provider.requestsTo("/device")[0]), authorization);
    const Fields poll{{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
        {"device_code", "canary-device-code"}, {"client_id", "public client"}};
    QCOMPARE(fieldsOf(at.provider.requestsTo("/token")[0]), poll);
}

void DeviceSignInTest::prompt_hasTheCodeAndTheAddresses()
{
    Fixture at;
    const QDateTime start = at.now;
    QVERIFY(at.run());
    QCOMPARE(at.ready.size(), 1);
    QCOMPARE(at.prompt().userCode, u"WDJB-MJHT"_s);
    QCOMPARE(at.prompt().verificationUrl, QUrl(u"https://acme.example.com/activate"_s));
    QCOMPARE(at.prompt().completeUrl, QUrl(u"https://acme.example.com/activate?user_code=WDJB-MJHT"_s));
    QCOMPARE(at.prompt().expiresAt, start.addSecs(600));
}

void DeviceSignInTest::completeAddress_isMade_whereTheProviderGivesNone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("complete");
    const QString plain = u"https://acme.example.com/activate"_s;
    QTest::newRow("plain") << plain << u"ABCD-EFGH"_s
                           << QByteArray("https://acme.example.com/activate?user_code=ABCD-EFGH");
    QTest::newRow("awkward characters")
        << plain << u"A+B&c=D e%2F#"_s
        << QByteArray("https://acme.example.com/activate?user_code=A%2BB%26c%3DD%20e%252F%23");
    QTest::newRow("a query already") << u"https://acme.example.com/a?lang=de&x=%2B"_s << u"AB"_s
                                     << QByteArray("https://acme.example.com/a?lang=de&x=%2B&user_code=AB");
    QTest::newRow("a fragment") << u"https://acme.example.com/a#device"_s << u"AB"_s
                                << QByteArray("https://acme.example.com/a?user_code=AB#device");
}

void DeviceSignInTest::completeAddress_isMade_whereTheProviderGivesNone()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    QFETCH(QByteArray, complete);
    Fixture at;
    at.authorizeWithout(u"verification_uri_complete"_s);
    at.authorize(u"verification_uri"_s, address);
    at.authorize(u"user_code"_s, code);
    QVERIFY(at.run());
    QCOMPARE(at.prompt().completeUrl.toEncoded(), complete);
    QCOMPARE(QUrlQuery(at.prompt().completeUrl).queryItemValue(u"user_code"_s, QUrl::FullyDecoded), code);
    QCOMPARE(at.prompt().userCode, code);
}

void DeviceSignInTest::unsafeAddress_isRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("address");
    for (const QString &field : {u"verification_uri"_s, u"verification_uri_complete"_s}) {
        for (const char *address : {"http://acme.example.com/activate", "javascript:alert(1)",
                 "file:///etc/passwd", "ftp://acme.example.com/", "https://user:pass@acme.example.com/"})
            QTest::addRow("%s %s", qPrintable(field), address) << field << QString::fromLatin1(address);
    }
}

void DeviceSignInTest::unsafeAddress_isRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, address);
    Fixture at;
    at.authorize(field, address);
    const auto tokens = at.run();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), ErrorKind::Protocol);
    QCOMPARE(at.ready.size(), 0);
    QCOMPARE(at.polls(), 0);
}

void DeviceSignInTest::incompleteAnswer_isRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no device code") << u"device_code"_s << QJsonValue();
    QTest::newRow("no user code") << u"user_code"_s << QJsonValue(u""_s);
    QTest::newRow("a user code with a line break") << u"user_code"_s << QJsonValue(u"AB\nCD"_s);
    QTest::newRow("a user code that turns the text") << u"user_code"_s << QJsonValue(u"AB\u202eCD"_s);
    QTest::newRow("an endless user code") << u"user_code"_s << QJsonValue(QString(65, u'A'));
    QTest::newRow("no address") << u"verification_uri"_s << QJsonValue();
}

void DeviceSignInTest::incompleteAnswer_isRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    Fixture at;
    at.authorize(field, value);
    const auto tokens = at.run();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), ErrorKind::Protocol);
    QCOMPARE(at.ready.size(), 0);
}

void DeviceSignInTest::refusedAuthorization_endsWithItsError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unauthorized_client") << oauthError("unauthorized_client") << ErrorKind::PermissionDenied;
    QTest::newRow("invalid_client") << oauthError("invalid_client", 401) << ErrorKind::PermissionDenied;
    QTest::newRow("invalid_scope") << oauthError("invalid_scope") << ErrorKind::Protocol;
    QTest::newRow("503 page") << httpAnswer(503, "text/html", "<html>") << ErrorKind::Unavailable;
    QTest::newRow("404 page") << httpAnswer(404, "text/html", "<html>") << ErrorKind::Protocol;
    QTest::newRow("200 page") << httpAnswer(200, "text/html", "<html>") << ErrorKind::Protocol;
}

void DeviceSignInTest::refusedAuthorization_endsWithItsError()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    Fixture at;
    at.provider.at("/device", answer);
    const auto tokens = at.run();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), kind);
    QCOMPARE(at.provider.requestsTo("/device").size(), 1);
    QCOMPARE(at.polls(), 0);
}

void DeviceSignInTest::withoutAnEndpoint_itIsUnsupported()
{
    Fixture at;
    at.metadata(false);
    const auto tokens = at.run();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), ErrorKind::Unsupported);
}

void DeviceSignInTest::interval_isKept_andIsFiveSecondsByDefault_data()
{
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<int>("seconds");
    QTest::newRow("given") << QJsonValue(12) << 12;
    QTest::newRow("given as text") << QJsonValue(u"12"_s) << 12;
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined) << 5;
    QTest::newRow("nothing") << QJsonValue(0) << 5;
    QTest::newRow("negative") << QJsonValue(-3) << 5;
}

void DeviceSignInTest::interval_isKept_andIsFiveSecondsByDefault()
{
    QFETCH(QJsonValue, given);
    QFETCH(int, seconds);
    Fixture at;
    at.authorizeWithout(u"interval"_s);
    if (!given.isUndefined())
        at.authorize(u"interval"_s, given);
    at.answerPolls({oauthError("authorization_pending"), Fixture::tokensAnswer()});
    QVERIFY(at.run());
    const Milliseconds each = std::chrono::seconds(seconds);
    QCOMPARE(at.waits, (QList<Milliseconds>{each, each})); // the first poll waits too
}

void DeviceSignInTest::slowDown_addsFiveSeconds_forGood()
{
    Fixture at;
    at.answerPolls(
        {oauthError("authorization_pending"), oauthError("slow_down"), oauthError("authorization_pending"),
            oauthError("slow_down", 429), oauthError("authorization_pending"), Fixture::tokensAnswer()});
    QVERIFY(at.run());
    QCOMPARE(at.waits, (QList<Milliseconds>{7s, 7s, 12s, 12s, 17s, 17s}));
}

void DeviceSignInTest::trouble_doublesTheWait_untilAnAnswerComes()
{
    Fixture at;
    const QByteArray lost; // the connection closes without an answer
    at.answerPolls(
        {lost, lost, lost, lost, lost, oauthError("authorization_pending"), Fixture::tokensAnswer()});
    QVERIFY(at.run());
    QCOMPARE(at.waits, (QList<Milliseconds>{7s, 14s, 28s, 56s, 60s, 60s, 7s}));
}

void DeviceSignInTest::trouble_isTold_once()
{
    Fixture at;
    QSignalSpy met(&at.signIn, &DeviceSignIn::troubleMet);
    QSignalSpy over(&at.signIn, &DeviceSignIn::troubleOver);
    at.answerPolls(
        {QByteArray(), QByteArray(), oauthError("authorization_pending"), Fixture::tokensAnswer()});
    QVERIFY(at.run());
    QCOMPARE(met.size(), 1);
    QCOMPARE(over.size(), 1);
}

void DeviceSignInTest::passingTrouble_goesOn_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const int status : {403, 408, 429, 500, 502, 503, 504})
        QTest::addRow("%d page", status) << httpAnswer(status, "text/html", "<html>access_denied</html>");
    QTest::newRow("server_error") << oauthError("server_error");
    QTest::newRow("temporarily_unavailable") << oauthError("temporarily_unavailable");
    QTest::newRow("lost connection") << QByteArray();
}

void DeviceSignInTest::passingTrouble_goesOn()
{
    QFETCH(QByteArray, answer);
    Fixture at;
    at.answerPolls({answer, Fixture::tokensAnswer()});
    QVERIFY(at.run());
    QCOMPARE(at.polls(), 2);
}

void DeviceSignInTest::finalAnswers_endIt_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("denied") << oauthError("access_denied") << ErrorKind::SignInRefused;
    QTest::newRow("denied with 403") << oauthError("access_denied", 403) << ErrorKind::SignInRefused;
    QTest::newRow("expired") << oauthError("expired_token") << ErrorKind::Timeout;
    QTest::newRow("forgotten") << oauthError("invalid_grant") << ErrorKind::Timeout;
    QTest::newRow("client gone") << oauthError("invalid_client", 401) << ErrorKind::PermissionDenied;
    QTest::newRow("broken request") << oauthError("invalid_request") << ErrorKind::Protocol;
    QTest::newRow("200 page") << httpAnswer(200, "text/html", "<html>") << ErrorKind::Protocol;
    QTest::newRow("404 page") << httpAnswer(404, "text/html", "<html>") << ErrorKind::Protocol;
}

void DeviceSignInTest::finalAnswers_endIt()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    Fixture at;
    at.answerPolls({oauthError("authorization_pending"), answer});
    const auto tokens = at.run();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), kind);
    QVERIFY(!tokens.error().message().isEmpty());
    QCOMPARE(at.polls(), 2);
}

void DeviceSignInTest::theCodeExpires_withoutAnotherPoll()
{
    Fixture at;
    at.authorize(u"expires_in"_s, 20);
    at.answerPolls({oauthError("authorization_pending")});
    const auto tokens = at.run();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), ErrorKind::Timeout);
    QVERIFY(tokens.error().message().contains(u"expired"));
    QCOMPARE(at.waits, (QList<Milliseconds>{7s, 7s, 6s})); // the last one is too short for a poll
    QCOMPARE(at.polls(), 2);
}

void DeviceSignInTest::sleepPastTheExpiry_endsIt_withoutAnotherPoll()
{
    Fixture at;
    at.signIn.setWait([&at](Milliseconds, QObject *context, const std::function<void()> &then) {
        at.now = at.now.addSecs(3600);
        QTimer::singleShot(0, context, then);
    });
    const auto tokens = at.run();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), ErrorKind::Timeout);
    QCOMPARE(at.polls(), 0);
}

void DeviceSignInTest::cancel_endsAtOnce_atEveryStep_data()
{
    QTest::addColumn<QByteArray>("silentPath");
    QTest::newRow("discovery") << QByteArray("/config/v1/flyte_client");
    QTest::newRow("authorization") << QByteArray("/device");
    QTest::newRow("poll") << QByteArray("/token");
}

void DeviceSignInTest::cancel_endsAtOnce_atEveryStep()
{
    QFETCH(QByteArray, silentPath);
    Fixture at;
    at.provider.at(silentPath, [](const ReceivedRequest &) { return Reaction{}; });
    const auto cancellation = std::make_shared<Cancellation>();
    const auto future = at.signIn.start(cancellation);
    QTRY_COMPARE(at.provider.requestsTo(silentPath).size(), 1);
    cancellation->cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

void DeviceSignInTest::destroyedMidway_endsAsCancelled()
{
    Fixture at;
    at.provider.at("/token", [](const ReceivedRequest &) { return Reaction{}; });
    auto attempt = std::make_unique<DeviceSignIn>(at.provider.endpoint(), at.discovery, at.endpoint);
    attempt->setWait([](Milliseconds, QObject *context, const std::function<void()> &then) {
        QTimer::singleShot(0, context, then);
    });
    const auto future = attempt->start();
    QTRY_COMPARE(at.polls(), 1);
    attempt.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

void DeviceSignInTest::secrets_areInNoLog()
{
    CapturedLog log;
    {
        Fixture at;
        QVERIFY(at.run());
    }
    {
        Fixture at;
        at.answerPolls({oauthError("access_denied")});
        QVERIFY(!at.run());
    }
    QVERIFY(!log.text().isEmpty());
    for (const char *canary : {"canary", "WDJB"})
        QVERIFY2(!log.text().contains(QLatin1StringView(canary)), canary);
}

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "devicesignin_test.moc"
