// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/metadatadiscovery.h>
#include <app/auth/metadatadocument.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

class Fixture final
{
public:
    TestProvider provider;
    HttpClient http;
    ConnectClient rpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{rpc, http};
};

const QByteArray oauthPath = "/.well-known/oauth-authorization-server";
const QByteArray openIdPath = "/.well-known/openid-configuration";
const QByteArray clientPath = "/config/v1/flyte_client";

QByteArray unimplemented()
{
    return errorAnswer(501, "unimplemented", "no such service");
}

QByteArray page()
{
    return httpAnswer(200, "text/html", "<html>console</html>");
}

QJsonObject snakeProvider(const TestProvider &provider)
{
    return {{u"issuer"_s, provider.address(u"/idp"_s)},
        {u"authorization_endpoint"_s, provider.address(u"/authorize"_s)},
        {u"token_endpoint"_s, provider.address(u"/token"_s)},
        {u"revocation_endpoint"_s, provider.address(u"/revoke"_s)},
        {u"device_authorization_endpoint"_s, QJsonValue::Null}};
}

QJsonObject snakeClient()
{
    return {{u"client_id"_s, u"uctl"_s}, {u"redirect_uri"_s, u"http://localhost:53593/callback"_s},
        {u"scopes"_s, QJsonArray{u"all"_s, QJsonValue::Null}}, {u"audience"_s, QJsonValue::Null},
        {u"authorization_metadata_key"_s, u"flyte-authorization"_s}};
}

} // namespace

class MetadataDiscoveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void discover_asksConnect_andNoDocument();
    void discover_fallsBackToDocuments_inSnakeCase();
    void discover_fallsBackToDocuments_inCamelCase();
    void discover_asksOnlyForTheMissingHalf();
    void discover_triesOpenId_last();
    void discover_fallsBack_whenConnectAnswersNothing();
    void discover_asksOnce_forManyWhoAsk();
    void discover_remembersSuccess_untilForget();
    void discover_asksAgain_afterAFailure();
    void discover_fails_data();
    void discover_fails();
    void discover_saysWhereARedirectLeads();
    void discover_isOffline_whenNothingListens();
    void discover_refusesUnsafeEndpoints_data();
    void discover_refusesUnsafeEndpoints();
    void header_isLowerCased_andChecked_data();
    void header_isLowerCased_andChecked();
    void completeForSignOut_findsTheEndpoint_data();
    void completeForSignOut_findsTheEndpoint();
    void completeForSignOut_asksOnce_whenThereIsNone();
    void destroyedMidway_endsAsCancelled();
};

void MetadataDiscoveryTest::discover_asksConnect_andNoDocument()
{
    Fixture at;
    at.provider.answerConnect();
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    const AuthMetadata metadata = *future.result();
    QCOMPARE(metadata.issuer, at.provider.address(u"/idp"_s));
    QCOMPARE(metadata.authorizationEndpoint.toString(), at.provider.address(u"/authorize"_s));
    QCOMPARE(metadata.tokenEndpoint.toString(), at.provider.address(u"/token"_s));
    QVERIFY(metadata.deviceAuthorizationEndpoint.isEmpty());
    QCOMPARE(metadata.clientId, u"latchkey-test"_s);
    QCOMPARE(metadata.redirectUri, u"http://localhost:53593/callback"_s);
    QCOMPARE(metadata.scopes, (QStringList{u"openid"_s, u"offline_access"_s}));
    QCOMPARE(metadata.audience, u"https://union.example"_s);
    QCOMPARE(metadata.authorizationHeader, QByteArray("flyte-authorization"));
    QCOMPARE(at.provider.server.requests().size(), 2);
}

void MetadataDiscoveryTest::discover_fallsBackToDocuments_inSnakeCase()
{
    Fixture at;
    at.provider.at(oauthPath, jsonAnswer(200, snakeProvider(at.provider)));
    at.provider.at(clientPath, jsonAnswer(200, snakeClient()));
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    const AuthMetadata metadata = *future.result();
    QCOMPARE(metadata.tokenEndpoint.toString(), at.provider.address(u"/token"_s));
    QCOMPARE(metadata.revocationEndpoint.toString(), at.provider.address(u"/revoke"_s));
    QCOMPARE(metadata.clientId, u"uctl"_s);
    QCOMPARE(metadata.scopes, QStringList{u"all"_s});
    QVERIFY(metadata.audience.isEmpty());
    QCOMPARE(metadata.authorizationHeader, QByteArray("flyte-authorization"));
    QCOMPARE(at.provider.requestsTo(openIdPath).size(), 0);
}

void MetadataDiscoveryTest::discover_fallsBackToDocuments_inCamelCase()
{
    Fixture at;
    at.provider.at(oauthPath,
        jsonAnswer(200,
            {{u"issuer"_s, u"https://idp.example"_s},
                {u"authorizationEndpoint"_s, u"https://idp.example/authorize"_s},
                {u"tokenEndpoint"_s, u"https://idp.example/token"_s},
                {u"deviceAuthorizationEndpoint"_s, u"https://idp.example/device"_s}}));
    at.provider.at(clientPath,
        jsonAnswer(200,
            {{u"clientId"_s, u"uctl"_s}, {u"redirectUri"_s, u"http://localhost:1/cb"_s},
                {u"scopes"_s, QJsonArray{u"all"_s}},
                {u"authorizationMetadataKey"_s, u"flyte-authorization"_s}}));
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->tokenEndpoint, QUrl(u"https://idp.example/token"_s));
    QCOMPARE(future.result()->deviceAuthorizationEndpoint, QUrl(u"https://idp.example/device"_s));
    QCOMPARE(future.result()->redirectUri, u"http://localhost:1/cb"_s);
    QCOMPARE(future.result()->authorizationHeader, QByteArray("flyte-authorization"));
}

void MetadataDiscoveryTest::discover_asksOnlyForTheMissingHalf()
{
    Fixture at;
    at.provider.answerConnect();
    at.provider.at(publicClientPath, unimplemented());
    at.provider.at(clientPath, jsonAnswer(200, snakeClient()));
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->clientId, u"uctl"_s);
    QCOMPARE(at.provider.requestsTo(oauthPath).size(), 0);
}

void MetadataDiscoveryTest::discover_triesOpenId_last()
{
    Fixture at;
    at.provider.at(openIdPath, jsonAnswer(200, snakeProvider(at.provider)));
    at.provider.at(clientPath, jsonAnswer(200, snakeClient()));
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(at.provider.requestsTo(oauthPath).size(), 1);
    QCOMPARE(at.provider.server.requests().last().target, openIdPath);
}

void MetadataDiscoveryTest::discover_fallsBack_whenConnectAnswersNothing()
{
    Fixture at;
    at.provider.at(oauth2MetadataPath, protoAnswer({}));
    at.provider.at(publicClientPath, protoAnswer({}));
    at.provider.at(oauthPath, jsonAnswer(200, snakeProvider(at.provider)));
    at.provider.at(clientPath, jsonAnswer(200, snakeClient()));
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
}

void MetadataDiscoveryTest::discover_asksOnce_forManyWhoAsk()
{
    Fixture at;
    at.provider.answerConnect();
    QList<QFuture<Result<AuthMetadata>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(at.discovery.discover());
    for (const auto &future : futures) {
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
    }
    QCOMPARE(at.provider.server.requests().size(), 2);
}

void MetadataDiscoveryTest::discover_remembersSuccess_untilForget()
{
    Fixture at;
    at.provider.answerConnect();
    const auto first = at.discovery.discover();
    QTRY_VERIFY(first.isFinished());
    QVERIFY(at.discovery.discover().isFinished());
    at.discovery.forget();
    const auto again = at.discovery.discover();
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(at.provider.server.requests().size(), 4);
}

void MetadataDiscoveryTest::discover_asksAgain_afterAFailure()
{
    Fixture at;
    const auto first = at.discovery.discover();
    QTRY_VERIFY(first.isFinished());
    QVERIFY(!first.result().has_value());
    at.provider.answerConnect();
    const auto again = at.discovery.discover();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().has_value());
}

void MetadataDiscoveryTest::discover_fails_data()
{
    QTest::addColumn<QByteArray>("connect");
    QTest::addColumn<QByteArray>("documents");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray notFound = httpAnswer(404, "text/plain", "no");
    const QByteArray away = httpAnswer(302, "text/plain", "", {{"Location", "https://login.example/"}});
    QTest::newRow("unimplemented") << unimplemented() << unimplemented() << ErrorKind::Unsupported;
    QTest::newRow("404") << notFound << notFound << ErrorKind::Unsupported;
    QTest::newRow("501 then 404") << unimplemented() << notFound << ErrorKind::Unsupported;
    QTest::newRow("empty documents") << protoAnswer({}) << unimplemented() << ErrorKind::Unsupported;
    QTest::newRow("console everywhere") << page() << page() << ErrorKind::NotUnion;
    QTest::newRow("console that refuses POST")
        << httpAnswer(405, "text/html", "<html>") << page() << ErrorKind::NotUnion;
    QTest::newRow("console without POST")
        << httpAnswer(404, "text/plain", "") << page() << ErrorKind::NotUnion;
    QTest::newRow("redirect everywhere") << away << away << ErrorKind::NotUnion;
    QTest::newRow("no Connect, redirect to a login page") << notFound << away << ErrorKind::NotUnion;
    QTest::newRow("no JSON") << unimplemented() << httpAnswer(200, "application/json", "{")
                             << ErrorKind::Protocol;
    QTest::newRow("JSON without endpoints") << unimplemented() << jsonAnswer(200, {}) << ErrorKind::Protocol;
    QTest::newRow("documents unavailable")
        << unimplemented() << httpAnswer(503, "text/html", "<html>") << ErrorKind::Unavailable;
    QTest::newRow("half a protobuf") << protoAnswer("\x0a\x7fhalf") << notFound << ErrorKind::Protocol;
}

void MetadataDiscoveryTest::discover_fails()
{
    QFETCH(QByteArray, connect);
    QFETCH(QByteArray, documents);
    QFETCH(ErrorKind, kind);
    Fixture at;
    for (const QByteArray &path : {oauth2MetadataPath, publicClientPath})
        at.provider.at(path, connect);
    for (const QByteArray &path : {oauthPath, openIdPath, clientPath})
        at.provider.at(path, documents);
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().kind(), kind);
    QVERIFY(!future.result().error().message().isEmpty());
}

void MetadataDiscoveryTest::discover_saysWhereARedirectLeads()
{
    Fixture at;
    for (const QByteArray &path : {oauth2MetadataPath, publicClientPath, oauthPath, openIdPath, clientPath})
        at.provider.at(path, httpAnswer(301, "text/html", "", {{"Location", "https://acme.example/"}}));
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().error().message().contains(u"acme.example"_s),
        qPrintable(future.result().error().message()));
}

void MetadataDiscoveryTest::discover_isOffline_whenNothingListens()
{
    HttpClient http;
    ConnectClient rpc(*Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(refusedPort())), http, nullptr);
    MetadataDiscovery discovery(rpc, http);
    const auto future = discovery.discover();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); // ConnectClient tries four times
    QCOMPARE(future.result().error().kind(), ErrorKind::Offline);
}

void MetadataDiscoveryTest::discover_refusesUnsafeEndpoints_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("url");
    for (const QString &field : {u"authorization_endpoint"_s, u"token_endpoint"_s, u"revocation_endpoint"_s,
             u"device_authorization_endpoint"_s}) {
        QTest::addRow("%s in clear", qPrintable(field)) << field << u"http://idp.example/x"_s;
        QTest::addRow("%s as a file", qPrintable(field)) << field << u"file:///etc/passwd"_s;
    }
    QTest::newRow("javascript") << u"authorization_endpoint"_s << u"javascript:alert(1)"_s;
    QTest::newRow("relative") << u"token_endpoint"_s << u"/token"_s;
    QTest::newRow("user and password") << u"token_endpoint"_s << u"https://me:pw@idp.example/token"_s;
    QTest::newRow("looks like loopback") << u"token_endpoint"_s << u"http://localhost.example/token"_s;
}

void MetadataDiscoveryTest::discover_refusesUnsafeEndpoints()
{
    QFETCH(QString, field);
    QFETCH(QString, url);
    Fixture at;
    QJsonObject document = snakeProvider(at.provider);
    document[field] = url;
    at.provider.at(oauthPath, jsonAnswer(200, document));
    at.provider.at(clientPath, jsonAnswer(200, snakeClient()));
    const auto future = at.discovery.discover();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().kind(), ErrorKind::Protocol);
    QVERIFY(future.result().error().message().contains(field));
}

void MetadataDiscoveryTest::header_isLowerCased_andChecked_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("header"); // empty: refused
    QTest::newRow("empty") << QString() << QByteArray("authorization");
    QTest::newRow("Union's") << u"flyte-authorization"_s << QByteArray("flyte-authorization");
    QTest::newRow("upper case") << u"Flyte-Authorization"_s << QByteArray("flyte-authorization");
    QTest::newRow("space") << u"flyte authorization"_s << QByteArray();
    QTest::newRow("colon") << u"x:"_s << QByteArray();
    QTest::newRow("line end") << u"x\r\ny"_s << QByteArray();
    QTest::newRow("umlaut") << u"schlüssel"_s << QByteArray();
    QTest::newRow("steers the request") << u"Host"_s << QByteArray();
    QTest::newRow("frames the request") << u"content-length"_s << QByteArray();
}

void MetadataDiscoveryTest::header_isLowerCased_andChecked()
{
    QFETCH(QString, written);
    QFETCH(QByteArray, header);
    ClientDocument client;
    client.clientId = u"x"_s;
    client.authorizationHeader = written;
    const auto metadata = combine({}, client);
    QCOMPARE(metadata.has_value(), !header.isEmpty());
    if (metadata)
        QCOMPARE(metadata->authorizationHeader, header);
    else
        QCOMPARE(metadata.error().kind(), ErrorKind::Protocol);
}

void MetadataDiscoveryTest::completeForSignOut_findsTheEndpoint_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("revocation");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QByteArray &path, const QString &issuer,
                         const QString &revocation, bool isFound) {
        QTest::newRow(name) << path << issuer << revocation << isFound;
    };
    row("control plane", oauthPath, u"/idp"_s, u"/revoke"_s, true);
    row("issuer, RFC 8414", oauthPath + "/idp", u"/idp"_s, u"/revoke"_s, true);
    row("issuer, OpenID", "/idp" + openIdPath, u"/idp"_s, u"/revoke"_s, true);
    row("slash at the end", "/idp" + openIdPath, u"/idp/"_s, u"/revoke"_s, true);
    row("another issuer's", oauthPath, u"/other"_s, u"/revoke"_s, false);
    row("in clear", oauthPath, u"/idp"_s, u"http://idp.example/revoke"_s, false);
    row("none named", oauthPath, u"/idp"_s, QString(), false);
}

void MetadataDiscoveryTest::completeForSignOut_findsTheEndpoint()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, issuer);
    QFETCH(QString, revocation);
    QFETCH(bool, isFound);
    Fixture at;
    at.provider.answerConnect();
    const QString url = revocation.startsWith(u'/') ? at.provider.address(revocation) : revocation;
    at.provider.at(
        path, jsonAnswer(200, {{u"issuer"_s, at.provider.address(issuer)}, {u"revocation_endpoint"_s, url}}));
    const auto future = at.discovery.completeForSignOut();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->revocationEndpoint, isFound ? QUrl(url) : QUrl());
    QCOMPARE(future.result()->clientId, u"latchkey-test"_s);
}

void MetadataDiscoveryTest::completeForSignOut_asksOnce_whenThereIsNone()
{
    Fixture at;
    at.provider.answerConnect();
    const auto first = at.discovery.completeForSignOut();
    QTRY_VERIFY(first.isFinished());
    const auto asked = at.provider.server.requests().size();
    const auto again = at.discovery.completeForSignOut();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().has_value());
    QCOMPARE(at.provider.server.requests().size(), asked);
}

void MetadataDiscoveryTest::destroyedMidway_endsAsCancelled()
{
    TestProvider provider;
    provider.at(oauth2MetadataPath, QByteArray()); // never answers
    HttpClient http;
    ConnectClient rpc(provider.endpoint(), http, nullptr);
    auto discovery = std::make_unique<MetadataDiscovery>(rpc, http);
    const auto future = discovery->discover();
    QTRY_COMPARE(provider.requestsTo(oauth2MetadataPath).size(), 1);
    discovery.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(MetadataDiscoveryTest)
#include "metadatadiscovery_test.moc"
