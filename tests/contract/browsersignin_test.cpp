// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>
#include <tests/contract/scriptedbrowser.h>
#include <tests/contract/workbench.h>
#include <tests/support/soon.h>

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

QUrl callback(const QString &redirect, const QString &query)
{
    QUrl url(redirect);
    url.setQuery(query);
    return url;
}

} // namespace

/// What happens to a sign-in in the browser on the way, against a certified provider.
class BrowserSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_controlPlane.start()); }
    void cleanup();

    void iconsPrefetchesAndForeignAnswers_areNoSignIn();
    void accessDenied_endsIt_andTheNextOneWorks();
    void busyPort_isWaitedFor_data();
    void busyPort_isWaitedFor();
    void busyPort_leavesTheCodeAsAWay();
    void browserThatNeverCame_endsInTime_andThePortIsFree();
    void linkOpenedTwice_signsInOnce();
    void secondWindow_waits_andBothAreSignedIn();
    void anotherPerson_isSeen_beforeTheSessionHasTheTokens();
    void tokensGivenBack_areGoodForNothing();

private:
    ControlPlane m_controlPlane;
};

void BrowserSignInTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(resultOf(bench.credentials().remove()));
}

void BrowserSignInTest::iconsPrefetchesAndForeignAnswers_areNoSignIn()
{
    Workbench bench(m_controlPlane);
    const auto attempt = bench.newSignIn();
    ScriptedBrowser browser(m_controlPlane.caFile());
    QSignalSpy ready(attempt.get(), &BrowserSignIn::authorizeUrlReady);
    QSignalSpy foreign(attempt.get(), &BrowserSignIn::foreignAnswerIgnored);
    const auto tokens = attempt->start();
    SOON_COMPARE(ready.size(), 1);
    const QString redirect = m_controlPlane.redirectUri();
    browser.look(QUrl(redirect).resolved(QUrl(u"/favicon.ico"_s)));
    browser.look(QUrl(redirect)); // a prefetch without anything
    browser.look(callback(redirect, u"code=stolen"_s));
    browser.look(callback(redirect, u"error=access_denied&state=guessed"_s));
    browser.look(callback(redirect, u"code=stolen&state=guessed"_s));
    SOON_COMPARE(foreign.size(), 3);
    QVERIFY(!tokens.isFinished());
    QCOMPARE(m_controlPlane.requests(u"/token"_s), 0);
    browser.open(attempt->authorizeUrl());
    QVERIFY_OK(resultOf(tokens));
    QCOMPARE(m_controlPlane.requests(u"/token"_s), 1);
}

void BrowserSignInTest::accessDenied_endsIt_andTheNextOneWorks()
{
    m_controlPlane.command(u"configure"_s, {{u"signIn"_s, u"deny"_s}});
    Workbench bench(m_controlPlane);
    QVERIFY_ERROR(bench.signIn(), ErrorKind::SignInRefused);
    m_controlPlane.command(u"configure"_s, {{u"signIn"_s, u"approve"_s}});
    QVERIFY_OK(bench.signIn());
}

void BrowserSignInTest::busyPort_isWaitedFor_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("::1") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void BrowserSignInTest::busyPort_isWaitedFor()
{
    QFETCH(QHostAddress, address);
    QTcpServer other;
    QVERIFY(other.listen(address, quint16(QUrl(m_controlPlane.redirectUri()).port())));
    Workbench bench(m_controlPlane);
    const auto attempt = bench.newSignIn();
    ScriptedBrowser browser(m_controlPlane.caFile());
    connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, &browser, &ScriptedBrowser::open);
    QString said;
    connect(attempt.get(), &BrowserSignIn::waitingForPort, this, [&](const Error &error) {
        said = error.message();
        other.close();
    });
    QVERIFY_OK(resultOf(attempt->start()));
    QVERIFY(said.contains(QString::number(QUrl(m_controlPlane.redirectUri()).port())));
}

void BrowserSignInTest::busyPort_leavesTheCodeAsAWay()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(QUrl(m_controlPlane.redirectUri()).port())));
    Workbench bench(m_controlPlane);
    const auto attempt = bench.newSignIn();
    QSignalSpy offers(attempt.get(), &BrowserSignIn::providerFound);
    const auto cancellation = std::make_shared<Cancellation>();
    const auto waiting = attempt->start(cancellation);
    SOON_COMPARE(offers.size(), 1);
    QCOMPARE(offers[0][0].toBool(), true);
    cancellation->cancel();
    const auto device = bench.workspace().makeDeviceSignIn();
    ScriptedBrowser browser(m_controlPlane.caFile());
    connect(device.get(), &DeviceSignIn::codeReady, &browser,
        [&browser](const DevicePrompt &prompt) { browser.open(prompt.completeUrl); });
    QVERIFY_OK(resultOf(device->start()));
}

void BrowserSignInTest::browserThatNeverCame_endsInTime_andThePortIsFree()
{
    Workbench bench(m_controlPlane);
    const auto attempt = bench.newSignIn();
    attempt->setTimeLimit(std::chrono::milliseconds(200));
    QVERIFY_ERROR(resultOf(attempt->start()), ErrorKind::Timeout);
    QVERIFY_OK(bench.signIn());
}

void BrowserSignInTest::linkOpenedTwice_signsInOnce()
{
    Workbench bench(m_controlPlane);
    const auto attempt = bench.newSignIn();
    ScriptedBrowser first(m_controlPlane.caFile());
    ScriptedBrowser second(m_controlPlane.caFile());
    connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, this, [&](const QUrl &url) {
        first.open(url);
        second.open(url);
    });
    QVERIFY_OK(resultOf(attempt->start()));
    QCOMPARE(m_controlPlane.grants(u"authorization_code"_s, u"ok"_s), 1);
}

void BrowserSignInTest::secondWindow_waits_andBothAreSignedIn()
{
    Workbench one(m_controlPlane);
    Workbench two(m_controlPlane);
    const auto first = one.newSignIn();
    const auto second = two.newSignIn();
    ScriptedBrowser browser(m_controlPlane.caFile());
    QSignalSpy ready(first.get(), &BrowserSignIn::authorizeUrlReady);
    QSignalSpy secondReady(second.get(), &BrowserSignIn::authorizeUrlReady);
    QString said;
    connect(second.get(), &BrowserSignIn::waitingForPort, this,
        [&said](const Error &error) { said = error.message(); });
    connect(second.get(), &BrowserSignIn::authorizeUrlReady, &browser, &ScriptedBrowser::open);
    const auto firstTokens = first->start();
    SOON_COMPARE(ready.size(), 1);
    const auto secondTokens = second->start();
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20'000);
    QCOMPARE(secondReady.size(), 0);
    browser.open(first->authorizeUrl());
    QVERIFY_OK(resultOf(firstTokens));
    QVERIFY_OK(resultOf(secondTokens));
    QVERIFY(!(firstTokens.result()->accessToken == secondTokens.result()->accessToken));
}

void BrowserSignInTest::anotherPerson_isSeen_beforeTheSessionHasTheTokens()
{
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
    SOON(bench.workspace().account().identity());
    const Identity ada = *bench.workspace().account().identity();

    m_controlPlane.command(u"configure"_s, {{u"person"_s, u"grace"_s}});
    const auto attempt = bench.newSignIn();
    ScriptedBrowser browser(m_controlPlane.caFile());
    connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, &browser, &ScriptedBrowser::open);
    const auto tokens = resultOf(attempt->start());
    QVERIFY_OK(tokens);
    const auto owner = resultOf(bench.workspace().ownerOf(*tokens));
    QVERIFY_OK(owner);
    QCOMPARE(owner->displayName(), u"Grace Example"_s);
    QVERIFY(isAnother(ada, *owner));
    QCOMPARE(bench.workspace().account().identity()->subject, ada.subject); // still

    m_controlPlane.command(u"configure"_s, {{u"userInfo"_s, u"unimplemented"_s}});
    const auto fromToken = resultOf(bench.workspace().ownerOf(*tokens)); // the ID token knows, too
    QVERIFY_OK(fromToken);
    QVERIFY(isAnother(ada, *fromToken));
}

void BrowserSignInTest::tokensGivenBack_areGoodForNothing()
{
    Workbench bench(m_controlPlane);
    const auto attempt = bench.newSignIn();
    ScriptedBrowser browser(m_controlPlane.caFile());
    connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, &browser, &ScriptedBrowser::open);
    const auto tokens = resultOf(attempt->start());
    QVERIFY_OK(tokens);
    QVERIFY_OK(resultOf(bench.workspace().giveBack(*tokens)));
    const auto metadata = resultOf(bench.discovery().discover());
    QVERIFY_OK(metadata);
    QVERIFY_ERROR(
        resultOf(bench.tokenEndpoint().refresh(*metadata, tokens->refreshToken)), ErrorKind::Unauthenticated);
    QVERIFY_OK(resultOf(bench.session().adopt(*tokens)));
    QVERIFY(!bench.list());
}

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "browsersignin_test.moc"
