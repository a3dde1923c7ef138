// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/appscodec.h>

#include <tests/app/keys/appsserver.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace {

const Reaction dropped{{}, Reaction::Then::Reset};

struct Fixture
{
    AppsServer server;
    AppsConnection connection{server.endpoint()};
    AppsClient apps{connection.rpc, u"acme"_s};
    QList<QList<ApiKey>> pages;

    QFuture<Result<int>> list(const CancellationPtr &cancellation = nullptr)
    {
        return apps.list([this](const QList<ApiKey> &page) { pages.append(page); }, cancellation);
    }

    [[nodiscard]] QStringList listedIds() const
    {
        QStringList ids;
        for (const QList<ApiKey> &page : pages) {
            for (const ApiKey &key : page)
                ids.append(key.clientId);
        }
        return ids;
    }
};

NewKey newKey(const QString &clientId = u"my-key-"_s)
{
    NewKey key;
    key.clientId = clientId;
    return key;
}

KeyEdit renamed(const ApiKey &key, const QString &name)
{
    return {name, key.contacts, key.redirectUris};
}

} // namespace

#define WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 20000)
#define FAILS_WITH(future, errorKind)                                                                        \
    WAIT_FOR(future);                                                                                        \
    QVERIFY(!(future).result());                                                                             \
    QCOMPARE((future).result().error().kind(), errorKind)

class AppsClientTest final : public QObject
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
    void list_followsEveryPage();
    void list_asksForThousand_andForTheOrganization();
    void list_givesAnEmptyPage_whenThereAreNoKeys();
    void list_goesOnAfterAnEmptyPageWithAToken();
    void list_giveUp_whenPagesStayEmpty();
    void list_givesUp_whenPagesBringNothingNew();
    void list_failsAsProtocol_whenATokenRepeats();
    void list_deliversAKeyOnce();
    void list_dropsAKeyWithoutAnId();
    void list_endsAsCancelled_betweenPages();
    void list_endsAsCancelled_whileWaiting();
    void list_saysKeysNeedUnion_data();
    void list_saysKeysNeedUnion();
    void list_takesALargePage();
    void calls_end_whenTheClientGoes();
};

void AppsClientTest::create_givesKeyAndSecret()
{
    Fixture fixture;
    const auto created = fixture.apps.create(newKey());
    WAIT_FOR(created);
    QVERIFY2(created.result(), qPrintable(created.result() ? QString() : created.result().error().detail()));
    QCOMPARE(created.result()->key.clientId, u"my-key-"_s);
    QCOMPARE(created.result()->clientSecret.reveal().toByteArray(), "s3cr3t"_ba);
}

void AppsClientTest::create_sendsWhatAKeyIs()
{
    Fixture fixture;
    const auto created = fixture.apps.create(newKey());
    WAIT_FOR(created);
    const auto sent = fixture.server.last<identity::CreateAppRequest>("Create");
    QCOMPARE(sent.SerializeAsString(), createRequest(newKey(), u"acme"_s).SerializeAsString());
    QCOMPARE(sent.organization(), std::string("acme"));
}

void AppsClientTest::create_failsBeforeSending_withoutAClientId()
{
    Fixture fixture;
    const auto created = fixture.apps.create(newKey({}));
    FAILS_WITH(created, ErrorKind::InvalidArgument);
    QCOMPARE(fixture.server.count("Create"), 0);
}

void AppsClientTest::create_saysTaken_whenTheIdExists()
{
    Fixture fixture;
    fixture.server.add("my-key-");
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::AlreadyExists);
    QVERIFY(created.result().error().message().contains(u"“my-key-”"));
}

void AppsClientTest::create_saysSecretLost_whenTheAnswerWasLost()
{
    Fixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? dropped : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
    QVERIFY(created.result().error().message().contains(u"delete it and create it again"));
    QCOMPARE(fixture.server.last<identity::GetAppRequest>("Get").organization(), std::string("acme"));
}

void AppsClientTest::create_saysSecretLost_whenTheAnswerIsHalf()
{
    Fixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? Reaction{protoAnswer("\x0a\x7f half")} : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
}

void AppsClientTest::create_saysTaken_whenTheAnswerWasLostAndTheKeyIsOld()
{
    Fixture fixture;
    fixture.server.add("my-key-"); // of 2023
    fixture.server.before = [](const QByteArray &method) {
        return method == "Create" ? std::optional(dropped) : std::nullopt;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::AlreadyExists);
}

void AppsClientTest::create_saysNothingWasCreated_whenTheCallWasLost()
{
    Fixture fixture;
    fixture.server.before = [](const QByteArray &method) {
        return method == "Create" ? std::optional(dropped) : std::nullopt;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Offline);
    QVERIFY(created.result().error().message().contains(u"nothing was created"));
    QVERIFY(created.result().error().retryable());
    QVERIFY(!fixture.server.find("my-key-"));
}

void AppsClientTest::create_staysUncertain_whenAskingFailsToo()
{
    Fixture fixture;
    fixture.server.before = [](const QByteArray &) {
        return std::optional(dropped);
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Uncertain);
    QVERIFY(created.result().error().message().contains(u"not known"));
    QVERIFY(created.result().error().message().contains(u"“my-key-”"));
}

void AppsClientTest::create_failsAsProtocol_withoutASecret()
{
    Fixture fixture;
    fixture.server.after = [&fixture](const QByteArray &, const Reaction &) {
        identity::CreateAppResponse answer;
        *answer.mutable_app() = *fixture.server.find("my-key-");
        return Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))};
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Protocol);
    QVERIFY(created.result().error().message().contains(u"sent no secret"));
}

void AppsClientTest::create_takesTheClientIdThatTheServerGives()
{
    Fixture fixture;
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

void AppsClientTest::create_saysSecretLost_whenTheAnswerHasNoKey()
{
    Fixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? Reaction{protoAnswer({})} : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
}

void AppsClientTest::create_saysSecretLost_whenAGatewayHidesTheAnswer()
{
    Fixture fixture;
    fixture.server.after = [](const QByteArray &method, const Reaction &usual) {
        return method == "Create" ? Reaction{httpAnswer(503, "text/plain", "upstream reset")} : usual;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Conflict);
}

void AppsClientTest::create_isNeverSentTwice()
{
    Fixture fixture;
    fixture.server.before = [](const QByteArray &method) {
        return method == "Create" ? std::optional(Reaction{errorAnswer(503, "unavailable", "busy")})
                                  : std::nullopt;
    };
    const auto created = fixture.apps.create(newKey());
    FAILS_WITH(created, ErrorKind::Unavailable);
    QCOMPARE(fixture.server.count("Create"), 1);
}

void AppsClientTest::get_givesTheKey()
{
    Fixture fixture;
    fixture.server.add("a", "Name of A");
    const auto key = fixture.apps.get(u"a"_s);
    WAIT_FOR(key);
    QVERIFY(key.result());
    QCOMPARE(key.result()->name, u"Name of A"_s);
    QCOMPARE(fixture.server.last<identity::GetAppRequest>("Get").organization(), std::string("acme"));
}

void AppsClientTest::get_saysGone_whenThereIsNone()
{
    Fixture fixture;
    const auto key = fixture.apps.get(u"a"_s);
    FAILS_WITH(key, ErrorKind::NotFound);
    QVERIFY(key.result().error().message().contains(u"gone"));
}

void AppsClientTest::get_failsAsProtocol_forAnotherKey()
{
    Fixture fixture;
    fixture.server.add("a");
    fixture.server.after = [](const QByteArray &, const Reaction &) {
        return Reaction{protoAnswer({})};
    };
    const auto key = fixture.apps.get(u"a"_s);
    FAILS_WITH(key, ErrorKind::Protocol);
}

void AppsClientTest::update_changesWhatWasEdited_andNothingElse()
{
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
    ApiKey base;
    base.clientId = u"a"_s;
    const auto edited = fixture.apps.update(base, renamed(base, u"New"_s));
    FAILS_WITH(edited, ErrorKind::NotFound);
}

void AppsClientTest::remove_deletes()
{
    Fixture fixture;
    fixture.server.add("a");
    const auto removed = fixture.apps.remove(u"a"_s);
    WAIT_FOR(removed);
    QVERIFY(removed.result());
    QVERIFY(!fixture.server.find("a"));
    QCOMPARE(fixture.server.last<identity::DeleteAppRequest>("Delete").organization(), std::string("acme"));
}

void AppsClientTest::remove_succeeds_whenTheKeyIsGone()
{
    Fixture fixture;
    const auto removed = fixture.apps.remove(u"a"_s);
    WAIT_FOR(removed);
    QVERIFY(removed.result());
    QCOMPARE(fixture.server.count("Delete"), 1);
}

void AppsClientTest::remove_isUncertain_whenTheAnswerWasLost()
{
    Fixture fixture;
    fixture.server.add("a");
    fixture.server.after = [](const QByteArray &, const Reaction &) {
        return dropped;
    };
    const auto removed = fixture.apps.remove(u"a"_s);
    FAILS_WITH(removed, ErrorKind::Uncertain);
    QCOMPARE(fixture.server.count("Delete"), 1);
}

void AppsClientTest::list_followsEveryPage()
{
    Fixture fixture;
    fixture.server.pageSize = 3;
    QStringList expected;
    for (int number = 0; number < 10; ++number) {
        fixture.server.add("key-" + std::to_string(number));
        expected.append(u"key-%1"_s.arg(number));
    }
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(*listed.result(), 10);
    QCOMPARE(fixture.listedIds(), expected);
    QCOMPARE(fixture.pages.size(), 4);
}

void AppsClientTest::list_asksForThousand_andForTheOrganization()
{
    Fixture fixture;
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    const auto sent = fixture.server.last<identity::ListAppsRequest>("List");
    QCOMPARE(sent.organization(), std::string("acme"));
    QCOMPARE(sent.request().limit(), 1000u);
}

void AppsClientTest::list_givesAnEmptyPage_whenThereAreNoKeys()
{
    Fixture fixture;
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(*listed.result(), 0);
}

void AppsClientTest::list_goesOnAfterAnEmptyPageWithAToken()
{
    Fixture fixture;
    fixture.server.add("a");
    fixture.server.before = [&fixture](const QByteArray &) -> std::optional<Reaction> {
        if (fixture.server.count("List") > 1)
            return std::nullopt;
        identity::ListAppsResponse answer;
        answer.set_token("0");
        return Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))};
    };
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(fixture.listedIds(), QStringList(u"a"_s));
}

void AppsClientTest::list_givesUp_whenPagesBringNothingNew()
{
    Fixture fixture;
    int page = 0;
    fixture.server.before = [&page](const QByteArray &) {
        identity::ListAppsResponse answer;
        answer.add_apps()->set_client_id("a");
        answer.set_token(std::to_string(++page));
        return std::optional(Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))});
    };
    const auto count = fixture.list();
    FAILS_WITH(count, ErrorKind::Protocol);
    QCOMPARE(fixture.listedIds(), QStringList{u"a"_s});
}

void AppsClientTest::list_giveUp_whenPagesStayEmpty()
{
    Fixture fixture;
    fixture.server.before = [&fixture](const QByteArray &) {
        identity::ListAppsResponse answer;
        answer.set_token(std::to_string(fixture.server.count("List")));
        return std::optional(Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))});
    };
    const auto listed = fixture.list();
    FAILS_WITH(listed, ErrorKind::Protocol);
}

void AppsClientTest::list_failsAsProtocol_whenATokenRepeats()
{
    Fixture fixture;
    fixture.server.before = [&fixture](const QByteArray &) {
        const int number = fixture.server.count("List");
        identity::ListAppsResponse answer;
        answer.add_apps()->set_client_id("key-" + std::to_string(number));
        answer.set_token(number % 2 == 0 ? "even" : "odd");
        return std::optional(Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))});
    };
    const auto listed = fixture.list();
    FAILS_WITH(listed, ErrorKind::Protocol);
    QCOMPARE(fixture.server.count("List"), 3);
}

void AppsClientTest::list_deliversAKeyOnce()
{
    Fixture fixture;
    fixture.server.pageSize = 2;
    for (const char *id : {"a", "a", "b", "a"})
        fixture.server.add(id);
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(*listed.result(), 2);
    QCOMPARE(fixture.listedIds(), QStringList({u"a"_s, u"b"_s}));
}

void AppsClientTest::list_dropsAKeyWithoutAnId()
{
    Fixture fixture;
    fixture.server.add("", "nameless");
    fixture.server.add("b");
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(fixture.listedIds(), QStringList(u"b"_s));
}

void AppsClientTest::list_endsAsCancelled_betweenPages()
{
    Fixture fixture;
    fixture.server.pageSize = 1;
    fixture.server.add("a");
    fixture.server.add("b");
    const auto cancellation = std::make_shared<Cancellation>();
    int pages = 0;
    const auto listed = fixture.apps.list(
        [&](const QList<ApiKey> &) {
            ++pages;
            cancellation->cancel();
        },
        cancellation);
    FAILS_WITH(listed, ErrorKind::Cancelled);
    QCOMPARE(pages, 1);
    QCOMPARE(fixture.server.count("List"), 1);
}

void AppsClientTest::list_endsAsCancelled_whileWaiting()
{
    Fixture fixture;
    fixture.server.before = [](const QByteArray &) {
        return std::optional(Reaction());
    }; // never answers
    const auto cancellation = std::make_shared<Cancellation>();
    const auto listed = fixture.list(cancellation);
    QTRY_COMPARE(fixture.server.count("List"), 1);
    QVERIFY(!listed.isFinished());
    cancellation->cancel();
    FAILS_WITH(listed, ErrorKind::Cancelled);
}

void AppsClientTest::list_saysKeysNeedUnion_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404 without a service") << httpAnswer(404, "text/plain", "404 page not found");
    QTest::newRow("unimplemented") << errorAnswer(501, "unimplemented", "no such service");
}

void AppsClientTest::list_saysKeysNeedUnion()
{
    QFETCH(QByteArray, answer);
    Fixture fixture;
    fixture.server.before = [&answer](const QByteArray &) {
        return std::optional(Reaction{answer});
    };
    const auto listed = fixture.list();
    FAILS_WITH(listed, ErrorKind::Unsupported);
    QVERIFY(listed.result().error().message().contains(u"API keys need Union"));
    QCOMPARE(fixture.server.count("List"), 1);
}

void AppsClientTest::list_takesALargePage()
{
    Fixture fixture;
    fixture.server.add("large").set_policy_uri(std::string(20u * 1024 * 1024, 'x'));
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(fixture.listedIds(), QStringList(u"large"_s));
}

void AppsClientTest::calls_end_whenTheClientGoes()
{
    Fixture fixture;
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
