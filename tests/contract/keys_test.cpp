// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>
#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>

#include <cloudidl/identity/app.pb.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

NewKey newKey(const QString &clientId)
{
    NewKey key;
    key.clientId = clientId;
    return key;
}

/// Every field that Update replaces (4 to 15) is set, with values that this version does not know.
QJsonObject goldenApp(const QString &organization)
{
    return {{u"organization"_s, organization}, {u"clientId"_s, u"golden"_s},
        {u"clientIdIssuedAt"_s, u"2025-02-03T04:05:06.123456789Z"_s},
        {u"redirectUris"_s, QJsonArray{u"https://one.test/callback"_s, u"http://localhost:8080/two?x=1"_s}},
        {u"responseTypes"_s, QJsonArray{u"CODE"_s, u"ID_TOKEN"_s, 77}},
        {u"grantTypes"_s, QJsonArray{u"CLIENT_CREDENTIALS"_s, u"DEVICE_CODE"_s, 99}},
        {u"applicationType"_s, u"NATIVE"_s},
        {u"contacts"_s, QJsonArray{u"ada@contract.test"_s, u"równość@contract.test"_s}},
        {u"clientName"_s, u"Golden ключ 鍵"_s}, {u"logoUri"_s, u"https://one.test/logo.svg"_s},
        {u"clientUri"_s, u"https://one.test/"_s}, {u"policyUri"_s, u"https://one.test/policy"_s},
        {u"tosUri"_s, u"https://one.test/terms"_s}, {u"jwksUri"_s, u"https://one.test/jwks"_s},
        {u"tokenEndpointAuthMethod"_s, u"CLIENT_SECRET_POST"_s},
        {u"clientSecretExpiresAt"_s, u"2030-01-01T00:00:00Z"_s},
        {u"profile"_s, QJsonObject{{u"apporg"_s, organization}}}};
}

} // namespace

/// The five calls of AppsService, and what a key is for: getting a token until it is deleted.
class KeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void createdKey_getsTokens_untilItIsDeleted();
    void createdKey_isRegisteredAsProtocolSays();
    void update_changesTheNameAndNothingElse();
    void update_seesAChangeMadeMeanwhile();
    void list_followsEveryPage();
    void keyList_holdsEveryPage();
    void create_saysAlreadyExists();
    void create_whoseAnswerWasLost_isFoundOut();
    void create_thatNeverArrived_isNotRepeated();
    void get_saysNotFound();
    void remove_ofAMissingKey_isDone();
    void anotherOrganization_isDenied();
    void reading_isRetried_whenTheServerIsUnavailable();

private:
    [[nodiscard]] std::optional<cloudidl::identity::App> registered(const QString &clientId) const;
    [[nodiscard]] Result<TokenSet> exchange(const QString &clientId, const Secret &secret);

    ControlPlane m_controlPlane;
    std::unique_ptr<Workbench> m_bench;
};

void KeysTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
}

void KeysTest::init()
{
    m_bench = std::make_unique<Workbench>(m_controlPlane);
    QVERIFY_OK(m_bench->signIn());
    m_controlPlane.command(u"clear-record"_s);
}

void KeysTest::cleanup()
{
    m_bench.reset();
    m_controlPlane.command(u"reset"_s);
}

void KeysTest::cleanupTestCase()
{
    QVERIFY(m_controlPlane.stop());
}

std::optional<cloudidl::identity::App> KeysTest::registered(const QString &clientId) const
{
    const QJsonObject answer = m_controlPlane.command(u"app"_s, {{u"clientId"_s, clientId}});
    if (!answer.value("exists"_L1).toBool())
        return {};
    const QByteArray bytes = QByteArray::fromBase64(answer.value("message"_L1).toString().toLatin1());
    cloudidl::identity::App app;
    if (!app.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        return {};
    return app;
}

Result<TokenSet> KeysTest::exchange(const QString &clientId, const Secret &secret)
{
    const Result<AuthMetadata> metadata = resultOf(m_bench->discovery().discover());
    if (!metadata)
        return failure(metadata.error());
    return resultOf(m_bench->tokenEndpoint().clientCredentials(*metadata, clientId, secret));
}

void KeysTest::createdKey_getsTokens_untilItIsDeleted()
{
    const Result<CreatedKey> created = resultOf(m_bench->apps().create(newKey(u"ci-deploy"_s)));
    QVERIFY_OK(created);
    QVERIFY(!created->clientSecret.isEmpty());
    const Result<TokenSet> tokens = exchange(u"ci-deploy"_s, created->clientSecret);
    QVERIFY_OK(tokens);
    QVERIFY(!tokens->accessToken.isEmpty());
    QCOMPARE(tokens->scopes, QStringList{u"all"_s});
    QVERIFY_ERROR(exchange(u"ci-deploy"_s, Secret("not the secret")), ErrorKind::Unauthenticated);

    const Result<QList<ApiKey>> listed = m_bench->list();
    QVERIFY_OK(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->constFirst().clientId, u"ci-deploy"_s);

    QVERIFY_OK(resultOf(m_bench->apps().remove(u"ci-deploy"_s)));
    QVERIFY(!registered(u"ci-deploy"_s));
    QVERIFY_ERROR(exchange(u"ci-deploy"_s, created->clientSecret), ErrorKind::Unauthenticated);

    QCOMPARE(m_controlPlane.grants(u"client_credentials"_s, u"ok"_s), 1);
    QCOMPARE(m_controlPlane.grants(u"client_credentials"_s, u"invalid_client"_s), 2);
    const QJsonObject request = m_controlPlane.recorded(u"tokens"_s).constFirst();
    QVERIFY(request.value("basicAuthentication"_L1).toBool());
    QCOMPARE(
        request.value("parameters"_L1).toArray(), (QJsonArray{u"audience"_s, u"grant_type"_s, u"scope"_s}));
    QCOMPARE(request.value("audience"_L1).toString(), m_controlPlane.audience());
    QCOMPARE(request.value("scope"_L1).toString(), m_controlPlane.scopes().join(u' '));
}

void KeysTest::createdKey_isRegisteredAsProtocolSays()
{
    NewKey key = newKey(u"team-key"_s);
    key.contacts = {u"ada@contract.test"_s};
    QVERIFY_OK(resultOf(m_bench->apps().create(key)));

    const auto app = registered(u"team-key"_s);
    QVERIFY(app);
    using namespace cloudidl::identity;
    App expected;
    expected.set_organization(m_controlPlane.organization().toStdString());
    expected.set_client_id("team-key");
    *expected.mutable_client_id_issued_at() = app->client_id_issued_at();
    expected.add_redirect_uris("http://localhost:8080/authorization-code/callback");
    expected.add_response_types(CODE);
    expected.add_grant_types(CLIENT_CREDENTIALS);
    expected.add_grant_types(AUTHORIZATION_CODE);
    expected.add_contacts("ada@contract.test");
    expected.set_client_name("team-key");
    expected.set_token_endpoint_auth_method(CLIENT_SECRET_BASIC);
    expected.mutable_profile()->set_apporg(m_controlPlane.organization().toStdString());
    QCOMPARE(app->ShortDebugString(), expected.ShortDebugString());
}

void KeysTest::update_changesTheNameAndNothingElse()
{
    m_controlPlane.command(
        u"add-apps"_s, {{u"apps"_s, QJsonArray{goldenApp(m_controlPlane.organization())}}});
    auto expected = registered(u"golden"_s);
    QVERIFY(expected);
    const Result<ApiKey> base = resultOf(m_bench->apps().get(u"golden"_s));
    QVERIFY_OK(base);

    const QString name = u"Renamed مفتاح"_s;
    const Result<ApiKey> updated
        = resultOf(m_bench->apps().update(*base, {name, base->contacts, base->redirectUris}));

    QVERIFY_OK(updated);
    QCOMPARE(updated->name, name);
    expected->set_client_name(name.toStdString());
    const auto actual = registered(u"golden"_s);
    QVERIFY(actual);
    QCOMPARE(actual->ShortDebugString(), expected->ShortDebugString());
    QCOMPARE(actual->SerializeAsString(), expected->SerializeAsString());
    QCOMPARE(appFrom(*updated).SerializeAsString(), expected->SerializeAsString());
}

void KeysTest::update_seesAChangeMadeMeanwhile()
{
    QVERIFY_OK(resultOf(m_bench->apps().create(newKey(u"shared"_s))));
    const Result<ApiKey> base = resultOf(m_bench->apps().get(u"shared"_s));
    QVERIFY_OK(base);
    QVERIFY_OK(resultOf(m_bench->apps().update(*base, {u"first"_s, base->contacts, base->redirectUris})));

    QVERIFY_ERROR(resultOf(m_bench->apps().update(*base, {u"second"_s, base->contacts, base->redirectUris})),
        ErrorKind::Conflict);
    QCOMPARE(registered(u"shared"_s)->client_name(), std::string("first"));
}

void KeysTest::list_followsEveryPage()
{
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, 250}});
    m_controlPlane.command(u"configure"_s, {{u"pageSize"_s, 7}});

    const Result<QList<ApiKey>> keys = m_bench->list();

    QVERIFY_OK(keys);
    QCOMPARE(keys->size(), 250);
    QSet<QString> ids;
    for (const ApiKey &key : *keys)
        ids += key.clientId;
    QCOMPARE(ids.size(), 250);
    QCOMPARE(keys->constFirst().clientId, u"key-0000"_s);
    QCOMPARE(keys->constLast().clientId, u"key-0249"_s);
    QCOMPARE(m_controlPlane.requests(u"AppsService/List"_s, 200), 36);
    QCOMPARE(m_controlPlane.requests(u"AppsService/List"_s), 36);
}

void KeysTest::keyList_holdsEveryPage()
{
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, 250}});
    m_controlPlane.command(u"configure"_s, {{u"pageSize"_s, 7}});
    KeyList &list = m_bench->keys();
    QSignalSpy progressed(&list, &KeyList::progressed);
    QSignalSpy loaded(&list, &KeyList::loaded);

    list.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30000);
    QVERIFY(!list.trouble());
    QVERIFY(list.isComplete());
    QCOMPARE(list.size(), 250);
    QVERIFY(list.rowOf(u"key-0123"_s) >= 0);
    QVERIFY(progressed.size() >= 30);
}

void KeysTest::create_saysAlreadyExists()
{
    QVERIFY_OK(resultOf(m_bench->apps().create(newKey(u"taken"_s))));
    QVERIFY_ERROR(resultOf(m_bench->apps().create(newKey(u"taken"_s))), ErrorKind::AlreadyExists);
}

void KeysTest::create_whoseAnswerWasLost_isFoundOut()
{
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"AppsService/Create"_s}, {u"drop"_s, u"after"_s}});
    QVERIFY_ERROR(resultOf(m_bench->apps().create(newKey(u"lost"_s))), ErrorKind::Conflict);
    QVERIFY(registered(u"lost"_s));
    QCOMPARE(m_controlPlane.requests(u"AppsService/Create"_s), 1);
}

void KeysTest::create_thatNeverArrived_isNotRepeated()
{
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"AppsService/Create"_s}, {u"drop"_s, u"before"_s}});
    const Result<CreatedKey> created = resultOf(m_bench->apps().create(newKey(u"never-made"_s)));
    QVERIFY(!created);
    QVERIFY(created.error().kind() != ErrorKind::Conflict);
    QVERIFY(!registered(u"never-made"_s));
    QCOMPARE(m_controlPlane.requests(u"AppsService/Create"_s), 1);
    QCOMPARE(m_controlPlane.requests(u"AppsService/Get"_s), 1);
}

void KeysTest::get_saysNotFound()
{
    QVERIFY_ERROR(resultOf(m_bench->apps().get(u"nobody"_s)), ErrorKind::NotFound);
}

void KeysTest::remove_ofAMissingKey_isDone()
{
    QVERIFY_OK(resultOf(m_bench->apps().remove(u"nobody"_s)));
    QCOMPARE(m_controlPlane.requests(u"AppsService/Delete"_s, 404), 1);
}

void KeysTest::anotherOrganization_isDenied()
{
    Workbench others(m_controlPlane.url(), m_controlPlane.caFile(), u"somebody-else"_s);
    QCOMPARE(others.restore(), Session::State::SignedIn);
    QVERIFY_ERROR(resultOf(others.apps().create(newKey(u"mine"_s))), ErrorKind::PermissionDenied);
    QVERIFY_ERROR(others.list(), ErrorKind::PermissionDenied);
    QVERIFY(!registered(u"mine"_s));
}

void KeysTest::reading_isRetried_whenTheServerIsUnavailable()
{
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"AppsService/List"_s}, {u"code"_s, u"unavailable"_s}});
    QVERIFY_OK(m_bench->list());
    QCOMPARE(m_controlPlane.requests(u"AppsService/List"_s), 2);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
