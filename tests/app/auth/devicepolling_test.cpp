// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/devicesigninfixture.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fixture = DeviceSignInFixture;
using Milliseconds = std::chrono::milliseconds;

/// How often a sign-in with a code asks for its tokens, through what trouble, and until when.
class DevicePollingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<DevicePrompt>("Latchkey::DevicePrompt"); }
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
};

void DevicePollingTest::interval_isKept_andIsFiveSecondsByDefault_data()
{
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<int>("seconds");
    QTest::newRow("given") << QJsonValue(12) << 12;
    QTest::newRow("given as text") << QJsonValue(u"12"_s) << 12;
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined) << 5;
    QTest::newRow("nothing") << QJsonValue(0) << 5;
    QTest::newRow("negative") << QJsonValue(-3) << 5;
}

void DevicePollingTest::interval_isKept_andIsFiveSecondsByDefault()
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

void DevicePollingTest::slowDown_addsFiveSeconds_forGood()
{
    Fixture at;
    at.answerPolls(
        {oauthError("authorization_pending"), oauthError("slow_down"), oauthError("authorization_pending"),
            oauthError("slow_down", 429), oauthError("authorization_pending"), Fixture::tokensAnswer()});
    QVERIFY(at.run());
    QCOMPARE(at.waits, (QList<Milliseconds>{7s, 7s, 12s, 12s, 17s, 17s}));
}

void DevicePollingTest::trouble_doublesTheWait_untilAnAnswerComes()
{
    Fixture at;
    const QByteArray lost; // the connection closes without an answer
    at.answerPolls(
        {lost, lost, lost, lost, lost, oauthError("authorization_pending"), Fixture::tokensAnswer()});
    QVERIFY(at.run());
    QCOMPARE(at.waits, (QList<Milliseconds>{7s, 14s, 28s, 56s, 60s, 60s, 7s}));
}

void DevicePollingTest::trouble_isTold_once()
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

void DevicePollingTest::passingTrouble_goesOn_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const int status : {403, 408, 429, 500, 502, 503, 504})
        QTest::addRow("%d page", status) << httpAnswer(status, "text/html", "<html>access_denied</html>");
    QTest::newRow("server_error") << oauthError("server_error");
    QTest::newRow("temporarily_unavailable") << oauthError("temporarily_unavailable");
    QTest::newRow("lost connection") << QByteArray();
}

void DevicePollingTest::passingTrouble_goesOn()
{
    QFETCH(QByteArray, answer);
    Fixture at;
    at.answerPolls({answer, Fixture::tokensAnswer()});
    QVERIFY(at.run());
    QCOMPARE(at.polls(), 2);
}

void DevicePollingTest::finalAnswers_endIt_data()
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

void DevicePollingTest::finalAnswers_endIt()
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

void DevicePollingTest::theCodeExpires_withoutAnotherPoll()
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

void DevicePollingTest::sleepPastTheExpiry_endsIt_withoutAnotherPoll()
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

QTEST_GUILESS_MAIN(DevicePollingTest)
#include "devicepolling_test.moc"
