// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenset.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TokenSetTest final : public QObject
{
    Q_OBJECT

private slots:
    void item_givesEverythingBack();
    void item_leavesOutWhatIsUnknown();
    void item_carriesAVersion();
    void item_keepsTheGrant_data();
    void item_keepsTheGrant();
    void item_ofVersionOne_isASignInWithTheBrowser();
    void isRenewable_withARefreshTokenOrAnApplication();
    void damaged_data();
    void damaged();
};

void TokenSetTest::item_givesEverythingBack()
{
    TokenSet tokens;
    tokens.accessToken = Secret("access \"quoted\" \\ \t\x01 token");
    tokens.refreshToken = Secret("refresh-token");
    tokens.idToken = Secret("id.token.signature");
    tokens.expiresAt = QDateTime(QDate(2026, 3, 29), QTime(1, 30, 15, 250), Qt::UTC);
    tokens.scopes = {u"openid"_s, u"offline_access"_s, u"all"_s};
    tokens.endpoint = u"acme.example.com:8443"_s;
    tokens.subject = u"user|Zoë"_s;

    const auto read = fromKeychainItem(toKeychainItem(tokens), tokens.endpoint);
    QVERIFY(read);
    QVERIFY(read->accessToken == tokens.accessToken);
    QVERIFY(read->refreshToken == tokens.refreshToken);
    QVERIFY(read->idToken == tokens.idToken);
    QCOMPARE(read->expiresAt, tokens.expiresAt);
    QCOMPARE(read->expiresAt.timeSpec(), Qt::UTC);
    QCOMPARE(read->scopes, tokens.scopes);
    QCOMPARE(read->endpoint, tokens.endpoint);
    QCOMPARE(read->subject, tokens.subject);
}

void TokenSetTest::item_leavesOutWhatIsUnknown()
{
    TokenSet tokens;
    tokens.accessToken = Secret("access-token");
    tokens.endpoint = u"acme.example.com"_s;
    const auto read = fromKeychainItem(toKeychainItem(tokens), tokens.endpoint);
    QVERIFY(read);
    QVERIFY(read->refreshToken.isEmpty());
    QVERIFY(read->idToken.isEmpty());
    QVERIFY(!read->expiresAt.isValid());
    QVERIFY(read->scopes.isEmpty());
    QVERIFY(read->subject.isEmpty());
}

void TokenSetTest::item_carriesAVersion()
{
    TokenSet tokens;
    tokens.accessToken = Secret("access-token");
    QVERIFY(toKeychainItem(tokens).reveal().toByteArray().contains(R"("version":2)"));
}

void TokenSetTest::item_keepsTheGrant_data()
{
    QTest::addColumn<int>("grant");
    QTest::newRow("browser") << int(Grant::AuthorizationCode);
    QTest::newRow("device") << int(Grant::DeviceCode);
    QTest::newRow("key") << int(Grant::ClientCredentials);
}

void TokenSetTest::item_keepsTheGrant()
{
    QFETCH(int, grant);
    TokenSet tokens;
    tokens.accessToken = Secret("access-token");
    tokens.endpoint = u"acme.example.com"_s;
    tokens.grant = Grant(grant);
    if (tokens.grant == Grant::ClientCredentials)
        tokens.application = ApplicationCredentials{u"nightly"_s, Secret("s:e/c+r=e\"t")};
    const auto read = fromKeychainItem(toKeychainItem(tokens), tokens.endpoint);
    QVERIFY(read);
    QCOMPARE(int(read->grant), grant);
    QCOMPARE(read->application.has_value(), tokens.application.has_value());
    if (read->application) {
        QCOMPARE(read->application->clientId, u"nightly"_s);
        QVERIFY(read->application->clientSecret == tokens.application->clientSecret);
        QCOMPARE(factsOf(*read).clientId, u"nightly"_s);
    }
}

void TokenSetTest::item_ofVersionOne_isASignInWithTheBrowser()
{
    const Secret item(
        R"({"version":1,"endpoint":"acme.example.com","access_token":"a","refresh_token":"r"})");
    const auto read = fromKeychainItem(item, u"acme.example.com"_s);
    QVERIFY(read);
    QCOMPARE(int(read->grant), int(Grant::AuthorizationCode));
    QVERIFY(read->refreshToken == Secret("r"));
    QVERIFY(!read->application);
}

void TokenSetTest::isRenewable_withARefreshTokenOrAnApplication()
{
    TokenSet tokens;
    tokens.accessToken = Secret("a");
    QVERIFY(!tokens.isRenewable());
    tokens.application = ApplicationCredentials{u"id"_s, Secret("s")};
    QVERIFY(tokens.isRenewable());
    tokens.application.reset();
    tokens.refreshToken = Secret("r");
    QVERIFY(tokens.isRenewable());
}

void TokenSetTest::damaged_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\x00\xff canary", 9);
    QTest::newRow("half of it") << QByteArray(R"({"version":1,"endpoint":"acme.example.com","access_tok)");
    QTest::newRow("a list") << QByteArray(R"(["canary"])");
    QTest::newRow("no version") << QByteArray(R"({"endpoint":"acme.example.com","access_token":"canary"})");
    QTest::newRow("a newer version") << QByteArray(
        R"({"version":3,"endpoint":"acme.example.com","access_token":"canary","grant":"authorization_code"})");
    QTest::newRow("a grant from elsewhere") << QByteArray(
        R"({"version":2,"endpoint":"acme.example.com","access_token":"canary","grant":"password"})");
    QTest::newRow("no grant") << QByteArray(
        R"({"version":2,"endpoint":"acme.example.com","access_token":"canary"})");
    QTest::newRow("an application without its secret") << QByteArray(
        R"({"version":2,"endpoint":"acme.example.com","access_token":"canary","grant":"client_credentials"})");
    QTest::newRow("a person with an application's secret") << QByteArray(
        R"({"version":2,"endpoint":"acme.example.com","access_token":"c","grant":"authorization_code",)"
        R"("client_id":"x","client_secret":"canary"})");
    QTest::newRow("another endpoint")
        << QByteArray(R"({"version":1,"endpoint":"evil.example.com","access_token":"canary"})");
    QTest::newRow("no endpoint") << QByteArray(R"({"version":1,"access_token":"canary"})");
    QTest::newRow("no token") << QByteArray(R"({"version":1,"endpoint":"acme.example.com"})");
    QTest::newRow("a number for a token") << QByteArray(
        R"({"version":1,"endpoint":"acme.example.com","access_token":"canary","refresh_token":7})");
    QTest::newRow("an expiry that is no time") << QByteArray(
        R"({"version":1,"endpoint":"acme.example.com","access_token":"canary","expires_at":"soon"})");
    QTest::newRow("scopes in one text") << QByteArray(
        R"({"version":1,"endpoint":"acme.example.com","access_token":"canary","scopes":"all"})");
}

void TokenSetTest::damaged()
{
    QFETCH(QByteArray, item);
    const auto read = fromKeychainItem(Secret{QByteArrayView(item)}, u"acme.example.com"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind(), ErrorKind::KeychainDamaged);
    QVERIFY(read.error().message().contains(u"acme.example.com"_s));
    QVERIFY(!read.error().detail().isEmpty());
    QVERIFY(!read.error().detail().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(TokenSetTest)
#include "tokenset_test.moc"
