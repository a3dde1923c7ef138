// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/workspace.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QNetworkReply>
#include <QTcpServer>
#include <QUrlQuery>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString signInDialog = u"signInDialog"_s;

} // namespace

class SignInFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void cancelInTheBrowser_isSaid_andCanBeTriedAgain();
    void cancelInTheDialog_leavesThePersonSignedOut();
    void withoutABrowser_theLinkCanBeCopied();
    void foreignAnswer_isIgnored_andSaid();
    void busyPort_isExplained();
    void refusedCode_isExplained_andCanBeTriedAgain();
    void secondAsking_showsTheSameDialog();

private:
    void openSignIn();

    std::optional<WindowBench> m_bench;
};

void SignInFlowTest::openSignIn()
{
    m_bench->openSignedOut();
    SOON(m_bench->emptyButton()->isVisible());
    m_bench->trigger(ActionId::SignIn);
    QVERIFY(m_bench->dialog(signInDialog));
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
