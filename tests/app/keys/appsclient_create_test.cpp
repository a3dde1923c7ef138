// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>

#include <tests/app/keys/appsclientfixture.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

class AppsClientCreateTest final : public QObject
{
    Q_OBJECT

private slots:
    void create_givesKeyAndSecret();
    void create_sendsWhatAKeyIs();
    void create_failsBeforeSending_withoutAClientId();
    void create_saysTaken_whenTheIdExists();
    void create_saysSecretLost_whenTheAnswerWasLost();
    void create_saysSecretLost_whenTheAnswerIsHalf();
    void create_saysTaken_whenTheAnswerWasLostAndTheKeyIsOld();
    void create_saysNothingWasCreated_whenTheCallWasLost();
    void create_staysUncertain_whenAskingFailsToo();
    void create_failsAsProtocol_withoutASecret();
    void create_takesTheClientIdThatTheServerGives();
    void create_saysSecretLost_whenTheAnswerHasNoKey();
    void create_saysSecretLost_whenAGatewayHidesTheAnswer();
    void create_isNeverSentTwice();
};

void AppsClientCreateTest::create_givesKeyAndSecret()
{
    AppsClientFixture fixture;
    const auto created = fixture.apps.create(newKey());
    WAIT_FOR(created);
    QVERIFY2(created.result(), qPrintable(created.result() ? QString() : created.result().error().detail()));
    QCOMPARE(created.result()->key.clientId, u"my-key-"_s);
    QCOMPARE(created.result()->clientSecret.reveal().toByteArray(), "s3cr3t"_ba);
}

void AppsClientCreateTest::create_sendsWhatAKeyIs()
{
    AppsClientFixture fixture;
    const auto created = fixture.apps.create(newKey());
    WAIT_FOR(created);
    const auto sent = fixture.server.last<identity::CreateAppRequest>("Create");
    QCOMPARE(sent.SerializeAsString(), createRequest(newKey(), u"acme"_s).SerializeAsString());
    QCOMPARE(sent.organization(), std::string("acme"));
}

void AppsClientCreateTest::create_failsBeforeSending_withoutAClientId()
{
    AppsClientFixture fixture;
    const auto created = fixture.apps.create(newKey({}));
    FAILS_WITH(created, ErrorKind::InvalidArgument);
    QCOMPARE(fixture.server.count("Create"), 0);
}

void AppsClientCreateTest::create_saysTaken_whenTheIdExists()
{
    AppsClientFixture fixture;
    fixture.server.add("my-key-");
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::AlreadyExists);
    QVERIFY(created.result().error().message().contains(u"“my-key-”"));
}

void AppsClientCreateTest::create_saysSecretLost_whenTheAnswerWasLost()
{
    AppsClientFixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? dropped : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
    QVERIFY(created.result().error().message().contains(u"delete it and create it again"));
    QCOMPARE(fixture.server.last<identity::GetAppRequest>("Get").organization(), std::string("acme"));
}

void AppsClientCreateTest::create_saysSecretLost_whenTheAnswerIsHalf()
{
    AppsClientFixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? Reaction{protoAnswer("\x0a\x7f half")} : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
}

void AppsClientCreateTest::create_saysTaken_whenTheAnswerWasLostAndTheKeyIsOld()
{
    AppsClientFixture fixture;
    fixture.server.add("my-key-"); // of 2023
    fixture.server.before = [](const QByteArray &method) {
        return method == "Create" ? std::optional(dropped) : std::nullopt;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::AlreadyExists);
}

void AppsClientCreateTest::create_saysNothingWasCreated_whenTheCallWasLost()
{
    AppsClientFixture fixture;
    fixture.server.before = [](const QByteArray &method) {
        return method == "Create" ? std::optional(dropped) : std::nullopt;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Offline);
    QVERIFY(created.result().error().message().contains(u"nothing was created"));
    QVERIFY(created.result().error().retryable());
    QVERIFY(!fixture.server.find("my-key-"));
}

void AppsClientCreateTest::create_staysUncertain_whenAskingFailsToo()
{
    AppsClientFixture fixture;
    fixture.server.before = [](const QByteArray &) {
        return std::optional(dropped);
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Uncertain);
    QVERIFY(created.result().error().message().contains(u"not known"));
    QVERIFY(created.result().error().message().contains(u"“my-key-”"));
}

void AppsClientCreateTest::create_failsAsProtocol_withoutASecret()
{
    AppsClientFixture fixture;
    fixture.server.after = [&fixture](const QByteArray &, const Reaction &) {
        identity::CreateAppResponse answer;
        *answer.mutable_app() = *fixture.server.find("my-key-");
        return Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))};
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Protocol);
    QVERIFY(created.result().error().message().contains(u"sent no secret"));
}

void AppsClientCreateTest::create_takesTheClientIdThatTheServerGives()
{
    AppsClientFixture fixture;
    fixture.server.after = [](const QByteArray &, const Reaction &) {
        identity::CreateAppResponse answer;
        answer.mutable_app()->set_client_id("acme-robin-my-key-");
        answer.mutable_app()->set_client_secret("s3cr3t");
        return Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))};
    };
    const auto created = fixture.apps.create(newKey());
    WAIT_FOR(created);
    QVERIFY(created.result());
    QCOMPARE(created.result()->key.clientId, u"acme-robin-my-key-"_s);
    QCOMPARE(created.result()->clientSecret.reveal().toByteArray(), "s3cr3t"_ba);
}

void AppsClientCreateTest::create_saysSecretLost_whenTheAnswerHasNoKey()
{
    AppsClientFixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? Reaction{protoAnswer({})} : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
}

void AppsClientCreateTest::create_saysSecretLost_whenAGatewayHidesTheAnswer()
{
    AppsClientFixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? Reaction{httpAnswer(503, "text/plain", "upstream reset")} : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
}

void AppsClientCreateTest::create_isNeverSentTwice()
{
    AppsClientFixture fixture;
    fixture.server.before = [](const QByteArray &method) {
        return method == "Create" ? std::optional(Reaction{errorAnswer(503, "unavailable", "busy")})
                                  : std::nullopt;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Unavailable);
    QCOMPARE(fixture.server.count("Create"), 1);
}

QTEST_GUILESS_MAIN(AppsClientCreateTest)
#include "appsclient_create_test.moc"
