// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/formbody.h>
#include <app/auth/tokenanswer.h>
#include <app/auth/tokenendpoint.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>
#include <tests/support/capturedlog.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

class Fixture final
{
public:
    Fixture()
    {
        metadata.tokenEndpoint = QUrl(provider.address(u"/token"_s));
        metadata.clientId = u"public client"_s;
        metadata.redirectUri = u"http://localhost:53593/callback"_s;
        metadata.scopes = {u"openid"_s, u"offline_access"_s};
    }

    TestProvider provider;
    HttpClient http;
    TokenEndpoint endpoint{http, [] {
                               return now;
                           }};
    AuthMetadata metadata;
};

QHash<QByteArray, QByteArray> fieldsOf(const ReceivedRequest &request)
{
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &pair : request.body.split('&')) {
        const qsizetype mark = pair.indexOf('=');
        fields.insert(formDecoded(pair.left(mark)), formDecoded(pair.mid(mark + 1)));
    }
    return fields;
}

using Fields = QHash<QByteArray, QByteArray>;

} // namespace

class TokenEndpointTest final : public QObject
{
    Q_OBJECT

private slots:
    void exchangeCode_sendsWhatTheSpecificationsAsk();
    void exchangeCode_readsTheWholeAnswer();
    void issuedAt_isByTheProvidersClock_data();
    void issuedAt_isByTheProvidersClock();
    void exchangeCode_takesTheExpiryFromTheToken_whenTheAnswerHasNone();
    void answer_isReadTolerantly_data();
    void answer_isReadTolerantly();
    void refresh_keepsOldToken_whenAnswerHasNone();
    void refresh_takesTheNewToken();
    void refresh_sendsOnce_whenTheConnectionIsLost();
    void refresh_mapsFailures_data();
    void refresh_mapsFailures();
    void refresh_isOffline_whenNothingListens();
    void renew_ofADevice_sendsScopeAndAudience();
    void renew_ofABrowserSignIn_isAPlainRefresh();
    void renew_ofAnApplication_isANewExchange();
    void clientCredentials_sendsBasicAuthorizationOnly();
    void clientCredentials_isUnauthenticated_forInvalidClient();
    void exchangeCode_hasItsOwnSentence_forInvalidGrant();
    void revoke_sendsTheToken();
    void revoke_ofAnApplication_provesItself();
    void revoke_isUnsupported_withoutAnEndpoint();
    void revoke_tellsARefusal();
    void redirect_isNotFollowed();
    void secrets_areInNoLogAndNoError();
    void sanitizedDescription_masksTokensAndControlCharacters();
};

void TokenEndpointTest::exchangeCode_sendsWhatTheSpecificationsAsk()
{
    Fixture at;
    const auto future = at.endpoint.exchangeCode(at.metadata, u"co de+1"_s, Secret("the-verifier"));
    QTRY_VERIFY(future.isFinished());
    const auto requests = at.provider.requestsTo("/token");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].method, QByteArray("POST"));
    QCOMPARE(requests[0].header("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(requests[0].header("accept"), QByteArray("application/json"));
    QVERIFY(!requests[0].hasHeader("authorization"));
    const Fields expected{{"grant_type", "authorization_code"}, {"code", "co de+1"},
        {"redirect_uri", "http://localhost:53593/callback"}, {"client_id", "public client"},
        {"code_verifier", "the-verifier"}};
    QCOMPARE(fieldsOf(requests[0]), expected);
}

void TokenEndpointTest::exchangeCode_readsTheWholeAnswer()
{
    Fixture at;
    at.provider.at("/token",
        jsonAnswer(200,
            {{u"access_token"_s, u"access"_s}, {u"refresh_token"_s, u"refresh"_s},
                {u"id_token"_s, QString::fromLatin1(unsignedToken({{u"sub"_s, u"me"_s}}))},
                {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}, {u"scope"_s, u"openid all"_s}}));
    const auto future = at.endpoint.exchangeCode(at.metadata, u"code"_s, Secret("verifier"));
    QTRY_VERIFY(future.isFinished());
    const auto tokens = future.result();
    QVERIFY(tokens.has_value());
    QVERIFY(tokens->accessToken == Secret("access"));
    QVERIFY(tokens->refreshToken == Secret("refresh"));
    QVERIFY(!tokens->idToken.isEmpty());
    QCOMPARE(tokens->expiresAt, now.addSecs(3600));
    QCOMPARE(tokens->scopes, (QStringList{u"openid"_s, u"all"_s}));
    QCOMPARE(tokens->subject, u"me"_s);
}

void TokenEndpointTest::issuedAt_isByTheProvidersClock_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QDateTime>("time");
    const QDateTime date(QDate(2026, 11, 1), QTime(8, 49, 37), Qt::UTC);
    const QDateTime made = date.addSecs(-1800);
    const HeaderList told{{"Date", "Sun, 01 Nov 2026 08:49:37 GMT"}};
    const QByteArray jwt = unsignedToken({{u"iat"_s, made.toSecsSinceEpoch()}});
    QTest::newRow("opaque") << told << "opaque"_ba << date;
    QTest::newRow("opaque, no Date") << HeaderList{} << "opaque"_ba << QDateTime();
    QTest::newRow("JWT, no Date") << HeaderList{} << jwt << made;
    QTest::newRow("JWT from a cache") << told << jwt << date;
}

void TokenEndpointTest::issuedAt_isByTheProvidersClock()
{
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, token);
    QFETCH(QDateTime, time);
    Fixture f;
    f.provider.at("/token",
        httpAnswer(
            200, "application/json", R"({"access_token":")" + token + R"(","expires_in":3600})", headers));
    const auto tokens = f.endpoint.clientCredentials(f.metadata, u"ci"_s, Secret("canary"));
    QTRY_VERIFY(tokens.isFinished());
    QVERIFY(tokens.result());
    QCOMPARE(tokens.result()->issuedAt, time);
}

void TokenEndpointTest::exchangeCode_takesTheExpiryFromTheToken_whenTheAnswerHasNone()
{
    Fixture at;
    const QByteArray access = unsignedToken({{u"exp"_s, 1'800'000'500}, {u"sub"_s, u"robot"_s}});
    at.provider.at("/token", jsonAnswer(200, {{u"access_token"_s, QString::fromLatin1(access)}}));
    const auto future = at.endpoint.exchangeCode(at.metadata, u"code"_s, Secret("verifier"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->expiresAt, now.addSecs(500));
    QCOMPARE(future.result()->subject, u"robot"_s);
    QCOMPARE(future.result()->scopes, at.metadata.scopes); // RFC 6749 §5.1: as asked
}

void TokenEndpointTest::answer_isReadTolerantly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<int>("lifetime"); // seconds; 0: unknown
    const auto row = [](const char *name, const QByteArray &body, bool isGood, int lifetime = 0) {
        QTest::newRow(name) << body << isGood << lifetime;
    };
    row("expires_in as text", R"({"access_token":"a","expires_in":"60"})", true, 60);
    row("lower-case type", R"({"access_token":"a","token_type":"bearer"})", true);
    row("nulls", R"({"access_token":"a","refresh_token":null,"scope":null,"expires_in":null})", true);
    row("unknown fields", R"({"access_token":"a","x":{"y":[1]}})", true);
    row("negative lifetime", R"({"access_token":"a","expires_in":-5})", true);
    row("endless lifetime", R"({"access_token":"a","expires_in":1e300})", true);
    row("not a JWT with dots", R"({"access_token":"a.b.c"})", true);
    row("empty token", R"({"access_token":""})", false);
    row("no token", R"({"token_type":"Bearer"})", false);
    row("token is a number", R"({"access_token":5})", false);
    row("other type", R"({"access_token":"a","token_type":"DPoP"})", false);
    row("header injection", R"({"access_token":"a\r\nX-Evil: 1"})", false);
    row("not ASCII", R"({"access_token":"\u00e4"})", false);
    row("array", R"(["a"])", false);
    row("half", R"({"access_token":"a)", false);
    row("nothing", "", false);
    row("web page", "<html></html>", false);
}

void TokenEndpointTest::answer_isReadTolerantly()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isGood);
    QFETCH(int, lifetime);
    HttpAnswer answer;
    answer.status = 200;
    answer.body = body;
    const auto tokens = readTokenAnswer(answer, TokenGrant::Refresh, now);
    QCOMPARE(tokens.has_value(), isGood);
    QVERIFY(answer.body.isEmpty());
    if (isGood)
        QCOMPARE(tokens->expiresAt, lifetime > 0 ? now.addSecs(lifetime) : QDateTime());
    else
        QCOMPARE(tokens.error().kind(), ErrorKind::Protocol);
}

void TokenEndpointTest::refresh_keepsOldToken_whenAnswerHasNone()
{
    Fixture at;
    at.provider.at("/token", jsonAnswer(200, {{u"access_token"_s, u"new"_s}}));
    const auto future = at.endpoint.refresh(at.metadata, Secret("the-old-one"));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result()->refreshToken == Secret("the-old-one"));
    const Fields expected{
        {"grant_type", "refresh_token"}, {"refresh_token", "the-old-one"}, {"client_id", "public client"}};
    QCOMPARE(fieldsOf(at.provider.requestsTo("/token")[0]), expected);
}

void TokenEndpointTest::refresh_takesTheNewToken()
{
    Fixture at;
    at.provider.at(
        "/token", jsonAnswer(200, {{u"access_token"_s, u"new"_s}, {u"refresh_token"_s, u"rotated"_s}}));
    const auto future = at.endpoint.refresh(at.metadata, Secret("the-old-one"));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result()->refreshToken == Secret("rotated"));
}

void TokenEndpointTest::refresh_sendsOnce_whenTheConnectionIsLost()
{
    Fixture at;
    at.provider.at("/token", [](const ReceivedRequest &) {
        return Reaction{QByteArray(), Reaction::Then::Close};
    });
    const auto future = at.endpoint.refresh(at.metadata, Secret("token"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Offline);
    QVERIFY(future.result().error().retryable());
    QVERIFY(!future.result().error().message().contains(u"change"_s)); // nothing of the person's is in doubt
    QCOMPARE(at.provider.requestsTo("/token").size(), 1);
}

void TokenEndpointTest::refresh_mapsFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto json = [](const char *name, int status, const QByteArray &code, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray("application/json")
                            << QByteArray("{\"error\":\"" + code + "\"}") << kind;
    };
    json("invalid_grant", 400, "invalid_grant", ErrorKind::Unauthenticated);
    json("invalid_grant with 401", 401, "invalid_grant", ErrorKind::Unauthenticated);
    json("invalid_grant with 200", 200, "invalid_grant", ErrorKind::Unauthenticated);
    json("invalid_grant with 503", 503, "invalid_grant", ErrorKind::Unavailable);
    json("invalid_client", 401, "invalid_client", ErrorKind::PermissionDenied);
    json("unauthorized_client", 400, "unauthorized_client", ErrorKind::PermissionDenied);
    json("invalid_request", 400, "invalid_request", ErrorKind::Protocol);
    json("invalid_scope", 400, "invalid_scope", ErrorKind::Protocol);
    json("unknown", 400, "a_code_from_the_future", ErrorKind::Protocol);
    json("temporarily_unavailable", 400, "temporarily_unavailable", ErrorKind::Unavailable);
    const QByteArray page("<html>invalid_grant</html>");
    QTest::newRow("400 page") << 400 << QByteArray("text/html") << page << ErrorKind::Protocol;
    QTest::newRow("401 page") << 401 << QByteArray("text/html") << page << ErrorKind::Protocol;
    QTest::newRow("403 page") << 403 << QByteArray("text/html") << page << ErrorKind::Protocol;
    QTest::newRow("429 page") << 429 << QByteArray("text/html") << page << ErrorKind::Unavailable;
    QTest::newRow("500 page") << 500 << QByteArray("text/html") << page << ErrorKind::Unavailable;
    QTest::newRow("502 nothing") << 502 << QByteArray("text/plain") << QByteArray() << ErrorKind::Unavailable;
    QTest::newRow("200 page") << 200 << QByteArray("text/html") << page << ErrorKind::Protocol;
}

void TokenEndpointTest::refresh_mapsFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    Fixture at;
    at.provider.at("/token", httpAnswer(status, type, body));
    const auto future = at.endpoint.refresh(at.metadata, Secret("token"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), kind);
    QVERIFY(!future.result().error().message().isEmpty());
    QVERIFY(!future.result().error().message().contains(u"html"_s));
    QCOMPARE(at.provider.requestsTo("/token").size(), 1);
}

void TokenEndpointTest::refresh_isOffline_whenNothingListens()
{
    Fixture at;
    at.metadata.tokenEndpoint = QUrl(u"http://127.0.0.1:%1/token"_s.arg(refusedPort()));
    const auto future = at.endpoint.refresh(at.metadata, Secret("token"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Offline);
}

void TokenEndpointTest::renew_ofADevice_sendsScopeAndAudience()
{
    Fixture at;
    at.metadata.audience = u"https://union.example"_s;
    at.provider.at("/token", jsonAnswer(200, {{u"access_token"_s, u"new"_s}}));
    TokenSet tokens;
    tokens.refreshToken = Secret("old");
    tokens.grant = Grant::DeviceCode;
    tokens.scopes = {u"openid"_s}; // of the access token
    const auto future = at.endpoint.renew(at.metadata, tokens);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result()->refreshToken == Secret("old"));
    const Fields expected{{"grant_type", "refresh_token"}, {"refresh_token", "old"},
        {"client_id", "public client"}, {"scope", "openid offline_access"},
        {"audience", "https://union.example"}};
    QCOMPARE(fieldsOf(at.provider.requestsTo("/token")[0]), expected);
}

void TokenEndpointTest::renew_ofABrowserSignIn_isAPlainRefresh()
{
    Fixture at;
    at.metadata.audience = u"https://union.example"_s;
    at.provider.at("/token", jsonAnswer(200, {{u"access_token"_s, u"new"_s}}));
    TokenSet tokens;
    tokens.refreshToken = Secret("old");
    tokens.scopes = {u"openid"_s};
    const auto future = at.endpoint.renew(at.metadata, tokens);
    QTRY_VERIFY(future.isFinished());
    const Fields expected{
        {"grant_type", "refresh_token"}, {"refresh_token", "old"}, {"client_id", "public client"}};
    QCOMPARE(fieldsOf(at.provider.requestsTo("/token")[0]), expected);
}

void TokenEndpointTest::renew_ofAnApplication_isANewExchange()
{
    Fixture at;
    at.provider.at(
        "/token", jsonAnswer(200, {{u"access_token"_s, u"new"_s}, {u"refresh_token"_s, u"of no use"_s}}));
    TokenSet tokens;
    tokens.grant = Grant::ClientCredentials;
    tokens.application = ApplicationCredentials{u"nightly"_s, Secret("s3cret")};
    const auto future = at.endpoint.renew(at.metadata, tokens);
    QTRY_VERIFY(future.isFinished());
    const ReceivedRequest request = at.provider.requestsTo("/token")[0];
    QCOMPARE(request.header("authorization"), "Basic " + QByteArray("nightly:s3cret").toBase64());
    QCOMPARE(fieldsOf(request)["grant_type"], QByteArray("client_credentials"));
    const TokenSet renewed = *future.result();
    QCOMPARE(int(renewed.grant), int(Grant::ClientCredentials));
    QVERIFY(renewed.application && renewed.application->clientSecret == Secret("s3cret"));
    QVERIFY(renewed.refreshToken.isEmpty());
}

void TokenEndpointTest::clientCredentials_sendsBasicAuthorizationOnly()
{
    Fixture at;
    at.metadata.audience = u"https://union.example"_s;
    at.provider.at("/token", jsonAnswer(200, {{u"access_token"_s, u"a"_s}}));
    const auto future = at.endpoint.clientCredentials(at.metadata, u"my key"_s, Secret("p+s:%"));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    const ReceivedRequest request = at.provider.requestsTo("/token")[0];
    QCOMPARE(request.header("authorization"), "Basic " + QByteArray("my+key:p%2Bs%3A%25").toBase64());
    const Fields expected{{"grant_type", "client_credentials"}, {"scope", "openid offline_access"},
        {"audience", "https://union.example"}};
    QCOMPARE(fieldsOf(request), expected);
}

void TokenEndpointTest::clientCredentials_isUnauthenticated_forInvalidClient()
{
    Fixture at;
    at.provider.at("/token", jsonAnswer(401, {{u"error"_s, u"invalid_client"_s}}));
    const auto future = at.endpoint.clientCredentials(at.metadata, u"id"_s, Secret("secret"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Unauthenticated);
}

void TokenEndpointTest::exchangeCode_hasItsOwnSentence_forInvalidGrant()
{
    Fixture at;
    at.provider.at("/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}}));
    const auto code = at.endpoint.exchangeCode(at.metadata, u"code"_s, Secret("verifier"));
    const auto refresh = at.endpoint.refresh(at.metadata, Secret("token"));
    QTRY_VERIFY(code.isFinished() && refresh.isFinished());
    QCOMPARE(refresh.result().error().message(), u"Your sign-in has ended. Sign in again."_s);
    QVERIFY(code.result().error().message() != refresh.result().error().message());
}

void TokenEndpointTest::revoke_sendsTheToken()
{
    Fixture at;
    at.metadata.revocationEndpoint = QUrl(at.provider.address(u"/revoke"_s));
    at.provider.at("/revoke", httpAnswer(200, "text/plain", ""));
    const auto future = at.endpoint.revoke(at.metadata, Secret("token"));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    const Fields fields = fieldsOf(at.provider.requestsTo("/revoke")[0]);
    QCOMPARE(fields["token"], QByteArray("token"));
    QCOMPARE(fields["client_id"], QByteArray("public client"));
}

void TokenEndpointTest::revoke_ofAnApplication_provesItself()
{
    Fixture at;
    at.metadata.revocationEndpoint = QUrl(at.provider.address(u"/revoke"_s));
    at.provider.at("/revoke", httpAnswer(200, "text/plain", ""));
    TokenSet tokens;
    tokens.accessToken = Secret("access");
    tokens.grant = Grant::ClientCredentials;
    tokens.application = ApplicationCredentials{u"nightly"_s, Secret("s3cret")};
    const auto future = at.endpoint.revoke(at.metadata, tokens);
    QTRY_VERIFY(future.isFinished());
    const ReceivedRequest request = at.provider.requestsTo("/revoke")[0];
    QCOMPARE(request.header("authorization"), "Basic " + QByteArray("nightly:s3cret").toBase64());
    const Fields expected{{"token", "access"}, {"token_type_hint", "access_token"}};
    QCOMPARE(fieldsOf(request), expected);
}

void TokenEndpointTest::revoke_isUnsupported_withoutAnEndpoint()
{
    Fixture at;
    const auto future = at.endpoint.revoke(at.metadata, Secret("token"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Unsupported);
    QCOMPARE(at.provider.server.requests().size(), 0);
}

void TokenEndpointTest::revoke_tellsARefusal()
{
    Fixture at;
    at.metadata.revocationEndpoint = QUrl(at.provider.address(u"/revoke"_s));
    at.provider.at("/revoke", httpAnswer(503, "text/html", "<html>"));
    const auto future = at.endpoint.revoke(at.metadata, Secret("token"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Unavailable);
}

void TokenEndpointTest::redirect_isNotFollowed()
{
    Fixture at;
    ScriptedServer elsewhere;
    at.provider.at(
        "/token", httpAnswer(307, "text/plain", "", {{"Location", elsewhere.url(u"/token"_s).toEncoded()}}));
    const auto future = at.endpoint.refresh(at.metadata, Secret("token"));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Protocol);
    QCOMPARE(elsewhere.connections(), 0);
}

void TokenEndpointTest::secrets_areInNoLogAndNoError()
{
    CapturedLog log;
    Fixture at;
    const QString echo = u"token canary-refresh-0123456789abcdef and canary-code-0123456789abcdef unknown"_s;
    at.provider.at(
        "/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, echo}}));
    const auto refresh = at.endpoint.refresh(at.metadata, Secret("canary-refresh-0123456789abcdef"));
    const auto code
        = at.endpoint.exchangeCode(at.metadata, u"canary-code-0123456789abcdef"_s, Secret("canary-verifier"));
    const auto key = at.endpoint.clientCredentials(at.metadata, u"id"_s, Secret("canary-secret"));
    QTRY_VERIFY(refresh.isFinished() && code.isFinished() && key.isFinished());
    QCOMPARE(at.provider.requestsTo("/token").size(), 3);
    for (const auto &future : {refresh, code, key}) {
        const Error error = future.result().error();
        QVERIFY(!(error.message() + error.detail()).contains(u"canary"_s));
        QVERIFY(error.detail().contains(u"unknown"_s)); // the rest of the description is there
    }
    QVERIFY(log.text().contains(u"token request failed"_s));
    QVERIFY(!log.text().contains(u"canary"_s));
}

void TokenEndpointTest::sanitizedDescription_masksTokensAndControlCharacters()
{
    QCOMPARE(sanitizedDescription(u"No\r\n\x1b[31m such\u202e user"_s), u"No [31m such user"_s);
    QCOMPARE(sanitizedDescription(u"bad "_s + QString(30, u'a')), u"bad ***"_s);
    QCOMPARE(sanitizedDescription(QString(u"word "_s).repeated(500)).size(), 200);
}

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "tokenendpoint_test.moc"
