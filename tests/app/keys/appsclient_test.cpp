// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>

#include <tests/app/keys/appsclientfixture.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

class AppsClientTest final : public QObject
{
    Q_OBJECT

private slots:
    void get_givesTheKey();
    void get_saysGone_whenThereIsNone();
    void get_failsAsProtocol_forAnotherKey();
    void update_changesWhatWasEdited_andNothingElse();
    void update_saysChangedMeanwhile_data();
    void update_saysChangedMeanwhile();
    void update_toleratesOtherChanges();
    void update_saysGone_whenTheKeyWasDeleted();
    void remove_deletes();
    void remove_succeeds_whenTheKeyIsGone();
    void remove_isUncertain_whenTheAnswerWasLost();
    void calls_end_whenTheClientGoes();
};

void AppsClientTest::get_givesTheKey()
{
    AppsClientFixture fixture;
    fixture.server.add("a", "Name of A");
    const auto key = fixture.apps.get(u"a"_s);
    WAIT_FOR(key);
    QVERIFY(key.result());
    QCOMPARE(key.result()->name, u"Name of A"_s);
    QCOMPARE(fixture.server.last<identity::GetAppRequest>("Get").organization(), std::string("acme"));
}

void AppsClientTest::get_saysGone_whenThereIsNone()
{
    AppsClientFixture fixture;
    const auto key = fixture.apps.get(u"a"_s);
    FAILS_WITH(key, ErrorKind::NotFound);
    QVERIFY(key.result().error().message().contains(u"gone"));
}

void AppsClientTest::get_failsAsProtocol_forAnotherKey()
{
    AppsClientFixture fixture;
    fixture.server.add("a");
    fixture.server.after = [](const QByteArray &, const Reaction &) {
        return Reaction{protoAnswer({})};
    };
    const auto key = fixture.apps.get(u"a"_s);
    FAILS_WITH(key, ErrorKind::Protocol);
}

void AppsClientTest::update_changesWhatWasEdited_andNothingElse()
{
    AppsClientFixture fixture;
    identity::App &app = fixture.server.add("a", "Old");
    app.add_response_types(identity::ResponseTypes(77));
    app.add_grant_types(identity::GrantTypes(88));
    app.set_application_type(identity::ApplicationType(55));
    app.set_token_endpoint_auth_method(identity::TokenEndpointAuthMethod(66));
    app.set_logo_uri("logo");
    app.set_client_uri("client");
    app.set_policy_uri("policy");
    app.set_tos_uri("tos");
    app.set_jwks_uri("jwks");
    app.add_contacts("old@example.com");
    app.add_redirect_uris("https://old.example.com/");
    identity::App expected = app;
    expected.set_client_name("New");
    expected.set_contacts(0, "new@example.com");
    expected.set_redirect_uris(0, "https://new.example.com/");

    const auto edited = fixture.apps.update(
        keyFrom(app), {u"New"_s, {u"new@example.com"_s}, {u"https://new.example.com/"_s}});
    WAIT_FOR(edited);
    QVERIFY(edited.result());
    QCOMPARE(fixture.server.find("a")->SerializeAsString(), expected.SerializeAsString());
    QCOMPARE(*edited.result(), keyFrom(expected));
}

void AppsClientTest::update_saysChangedMeanwhile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("contacts");
    QTest::addColumn<QStringList>("redirectUris");
    QTest::newRow("name") << u"Other"_s << QStringList() << QStringList();
    QTest::newRow("contacts") << u"a"_s << QStringList(u"x@example.com"_s) << QStringList();
    QTest::newRow("redirect URIs") << u"a"_s << QStringList() << QStringList(u"https://x.example.com/"_s);
}

void AppsClientTest::update_saysChangedMeanwhile()
{
    QFETCH(QString, name);
    QFETCH(QStringList, contacts);
    QFETCH(QStringList, redirectUris);
    AppsClientFixture fixture;
    const ApiKey current = keyFrom(fixture.server.add("a"));
    ApiKey base = current;
    base.name = name;
    base.contacts = contacts;
    base.redirectUris = redirectUris;
    const auto edited = fixture.apps.update(base, renamed(base, u"New"_s));
    FAILS_WITH(edited, ErrorKind::Conflict);
    QCOMPARE(fixture.server.count("Update"), 0);
}

void AppsClientTest::update_toleratesOtherChanges()
{
    AppsClientFixture fixture;
    identity::App &app = fixture.server.add("a");
    const ApiKey base = keyFrom(app);
    app.set_logo_uri("changed meanwhile");
    const auto edited = fixture.apps.update(base, renamed(base, u"New"_s));
    WAIT_FOR(edited);
    QVERIFY(edited.result());
    QCOMPARE(edited.result()->logoUri, u"changed meanwhile"_s);
}

void AppsClientTest::update_saysGone_whenTheKeyWasDeleted()
{
    AppsClientFixture fixture;
    ApiKey base;
    base.clientId = u"a"_s;
    const auto edited = fixture.apps.update(base, renamed(base, u"New"_s));
    FAILS_WITH(edited, ErrorKind::NotFound);
}

void AppsClientTest::remove_deletes()
{
    AppsClientFixture fixture;
    fixture.server.add("a");
    const auto removed = fixture.apps.remove(u"a"_s);
    WAIT_FOR(removed);
    QVERIFY(removed.result());
    QVERIFY(!fixture.server.find("a"));
    QCOMPARE(fixture.server.last<identity::DeleteAppRequest>("Delete").organization(), std::string("acme"));
}

void AppsClientTest::remove_succeeds_whenTheKeyIsGone()
{
    AppsClientFixture fixture;
    const auto removed = fixture.apps.remove(u"a"_s);
    WAIT_FOR(removed);
    QVERIFY(removed.result());
    QCOMPARE(fixture.server.count("Delete"), 1);
}

void AppsClientTest::remove_isUncertain_whenTheAnswerWasLost()
{
    AppsClientFixture fixture;
    fixture.server.add("a");
    fixture.server.after = [](const QByteArray &, const Reaction &) {
        return dropped;
    };
    const auto removed = fixture.apps.remove(u"a"_s);
    FAILS_WITH(removed, ErrorKind::Uncertain);
    QCOMPARE(fixture.server.count("Delete"), 1);
}

void AppsClientTest::calls_end_whenTheClientGoes()
{
    AppsClientFixture fixture;
    fixture.server.before = [](const QByteArray &) {
        return std::optional(Reaction());
    }; // never answers
    auto apps = std::make_unique<AppsClient>(fixture.connection.rpc, u"acme"_s);
    const auto cancellation = std::make_shared<Cancellation>();
    const auto listed = apps->list([](const QList<ApiKey> &) {}, cancellation);
    QTRY_COMPARE(fixture.server.count("List"), 1);
    apps.reset();
    cancellation->cancel();
    FAILS_WITH(listed, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(AppsClientTest)
#include "appsclient_test.moc"
