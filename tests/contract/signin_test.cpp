// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// Signing in through a browser, staying signed in through the real keychain, signing out.
class SignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void signIn_givesTokensOfThePersonWithAudienceAndScopes_data();
    void signIn_givesTokensOfThePersonWithAudienceAndScopes();
    void signIn_sendsProofAndNoSecret();
    void signIn_isRefused_whenThePersonSaysNo();
    void calls_useTheServersHeaderAlone_data();
    void calls_useTheServersHeaderAlone();
    void restore_needsNoSecondSignIn();
    void restore_findsNothing_beforeAnySignIn();
    void signOut_makesTheRefreshTokenUnusableAndEmptiesTheKeychain();

private:
    ControlPlane m_controlPlane;
};

void SignInTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
}

void SignInTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(resultOf(bench.credentials().remove()));
}

void SignInTest::signIn_givesTokensOfThePersonWithAudienceAndScopes_data()
{
    QTest::addColumn<QString>("tokenFormat");
    QTest::newRow("opaque access token") << u"opaque"_s;
    QTest::newRow("JWT access token") << u"jwt"_s;
}

void SignInTest::signIn_givesTokensOfThePersonWithAudienceAndScopes()
{
    QFETCH(QString, tokenFormat);
    m_controlPlane.command(u"configure"_s, {{u"tokenFormat"_s, tokenFormat}});
    Workbench bench(m_controlPlane);

    QVERIFY_OK(bench.signIn());

    QCOMPARE(bench.session().state(), Session::State::SignedIn);
    QCOMPARE(bench.session().keeping(), Session::Keeping::Keychain);
    const Result<Identity> identity = resultOf(bench.identity().userInfo());
    QVERIFY_OK(identity);
    QCOMPARE(identity->subject, m_controlPlane.subject());
    QCOMPARE(identity->userHandle, u"ada"_s);
    const QJsonObject call = m_controlPlane.recorded(u"calls"_s).constLast();
    QCOMPARE(call.value("subject"_L1).toString(), m_controlPlane.subject());
    QCOMPARE(call.value("clientId"_L1).toString(), m_controlPlane.clientId());
    QCOMPARE(call.value("audience"_L1).toString(), m_controlPlane.audience());
    QCOMPARE(call.value("scope"_L1).toString(), u"all"_s);
    QCOMPARE(m_controlPlane.grants(u"authorization_code"_s, u"ok"_s), 1);
}

void SignInTest::signIn_sendsProofAndNoSecret()
{
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    const QJsonObject exchange = m_controlPlane.recorded(u"tokens"_s).constFirst();
    const QJsonArray expected{
        u"client_id"_s, u"code"_s, u"code_verifier"_s, u"grant_type"_s, u"redirect_uri"_s};
    QCOMPARE(exchange.value("parameters"_L1).toArray(), expected);
    QVERIFY(!exchange.value("basicAuthentication"_L1).toBool());
}

void SignInTest::signIn_isRefused_whenThePersonSaysNo()
{
    m_controlPlane.command(u"configure"_s, {{u"signIn"_s, u"deny"_s}});
    Workbench bench(m_controlPlane);
    QVERIFY_ERROR(bench.signIn(), ErrorKind::SignInRefused);
    QCOMPARE(bench.session().state(), Session::State::SignedOut);
    QCOMPARE(m_controlPlane.requests(u"/token"_s), 0);
}

void SignInTest::calls_useTheServersHeaderAlone_data()
{
    QTest::addColumn<QString>("announced");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("unused");
    const QString flyte = u"flyte-authorization"_s;
    const QString standard = u"authorization"_s;
    QTest::newRow("Union's header") << flyte << flyte << standard;
    QTest::newRow("the standard header") << standard << standard << flyte;
    QTest::newRow("no header announced") << QString() << standard << flyte;
}

void SignInTest::calls_useTheServersHeaderAlone()
{
    QFETCH(QString, announced);
    QFETCH(QString, used);
    QFETCH(QString, unused);
    m_controlPlane.command(u"configure"_s, {{u"authorizationHeader"_s, announced}});
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    m_controlPlane.command(u"clear-record"_s);

    QVERIFY_OK(bench.list());
    QVERIFY_OK(resultOf(bench.identity().userInfo()));

    const QList<QJsonObject> requests = m_controlPlane.recorded(u"requests"_s);
    QCOMPARE(requests.size(), 2);
    for (const QJsonObject &request : requests) {
        const QJsonArray headers = request.value("headers"_L1).toArray();
        QVERIFY(headers.contains(used));
        QVERIFY(!headers.contains(unused));
        QVERIFY(headers.contains(u"x-request-id"_s));
        QVERIFY(headers.contains(u"connect-timeout-ms"_s));
    }
}

void SignInTest::restore_needsNoSecondSignIn()
{
    {
        Workbench first(m_controlPlane);
        QVERIFY_OK(first.signIn());
    }
    m_controlPlane.command(u"clear-record"_s);

    Workbench second(m_controlPlane);
    QCOMPARE(second.restore(), Session::State::SignedIn);
    QVERIFY_OK(second.list());

    QCOMPARE(m_controlPlane.requests(u"/auth"_s), 0);
    QCOMPARE(m_controlPlane.requests(u"/token"_s), 0);
    QCOMPARE(m_controlPlane.requests(u"AppsService/List"_s, 200), 1);
}

void SignInTest::restore_findsNothing_beforeAnySignIn()
{
    Workbench bench(m_controlPlane);
    QCOMPARE(bench.restore(), Session::State::SignedOut);
    QVERIFY(!bench.session().keychainTrouble());
    QVERIFY_ERROR(bench.list(), ErrorKind::Unauthenticated);
    QCOMPARE(m_controlPlane.requests(u"AppsService/List"_s), 0);
}

void SignInTest::signOut_makesTheRefreshTokenUnusableAndEmptiesTheKeychain()
{
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    const Result<TokenSet> stored = resultOf(bench.credentials().retrieve());
    QVERIFY_OK(stored);
    QVERIFY(!stored->refreshToken.isEmpty());

    const Result<Session::SignOutReport> report = resultOf(bench.session().signOut());

    QVERIFY_OK(report);
    QVERIFY(report->revoked);
    QVERIFY(!report->revocationTrouble);
    QVERIFY(!report->keychainTrouble);
    QCOMPARE(bench.session().state(), Session::State::SignedOut);
    QVERIFY_ERROR(resultOf(bench.credentials().retrieve()), ErrorKind::KeychainEmpty);
    const Result<AuthMetadata> metadata = resultOf(bench.discovery().discover());
    QVERIFY_OK(metadata);
    QVERIFY_ERROR(
        resultOf(bench.tokenEndpoint().refresh(*metadata, stored->refreshToken)), ErrorKind::Unauthenticated);
    QCOMPARE(m_controlPlane.grants(u"refresh_token"_s, u"invalid_grant"_s), 1);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signin_test.moc"
