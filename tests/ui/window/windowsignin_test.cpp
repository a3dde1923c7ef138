// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/workspace.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/topbar.h>

#include <QAbstractButton>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// The sign-in of the connection that is shown: whether the keychain has it, how it lasts, how it ends.
class WindowSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void storedSignIn_comesBackFromTheKeychain();
    void withoutASignIn_offersToSignIn();
    void keychainTrouble_isExplained_data();
    void keychainTrouble_isExplained();
    void keychainTrouble_isNoMatter_whereNoSignInIsOnRecord();
    void aSignInOnRecord_thatTheKeychainDoesNotHave_isSaid();
    void silentKeychain_showsThatItWaits_andCanBeSkipped();
    void silentKeychain_isNotMentioned_whenItAnswersSoon();
    void unlockedKeychain_isReadAgain();
    void keychainThatRefuses_leavesTheSignInInMemory_andSaysSo();
    void endedSession_saysSo_andOffersToSignIn();
    void account_tellsWhoIsSignedIn_andSignsOut();
    void signOut_revokes_andForgets();
    void signOut_saysWhatWasLeftBehind();
    void accessTokens_areRenewed_unseen();

private:
    std::optional<WindowBench> m_bench;
};

void WindowSignInTest::storedSignIn_comesBackFromTheKeychain()
{
    QVERIFY(m_bench->openSignedIn());
    QCOMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->message(), QString());
    QCOMPARE(m_bench->browser.pages, 0);
    QVERIFY(m_bench->connections.connections().first().hasAccount);
    QVERIFY(!m_bench->leaksToken());
}

void WindowSignInTest::withoutASignIn_offersToSignIn()
{
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
    QVERIFY(m_bench->emptyText().contains(m_bench->endpoint.authority()));
    QCOMPARE(m_bench->summary(), u"Signed out"_s);
    QTest::keyClick(m_bench->emptyButton(), Qt::Key_Return);
    SOON_COMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->browser.pages, 1);
}

void WindowSignInTest::keychainTrouble_isExplained_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("summary");
    const QString said = u"What the keychain says."_s;
    QTest::newRow("absent") << ErrorKind::KeychainAbsent << u"There is no keychain"_s << said
                            << u"Signed out"_s;
    QTest::newRow("locked") << ErrorKind::KeychainLocked << u"Your keychain is locked"_s
                            << u"Your sign-in is safe in it: "_s << u"Keychain locked"_s;
    QTest::newRow("denied") << ErrorKind::KeychainDenied << u"The keychain keeps Latchkey out"_s << said
                            << u"Signed out"_s;
    QTest::newRow("damaged") << ErrorKind::KeychainDamaged << u"Your stored sign-in is damaged"_s << said
                             << u"Signed out"_s;
}

void WindowSignInTest::keychainTrouble_isExplained()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, heading);
    QFETCH(QString, text);
    QFETCH(QString, summary);
    m_bench->keychain.readError = Error(kind, u"What the keychain says."_s);
    m_bench->isAccountExpected = true;
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), heading);
    QVERIFY2(m_bench->emptyText().startsWith(text), qPrintable(m_bench->emptyText()));
    QCOMPARE(m_bench->summary(), summary);
    QCOMPARE(m_bench->emptyButton()->text(), u"Try again"_s);
    m_bench->emptyLink()->click(); // "Sign in instead"
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowSignInTest::keychainTrouble_isNoMatter_whereNoSignInIsOnRecord()
{
    m_bench->keychain.readError = Error(ErrorKind::KeychainAbsent, u"What the keychain says."_s);
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
}

void WindowSignInTest::aSignInOnRecord_thatTheKeychainDoesNotHave_isSaid()
{
    m_bench->isAccountExpected = true;
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"Your sign-in was not found"_s);
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->emptyLink()->click(); // "Try again"
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowSignInTest::silentKeychain_showsThatItWaits_andCanBeSkipped()
{
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->keychain.isSilent = true;
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"Waiting for your keychain…"_s);
    QCOMPARE(m_bench->emptyButton()->toolTip(), QString()); // nor that of the page before
    QVERIFY(!m_bench->emptyButton()->isVisible());
    QCOMPARE(m_bench->emptyLink()->text(), u"Skip"_s);
    m_bench->emptyLink()->click();
    QCOMPARE(m_bench->emptyHeading(), u"Your keychain is locked"_s);
    m_bench->keychain.answerReads(failure(Error(ErrorKind::KeychainEmpty, u"late"_s)));
    QCOMPARE(m_bench->emptyHeading(), u"Your sign-in was not found"_s); // late, and still an answer
}

void WindowSignInTest::silentKeychain_isNotMentioned_whenItAnswersSoon()
{
    m_bench->keychain.isSilent = true;
    m_bench->openSignedOut();
    QCOMPARE(m_bench->emptyHeading(), QString());
    m_bench->keychain.answerReads(failure(Error(ErrorKind::KeychainEmpty, u"nothing"_s)));
    QCOMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
}

void WindowSignInTest::unlockedKeychain_isReadAgain()
{
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->keychain.readError = Error(ErrorKind::KeychainLocked, u"Locked."_s);
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"Your keychain is locked"_s);
    m_bench->keychain.readError.reset();
    m_bench->emptyButton()->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->browser.pages, 0);
}

void WindowSignInTest::keychainThatRefuses_leavesTheSignInInMemory_andSaysSo()
{
    m_bench->keychain.writeError = Error(ErrorKind::KeychainDenied, u"The keychain says no."_s);
    m_bench->openSignedOut();
    SOON(m_bench->emptyButton()->isVisible());
    m_bench->emptyButton()->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->window.messageBar().severity(), Severity::Warning);
    QVERIFY(m_bench->message().contains("lasts until Latchkey closes"_L1));
    QVERIFY(m_bench->message().contains("The keychain says no."_L1));
    QCOMPARE(m_bench->messageAction()->text(), u"Learn more"_s);
    m_bench->messageAction()->click();
    QVERIFY(m_bench->dialog(u"keychainHelp"_s));
    m_bench->button(u"keychainHelp"_s, u"closeButton"_s)->click();
    QVERIFY(!m_bench->connections.connections().first().hasAccount);
}

void WindowSignInTest::endedSession_saysSo_andOffersToSignIn()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->tenant.endSessions();
    m_bench->tenant.invalidateAccessTokens();
    m_bench->trigger(ActionId::Refresh);
    SOON_COMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
    QVERIFY(!m_bench->message().isEmpty());
    QCOMPARE(m_bench->messageAction()->text(), u"Sign in"_s);
    m_bench->messageAction()->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->browser.pages, 1);
}

void WindowSignInTest::account_tellsWhoIsSignedIn_andSignsOut()
{
    QVERIFY(m_bench->openSignedIn());
    SOON(m_bench->workspace->account().identity().has_value());
    m_bench->trigger(ActionId::Account);
    const auto value = [this](const QString &field) {
        return m_bench->field<CopyableField>(u"accountDialog"_s, field)->value();
    };
    QCOMPARE(value(u"nameField"_s), u"Robin Practice"_s);
    QCOMPARE(value(u"subjectField"_s), m_bench->workspace->account().identity()->subject);
    QCOMPARE(value(u"organizationField"_s), u"practice"_s);
    QCOMPARE(value(u"kindField"_s), u"A person"_s);
    QCOMPARE(value(u"keptField"_s), u"In this computer's keychain"_s);
    QVERIFY(value(u"expiresField"_s).startsWith("Until"_L1));
    QVERIFY(!m_bench->field<CopyableField>(u"accountDialog"_s, u"clientIdField"_s)->isVisible());
    QVERIFY(!m_bench->leaksToken());
    m_bench->button(u"accountDialog"_s, u"signOutButton"_s)->click();
    QVERIFY(!m_bench->dialog(u"accountDialog"_s));
    QCOMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
}

void WindowSignInTest::signOut_revokes_andForgets()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->trigger(ActionId::SignOut);
    QCOMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
    SOON_COMPARE(m_bench->message(), u"You are signed out, and the sign-in was revoked."_s);
    QCOMPARE(m_bench->messageAction()->text(), u"Sign in"_s); // nobody was asked before
    QVERIFY(!m_bench->connections.connections().first().hasAccount);
    QVERIFY(!m_bench->window.topBar().switcher()->accessibleDescription().contains("Robin"_L1));
    QCOMPARE(m_bench->keychain.removals, 1);
    m_bench->messageAction()->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowSignInTest::signOut_saysWhatWasLeftBehind()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->keychain.removeError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->trigger(ActionId::SignOut);
    SOON(m_bench->message().contains("The keychain is locked."_L1));
    QCOMPARE(m_bench->window.messageBar().severity(), Severity::Warning);
}

void WindowSignInTest::accessTokens_areRenewed_unseen()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->tenant.invalidateAccessTokens();
    QVERIFY(m_bench->select({u"vault-sync"_s}));
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->isLoaded(40));
    QCOMPARE(m_bench->message(), QString());
    QCOMPARE(m_bench->currentClientId(), u"vault-sync"_s);
}

QTEST_MAIN(WindowSignInTest)
#include "windowsignin_test.moc"
