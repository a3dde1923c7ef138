// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keychain/clikeyringerror.h>
#include <app/keys/workspace.h>
#include <tests/support/capturedlog.h>
#include <ui/dialogs/clisignindialog.h>
#include <ui/widgets/statuslabel.h>

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString sheet = u"cliSignInDialog"_s;

} // namespace

/// The sheet over the whole window, against a practice tenant; only the command lines' keyring is played.
class CliFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // lists are joined as a language does
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void action_needsAConnection();
    void signIn_storesAGrantForEachProgram_andSaysWhat();
    void signIn_leavesLatchkeysOwnSessionAlone();
    void signIn_isForTheChosenProgramAlone();
    void signIn_worksWithACode();
    void cancel_storesNothing_andTheSheetStays();
    void refusal_isSaid_andStoresNothing();
    void storingThatFails_isSaid_andLeavesNothing();
    void sheet_knowsWhoIsSignedIn_andReadsNoSecret();
    void sheet_saysThatALockedKeyringDoesNotTell();
    void withoutAKeyring_nobodySignsIn();
    void inAFlatpak_nobodySignsIn();
    void tooLong_isSaidBefore();
    void practice_hasNothingToSignInTo();
    void remove_takesTheSignInAway_andRevokesIt();
    void remove_thatFails_isSaid();
    void noToken_isShownOrLogged();

private:
    void open();
    void signInAndOpen();
    [[nodiscard]] QString statusOf(const QString &program) const;
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return m_bench->button(sheet, name); }
    [[nodiscard]] QString trouble() const { return m_bench->trouble(sheet); }
    [[nodiscard]] QString service() const { return m_bench->endpoint.authority(); }

    std::optional<WindowBench> m_bench;
};

void CliFlowTest::open()
{
    m_bench->trigger(ActionId::SignInCli);
    QVERIFY(m_bench->dialog(sheet));
}

void CliFlowTest::signInAndOpen()
{
    QVERIFY(m_bench->openSignedIn());
    open();
    SOON_COMPARE(statusOf(u"flyte"_s), u"Not signed in on this computer"_s);
}

QString CliFlowTest::statusOf(const QString &program) const
{
    const auto *label = m_bench->field<StatusLabel>(sheet, program + u"Status"_s);
    return label ? label->text() : QString();
}

void CliFlowTest::action_needsAConnection()
{
    QVERIFY(!m_bench->window.actions()[ActionId::SignInCli]->isEnabled());
    m_bench->openSignedOut();
    SOON(m_bench->window.actions()[ActionId::SignInCli]->isEnabled());
}

void CliFlowTest::signIn_storesAGrantForEachProgram_andSaysWhat()
{
    signInAndOpen();
    button(u"signInCliButton"_s)->click();
    SOON(trouble().startsWith("Stored for"_L1));
    QCOMPARE(trouble(),
        u"Stored for %1: flyte (tokens) and flytekit (access_token and refresh_token)."_s.arg(service()));
    QCOMPARE(m_bench->browser.pages, 2);
    QCOMPARE(m_bench->cliKeyring.items.size(), 3);
    const CliItem flytes{{service(), u"tokens"_s}, m_bench->cliKeyring.items.value(u"tokens@"_s + service())};
    QVERIFY(!cliRefreshToken(flytes).isEmpty());
    QVERIFY(cliRefreshToken(flytes).reveal() != m_bench->cliKeyring.value(u"refresh_token"_s, service()));
    SOON_COMPARE(statusOf(u"flyte"_s), u"Signed in on this computer"_s);
    QCOMPARE(statusOf(u"flytekit"_s), u"Signed in on this computer"_s);
}

void CliFlowTest::signIn_leavesLatchkeysOwnSessionAlone()
{
    signInAndOpen();
    const int writes = m_bench->keychain.writes;
    button(u"signInCliButton"_s)->click();
    SOON(trouble().startsWith("Stored for"_L1));
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedIn);
    QCOMPARE(m_bench->keychain.writes, writes);
    QVERIFY(m_bench->cliKeyring.value(u"access_token"_s, service()) != m_bench->tokens.accessToken.reveal());
    button(u"cancelButton"_s)->click();
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
}

void CliFlowTest::signIn_isForTheChosenProgramAlone()
{
    signInAndOpen();
    m_bench->field<QCheckBox>(sheet, u"flyteCheck"_s)->setChecked(false);
    button(u"signInCliButton"_s)->click();
    SOON(trouble().startsWith("Stored for"_L1));
    QVERIFY(!m_bench->cliKeyring.has(u"tokens"_s, service()));
    QVERIFY(m_bench->cliKeyring.has(u"access_token"_s, service()));
    QCOMPARE(m_bench->browser.pages, 1);
    m_bench->field<QCheckBox>(sheet, u"flytekitCheck"_s)->setChecked(false);
    QVERIFY(!button(u"signInCliButton"_s)->isEnabled());
    QVERIFY(!button(u"removeButton"_s)->isEnabled());
}

void CliFlowTest::signIn_worksWithACode()
{
    m_bench->browser.decision.clear();
    signInAndOpen();
    m_bench->field<QCheckBox>(sheet, u"flytekitCheck"_s)->setChecked(false);
    button(u"signInCliButton"_s)->click();
    SOON_COMPARE(m_bench->browser.pages, 1);
    SOON(button(u"useCodeButton"_s)->isVisible());
    button(u"useCodeButton"_s)->click();
    auto *pane = m_bench->field<QWidget>(sheet, u"codePane"_s);
    SOON(pane->isVisible());
    m_bench->browser.decision = "sign-in";
    button(u"signInCliButton"_s)->click(); // "Open browser": the page with the code
    SOON(trouble().startsWith("Stored for"_L1));
    QVERIFY(m_bench->cliKeyring.has(u"tokens"_s, service()));
    QVERIFY(!pane->isVisible());
}

void CliFlowTest::cancel_storesNothing_andTheSheetStays()
{
    m_bench->browser.decision.clear();
    signInAndOpen();
    button(u"signInCliButton"_s)->click();
    SOON_COMPARE(m_bench->browser.pages, 1);
    QCOMPARE(button(u"cancelButton"_s)->text(), u"Cancel"_s);
    QTest::keyClick(m_bench->dialog(sheet), Qt::Key_Escape);
    SOON_COMPARE(button(u"cancelButton"_s)->text(), u"Close"_s);
    QVERIFY(m_bench->cliKeyring.items.isEmpty());
    QTest::keyClick(m_bench->dialog(sheet), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(sheet));
    m_bench->browser.decision = "sign-in"; // the port is free again
    open();
    button(u"signInCliButton"_s)->click();
    SOON(trouble().startsWith("Stored for"_L1));
}

void CliFlowTest::refusal_isSaid_andStoresNothing()
{
    m_bench->browser.decision = "cancel";
    signInAndOpen();
    button(u"signInCliButton"_s)->click();
    SOON(!trouble().isEmpty());
    QVERIFY(m_bench->cliKeyring.items.isEmpty());
    QCOMPARE(m_bench->browser.pages, 1); // flytekit is not asked for
    QVERIFY(button(u"signInCliButton"_s)->isEnabled());
}

void CliFlowTest::storingThatFails_isSaid_andLeavesNothing()
{
    m_bench->cliKeyring.writeError = cliKeyringError(ErrorKind::KeychainLocked, u"a test"_s);
    m_bench->cliKeyring.failingWrite = u"refresh_token"_s;
    signInAndOpen();
    m_bench->field<QCheckBox>(sheet, u"flyteCheck"_s)->setChecked(false);
    button(u"signInCliButton"_s)->click();
    SOON(trouble().startsWith("Your keychain is locked"_L1));
    QVERIFY(m_bench->cliKeyring.items.isEmpty());
}

void CliFlowTest::sheet_knowsWhoIsSignedIn_andReadsNoSecret()
{
    m_bench->cliKeyring.put(u"access_token"_s, service(), "a");
    QVERIFY(m_bench->openSignedIn());
    open();
    SOON_COMPARE(statusOf(u"flytekit"_s), u"Signed in on this computer"_s);
    QCOMPARE(statusOf(u"flyte"_s), u"Not signed in on this computer"_s);
    QCOMPARE(m_bench->cliKeyring.reads, 0);
    QVERIFY(button(u"removeButton"_s)->isEnabled());
}

void CliFlowTest::sheet_saysThatALockedKeyringDoesNotTell()
{
    m_bench->cliKeyring.findError = cliKeyringError(ErrorKind::KeychainLocked, u"a test"_s);
    QVERIFY(m_bench->openSignedIn());
    open();
    SOON(statusOf(u"flyte"_s).startsWith("Your keychain is locked"_L1));
    QVERIFY(button(u"signInCliButton"_s)->isEnabled());
}

void CliFlowTest::withoutAKeyring_nobodySignsIn()
{
    m_bench->cliKeyring.findError = cliKeyringError(ErrorKind::KeychainAbsent, u"a test"_s);
    QVERIFY(m_bench->openSignedIn());
    open();
    SOON(trouble().startsWith("This computer has no keychain"_L1));
    QVERIFY(!button(u"signInCliButton"_s)->isVisible());
    QVERIFY(!button(u"removeButton"_s)->isVisible());
    QTest::keyClick(m_bench->dialog(sheet), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(sheet));
}

void CliFlowTest::inAFlatpak_nobodySignsIn()
{
    qputenv("FLATPAK_ID", "io.github.latchkey.Latchkey");
    QVERIFY(m_bench->openSignedIn());
    open();
    qunsetenv("FLATPAK_ID");
    QVERIFY2(trouble().startsWith("As a Flatpak"_L1), qPrintable(trouble()));
    QVERIFY(!button(u"signInCliButton"_s)->isVisible());
}

void CliFlowTest::tooLong_isSaidBefore()
{
    m_bench->cliKeyring.limit = m_bench->tokens.accessToken.size() + 10; // too little for flyte's JSON
    QVERIFY(m_bench->openSignedIn());
    open();
    SOON_COMPARE(statusOf(u"flytekit"_s), u"Not signed in on this computer"_s);
    SOON(!m_bench->field<QCheckBox>(sheet, u"flyteCheck"_s)->isEnabled());
    QVERIFY(statusOf(u"flyte"_s).startsWith("This sign-in is too long"_L1));
    QVERIFY(m_bench->field<QCheckBox>(sheet, u"flytekitCheck"_s)->isEnabled());
    QCOMPARE(m_bench->browser.pages, 0);
}

void CliFlowTest::practice_hasNothingToSignInTo()
{
    m_bench->controller->openPractice(m_bench->connection(), m_bench->tokens);
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    open();
    QVERIFY(trouble().startsWith("The practice tenant ends with Latchkey"_L1));
    QVERIFY(!button(u"signInCliButton"_s)->isVisible());
}

void CliFlowTest::remove_takesTheSignInAway_andRevokesIt()
{
    signInAndOpen();
    button(u"signInCliButton"_s)->click();
    SOON(button(u"removeButton"_s)->isEnabled());
    const Secret refreshToken(QByteArrayView(m_bench->cliKeyring.value(u"refresh_token"_s, service())));
    button(u"removeButton"_s)->click();
    SOON_COMPARE(trouble(),
        u"Removed from %1: flyte (tokens) and flytekit (access_token and refresh_token)."_s.arg(service()));
    QVERIFY(m_bench->cliKeyring.items.isEmpty());
    SOON_COMPARE(statusOf(u"flytekit"_s), u"Not signed in on this computer"_s);
    const auto metadata = m_bench->workspace->discovery().discover().result();
    const auto refreshed = m_bench->workspace->tokenEndpoint().refresh(*metadata, refreshToken);
    SOON(refreshed.isFinished());
    QCOMPARE(refreshed.result().error().kind(), ErrorKind::Unauthenticated);
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedIn);
}

void CliFlowTest::remove_thatFails_isSaid()
{
    m_bench->cliKeyring.put(u"tokens"_s, service(), "{}");
    m_bench->cliKeyring.removeError = cliKeyringError(ErrorKind::KeychainDenied, u"a test"_s);
    QVERIFY(m_bench->openSignedIn());
    open();
    SOON(button(u"removeButton"_s)->isEnabled());
    button(u"removeButton"_s)->click();
    SOON(trouble().startsWith("Your keychain does not let Latchkey"_L1));
    QVERIFY(m_bench->cliKeyring.has(u"tokens"_s, service()));
}

void CliFlowTest::noToken_isShownOrLogged()
{
    CapturedLog log;
    signInAndOpen();
    button(u"signInCliButton"_s)->click();
    SOON(trouble().startsWith("Stored for"_L1));
    m_bench->tokens.accessToken
        = Secret(QByteArrayView(m_bench->cliKeyring.value(u"access_token"_s, service())));
    m_bench->tokens.refreshToken
        = Secret(QByteArrayView(m_bench->cliKeyring.value(u"refresh_token"_s, service())));
    QVERIFY(!m_bench->leaksToken(log.text()));
}

QTEST_MAIN(CliFlowTest)
#include "cliflow_test.moc"
