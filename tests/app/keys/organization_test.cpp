// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/memorykeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/rpc/network.h>

#include <tests/app/auth/testprovider.h>

#include <cloudidl/identity/apps_service.pb.h>
#include <flyteidl2/auth/identity_service.pb.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray userInfoPath = "/flyteidl2.auth.IdentityService/UserInfo";
const QByteArray listPath = "/cloudidl.identity.AppsService/List";
const QByteArray createPath = "/cloudidl.identity.AppsService/Create";

template <class Message>
QByteArray answerOf(const Message &message)
{
    return protoAnswer(QByteArray::fromStdString(message.SerializeAsString()));
}

/// A whole connection to a server on a loopback port that counts as serverless.
class Fixture final
{
public:
    explicit Fixture(const QString &organization = u"127"_s, bool serverless = true)
    {
        provider.answerConnect();
        sayHandle("ada-l");
        provider.at(listPath, protoAnswer({}));
        if (serverless)
            qputenv("UNION_SERVERLESS_ENDPOINT", provider.endpoint().url().toString().toUtf8());
        workspace.emplace(Connection{u"id"_s, u"label"_s, provider.endpoint(), organization, {}, {}, false},
            keychain, index, network);
        workspace->setRetryPolicy(RetryPolicy([] { return 1.0; },
            [](auto, QObject *, const std::function<void()> &then) { then(); }, systemClock()));
    }
    ~Fixture() { qunsetenv("UNION_SERVERLESS_ENDPOINT"); }
    Q_DISABLE_COPY_MOVE(Fixture)

    void sayHandle(const char *handle)
    {
        flyteidl2::auth::UserInfoResponse answer;
        answer.set_subject("00u1");
        (*answer.mutable_additional_claims()->mutable_fields())["userhandle"].set_string_value(handle);
        provider.at(userInfoPath, answerOf(answer));
    }

    void signIn(TokenSet tokens = {})
    {
        tokens.accessToken = Secret("access");
        const auto adopted = workspace->session().adopt(tokens);
        QTRY_VERIFY(adopted.isFinished());
    }

    void load()
    {
        QSignalSpy loaded(&workspace->keys(), &KeyList::loaded);
        workspace->keys().refresh();
        QTRY_COMPARE(loaded.size(), 1);
    }

    template <class Request>
    [[nodiscard]] std::string organizationSentTo(const QByteArray &path) const
    {
        Request request;
        const QByteArray body = provider.requestsTo(path).last().body;
        request.ParseFromArray(body.constData(), int(body.size()));
        return request.organization();
    }

    TestProvider provider;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    MemoryKeychain keychain;
    KeptSecretsIndex index{settings};
    Network network;
    std::optional<Workspace> workspace;
};

} // namespace

class OrganizationTest final : public QObject
{
    Q_OBJECT

private slots:
    void isTheConnections_elsewhere();
    void isTheUserHandle_onAServerlessHost();
    void createSendsTheUserHandle_onAServerlessHost();
    void listWaits_untilTheHandleIsKnown();
    void listCanBeCancelled_whileItWaits();
    void listTellsWhy_whenNobodyKnows_data();
    void listTellsWhy_whenNobodyKnows();
    void anApplicationTakesTheOrganizationOfItsKey();
    void anApplicationNeverTakesTheHostsFirstLabel();
};

void OrganizationTest::isTheConnections_elsewhere()
{
    Fixture at(u"acme"_s, false);
    at.signIn();
    at.load();
    QCOMPARE(at.organizationSentTo<cloudidl::identity::ListAppsRequest>(listPath), std::string("acme"));
    QVERIFY(!at.workspace->organization().isServerless());
    QCOMPARE(at.workspace->organization().nameKnownNow(), u"acme"_s);
}

void OrganizationTest::isTheUserHandle_onAServerlessHost()
{
    Fixture at;
    QVERIFY(at.workspace->organization().isServerless());
    QCOMPARE(at.workspace->organization().nameKnownNow(), QString());
    at.signIn();
    at.load();
    QVERIFY(!at.workspace->keys().trouble());
    QCOMPARE(at.organizationSentTo<cloudidl::identity::ListAppsRequest>(listPath), std::string("ada-l"));
    QCOMPARE(at.workspace->organization().nameKnownNow(), u"ada-l"_s);
    QCOMPARE(at.workspace->apps().organization(), u"ada-l"_s);
}

void OrganizationTest::createSendsTheUserHandle_onAServerlessHost()
{
    Fixture at;
    at.signIn();
    at.provider.at(createPath, errorAnswer(403, "permission_denied", "no"));
    NewKey key;
    key.clientId = u"k"_s;
    const auto created = at.workspace->apps().create(key);
    QTRY_VERIFY(created.isFinished());
    QCOMPARE(at.organizationSentTo<cloudidl::identity::CreateAppRequest>(createPath), std::string("ada-l"));
}

void OrganizationTest::listWaits_untilTheHandleIsKnown()
{
    Fixture at;
    at.provider.at(userInfoPath, [](const ReceivedRequest &) { return Reaction{}; });
    at.signIn();
    QTRY_COMPARE(at.provider.requestsTo(userInfoPath).size(), 1);
    QSignalSpy loaded(&at.workspace->keys(), &KeyList::loaded);
    at.workspace->keys().refresh();
    at.workspace->discovery().forget();
    const auto other = at.workspace->discovery().discover();
    QTRY_VERIFY(other.isFinished()); // what asks nobody for the handle goes through
    QCOMPARE(loaded.size(), 0);
    QVERIFY(at.provider.requestsTo(listPath).isEmpty());
    at.sayHandle("ada-l");
    at.provider.server.finishSending(); // the held question is asked again
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(at.organizationSentTo<cloudidl::identity::ListAppsRequest>(listPath), std::string("ada-l"));
}

void OrganizationTest::listCanBeCancelled_whileItWaits()
{
    Fixture at;
    at.provider.at(userInfoPath, [](const ReceivedRequest &) { return Reaction{}; });
    at.signIn();
    const auto cancellation = std::make_shared<Cancellation>();
    const auto listed = at.workspace->apps().list([](const QList<ApiKey> &) {}, cancellation);
    QVERIFY(!listed.isFinished());
    cancellation->cancel();
    QVERIFY(listed.isFinished());
    QCOMPARE(listed.result().error().kind(), ErrorKind::Cancelled);
}

void OrganizationTest::listTellsWhy_whenNobodyKnows_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::newRow("refused") << errorAnswer(403, "permission_denied", "no")
                             << int(ErrorKind::PermissionDenied);
    QTest::newRow("down") << errorAnswer(503, "unavailable", "later") << int(ErrorKind::Unavailable);
    QTest::newRow("no handle") << protoAnswer({}) << int(ErrorKind::Protocol);
}

void OrganizationTest::listTellsWhy_whenNobodyKnows()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    Fixture at;
    at.provider.at(userInfoPath, answer);
    at.signIn();
    at.load();
    QVERIFY(at.workspace->keys().trouble());
    QCOMPARE(int(at.workspace->keys().trouble()->kind()), kind);
    QVERIFY(at.workspace->keys().trouble()->message().contains(u"organization"));
    QVERIFY(at.provider.requestsTo(listPath).isEmpty());
    at.sayHandle("ada-l");
    at.load(); // "Try again" asks again, unless the answer had no handle
    QCOMPARE(at.workspace->keys().trouble().has_value(), kind == int(ErrorKind::Protocol));
}

void OrganizationTest::anApplicationTakesTheOrganizationOfItsKey()
{
    Fixture at(u"bob"_s);
    at.provider.at(userInfoPath, protoAnswer({}));
    TokenSet tokens;
    tokens.grant = Grant::ClientCredentials;
    tokens.application = ApplicationCredentials{u"id"_s, Secret("secret")};
    at.signIn(tokens);
    at.load();
    QVERIFY(!at.workspace->keys().trouble());
    QCOMPARE(at.organizationSentTo<cloudidl::identity::ListAppsRequest>(listPath), std::string("bob"));
}

void OrganizationTest::anApplicationNeverTakesTheHostsFirstLabel()
{
    Connection connection;
    connection.endpoint = Endpoint::parse(u"serverless-1.us-east-2.s.union.ai").value();
    connection.organization = u"serverless-1"_s;
    Fixture at;
    at.provider.at(userInfoPath, protoAnswer({}));
    TokenSet tokens;
    tokens.grant = Grant::ClientCredentials;
    tokens.application = ApplicationCredentials{u"id"_s, Secret("secret")};
    at.signIn(tokens);
    const Organization organization(connection, at.workspace->account(), {});
    const auto name = organization.name();
    QTRY_VERIFY(name.isFinished());
    QVERIFY(!name.result());
    QCOMPARE(organization.nameKnownNow(), QString());
}

QTEST_GUILESS_MAIN(OrganizationTest)
#include "organization_test.moc"
