// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicetenant.h>

#include "practiceclient.h"

#include <cloudidl/identity/apps_service.pb.h>
#include <flyteidl2/auth/auth_service.pb.h>
#include <flyteidl2/auth/identity_service.pb.h>

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpServer>

#include <optional>
#include <set>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace cloudidl::identity;

namespace {

const QString apps = u"cloudidl.identity.AppsService/"_s;

template <class Request>
Request about(const std::string &clientId)
{
    Request request;
    request.set_organization("practice");
    request.set_client_id(clientId);
    return request;
}

ListAppsRequest listRequest(unsigned limit, const std::string &token = {})
{
    ListAppsRequest request;
    request.set_organization("practice");
    request.mutable_request()->set_limit(limit);
    request.mutable_request()->set_token(token);
    return request;
}

std::set<std::string> names(const ListAppsResponse &page)
{
    std::set<std::string> ids;
    for (const App &app : page.apps())
        ids.insert(app.client_id());
    return ids;
}

} // namespace

class PracticeTenantTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void start_listensOnTheLoopbackOnly();
    void start_twice_givesTheSameAddress();
    void host_thatIsNotThisComputer_isRefused();
    void metadata_saysHowToSignIn();
    void clientConfig_namesARedirectPortThatIsFree();
    void documents_sayTheSameAsTheCalls();
    void unknownPath_isNotFound();

    void call_withAnotherContentType_is415();
    void call_withoutProtocolVersion_is400();
    void call_withGet_is405();
    void call_withBrokenMessage_isInvalidArgument();
    void call_withoutToken_isUnauthenticated();
    void call_withTokenInAnotherHeader_isUnauthenticated();
    void call_afterInvalidation_isUnauthenticated();
    void call_afterTheTokensLife_isUnauthenticated();
    void call_fromAnotherOrganization_isPermissionDenied();
    void userInfo_isThePracticePerson();

    void list_givesFortyKeys_inOnePage();
    void list_followsOpaqueTokens();
    void list_refusesAForeignToken();
    void list_isCompressed_whenTheClientAcceptsIt();
    void list_ofManyKeys_staysQuick();
    void create_givesTheSecretOnce();
    void create_refusesATakenId();
    void create_refusesBadIds_data();
    void create_refusesBadIds();
    void update_replacesEverything_andKeepsTheRest();
    void remove_takesAKeyAway();
    void missingKey_isNotFound();

private:
    std::optional<PracticeTenant> m_tenant;
    std::optional<PracticeClient> m_client;

    void restart(PracticeOptions options);
};

void PracticeTenantTest::init()
{
    restart({});
}

void PracticeTenantTest::cleanup()
{
    m_client.reset();
    m_tenant.reset();
}

void PracticeTenantTest::restart(PracticeOptions options)
{
    m_tenant.emplace(std::move(options));
    const auto endpoint = m_tenant->start();
    QVERIFY(endpoint.has_value());
    m_client.emplace(*endpoint, m_tenant->signedIn().accessToken.reveal().toByteArray());
}

void PracticeTenantTest::start_listensOnTheLoopbackOnly()
{
    QCOMPARE(m_client->endpoint().host(), u"127.0.0.1"_s);
    const auto port = quint16(m_client->endpoint().port());
    // An address of its own that a server on every interface would hold, too.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), port));
}

void PracticeTenantTest::start_twice_givesTheSameAddress()
{
    QCOMPARE(m_tenant->start()->authority(), m_client->endpoint().authority());
}

void PracticeTenantTest::host_thatIsNotThisComputer_isRefused()
{
    const QByteArray port = QByteArray::number(m_client->endpoint().port());
    const QByteArray path = "GET /config/v1/flyte_client HTTP/1.1\r\nHost: ";
    QVERIFY(m_client->exchange(path + "evil.example:" + port + "\r\n\r\n").startsWith("HTTP/1.1 421"));
    QVERIFY(m_client->exchange(path + "127.0.0.1:1\r\n\r\n").startsWith("HTTP/1.1 421"));
    QVERIFY(m_client->exchange(path + "localhost:" + port + "\r\n\r\n").startsWith("HTTP/1.1 200"));
    QVERIFY(m_client->exchange(path + "127.0.0.1:" + port + "\r\n\r\n").startsWith("HTTP/1.1 200"));
}

void PracticeTenantTest::metadata_saysHowToSignIn()
{
    m_client->setToken({});
    const auto [reply, metadata] = m_client->call<flyteidl2::auth::GetOAuth2MetadataResponse>(
        u"flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata"_s,
        flyteidl2::auth::GetOAuth2MetadataRequest());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, QByteArray("application/proto"));
    const std::string base = m_client->endpoint().url().toString().toStdString();
    QCOMPARE(metadata.issuer(), base);
    QVERIFY(metadata.authorization_endpoint().starts_with(base + "/"));
    QVERIFY(metadata.token_endpoint().starts_with(base + "/"));
    QCOMPARE(metadata.code_challenge_methods_supported_size(), 1);
    QCOMPARE(metadata.code_challenge_methods_supported(0), std::string("S256"));
}

void PracticeTenantTest::clientConfig_namesARedirectPortThatIsFree()
{
    m_client->setToken({});
    const auto [reply, config] = m_client->call<flyteidl2::auth::GetPublicClientConfigResponse>(
        u"flyteidl2.auth.AuthMetadataService/GetPublicClientConfig"_s,
        flyteidl2::auth::GetPublicClientConfigRequest());
    QCOMPARE(reply.status, 200);
    QCOMPARE(config.authorization_metadata_key(), std::string("flyte-authorization"));
    QVERIFY(!config.client_id().empty());
    const QUrl redirect(QString::fromStdString(config.redirect_uri()));
    QCOMPARE(redirect.host(), u"localhost"_s);
    QCOMPARE(redirect.path(), u"/callback"_s);
    QVERIFY(redirect.port() != 53593);
    QTcpServer receiver;
    QVERIFY(receiver.listen(QHostAddress::LocalHost, quint16(redirect.port())));
}

void PracticeTenantTest::documents_sayTheSameAsTheCalls()
{
    const auto [metadataReply, metadata] = m_client->call<flyteidl2::auth::GetOAuth2MetadataResponse>(
        u"flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata"_s,
        flyteidl2::auth::GetOAuth2MetadataRequest());
    const auto [configReply, config] = m_client->call<flyteidl2::auth::GetPublicClientConfigResponse>(
        u"flyteidl2.auth.AuthMetadataService/GetPublicClientConfig"_s,
        flyteidl2::auth::GetPublicClientConfigRequest());
    const Reply document = m_client->get(u"/.well-known/oauth-authorization-server"_s);
    QCOMPARE(document.status, 200);
    QCOMPARE(document.json.value("issuer"_L1).toString().toStdString(), metadata.issuer());
    QCOMPARE(document.json.value("token_endpoint"_L1).toString().toStdString(), metadata.token_endpoint());
    QVERIFY(!document.json.value("revocation_endpoint"_L1).toString().isEmpty());
    const Reply client = m_client->get(u"/config/v1/flyte_client"_s);
    QCOMPARE(client.status, 200);
    QCOMPARE(client.json.value("redirect_uri"_L1).toString().toStdString(), config.redirect_uri());
    QCOMPARE(client.json.value("client_id"_L1).toString().toStdString(), config.client_id());
}

void PracticeTenantTest::unknownPath_isNotFound()
{
    QCOMPARE(m_client->get(u"/v2/console"_s).status, 404);
    const auto [reply, answer] = m_client->call<GetAppResponse>(apps + u"Rotate"_s, GetAppRequest());
    QCOMPARE(reply.status, 404);
}

void PracticeTenantTest::call_withAnotherContentType_is415()
{
    auto headers = m_client->connectHeaders();
    headers[0].second = "application/json";
    QCOMPARE(m_client->post(u"/"_s + apps + u"List"_s, "{}", headers).status, 415);
}

void PracticeTenantTest::call_withoutProtocolVersion_is400()
{
    auto headers = m_client->connectHeaders();
    headers.removeAt(1);
    const Reply reply = m_client->post(u"/"_s + apps + u"List"_s, "", headers);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), u"invalid_argument"_s);
}

void PracticeTenantTest::call_withGet_is405()
{
    QCOMPARE(m_client->get(u"/"_s + apps + u"List"_s, m_client->connectHeaders()).status, 405);
}

void PracticeTenantTest::call_withBrokenMessage_isInvalidArgument()
{
    const Reply reply = m_client->post(u"/"_s + apps + u"Get"_s, "\x0a\xff", m_client->connectHeaders());
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(reply.errorCode(), u"invalid_argument"_s);
}

void PracticeTenantTest::call_withoutToken_isUnauthenticated()
{
    m_client->setToken({});
    const auto [reply, page] = m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1));
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.errorCode(), u"unauthenticated"_s);
}

void PracticeTenantTest::call_withTokenInAnotherHeader_isUnauthenticated()
{
    auto headers = m_client->connectHeaders();
    headers[2].first = "authorization";
    const QByteArray body = QByteArray::fromStdString(listRequest(1).SerializeAsString());
    QCOMPARE(m_client->post(u"/"_s + apps + u"List"_s, body, headers).status, 401);

    PracticeOptions options;
    options.authorizationHeader.clear(); // means "authorization"
    restart(options);
    headers = m_client->connectHeaders();
    headers[2].first = "authorization";
    QCOMPARE(m_client->post(u"/"_s + apps + u"List"_s, body, headers).status, 200);
}

void PracticeTenantTest::call_afterInvalidation_isUnauthenticated()
{
    m_tenant->invalidateAccessTokens();
    QCOMPARE(m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1)).first.status, 401);
    m_client->setToken(m_tenant->signedIn().accessToken.reveal().toByteArray());
    QCOMPARE(m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1)).first.status, 200);
}

void PracticeTenantTest::call_afterTheTokensLife_isUnauthenticated()
{
    PracticeOptions options;
    options.accessTokenLife = std::chrono::seconds(0);
    restart(options);
    QCOMPARE(m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1)).first.status, 401);
}

void PracticeTenantTest::call_fromAnotherOrganization_isPermissionDenied()
{
    auto request = about<GetAppRequest>("ci-pipeline");
    request.set_organization("elsewhere");
    const auto [reply, answer] = m_client->call<GetAppResponse>(apps + u"Get"_s, request);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.errorCode(), u"permission_denied"_s);

    ListAppsRequest nowhere;
    QCOMPARE(
        m_client->call<ListAppsResponse>(apps + u"List"_s, nowhere).first.errorCode(), u"invalid_argument"_s);
}

void PracticeTenantTest::userInfo_isThePracticePerson()
{
    using namespace flyteidl2::auth;
    const auto [reply, info]
        = m_client->call<UserInfoResponse>(u"flyteidl2.auth.IdentityService/UserInfo"_s, UserInfoRequest());
    QCOMPARE(reply.status, 200);
    QCOMPARE(info.name(), std::string("Robin Practice"));
    QCOMPARE(info.email(), std::string("robin@practice.example"));
    QCOMPARE(QString::fromStdString(info.subject()), m_tenant->signedIn().subject);
    m_client->setToken({});
    QCOMPARE(m_client->call<UserInfoResponse>(u"flyteidl2.auth.IdentityService/UserInfo"_s, UserInfoRequest())
                 .first.status,
        401);
}

void PracticeTenantTest::list_givesFortyKeys_inOnePage()
{
    const auto [reply, page] = m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1'000));
    QCOMPARE(reply.status, 200);
    QCOMPARE(page.apps_size(), 40);
    QCOMPARE(names(page).size(), size_t(40));
    QVERIFY(page.token().empty());
    QCOMPARE(m_tenant->keyCount(), 40);
    for (const App &app : page.apps())
        QVERIFY(app.client_secret().empty());
}

void PracticeTenantTest::list_followsOpaqueTokens()
{
    PracticeOptions options;
    options.keyCount = 95;
    options.pageSize = 20;
    restart(options);
    std::set<std::string> seen;
    std::string token;
    int pages = 0;
    do {
        const auto [reply, page]
            = m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1'000, token));
        QCOMPARE(reply.status, 200);
        QVERIFY(page.apps_size() <= 20);
        seen.merge(names(page));
        token = page.token();
        ++pages;
        if (pages == 1) { // a key deleted meanwhile shifts nothing
            const auto gone = about<DeleteAppRequest>(page.apps(0).client_id());
            QCOMPARE(m_client->call<DeleteAppResponse>(apps + u"Delete"_s, gone).first.status, 200);
        }
    } while (!token.empty());
    QCOMPARE(pages, 5);
    QCOMPARE(seen.size(), size_t(95));
}

void PracticeTenantTest::list_refusesAForeignToken()
{
    for (const std::string token : {"x", "MjA", "0000000000000000000000"}) {
        const auto [reply, page] = m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(10, token));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.errorCode(), u"invalid_argument"_s);
    }
}

void PracticeTenantTest::list_isCompressed_whenTheClientAcceptsIt()
{
    auto headers = m_client->connectHeaders();
    headers.emplace_back("Accept-Encoding", "gzip"); // set by hand, the bytes come as they are
    const QByteArray body = QByteArray::fromStdString(listRequest(1'000).SerializeAsString());
    const Reply compressed = m_client->post(u"/"_s + apps + u"List"_s, body, headers);
    QCOMPARE(compressed.status, 200);
    QVERIFY(compressed.body.startsWith("\x1f\x8b"));
    headers.last().second = "identity";
    const Reply plain = m_client->post(u"/"_s + apps + u"List"_s, body, headers);
    QVERIFY(compressed.body.size() < plain.body.size() / 2);
}

void PracticeTenantTest::list_ofManyKeys_staysQuick()
{
    PracticeOptions options;
    options.keyCount = 100'000;
    QElapsedTimer timer;
    timer.start();
    restart(options);
    const qint64 started = timer.elapsed();
    std::set<std::string> seen;
    std::string token;
    do {
        const auto [reply, page]
            = m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1'000, token));
        QCOMPARE(reply.status, 200);
        seen.merge(names(page));
        token = page.token();
    } while (!token.empty());
    qInfo("100,000 keys: started after %lld ms, listed after %lld ms", started, timer.elapsed());
    QCOMPARE(seen.size(), size_t(100'000));
    const auto last = about<GetAppRequest>(*seen.rbegin());
    QCOMPARE(m_client->call<GetAppResponse>(apps + u"Get"_s, last).first.status, 200);
}

void PracticeTenantTest::create_givesTheSecretOnce()
{
    auto request = about<CreateAppRequest>("new-key");
    request.set_client_name("New Key");
    request.add_contacts("robin@practice.example");
    request.add_redirect_uris("http://localhost:8080/authorization-code/callback");
    request.add_grant_types(CLIENT_CREDENTIALS);
    request.add_response_types(CODE);
    request.set_token_endpoint_auth_method(CLIENT_SECRET_BASIC);
    const auto [reply, created] = m_client->call<CreateAppResponse>(apps + u"Create"_s, request);
    QCOMPARE(reply.status, 200);
    QVERIFY(created.app().client_secret().size() >= 32);
    QCOMPARE(created.app().client_name(), std::string("New Key"));
    QCOMPARE(created.app().contacts(0), std::string("robin@practice.example"));
    QVERIFY(qAbs(created.app().client_id_issued_at().seconds() - QDateTime::currentSecsSinceEpoch()) < 60);
    QCOMPARE(m_tenant->keyCount(), 41);

    const auto [again, got]
        = m_client->call<GetAppResponse>(apps + u"Get"_s, about<GetAppRequest>("new-key"));
    QCOMPARE(again.status, 200);
    QVERIFY(got.app().client_secret().empty());
    QCOMPARE(got.app().token_endpoint_auth_method(), CLIENT_SECRET_BASIC);
}

void PracticeTenantTest::create_refusesATakenId()
{
    const auto [reply, answer]
        = m_client->call<CreateAppResponse>(apps + u"Create"_s, about<CreateAppRequest>("ci-pipeline"));
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.errorCode(), u"already_exists"_s);
    QCOMPARE(m_tenant->keyCount(), 40);
}

void PracticeTenantTest::create_refusesBadIds_data()
{
    QTest::addColumn<QByteArray>("clientId");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("space") << QByteArray("my key");
    QTest::newRow("colon") << QByteArray("my:key");
    QTest::newRow("beyond ASCII") << QByteArray("größe");
    QTest::newRow("too long") << QByteArray(1'025, 'a');
}

void PracticeTenantTest::create_refusesBadIds()
{
    QFETCH(QByteArray, clientId);
    const auto [reply, answer] = m_client->call<CreateAppResponse>(
        apps + u"Create"_s, about<CreateAppRequest>(clientId.toStdString()));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), u"invalid_argument"_s);
    QCOMPARE(m_tenant->keyCount(), 40);
}

void PracticeTenantTest::update_replacesEverything_andKeepsTheRest()
{
    const auto [first, before]
        = m_client->call<GetAppResponse>(apps + u"Get"_s, about<GetAppRequest>("github-actions"));
    auto request = about<UpdateAppRequest>("github-actions");
    request.set_client_name("renamed");
    request.add_grant_types(static_cast<GrantTypes>(77));
    request.set_logo_uri("https://practice.example/logo.svg");
    QCOMPARE(m_client->call<UpdateAppResponse>(apps + u"Update"_s, request).first.status, 200);

    const auto [reply, after]
        = m_client->call<GetAppResponse>(apps + u"Get"_s, about<GetAppRequest>("github-actions"));
    QCOMPARE(after.app().client_name(), std::string("renamed"));
    QCOMPARE(after.app().logo_uri(), std::string("https://practice.example/logo.svg"));
    QCOMPARE(int(after.app().grant_types(0)), 77);
    QVERIFY(after.app().contacts().empty());
    QVERIFY(after.app().redirect_uris().empty());
    QCOMPARE(after.app().client_id_issued_at().seconds(), before.app().client_id_issued_at().seconds());
    QCOMPARE(
        after.app().client_secret_expires_at().seconds(), before.app().client_secret_expires_at().seconds());
    QCOMPARE(m_tenant->keyCount(), 40);
}

void PracticeTenantTest::remove_takesAKeyAway()
{
    const auto gone = about<DeleteAppRequest>("grafana");
    QCOMPARE(m_client->call<DeleteAppResponse>(apps + u"Delete"_s, gone).first.status, 200);
    QCOMPARE(m_tenant->keyCount(), 39);
    QCOMPARE(m_client->call<DeleteAppResponse>(apps + u"Delete"_s, gone).first.errorCode(), u"not_found"_s);
    const auto [reply, page] = m_client->call<ListAppsResponse>(apps + u"List"_s, listRequest(1'000));
    QVERIFY(!names(page).contains("grafana"));
    // its name is free again
    QCOMPARE(m_client->call<CreateAppResponse>(apps + u"Create"_s, about<CreateAppRequest>("grafana"))
                 .first.status,
        200);
    QCOMPARE(m_tenant->keyCount(), 40);
}

void PracticeTenantTest::missingKey_isNotFound()
{
    const auto [got, gotAnswer]
        = m_client->call<GetAppResponse>(apps + u"Get"_s, about<GetAppRequest>("nobody"));
    QCOMPARE(got.status, 404);
    QCOMPARE(got.errorCode(), u"not_found"_s);
    const auto [updated, updatedAnswer]
        = m_client->call<UpdateAppResponse>(apps + u"Update"_s, about<UpdateAppRequest>("nobody"));
    QCOMPARE(updated.errorCode(), u"not_found"_s);
}

QTEST_GUILESS_MAIN(PracticeTenantTest)
#include "practicetenant_test.moc"
