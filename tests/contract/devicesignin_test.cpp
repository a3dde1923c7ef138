// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/whenfinished.h>

#include <tests/contract/controlplane.h>
#include <tests/contract/scriptedbrowser.h>
#include <tests/contract/workbench.h>
#include <tests/support/soon.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;

/// One attempt, and a browser somewhere else.
class Attempt final
{
public:
    Attempt(Workbench &bench, const QString &caFile)
        : browser(caFile)
        , signIn(bench.workspace().makeDeviceSignIn())
    {
        QObject::connect(signIn.get(), &DeviceSignIn::codeReady, &browser, [this](const DevicePrompt &ready) {
            prompt = ready;
            if (opens)
                browser.open(prompt.completeUrl);
        });
        cancellation = std::make_shared<Cancellation>();
    }

    [[nodiscard]] Result<TokenSet> run()
    {
        started = signIn->start(cancellation);
        return resultOf(started);
    }

    ScriptedBrowser browser;
    std::unique_ptr<DeviceSignIn> signIn;
    CancellationPtr cancellation;
    DevicePrompt prompt;
    QFuture<Result<TokenSet>> started;
    bool opens = true;
};

} // namespace

/// Signing in with a code (RFC 8628) against a certified provider's own pages.
class DeviceSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_controlPlane.start()); }
    void cleanup();

    void signIn_givesTokensOfThePersonWithAudienceAndScopes_data();
    void signIn_givesTokensOfThePersonWithAudienceAndScopes();
    void completeAddress_isMade_whereTheProviderGivesNone();
    void pending_isWaitedFor_inTheProvidersRhythm();
    void slowDown_isObeyed();
    void denial_endsIt();
    void expiry_endsIt_andANewCodeWorks();
    void gatewaysTrouble_isNoEnd();
    void restored_refreshesWithScopeAndAudience_data();
    void restored_refreshesWithScopeAndAudience();
    void cancel_stopsAsking();
    void isNotOffered_whereTheServerHasNone();

private:
    void configure(const QString &setting, const QJsonValue &value)
    {
        m_controlPlane.command(u"configure"_s, {{setting, value}});
    }
    [[nodiscard]] QList<QJsonObject> polls() const;

    ControlPlane m_controlPlane;
};

void DeviceSignInTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(resultOf(bench.credentials().remove()));
}

QList<QJsonObject> DeviceSignInTest::polls() const
{
    QList<QJsonObject> found;
    for (const QJsonObject &token : m_controlPlane.recorded(u"tokens"_s)) {
        if (token.value("grantType"_L1).toString() == deviceGrant)
            found += token;
    }
    return found;
}

void DeviceSignInTest::signIn_givesTokensOfThePersonWithAudienceAndScopes_data()
{
    QTest::addColumn<QString>("tokenFormat");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("subject");
    QTest::newRow("opaque") << u"opaque"_s << u"ada"_s << u"ada-0001"_s;
    QTest::newRow("JWT") << u"jwt"_s << u"grace"_s << u"grace-0002"_s;
}

void DeviceSignInTest::signIn_givesTokensOfThePersonWithAudienceAndScopes()
{
    QFETCH(QString, tokenFormat);
    QFETCH(QString, person);
    QFETCH(QString, subject);
    configure(u"tokenFormat"_s, tokenFormat);
    configure(u"person"_s, person);
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    const auto tokens = attempt.run();
    QVERIFY_OK(tokens);
    QVERIFY_OK(resultOf(bench.session().adopt(*tokens)));
    QCOMPARE(bench.session().keeping(), Session::Keeping::Keychain);
    QVERIFY_OK(bench.list());
    const QJsonObject call = m_controlPlane.recorded(u"calls"_s).constLast();
    QCOMPARE(call.value("subject"_L1).toString(), subject);
    QCOMPARE(call.value("audience"_L1).toString(), m_controlPlane.audience());
    QCOMPARE(call.value("scope"_L1).toString(), u"all"_s);
    SOON(bench.workspace().account().identity());
    QCOMPARE(bench.workspace().account().identity()->userHandle, person);

    const QJsonObject device = m_controlPlane.recorded(u"devices"_s).constLast();
    QCOMPARE(device.value("audience"_L1).toString(), m_controlPlane.audience());
    QCOMPARE(device.value("scope"_L1).toString(), m_controlPlane.scopes().join(u' '));
    const QJsonArray expected{u"client_id"_s, u"device_code"_s, u"grant_type"_s};
    QCOMPARE(polls().constLast().value("parameters"_L1).toArray(), expected);
    QVERIFY(!polls().constLast().value("basicAuthentication"_L1).toBool());
}

void DeviceSignInTest::completeAddress_isMade_whereTheProviderGivesNone()
{
    configure(u"deviceCompleteAddress"_s, false);
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    QVERIFY_OK(attempt.run());
    QCOMPARE(QUrlQuery(attempt.prompt.completeUrl).queryItemValue(u"user_code"_s), attempt.prompt.userCode);
}

void DeviceSignInTest::pending_isWaitedFor_inTheProvidersRhythm()
{
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    attempt.opens = false;
    const auto tokens = attempt.signIn->start(attempt.cancellation);
    QTRY_VERIFY_WITH_TIMEOUT(polls().size() >= 3, 20'000);
    attempt.browser.open(attempt.prompt.completeUrl);
    QVERIFY_OK(resultOf(tokens));
    const QList<QJsonObject> asked = polls();
    for (qsizetype i = 1; i < asked.size(); ++i) {
        const double gap = asked[i].value("at"_L1).toDouble() - asked[i - 1].value("at"_L1).toDouble();
        QVERIFY2(gap >= 800, qPrintable(QString::number(gap)));
    }
    QCOMPARE(m_controlPlane.grants(deviceGrant, u"slow_down"_s), 0);
    QVERIFY(m_controlPlane.grants(deviceGrant, u"authorization_pending"_s) >= 3);
}

void DeviceSignInTest::slowDown_isObeyed()
{
    configure(u"deviceSlowDowns"_s, 1);
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    QVERIFY_OK(attempt.run());
    const QList<QJsonObject> asked = polls();
    QCOMPARE(m_controlPlane.grants(deviceGrant, u"slow_down"_s), 1); // the server would have said it again
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked[1].value("at"_L1).toDouble() - asked[0].value("at"_L1).toDouble() >= 5800);
}

void DeviceSignInTest::denial_endsIt()
{
    configure(u"signIn"_s, u"deny"_s);
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    QVERIFY_ERROR(attempt.run(), ErrorKind::SignInRefused);
    QCOMPARE(m_controlPlane.grants(deviceGrant, u"access_denied"_s), 1);
}

void DeviceSignInTest::expiry_endsIt_andANewCodeWorks()
{
    configure(u"deviceCodeSeconds"_s, 3);
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    attempt.opens = false;
    QVERIFY_ERROR(attempt.run(), ErrorKind::Timeout);
    configure(u"deviceCodeSeconds"_s, 600);
    Attempt again(bench, m_controlPlane.caFile());
    QVERIFY_OK(again.run());
    QVERIFY(again.prompt.userCode != attempt.prompt.userCode);
}

void DeviceSignInTest::gatewaysTrouble_isNoEnd()
{
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    for (const int status : {403, 503})
        m_controlPlane.command(
            u"fail"_s, {{u"path"_s, u"/token"_s}, {u"status"_s, status}, {u"body"_s, u"<html>"_s}});
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"/token"_s}, {u"drop"_s, u"before"_s}});
    QVERIFY_OK(attempt.run());
}

void DeviceSignInTest::restored_refreshesWithScopeAndAudience_data()
{
    QTest::addColumn<bool>("rotates");
    QTest::newRow("rotating") << true;
    QTest::newRow("not rotating") << false;
}

void DeviceSignInTest::restored_refreshesWithScopeAndAudience()
{
    QFETCH(bool, rotates);
    configure(u"rotateRefreshTokens"_s, rotates);
    {
        Workbench bench(m_controlPlane);
        Attempt attempt(bench, m_controlPlane.caFile());
        const auto tokens = attempt.run();
        QVERIFY_OK(tokens);
        QVERIFY_OK(resultOf(bench.session().adopt(*tokens)));
    }
    for (int i = 0; i < 2; ++i) {
        m_controlPlane.command(u"drop-access-tokens"_s);
        Workbench bench(m_controlPlane); // a token just refreshed and refused would be the server's fault
        QCOMPARE(bench.restore(), Session::State::SignedIn);
        QVERIFY_OK(bench.list());
        const QJsonObject refresh = m_controlPlane.recorded(u"tokens"_s).constLast();
        QCOMPARE(refresh.value("grantType"_L1).toString(), u"refresh_token"_s);
        QCOMPARE(refresh.value("outcome"_L1).toString(), u"ok"_s);
        QCOMPARE(refresh.value("audience"_L1).toString(), m_controlPlane.audience());
        QCOMPARE(refresh.value("scope"_L1).toString(), m_controlPlane.scopes().join(u' '));
    }
}

void DeviceSignInTest::cancel_stopsAsking()
{
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    attempt.opens = false;
    const auto tokens = attempt.signIn->start(attempt.cancellation);
    QTRY_VERIFY_WITH_TIMEOUT(!polls().isEmpty(), 20'000);
    attempt.cancellation->cancel();
    QVERIFY_ERROR(resultOf(tokens), ErrorKind::Cancelled);
    const qsizetype asked = polls().size();
    configure(u"deviceSlowDowns"_s, 1); // keeps the next one busy for several times the interval
    Attempt next(bench, m_controlPlane.caFile());
    QVERIFY_OK(next.run());
    QVERIFY(polls().size() <= asked + 2 + 1); // one may have been on its way
}

void DeviceSignInTest::isNotOffered_whereTheServerHasNone()
{
    configure(u"deviceFlow"_s, u"absent"_s);
    Workbench bench(m_controlPlane);
    Attempt attempt(bench, m_controlPlane.caFile());
    QVERIFY_ERROR(attempt.run(), ErrorKind::Unsupported);
    const auto browser = bench.newSignIn();
    QSignalSpy found(browser.get(), &BrowserSignIn::providerFound);
    const auto started = browser->start();
    SOON_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toBool(), false);
}

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "devicesignin_test.moc"
