// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/devicesigninfixture.h>

#include <app/auth/formbody.h>

#include <tests/support/capturedlog.h>

#include <QUrlQuery>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Fixture = DeviceSignInFixture;
using Milliseconds = std::chrono::milliseconds;

namespace {

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

} // namespace

/// Signing in with a code: what is asked for, what the person is shown, and how it ends early.
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
