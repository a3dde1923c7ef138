// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicetenant.h>

#include "practiceclient.h"

#include <cloudidl/identity/apps_service.pb.h>
#include <flyteidl2/auth/identity_service.pb.h>

#include <QCryptographicHash>
#include <QUrlQuery>

#include <optional>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace cloudidl::identity;

namespace {

const QByteArray verifier = "a-verifier-of-more-than-43-characters-0123456789";
const QString userInfo = u"flyteidl2.auth.IdentityService/UserInfo"_s;
const QString apps = u"cloudidl.identity.AppsService/"_s;

QByteArray challenge()
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray basic(const QByteArray &id, const QByteArray &secret)
{
    return "Basic " + (id.toPercentEncoding() + ':' + secret.toPercentEncoding()).toBase64();
}

} // namespace

/// Signing in by raw requests, as a browser and a client would send them.
class PracticeSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void page_hasOneForm_andIsSelfContained();
    void page_refusesAForeignClientOrRedirect();
    void authorize_sendsMistakesBack_data();
    void authorize_sendsMistakesBack();
    void cancel_sendsAccessDeniedBack();
    void code_becomesTokens();
    void code_isRefused_withAnotherVerifier();
    void code_isRefused_withAnotherRedirect();
    void code_isRefused_theSecondTime_andEndsItsSession();
    void code_isRefused_afterItsLife();

    void refresh_rotates();
    void refresh_refusesAReplacedToken_andEndsTheSession();
    void refresh_keepsTheToken_withoutRotation();
    void refresh_isInvalidGrant_afterTheSessionsEnd();
    void revocation_endsTheSession();
    void token_refusesMistakes_data();
    void token_refusesMistakes();

    void createdKey_getsAToken_untilItIsDeleted();
    void keyWithAnotherSecret_isRefused();
    void keyThatWasThereBefore_isRefused();
    void keyWithoutTheGrant_isRefused();

private:
    std::optional<PracticeTenant> m_tenant;
    std::optional<PracticeClient> m_client;
    QByteArray m_redirect;

    void restart(PracticeOptions options);
    [[nodiscard]] QString authorizePath(const QList<QPair<QString, QString>> &changes = {}) const;
    [[nodiscard]] QUrlQuery decide(const QString &path, const QByteArray &decision);
    [[nodiscard]] QByteArray freshCode();
    [[nodiscard]] Reply redeem(const QByteArray &code, const QByteArray &withVerifier = verifier);
    [[nodiscard]] Reply refresh(const QByteArray &token);
    [[nodiscard]] Reply clientCredentials(const QByteArray &id, const QByteArray &secret);
    [[nodiscard]] bool isSignedIn(const QByteArray &accessToken);
    [[nodiscard]] QByteArray createKey(const std::string &id, GrantTypes grant = CLIENT_CREDENTIALS);
};

void PracticeSignInTest::init()
{
    restart({});
}

void PracticeSignInTest::cleanup()
{
    m_client.reset();
    m_tenant.reset();
}

void PracticeSignInTest::restart(PracticeOptions options)
{
    m_tenant.emplace(std::move(options));
    const auto endpoint = m_tenant->start();
    QVERIFY(endpoint.has_value());
    m_client.emplace(*endpoint);
    m_redirect
        = m_client->get(u"/config/v1/flyte_client"_s).json.value("redirect_uri"_L1).toString().toLatin1();
    QVERIFY(m_redirect.startsWith("http://localhost:"));
}

QString PracticeSignInTest::authorizePath(const QList<QPair<QString, QString>> &changes) const
{
    QUrlQuery query;
    query.setQueryItems({
        {u"client_id"_s, u"practice-cli"_s},
        {u"response_type"_s, u"code"_s},
        {u"scope"_s, u"openid offline_access"_s},
        {u"redirect_uri"_s, QString::fromLatin1(m_redirect)},
        {u"state"_s, u"a state/with&odd=things"_s.replace(u'&', u"%26"_s).replace(u'=', u"%3D"_s)},
        {u"code_challenge"_s, QString::fromLatin1(challenge())},
        {u"code_challenge_method"_s, u"S256"_s},
    });
    for (const auto &[name, value] : changes) {
        query.removeQueryItem(name);
        if (!value.isEmpty())
            query.addQueryItem(name, value);
    }
    return u"/oauth2/authorize?"_s + query.toString(QUrl::FullyEncoded);
}

// Presses a button on the page and gives the query that the browser takes to the redirect URI.
QUrlQuery PracticeSignInTest::decide(const QString &path, const QByteArray &decision)
{
    const Reply reply = m_client->postForm(path, "decision=" + decision);
    if (reply.status != 303 || !reply.location.startsWith(m_redirect + '?'))
        return {};
    return QUrlQuery(QUrl::fromEncoded(reply.location));
}

QByteArray PracticeSignInTest::freshCode()
{
    return decide(authorizePath(), "sign-in").queryItemValue(u"code"_s).toLatin1();
}

Reply PracticeSignInTest::redeem(const QByteArray &code, const QByteArray &withVerifier)
{
    return m_client->postForm(u"/oauth2/token"_s,
        "grant_type=authorization_code&client_id=practice-cli&code=" + code
            + "&redirect_uri=" + m_redirect.toPercentEncoding() + "&code_verifier=" + withVerifier);
}

Reply PracticeSignInTest::refresh(const QByteArray &token)
{
    return m_client->postForm(
        u"/oauth2/token"_s, "grant_type=refresh_token&client_id=practice-cli&refresh_token=" + token);
}

Reply PracticeSignInTest::clientCredentials(const QByteArray &id, const QByteArray &secret)
{
    return m_client->postForm(
        u"/oauth2/token"_s, "grant_type=client_credentials", {{"Authorization", basic(id, secret)}});
}

bool PracticeSignInTest::isSignedIn(const QByteArray &accessToken)
{
    using namespace flyteidl2::auth;
    m_client->setToken(accessToken);
    return m_client->call<UserInfoResponse>(userInfo, UserInfoRequest()).first.status == 200;
}

QByteArray PracticeSignInTest::createKey(const std::string &id, GrantTypes grant)
{
    m_client->setToken(m_tenant->signedIn().accessToken.reveal().toByteArray());
    CreateAppRequest request;
    request.set_organization("practice");
    request.set_client_id(id);
    request.add_grant_types(grant);
    const auto created = m_client->call<CreateAppResponse>(apps + u"Create"_s, request).second;
    return QByteArray::fromStdString(created.app().client_secret());
}

void PracticeSignInTest::page_hasOneForm_andIsSelfContained()
{
    const Reply page = m_client->get(authorizePath());
    QCOMPARE(page.status, 200);
    QVERIFY(page.contentType.startsWith("text/html"));
    QCOMPARE(page.cacheControl, QByteArray("no-store"));
    QVERIFY(page.body.contains("Practice tenant: sign in as Robin Practice"));
    QCOMPARE(page.body.count("<form"), 1);
    QVERIFY(page.body.contains("value=\"sign-in\""));
    QVERIFY(page.body.contains("value=\"cancel\""));
    QVERIFY(page.body.contains("prefers-color-scheme: dark"));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(!page.body.contains("src="));
    QVERIFY(!page.body.contains("http"));
}

void PracticeSignInTest::page_refusesAForeignClientOrRedirect()
{
    const QList<QPair<QString, QString>> foreign = {
        {u"client_id"_s, u"someone"_s},
        {u"redirect_uri"_s, u"http://localhost:1/callback"_s},
        {u"redirect_uri"_s, QString::fromLatin1(m_redirect) + u'/'},
        {u"redirect_uri"_s, QString()},
    };
    for (const auto &change : foreign) {
        for (const Reply &reply : {m_client->get(authorizePath({change})),
                 m_client->postForm(authorizePath({change}), "decision=sign-in")}) {
            QCOMPARE(reply.status, 400);
            QVERIFY(reply.location.isEmpty());
            QVERIFY(!reply.body.contains("<form"));
        }
    }
}

void PracticeSignInTest::authorize_sendsMistakesBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const QString invalid = u"invalid_request"_s;
    QTest::newRow("token") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    QTest::newRow("no challenge") << u"code_challenge"_s << QString() << invalid;
    QTest::newRow("short challenge") << u"code_challenge"_s << u"abc"_s << invalid;
    QTest::newRow("plain challenge") << u"code_challenge_method"_s << u"plain"_s << invalid;
    QTest::newRow("no method") << u"code_challenge_method"_s << QString() << invalid;
    QTest::newRow("no state") << u"state"_s << QString() << invalid;
}

void PracticeSignInTest::authorize_sendsMistakesBack()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, error);
    const QUrlQuery query = decide(authorizePath({{field, value}}), "sign-in");
    QCOMPARE(query.queryItemValue(u"error"_s), error);
    QVERIFY(!query.hasQueryItem(u"code"_s));
}

void PracticeSignInTest::cancel_sendsAccessDeniedBack()
{
    const QUrlQuery query = decide(authorizePath(), "cancel");
    QCOMPARE(query.queryItemValue(u"error"_s), u"access_denied"_s);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state/with&odd=things"_s);
    QVERIFY(!query.hasQueryItem(u"code"_s));
    QCOMPARE(m_client->postForm(authorizePath(), "decision=maybe").status, 400);
}

void PracticeSignInTest::code_becomesTokens()
{
    const QUrlQuery query = decide(authorizePath(), "sign-in");
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state/with&odd=things"_s);
    const Reply reply = redeem(query.queryItemValue(u"code"_s).toLatin1());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(reply.cacheControl, QByteArray("no-store"));
    QCOMPARE(reply.json.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(reply.json.value("expires_in"_L1).toInt(), 3'600);
    QVERIFY(!reply.json.value("refresh_token"_L1).toString().isEmpty());
    QVERIFY(isSignedIn(reply.json.value("access_token"_L1).toString().toLatin1()));
}

void PracticeSignInTest::code_isRefused_withAnotherVerifier()
{
    const QByteArray code = freshCode();
    const Reply reply = redeem(code, "another-verifier-of-more-than-43-characters-0123");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), u"invalid_grant"_s);
    QCOMPARE(redeem(code).errorCode(), u"invalid_grant"_s); // one guess is all there is
}

void PracticeSignInTest::code_isRefused_withAnotherRedirect()
{
    m_redirect += '/';
    const Reply reply = redeem("whatever");
    QCOMPARE(reply.errorCode(), u"invalid_grant"_s);
}

void PracticeSignInTest::code_isRefused_theSecondTime_andEndsItsSession()
{
    const QByteArray code = freshCode();
    const QByteArray access = redeem(code).json.value("access_token"_L1).toString().toLatin1();
    QVERIFY(isSignedIn(access));
    QCOMPARE(redeem(code).errorCode(), u"invalid_grant"_s);
    QVERIFY(!isSignedIn(access));
}

void PracticeSignInTest::code_isRefused_afterItsLife()
{
    PracticeOptions options;
    options.codeLife = std::chrono::seconds(0);
    restart(options);
    QCOMPARE(redeem(freshCode()).errorCode(), u"invalid_grant"_s);
}

void PracticeSignInTest::refresh_rotates()
{
    const TokenSet first = m_tenant->signedIn();
    const Reply reply = refresh(first.refreshToken.reveal().toByteArray());
    QCOMPARE(reply.status, 200);
    const QByteArray next = reply.json.value("refresh_token"_L1).toString().toLatin1();
    QVERIFY(!next.isEmpty());
    QVERIFY(next != first.refreshToken.reveal());
    QVERIFY(isSignedIn(reply.json.value("access_token"_L1).toString().toLatin1()));
    QCOMPARE(refresh(next).status, 200);
}

void PracticeSignInTest::refresh_refusesAReplacedToken_andEndsTheSession()
{
    const QByteArray first = m_tenant->signedIn().refreshToken.reveal().toByteArray();
    const QByteArray next = refresh(first).json.value("refresh_token"_L1).toString().toLatin1();
    const Reply reused = refresh(first);
    QCOMPARE(reused.status, 400);
    QCOMPARE(reused.errorCode(), u"invalid_grant"_s);
    QCOMPARE(refresh(next).errorCode(), u"invalid_grant"_s);
}

void PracticeSignInTest::refresh_keepsTheToken_withoutRotation()
{
    PracticeOptions options;
    options.rotateRefreshTokens = false;
    restart(options);
    const QByteArray token = m_tenant->signedIn().refreshToken.reveal().toByteArray();
    const Reply reply = refresh(token);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.json.contains("refresh_token"_L1));
    QCOMPARE(refresh(token).status, 200);
}

void PracticeSignInTest::refresh_isInvalidGrant_afterTheSessionsEnd()
{
    const QByteArray token = m_tenant->signedIn().refreshToken.reveal().toByteArray();
    m_tenant->invalidateAccessTokens();
    QCOMPARE(refresh(token).status, 200);
    const QByteArray other = m_tenant->signedIn().refreshToken.reveal().toByteArray();
    m_tenant->endSessions();
    QCOMPARE(refresh(other).errorCode(), u"invalid_grant"_s);
}

void PracticeSignInTest::revocation_endsTheSession()
{
    const TokenSet tokens = m_tenant->signedIn();
    const TokenSet others = m_tenant->signedIn();
    const QByteArray token = tokens.refreshToken.reveal().toByteArray();
    QCOMPARE(m_client->postForm(u"/oauth2/revoke"_s, "client_id=practice-cli&token=" + token).status, 200);
    QCOMPARE(m_client->postForm(u"/oauth2/revoke"_s, "client_id=practice-cli&token=unknown").status, 200);
    QCOMPARE(m_client->postForm(u"/oauth2/revoke"_s, "client_id=someone&token=" + token).status, 401);
    QCOMPARE(refresh(token).errorCode(), u"invalid_grant"_s);
    QVERIFY(!isSignedIn(tokens.accessToken.reveal().toByteArray()));
    QVERIFY(isSignedIn(others.accessToken.reveal().toByteArray()));
}

void PracticeSignInTest::token_refusesMistakes_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QByteArray() << 400 << u"unsupported_grant_type"_s;
    QTest::newRow("password") << QByteArray("grant_type=password") << 400 << u"unsupported_grant_type"_s;
    QTest::newRow("no client") << QByteArray("grant_type=refresh_token&refresh_token=x") << 401
                               << u"invalid_client"_s;
    QTest::newRow("no token") << QByteArray("grant_type=refresh_token&client_id=practice-cli") << 400
                              << u"invalid_request"_s;
    QTest::newRow("a field twice") << QByteArray(
        "grant_type=refresh_token&client_id=practice-cli&client_id=practice-cli&refresh_token=x")
                                   << 401 << u"invalid_client"_s;
    QTest::newRow("unknown token") << QByteArray(
        "grant_type=refresh_token&client_id=practice-cli&refresh_token=x")
                                   << 400 << u"invalid_grant"_s;
    QTest::newRow("no verifier") << QByteArray("grant_type=authorization_code&client_id=practice-cli&code=x")
                                 << 400 << u"invalid_request"_s;
}

void PracticeSignInTest::token_refusesMistakes()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, error);
    const Reply reply = m_client->postForm(u"/oauth2/token"_s, form);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.errorCode(), error);
    const Reply json = m_client->post(u"/oauth2/token"_s, form, {{"Content-Type", "application/json"}});
    QCOMPARE(json.errorCode(), u"invalid_request"_s);
}

void PracticeSignInTest::createdKey_getsAToken_untilItIsDeleted()
{
    const QByteArray secret = createKey("odd.id_1");
    const Reply reply = clientCredentials("odd.id_1", secret);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.json.contains("refresh_token"_L1));
    const QByteArray access = reply.json.value("access_token"_L1).toString().toLatin1();
    QVERIFY(isSignedIn(access));
    m_client->setToken(access);
    ListAppsRequest list; // a key may look and not touch
    list.set_organization("practice");
    QCOMPARE(m_client->call<ListAppsResponse>(apps + u"List"_s, list).first.status, 200);
    DeleteAppRequest itself;
    itself.set_organization("practice");
    itself.set_client_id("odd.id_1");
    QCOMPARE(m_client->call<DeleteAppResponse>(apps + u"Delete"_s, itself).first.errorCode(),
        u"permission_denied"_s);

    m_client->setToken(m_tenant->signedIn().accessToken.reveal().toByteArray());
    DeleteAppRequest gone;
    gone.set_organization("practice");
    gone.set_client_id("odd.id_1");
    QCOMPARE(m_client->call<DeleteAppResponse>(apps + u"Delete"_s, gone).first.status, 200);
    const Reply refused = clientCredentials("odd.id_1", secret);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.errorCode(), u"invalid_client"_s);
    QVERIFY(!isSignedIn(access));
}

void PracticeSignInTest::keyWithAnotherSecret_isRefused()
{
    const QByteArray secret = createKey("new-key");
    QCOMPARE(clientCredentials("new-key", secret + 'x').errorCode(), u"invalid_client"_s);
    QCOMPARE(clientCredentials("new-key", "").errorCode(), u"invalid_client"_s);
    QCOMPARE(clientCredentials("new-key", secret).status, 200);
    const Reply without = m_client->postForm(u"/oauth2/token"_s, "grant_type=client_credentials");
    QCOMPARE(without.errorCode(), u"invalid_client"_s);
}

void PracticeSignInTest::keyThatWasThereBefore_isRefused()
{
    QCOMPARE(clientCredentials("ci-pipeline", "").errorCode(), u"invalid_client"_s);
    m_client->setToken(m_tenant->signedIn().accessToken.reveal().toByteArray());
    UpdateAppRequest update; // an edited key has no secret either
    update.set_organization("practice");
    update.set_client_id("ci-pipeline");
    update.add_grant_types(CLIENT_CREDENTIALS);
    QCOMPARE(m_client->call<UpdateAppResponse>(apps + u"Update"_s, update).first.status, 200);
    QCOMPARE(clientCredentials("ci-pipeline", "").errorCode(), u"invalid_client"_s);
}

void PracticeSignInTest::keyWithoutTheGrant_isRefused()
{
    const QByteArray secret = createKey("web-app", AUTHORIZATION_CODE);
    const Reply reply = clientCredentials("web-app", secret);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), u"unauthorized_client"_s);
}

QTEST_GUILESS_MAIN(PracticeSignInTest)
#include "practicesignin_test.moc"
