// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/encodedcredentials.h>

#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>
#include <tests/support/capturedlog.h>

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// Signing in with an API key that the same control plane has made.
class ApplicationSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_controlPlane.start()); }
    void cleanup();

    void signIn_isTheApplication_withAudienceAndScopes_data();
    void signIn_isTheApplication_withAudienceAndScopes();
    void renewal_isANewExchange();
    void deletedKey_endsTheSession();
    void otherTrouble_doesNot();
    void memoryOnly_leavesThePersonsItemAlone();
    void keptKey_isThereAtTheNextStart();
    void signOut_givesTheTokenBack();
    void theSecretIsNowhereInTheLog();

private:
    /// As the person who is signed in to `bench` makes it.
    [[nodiscard]] ApplicationCredentials made(Workbench &bench, const QString &clientId);
    [[nodiscard]] Result<TokenSet> tokensFor(Workbench &bench, const ApplicationCredentials &key);

    ControlPlane m_controlPlane;
};

void ApplicationSignInTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(resultOf(bench.credentials().remove()));
}

ApplicationCredentials ApplicationSignInTest::made(Workbench &bench, const QString &clientId)
{
    if (!bench.signIn())
        return {};
    NewKey key;
    key.clientId = clientId;
    const auto created = resultOf(bench.apps().create(key));
    return created ? ApplicationCredentials{clientId, created->clientSecret} : ApplicationCredentials();
}

Result<TokenSet> ApplicationSignInTest::tokensFor(Workbench &bench, const ApplicationCredentials &key)
{
    const auto attempt = bench.workspace().makeApplicationSignIn();
    return resultOf(attempt->start(key));
}

void ApplicationSignInTest::signIn_isTheApplication_withAudienceAndScopes_data()
{
    QTest::addColumn<QString>("tokenFormat");
    QTest::newRow("opaque") << u"opaque"_s;
    QTest::newRow("JWT") << u"jwt"_s;
}

void ApplicationSignInTest::signIn_isTheApplication_withAudienceAndScopes()
{
    QFETCH(QString, tokenFormat);
    m_controlPlane.command(u"configure"_s, {{u"tokenFormat"_s, tokenFormat}});
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    Workbench bench(m_controlPlane);
    const auto tokens = tokensFor(bench, key);
    QVERIFY_OK(tokens);
    QVERIFY_OK(bench.adopt(*tokens, Session::Storing::Forbidden));
    QVERIFY_OK(bench.list());
    const QJsonObject call = m_controlPlane.recorded(u"calls"_s).constLast();
    QCOMPARE(call.value("subject"_L1).toString(), u"nightly-ci"_s);
    QCOMPARE(call.value("audience"_L1).toString(), m_controlPlane.audience());
    QVERIFY(bench.workspace().account().identity());
    const Identity identity = *bench.workspace().account().identity();
    QCOMPARE(identity.kind, Identity::Kind::Application);
    QCOMPARE(identity.displayName(), u"application nightly-ci"_s);
    const QJsonObject exchange = m_controlPlane.recorded(u"tokens"_s).constLast();
    const QJsonArray expected{u"audience"_s, u"grant_type"_s, u"scope"_s};
    QCOMPARE(exchange.value("parameters"_L1).toArray(), expected);
    QVERIFY(exchange.value("basicAuthentication"_L1).toBool());
}

void ApplicationSignInTest::renewal_isANewExchange()
{
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.adopt(tokensFor(bench, key).value(), Session::Storing::Forbidden));
    m_controlPlane.command(u"drop-access-tokens"_s);
    QVERIFY_OK(bench.list());
    QCOMPARE(m_controlPlane.grants(u"client_credentials"_s, u"ok"_s), 2);
    QCOMPARE(m_controlPlane.grants(u"refresh_token"_s, u"ok"_s), 0);
}

void ApplicationSignInTest::deletedKey_endsTheSession()
{
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.adopt(tokensFor(bench, key).value(), Session::Storing::Forbidden));
    QString said;
    connect(&bench.session(), &Session::ended, this, [&said](const Error &why) { said = why.message(); });
    QVERIFY_OK(resultOf(person.apps().remove(u"nightly-ci"_s)));
    m_controlPlane.command(u"drop-access-tokens"_s);
    QVERIFY_ERROR(bench.list(), ErrorKind::Unauthenticated);
    QCOMPARE(bench.session().state(), Session::State::SignedOut);
    QVERIFY2(said.contains(u"key is refused"), qPrintable(said));
}

void ApplicationSignInTest::otherTrouble_doesNot()
{
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.adopt(tokensFor(bench, key).value(), Session::Storing::Forbidden));
    m_controlPlane.command(u"drop-access-tokens"_s);
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"/token"_s}, {u"status"_s, 503}});
    QVERIFY_ERROR(bench.list(), ErrorKind::Unavailable);
    QCOMPARE(bench.session().state(), Session::State::SignedIn);
    QVERIFY_OK(bench.list());
}

void ApplicationSignInTest::memoryOnly_leavesThePersonsItemAlone()
{
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    const auto before = resultOf(person.credentials().retrieve());
    QVERIFY_OK(before);
    {
        Workbench bench(m_controlPlane);
        QVERIFY_OK(
            resultOf(bench.session().adopt(tokensFor(bench, key).value(), Session::Storing::Forbidden)));
        QVERIFY_OK(bench.list());
    }
    Workbench later(m_controlPlane);
    QCOMPARE(later.restore(), Session::State::SignedIn);
    QCOMPARE(int(later.session().signIn()->grant), int(Grant::AuthorizationCode));
    QVERIFY(resultOf(later.credentials().retrieve())->refreshToken == before->refreshToken);
}

void ApplicationSignInTest::keptKey_isThereAtTheNextStart()
{
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    {
        Workbench bench(m_controlPlane);
        QVERIFY_OK(resultOf(bench.session().adopt(tokensFor(bench, key).value(), Session::Storing::Allowed)));
    }
    m_controlPlane.command(u"drop-access-tokens"_s);
    Workbench later(m_controlPlane);
    QCOMPARE(later.restore(), Session::State::SignedIn);
    QVERIFY_OK(later.list());
    QCOMPARE(later.session().signIn()->clientId, u"nightly-ci"_s);
}

void ApplicationSignInTest::signOut_givesTheTokenBack()
{
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    Workbench bench(m_controlPlane);
    const auto tokens = tokensFor(bench, key);
    QVERIFY_OK(bench.adopt(*tokens, Session::Storing::Forbidden));
    const auto report = resultOf(bench.session().signOut());
    QVERIFY_OK(report);
    QVERIFY(!report->revocationTrouble);
    QVERIFY(report->revoked);
    const int exchanges = m_controlPlane.grants(u"client_credentials"_s, u"ok"_s);
    QVERIFY_OK(bench.adopt(*tokens, Session::Storing::Forbidden));
    QVERIFY_OK(bench.list()); // the token itself is good for nothing any more: another was needed
    QVERIFY(m_controlPlane.grants(u"client_credentials"_s, u"ok"_s) > exchanges);
}

void ApplicationSignInTest::theSecretIsNowhereInTheLog()
{
    CapturedLog log;
    Workbench person(m_controlPlane);
    const auto key = made(person, u"nightly-ci"_s);
    Workbench bench(m_controlPlane);
    const auto tokens = tokensFor(bench, key);
    QVERIFY_OK(tokens);
    QVERIFY_OK(resultOf(bench.session().adopt(*tokens, Session::Storing::Allowed)));
    QVERIFY_OK(resultOf(person.apps().remove(u"nightly-ci"_s)));
    QVERIFY(!tokensFor(bench, key));
    QVERIFY(!log.text().isEmpty());
    const QByteArray secret = key.clientSecret.reveal().toByteArray();
    const QByteArray basic = ("nightly-ci:" + secret).toBase64();
    for (const QByteArray &canary : {secret, basic, tokens->accessToken.reveal().toByteArray()})
        QVERIFY(!log.text().contains(QString::fromLatin1(canary)));
}

QTEST_GUILESS_MAIN(ApplicationSignInTest)
#include "applicationsignin_test.moc"
