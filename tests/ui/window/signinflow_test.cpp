// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <tests/support/scriptedserver.h>
#include <tests/support/testcertificates.h>

#include <app/keys/workspace.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QNetworkReply>
#include <QTcpServer>
#include <QUrlQuery>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString connectDialog = u"connectDialog"_s;
const QString signInDialog = u"signInDialog"_s;

} // namespace

class SignInFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void address_becomesAConnection_andASession();
    void addressThatIsNone_isExplained();
    void addressWithoutUnion_isExplained_andCanBeChanged();
    void unknownAuthority_unfoldsTheFieldForIt();
    void silentAddress_canBeCancelled();
    void cancelInTheBrowser_isSaid_andCanBeTriedAgain();
    void cancelInTheDialog_leavesThePersonSignedOut();
    void withoutABrowser_theLinkCanBeCopied();
    void foreignAnswer_isIgnored_andSaid();
    void busyPort_isExplained();
    void refusedCode_isExplained_andCanBeTriedAgain();
    void secondAsking_showsTheSameDialog();

private:
    void connectTo(const QString &address);
    void openSignIn();

    std::optional<WindowBench> m_bench;
};

void SignInFlowTest::connectTo(const QString &address)
{
    m_bench->trigger(ActionId::Connect);
    QVERIFY(m_bench->dialog(connectDialog));
    m_bench->field<QLineEdit>(connectDialog, u"addressEdit"_s)->setText(address);
    m_bench->field<QLineEdit>(connectDialog, u"organizationEdit"_s)->setText(u"practice"_s);
    m_bench->button(connectDialog, u"connectButton"_s)->click();
}

void SignInFlowTest::openSignIn()
{
    m_bench->openSignedOut();
    SOON(m_bench->emptyButton()->isVisible());
    m_bench->trigger(ActionId::SignIn);
    QVERIFY(m_bench->dialog(signInDialog));
}

void SignInFlowTest::address_becomesAConnection_andASession()
{
    connectTo(m_bench->endpoint.url().toString() + u"/console/projects"_s);
    SOON_COMPARE(m_bench->shownRows(), 39);
    QVERIFY(!m_bench->dialog(connectDialog));
    QVERIFY(!m_bench->dialog(signInDialog));
    QCOMPARE(m_bench->connections.connections().size(), 1);
    QVERIFY(m_bench->connections.connections().first().hasAccount);
    QCOMPARE(m_bench->keychain.writes, 1);
}

void SignInFlowTest::addressThatIsNone_isExplained()
{
    connectTo(u"ftp://example.com"_s);
    QVERIFY(m_bench->dialog(connectDialog));
    auto *address = m_bench->field<QLineEdit>(connectDialog, u"addressEdit"_s);
    QVERIFY(!address->accessibleDescription().isEmpty());
    QVERIFY(m_bench->connections.connections().isEmpty());
}

void SignInFlowTest::addressWithoutUnion_isExplained_andCanBeChanged()
{
    ScriptedServer console;
    console.answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
    connectTo(console.url().toString());
    SOON(!m_bench->trouble(connectDialog).isEmpty());
    QVERIFY(m_bench->connections.connections().isEmpty());
    m_bench->field<QLineEdit>(connectDialog, u"addressEdit"_s)->setText(m_bench->endpoint.url().toString());
    m_bench->button(connectDialog, u"connectButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::unknownAuthority_unfoldsTheFieldForIt()
{
    TestCertificates certificates;
    const ScriptedServer server(certificates.trusted());
    connectTo(server.url().toString());
    SOON(m_bench->trouble(connectDialog).contains("authority"_L1));
    QVERIFY(m_bench->field<QLineEdit>(connectDialog, u"caFileEdit"_s)->isVisible());
}

void SignInFlowTest::silentAddress_canBeCancelled()
{
    ScriptedServer silent;
    silent.answer(Reaction{});
    connectTo(silent.url().toString());
    QVERIFY(!m_bench->button(connectDialog, u"connectButton"_s)->isEnabled());
    QTest::keyClick(m_bench->dialog(connectDialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(connectDialog));
    QCOMPARE(m_bench->emptyHeading(), u"Connect to Union"_s);
}

void SignInFlowTest::cancelInTheBrowser_isSaid_andCanBeTriedAgain()
{
    m_bench->browser.decision = "cancel";
    openSignIn();
    auto *again = m_bench->button(signInDialog, u"openBrowserButton"_s);
    SOON_COMPARE(again->text(), u"Try again"_s);
    QVERIFY(!m_bench->trouble(signInDialog).isEmpty());
    m_bench->browser.decision = "sign-in";
    again->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::cancelInTheDialog_leavesThePersonSignedOut()
{
    m_bench->browser.decision.clear();
    openSignIn();
    SOON_COMPARE(m_bench->browser.pages, 1);
    QTest::keyClick(m_bench->dialog(signInDialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(signInDialog));
    QCOMPARE(m_bench->emptyHeading(), u"You are signed out"_s);
    m_bench->browser.decision = "sign-in"; // the port is free again
    m_bench->trigger(ActionId::SignIn);
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::withoutABrowser_theLinkCanBeCopied()
{
    m_bench->browser.canStart = false;
    openSignIn();
    SOON(m_bench->trouble(signInDialog).startsWith("No browser could be started"_L1));
    m_bench->button(signInDialog, u"copyLinkButton"_s)->click();
    m_bench->browser.canStart = true;
    QVERIFY(m_bench->browser.open(QUrl(QGuiApplication::clipboard()->text())));
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::foreignAnswer_isIgnored_andSaid()
{
    m_bench->browser.decision.clear();
    openSignIn();
    SOON_COMPARE(m_bench->browser.pages, 1);
    QUrl back(QUrlQuery(m_bench->browser.page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    back.setQuery(u"code=stolen&state=guessed"_s);
    QNetworkAccessManager stranger;
    stranger.get(QNetworkRequest(back));
    SOON(m_bench->trouble(signInDialog).contains("was ignored"_L1));
    m_bench->browser.decision = "sign-in";
    m_bench->button(signInDialog, u"openBrowserButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::busyPort_isExplained()
{
    m_bench->openSignedOut();
    SOON(m_bench->emptyButton()->isVisible());
    const auto found = m_bench->workspace->discovery().discover();
    SOON(found.isFinished());
    const QUrl redirect(found.result()->redirectUri);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(redirect.port())));
    m_bench->trigger(ActionId::SignIn);
    SOON(m_bench->trouble(signInDialog).contains(QString::number(redirect.port())));
    QCOMPARE(m_bench->browser.pages, 0);
    QCOMPARE(m_bench->button(signInDialog, u"openBrowserButton"_s)->text(), u"Try again"_s);
    other.close();
    m_bench->button(signInDialog, u"openBrowserButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::refusedCode_isExplained_andCanBeTriedAgain()
{
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::HtmlError;
    fault.path = "token";
    m_bench->tenant.inject(fault);
    openSignIn();
    auto *again = m_bench->button(signInDialog, u"openBrowserButton"_s);
    SOON_COMPARE(again->text(), u"Try again"_s);
    QVERIFY(!m_bench->trouble(signInDialog).isEmpty());
    again->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::secondAsking_showsTheSameDialog()
{
    m_bench->browser.decision.clear();
    openSignIn();
    m_bench->trigger(ActionId::SignIn);
    QCOMPARE(m_bench->window.findChildren<QDialog *>(signInDialog).size(), 1);
}

QTEST_MAIN(SignInFlowTest)
#include "signinflow_test.moc"
