// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/encodedcredentials.h>
#include <app/keys/workspace.h>
#include <ui/widgets/qrcode.h>

#include <tests/support/capturedlog.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTextEdit>
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
    void busyPort_isExplained_andWaitedFor();
    void busyPort_hasACodeForAWayOut();
    void otherWays_areOffered_asTheServerHasThem_data();
    void otherWays_areOffered_asTheServerHasThem();
    void code_signsIn();
    void code_canBeCopied_andItsLinkToo();
    void code_thatIsDenied_isSaid_andThereIsANewOne();
    void code_thatExpires_isSaid_andThereIsANewOne();
    void backToTheBrowser_fromACode();
    void key_signsInAsAnApplication_inMemoryOnly();
    void key_isKept_whenAsked();
    void key_ofAnotherUnion_isSentNowhere();
    void key_thatIsWrong_isExplained_data();
    void key_thatIsWrong_isExplained();
    void key_thatWasRefused_isExplained();
    void anotherAccount_isAskedAbout_afterASessionsEnd_data();
    void anotherAccount_isAskedAbout_afterASessionsEnd();
    void theSameAccount_isNotAskedAbout();
    void afterASignOut_nobodyIsAskedAbout();
    void anotherAccount_givenUp_isGivenBack();
    void refusedCode_isExplained_andCanBeTriedAgain();
    void secondAsking_showsTheSameDialog();

private:
    void openSignIn();
    /// The sheet at its page for a code, with the code on it.
    void openCode();
    /// Signed in as Robin, whose session the provider has ended meanwhile.
    void openEnded();
    /// A key that someone else has made, encoded for this connection.
    [[nodiscard]] Secret madeKey(const QString &clientId);
    void enterKey(const Secret &key, bool keep = false);
    [[nodiscard]] QString codeShown() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString person() const;

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
    QCOMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
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

void SignInFlowTest::openCode()
{
    m_bench->browser.decision.clear();
    openSignIn();
    SOON_COMPARE(m_bench->browser.pages, 1);
    m_bench->button(signInDialog, u"useCodeButton"_s)->click();
    SOON(!codeShown().isEmpty());
}

void SignInFlowTest::openEnded()
{
    QVERIFY(m_bench->openSignedIn());
    SOON_COMPARE(person(), u"Robin Practice"_s);
    m_bench->tenant.endSessions();
    m_bench->tenant.invalidateAccessTokens();
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->workspace->session().state() == Session::State::SignedOut);
}

Secret SignInFlowTest::madeKey(const QString &clientId)
{
    NewKey key;
    key.clientId = clientId;
    const auto created = m_bench->someoneElse().apps().create(key);
    if (!QTest::qWaitFor([&created] { return created.isFinished(); }, 20'000) || !created.result())
        return {};
    return encodeCredentials(
        {m_bench->endpoint.authority(), clientId, created.result()->clientSecret, u"practice"_s})
        .value_or(Secret());
}

void SignInFlowTest::enterKey(const Secret &key, bool keep)
{
    m_bench->button(signInDialog, u"useKeyButton"_s)->click();
    m_bench->field<QLineEdit>(signInDialog, u"apiKeyEdit"_s)->setText(QString::fromUtf8(key.reveal()));
    m_bench->field<QCheckBox>(signInDialog, u"keepApiKeyCheck"_s)->setChecked(keep);
    m_bench->button(signInDialog, u"keySignInButton"_s)->click();
}

QString SignInFlowTest::codeShown() const
{
    const auto *code = m_bench->field<QTextEdit>(signInDialog, u"userCode"_s);
    return code && code->isVisible() ? code->toPlainText() : QString();
}

QString SignInFlowTest::subtitle() const
{
    const auto *label = m_bench->field<QLabel>(signInDialog, u"subtitle"_s);
    return label ? label->text() : QString();
}

QString SignInFlowTest::person() const
{
    const auto &identity = m_bench->workspace->account().identity();
    return identity ? identity->displayName() : QString();
}

void SignInFlowTest::busyPort_isExplained_andWaitedFor()
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
    QVERIFY(!m_bench->button(signInDialog, u"openBrowserButton"_s)->isEnabled());
    other.close();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::busyPort_hasACodeForAWayOut()
{
    m_bench->openSignedOut();
    SOON(m_bench->emptyButton()->isVisible());
    const auto found = m_bench->workspace->discovery().discover();
    SOON(found.isFinished());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(QUrl(found.result()->redirectUri).port())));
    m_bench->trigger(ActionId::SignIn);
    SOON(!m_bench->trouble(signInDialog).isEmpty());
    auto *code = m_bench->button(signInDialog, u"useCodeButton"_s);
    QVERIFY(m_bench->trouble(signInDialog).contains("Or use a code instead."_L1));
    QVERIFY(code->isVisible());
    SOON(code->hasFocus());
    code->click();
    SOON(!codeShown().isEmpty());
    m_bench->button(signInDialog, u"openHereButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::otherWays_areOffered_asTheServerHasThem_data()
{
    QTest::addColumn<bool>("hasCode");
    QTest::newRow("with a code") << true;
    QTest::newRow("without") << false;
}

void SignInFlowTest::otherWays_areOffered_asTheServerHasThem()
{
    QFETCH(bool, hasCode);
    PracticeOptions options;
    options.offersCode = hasCode;
    m_bench.reset();
    m_bench.emplace(options);
    m_bench->browser.decision.clear();
    openSignIn();
    SOON_COMPARE(m_bench->browser.pages, 1);
    QCOMPARE(m_bench->button(signInDialog, u"useCodeButton"_s)->isVisible(), hasCode);
    QVERIFY(m_bench->button(signInDialog, u"useKeyButton"_s)->isVisible());
    QVERIFY(!m_bench->button(signInDialog, u"useBrowserButton"_s)->isVisible());
}

void SignInFlowTest::code_signsIn()
{
    openCode();
    QVERIFY(!m_bench->field<Ui::QrCode>(signInDialog, u"qrCode"_s)->isEmpty());
    const QString countdown = m_bench->field<QLabel>(signInDialog, u"countdownLabel"_s)->text();
    static const QRegularExpression lessThanTenMinutes(u"(10:00|9:[0-5][0-9])"_s);
    QVERIFY2(countdown.contains(lessThanTenMinutes), qPrintable(countdown));
    m_bench->browser.decision = "sign-in";
    m_bench->button(signInDialog, u"openHereButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
    SOON(!m_bench->dialog(signInDialog));
    QCOMPARE(m_bench->browser.page.path(), u"/oauth2/activate"_s);
    QCOMPARE(int(m_bench->workspace->session().signIn()->grant), int(Grant::DeviceCode));
    QCOMPARE(m_bench->workspace->session().keeping(), Session::Keeping::Keychain);
    QVERIFY(!m_bench->leaksToken());
}

void SignInFlowTest::code_canBeCopied_andItsLinkToo()
{
    openCode();
    m_bench->button(signInDialog, u"copyCodeButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), codeShown());
    m_bench->button(signInDialog, u"copyLinkButton"_s)->click();
    const QUrl link(QGuiApplication::clipboard()->text());
    QCOMPARE(QUrlQuery(link).queryItemValue(u"user_code"_s), codeShown());
}

void SignInFlowTest::code_thatIsDenied_isSaid_andThereIsANewOne()
{
    openCode();
    const QString first = codeShown();
    m_bench->browser.decision = "cancel";
    m_bench->button(signInDialog, u"openHereButton"_s)->click();
    SOON(m_bench->trouble(signInDialog).contains("refused"_L1));
    QVERIFY(codeShown().isEmpty());
    m_bench->button(signInDialog, u"newCodeButton"_s)->click();
    SOON(!codeShown().isEmpty());
    QVERIFY(codeShown() != first);
    m_bench->browser.decision = "sign-in";
    m_bench->button(signInDialog, u"openHereButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void SignInFlowTest::code_thatExpires_isSaid_andThereIsANewOne()
{
    PracticeOptions options;
    options.deviceCodeLife = std::chrono::seconds(2);
    m_bench.reset();
    m_bench.emplace(options);
    openCode();
    SOON(m_bench->trouble(signInDialog).contains("expired"_L1));
    QVERIFY(m_bench->button(signInDialog, u"newCodeButton"_s)->isVisible());
    QVERIFY(m_bench->button(signInDialog, u"newCodeButton"_s)->hasFocus());
}

void SignInFlowTest::backToTheBrowser_fromACode()
{
    openCode();
    m_bench->browser.decision = "sign-in";
    m_bench->button(signInDialog, u"useBrowserButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
    QCOMPARE(int(m_bench->workspace->session().signIn()->grant), int(Grant::AuthorizationCode));
}

void SignInFlowTest::key_signsInAsAnApplication_inMemoryOnly()
{
    CapturedLog log;
    m_bench->browser.decision.clear();
    openSignIn();
    const Secret key = madeKey(u"nightly-ci"_s);
    QVERIFY(!key.isEmpty());
    QVERIFY(!m_bench->field<QCheckBox>(signInDialog, u"keepApiKeyCheck"_s)->isChecked());
    enterKey(key);
    QVERIFY(m_bench->field<QLineEdit>(signInDialog, u"apiKeyEdit"_s)->text().isEmpty());
    SOON_COMPARE(m_bench->shownRows(), 40); // with the key itself
    SOON_COMPARE(person(), u"application nightly-ci"_s);
    QCOMPARE(m_bench->workspace->session().keeping(), Session::Keeping::MemoryOnly);
    QCOMPARE(m_bench->message(), QString()); // it is what was asked for
    QVERIFY(m_bench->keychain.items.read(u"signin:"_s + m_bench->endpoint.authority()).result().error().kind()
        == ErrorKind::KeychainEmpty);
    const auto parts = decodeCredentials(key);
    QVERIFY(!log.text().isEmpty());
    QVERIFY(!m_bench->leaks(key, log.text()));
    QVERIFY(!m_bench->leaks(parts->clientSecret, log.text()));
}

void SignInFlowTest::key_isKept_whenAsked()
{
    m_bench->browser.decision.clear();
    openSignIn();
    enterKey(madeKey(u"nightly-ci"_s), true);
    SOON_COMPARE(m_bench->shownRows(), 40);
    QCOMPARE(m_bench->workspace->session().keeping(), Session::Keeping::Keychain);
}

void SignInFlowTest::key_ofAnotherUnion_isSentNowhere()
{
    m_bench->browser.decision.clear();
    openSignIn();
    SOON_COMPARE(m_bench->browser.pages, 1);
    const int tokenRequests = m_bench->tenant.requestCount("/oauth2/token");
    enterKey(encodeCredentials({u"acme.example.com"_s, u"id"_s, Secret("canary"), u"acme"_s}).value());
    const auto *edit = m_bench->field<QLineEdit>(signInDialog, u"apiKeyEdit"_s);
    QVERIFY(edit->accessibleDescription().contains(u"acme.example.com"));
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(m_bench->tenant.requestCount("/oauth2/token"), tokenRequests);
    QVERIFY(m_bench->dialog(signInDialog));
}

void SignInFlowTest::key_thatIsWrong_isExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("one word") << QByteArray("garbage") << u"not an encoded API key"_s;
    QTest::newRow("no base64") << QByteArray("certainly not a key") << u"not an encoded API key"_s;
    QTest::newRow("half of one") << QByteArray("YWNtZS5leGFtcGxlLmNvbTppZA==") << u"2 of the four"_s;
}

void SignInFlowTest::key_thatIsWrong_isExplained()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    m_bench->browser.decision.clear();
    openSignIn();
    enterKey(Secret{QByteArrayView(text)});
    auto *edit = m_bench->field<QLineEdit>(signInDialog, u"apiKeyEdit"_s);
    QVERIFY2(edit->accessibleDescription().contains(says), qPrintable(edit->accessibleDescription()));
    QCOMPARE(edit->text(), QString::fromUtf8(text)); // to be corrected; nothing was sent
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    SOON(edit->hasFocus());
    edit->setText(QString::fromUtf8(madeKey(u"nightly-ci"_s).reveal()));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->text().isEmpty());
    SOON_COMPARE(m_bench->shownRows(), 40);
}

void SignInFlowTest::key_thatWasRefused_isExplained()
{
    m_bench->browser.decision.clear();
    openSignIn();
    enterKey(encodeCredentials({m_bench->endpoint.authority(), u"gone"_s, Secret("canary"), u"practice"_s})
                 .value());
    SOON(m_bench->trouble(signInDialog).contains("refused"_L1));
    QVERIFY(!m_bench->trouble(signInDialog).contains("canary"_L1));
    QVERIFY(m_bench->field<QLineEdit>(signInDialog, u"apiKeyEdit"_s)->isVisible());
}

void SignInFlowTest::anotherAccount_isAskedAbout_afterASessionsEnd_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("replaced") << true;
    QTest::newRow("kept") << false;
}

void SignInFlowTest::anotherAccount_isAskedAbout_afterASessionsEnd()
{
    QFETCH(bool, replaces);
    openEnded();
    m_bench->browser.decision = "sign-in-as-sam";
    m_bench->trigger(ActionId::SignIn);
    SOON_COMPARE(subtitle(), u"You were signed in as Robin Practice. Replace with Sam Second?"_s);
    QVERIFY(m_bench->button(signInDialog, u"cancelButton"_s)->hasFocus());
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedOut);
    if (!replaces) {
        m_bench->button(signInDialog, u"cancelButton"_s)->click();
        SOON_COMPARE(m_bench->tenant.requestCount("/oauth2/revoke"), 1);
        QVERIFY(!m_bench->dialog(signInDialog));
        QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedOut);
        QCOMPARE(m_bench->connections.connections()[0].lastSignedIn.name, u"Robin Practice"_s);
        return;
    }
    m_bench->button(signInDialog, u"replaceButton"_s)->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
    SOON_COMPARE(person(), u"Sam Second"_s);
    QCOMPARE(m_bench->tenant.requestCount("/oauth2/revoke"), 0);
    SOON_COMPARE(m_bench->connections.connections()[0].lastSignedIn.name, u"Sam Second"_s);
}

void SignInFlowTest::theSameAccount_isNotAskedAbout()
{
    openEnded();
    m_bench->browser.decision = "sign-in";
    m_bench->trigger(ActionId::SignIn);
    SOON(m_bench->workspace->session().state() == Session::State::SignedIn);
    SOON(!m_bench->dialog(signInDialog)); // without a question, once the keychain has the sign-in
}

void SignInFlowTest::afterASignOut_nobodyIsAskedAbout()
{
    QVERIFY(m_bench->openSignedIn());
    SOON_COMPARE(person(), u"Robin Practice"_s);
    m_bench->trigger(ActionId::SignOut);
    SOON(m_bench->workspace->session().state() == Session::State::SignedOut);
    m_bench->browser.decision = "sign-in-as-sam";
    m_bench->trigger(ActionId::SignIn);
    SOON_COMPARE(person(), u"Sam Second"_s);
}

void SignInFlowTest::anotherAccount_givenUp_isGivenBack()
{
    openEnded();
    m_bench->browser.decision = "sign-in-as-sam";
    m_bench->trigger(ActionId::SignIn);
    SOON(subtitle().contains(u"Replace with"));
    QTest::keyClick(m_bench->dialog(signInDialog), Qt::Key_Escape);
    SOON_COMPARE(m_bench->tenant.requestCount("/oauth2/revoke"), 1);
    QVERIFY(!m_bench->dialog(signInDialog));
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
