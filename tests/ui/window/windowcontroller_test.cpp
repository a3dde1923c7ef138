// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "secondtenant.h"

#include <tests/support/testcertificates.h>

#include <app/auth/session.h>
#include <app/core/secret.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/lock/lockkeeper.h>
#include <ui/theme/theme.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAbstractButton>
#include <QAction>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class WindowControllerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void withoutAConnection_offersToConnect();
    void withoutAConnection_startsThePracticeTenant();
    void practice_opensSignedIn();
    void storedSignIn_comesBackFromTheKeychain();
    void openLast_opensTheConnectionUsedLast();
    void knownEndpoint_keepsItsConnection();
    void addressWithoutAnOrganization_isAskedAbout();
    void askedFromOutside_aKnownConnection_staysAsItIs_untilThePersonSaves();
    void whileLocked_noShortcut_choosesAConnection();
    void whileLocked_whatIsOpened_asksForNothing();
    void showKeys_searchesNoOtherConnection();
    void showControlPlane_bringsItsConnection_andSaysWhereThereIsNone();
    void aCheckThatEndsWhileLocked_waitsForTheUnlock();
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
    void search_showsWhatMatches_andClears();
    void search_withOperators_saysWhatIsMissing_andFollowsWhatIsKept();
    void otherApplications_areShownOnDemand();
    void longLoad_canBeStopped_andGoesOnLater();
    void anotherConnection_replacesTheList();
    void accessTokens_areRenewed_unseen();

private:
    std::optional<WindowBench> m_bench;
};

void WindowControllerTest::withoutAConnection_offersToConnect()
{
    m_bench->controller->openLast();
    QCOMPARE(m_bench->emptyHeading(), u"Connect to Union"_s);
    QCOMPARE(m_bench->emptyButton()->toolTip(), u"Connect (Ctrl+Shift+N)"_s);
    QAction &connectAction = *m_bench->window.actions()[ActionId::Connect];
    connectAction.setShortcut(QKeySequence(Qt::Key_F8)); // as the person may
    QCOMPARE(m_bench->emptyButton()->toolTip(), u"Connect (F8)"_s);
    QCOMPARE(m_bench->summary(), u"Not connected"_s);
    QVERIFY(!m_bench->window.actions()[ActionId::NewKey]->isEnabled());
    QVERIFY(!m_bench->window.actions()[ActionId::SignIn]->isEnabled());
    m_bench->emptyButton()->click();
    SOON(m_bench->dialog(u"connectDialog"_s));
}

void WindowControllerTest::withoutAConnection_startsThePracticeTenant()
{
    m_bench->emptyLink()->click();
    QCOMPARE(m_bench->practiceStarts, 1);
}

void WindowControllerTest::practice_opensSignedIn()
{
    m_bench->controller->openPractice(m_bench->connection(), m_bench->tokens);
    SOON_COMPARE(m_bench->shownRows(), 39); // the fortieth is no API key
    SOON(m_bench->summary().startsWith(u"39 keys · "_s)); // once the load has ended
    auto *switcher = m_bench->window.topBar().switcher();
    SOON(switcher->accessibleDescription().contains("Robin Practice"_L1));
    QVERIFY(switcher->accessibleDescription().contains(m_bench->endpoint.authority()));
    QVERIFY(m_bench->connections.connections().isEmpty()); // it ends with the program
    QVERIFY(!m_bench->leaksToken());
}

void WindowControllerTest::storedSignIn_comesBackFromTheKeychain()
{
    QVERIFY(m_bench->openSignedIn());
    QCOMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->message(), QString());
    QCOMPARE(m_bench->browser.pages, 0);
    QVERIFY(m_bench->connections.connections().first().hasAccount);
    QVERIFY(!m_bench->leaksToken());
}

void WindowControllerTest::openLast_opensTheConnectionUsedLast()
{
    m_bench->keepSignIn(m_bench->endpoint);
    QVERIFY(m_bench->connections.add(m_bench->connection()).has_value());
    m_bench->controller->openLast();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowControllerTest::knownEndpoint_keepsItsConnection()
{
    const auto known = m_bench->connections.add(m_bench->connection());
    QVERIFY(known.has_value());
    Connection again = m_bench->connection();
    again.label = u"Another name"_s;
    again.organization.clear();
    m_bench->controller->addAndOpen(again);
    QCOMPARE(m_bench->connections.connections().size(), 1);
    QCOMPARE(m_bench->connections.connections().first().label, known->label);
    QCOMPARE(m_bench->connections.connections().first().organization, u"practice"_s);
    QCOMPARE(m_bench->connections.lastUsedId(), known->id);
}

void WindowControllerTest::addressWithoutAnOrganization_isAskedAbout()
{
    Connection asked;
    asked.endpoint = m_bench->endpoint; // an IP address suggests none
    asked.caFile = u"/a/file.pem"_s;
    m_bench->controller->openRequested(asked);
    SOON(m_bench->dialog(u"connectDialog"_s));
    QVERIFY(m_bench->connections.connections().isEmpty());
    auto *organization = m_bench->field<QLineEdit>(u"connectDialog"_s, u"organizationEdit"_s);
    QVERIFY(organization->isVisible());
    QCOMPARE(m_bench->dialog(u"connectDialog"_s)->focusWidget(), organization);
    QCOMPARE(m_bench->field<QLineEdit>(u"connectDialog"_s, u"caFileEdit"_s)->text(), u"/a/file.pem"_s);
    m_bench->dialog(u"connectDialog"_s)->reject();

    asked.organization = u"practice"_s;
    asked.caFile.clear();
    m_bench->controller->openRequested(asked);
    QVERIFY(!m_bench->dialog(u"connectDialog"_s));
    QCOMPARE(m_bench->connections.connections().size(), 1);
}

void WindowControllerTest::askedFromOutside_aKnownConnection_staysAsItIs_untilThePersonSaves()
{
    QVERIFY(m_bench->openSignedIn());
    const Connection known = m_bench->connections.connections().first();
    Connection asked;
    asked.endpoint = known.endpoint;
    m_bench->controller->openRequested(asked); // just this one, as it is
    QVERIFY(!m_bench->dialog(u"editConnectionDialog"_s));

    const TestCertificates certificates;
    asked.caFile = certificates.authorityFile();
    m_bench->controller->openRequested(asked);
    QVERIFY(m_bench->dialog(u"editConnectionDialog"_s));
    QCOMPARE(m_bench->connections.connections().first(), known);
    QCOMPARE(m_bench->workspace->connection().caFile, QString());
    QCOMPARE(m_bench->field<QLineEdit>(u"editConnectionDialog"_s, u"caFileEdit"_s)->text(), asked.caFile);
    m_bench->dialog(u"editConnectionDialog"_s)->reject();
    QCOMPARE(m_bench->connections.connections().first(), known);

    m_bench->controller->openRequested(asked);
    m_bench->button(u"editConnectionDialog"_s, u"saveButton"_s)->click();
    QCOMPARE(m_bench->connections.connections().first().caFile, asked.caFile);
    QCOMPARE(m_bench->workspace->connection().caFile, asked.caFile);
}

void WindowControllerTest::whileLocked_noShortcut_choosesAConnection()
{
    QVERIFY(m_bench->openSignedIn());
    SecondTenant second;
    QVERIFY(second.open(*m_bench));
    const QString before = m_bench->connections.lastUsedId();
    const auto others = [this] { // the window hears the shortcuts
        QList<QAction *> found;
        for (QAction *action : m_bench->window.QWidget::actions()) {
            if (action->objectName().startsWith("connection"_L1) && action->isEnabled())
                found.append(action);
        }
        return found;
    };
    QCOMPARE(others().size(), 2);
    LockKeeper keeper({m_bench->window, *m_bench->controller, m_bench->clipboard, m_bench->preferences});
    keeper.lock();
    QVERIFY(others().isEmpty());
    m_bench->window.topBar().connections()->choose(m_bench->connections.connections().first().id);
    QCOMPARE(m_bench->connections.lastUsedId(), before);
    QVERIFY(m_bench->connections.setHasAccount(before, false)); // the entries are made anew
    QVERIFY(others().isEmpty());
    keeper.unlock();
    QCOMPARE(others().size(), 2);
}

void WindowControllerTest::whileLocked_whatIsOpened_asksForNothing()
{
    LockKeeper keeper({m_bench->window, *m_bench->controller, m_bench->clipboard, m_bench->preferences});
    keeper.lock();
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->controller->addAndOpen(m_bench->connection());
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedOut);
    QCOMPARE(m_bench->keychain.reads, 0);
    keeper.unlock();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowControllerTest::showKeys_searchesNoOtherConnection()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->controller->showKeys(u"one that was removed"_s, u"is:due"_s);
    QCOMPARE(m_bench->window.topBar().search()->text(), QString());
    m_bench->controller->showKeys(m_bench->connections.lastUsedId(), u"is:due"_s);
    QCOMPARE(m_bench->window.topBar().search()->text(), u"is:due"_s);
}

void WindowControllerTest::showControlPlane_bringsItsConnection_andSaysWhereThereIsNone()
{
    QVERIFY(m_bench->openSignedIn());
    const QString first = m_bench->connection().endpoint.authority();
    Connection other;
    other.endpoint = Endpoint::parse(u"other.example.com"_s).value();
    other.organization = u"other"_s;
    m_bench->controller->addAndOpen(other);
    QCOMPARE(m_bench->controller->shown()->connection().endpoint.authority(), u"other.example.com"_s);
    QVERIFY(!m_bench->controller->showControlPlane(u"removed.example.com"_s));
    QCOMPARE(m_bench->controller->shown()->connection().endpoint.authority(), u"other.example.com"_s);
    QVERIFY(m_bench->controller->showControlPlane(first));
    QCOMPARE(m_bench->controller->shown()->connection().endpoint.authority(), first);
    QVERIFY(m_bench->controller->showControlPlane(first));
}

void WindowControllerTest::aCheckThatEndsWhileLocked_waitsForTheUnlock()
{
    LockKeeper keeper({m_bench->window, *m_bench->controller, m_bench->clipboard, m_bench->preferences});
    m_bench->controller->askToConnect(m_bench->endpoint.url().toString());
    SOON(m_bench->dialog(u"connectDialog"_s));
    m_bench->field<QLineEdit>(u"connectDialog"_s, u"organizationEdit"_s)->setText(u"practice"_s);
    const QPointer<QDialog> dialog = m_bench->dialog(u"connectDialog"_s);
    m_bench->button(u"connectDialog"_s, u"connectButton"_s)->click();
    keeper.lock();
    SOON(!dialog); // the check is through
    QCoreApplication::processEvents();
    QVERIFY(m_bench->connections.connections().isEmpty());
    keeper.unlock();
    SOON_COMPARE(m_bench->connections.connections().size(), 1);
}

void WindowControllerTest::withoutASignIn_offersToSignIn()
{
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
    QVERIFY(m_bench->emptyText().contains(m_bench->endpoint.authority()));
    QCOMPARE(m_bench->summary(), u"Signed out"_s);
    QTest::keyClick(m_bench->emptyButton(), Qt::Key_Return);
    SOON_COMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->browser.pages, 1);
}

void WindowControllerTest::keychainTrouble_isExplained_data()
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

void WindowControllerTest::keychainTrouble_isExplained()
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

void WindowControllerTest::keychainTrouble_isNoMatter_whereNoSignInIsOnRecord()
{
    m_bench->keychain.readError = Error(ErrorKind::KeychainAbsent, u"What the keychain says."_s);
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
}

void WindowControllerTest::aSignInOnRecord_thatTheKeychainDoesNotHave_isSaid()
{
    m_bench->isAccountExpected = true;
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->emptyHeading(), u"Your sign-in was not found"_s);
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->emptyLink()->click(); // "Try again"
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowControllerTest::silentKeychain_showsThatItWaits_andCanBeSkipped()
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

void WindowControllerTest::silentKeychain_isNotMentioned_whenItAnswersSoon()
{
    m_bench->keychain.isSilent = true;
    m_bench->openSignedOut();
    QCOMPARE(m_bench->emptyHeading(), QString());
    m_bench->keychain.answerReads(failure(Error(ErrorKind::KeychainEmpty, u"nothing"_s)));
    QCOMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
}

void WindowControllerTest::unlockedKeychain_isReadAgain()
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

void WindowControllerTest::keychainThatRefuses_leavesTheSignInInMemory_andSaysSo()
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

void WindowControllerTest::endedSession_saysSo_andOffersToSignIn()
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

void WindowControllerTest::account_tellsWhoIsSignedIn_andSignsOut()
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

void WindowControllerTest::signOut_revokes_andForgets()
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

void WindowControllerTest::signOut_saysWhatWasLeftBehind()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->keychain.removeError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->trigger(ActionId::SignOut);
    SOON(m_bench->message().contains("The keychain is locked."_L1));
    QCOMPARE(m_bench->window.messageBar().severity(), Severity::Warning);
}

void WindowControllerTest::search_showsWhatMatches_andClears()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->window.topBar().search()->setText(u"nightly"_s);
    QCOMPARE(m_bench->shownNames(), QStringList(u"nightly-etl"_s));
    QVERIFY(m_bench->summary().startsWith(u"1 shown · 39 keys"_s));
    m_bench->window.topBar().search()->setText(u"nothing is called that"_s);
    QCOMPARE(m_bench->emptyHeading(), u"Nothing matches"_s);
    QVERIFY(m_bench->window.topBar().search()->isVisible());
    m_bench->emptyButton()->click();
    QCOMPARE(m_bench->shownRows(), 39);
}

void WindowControllerTest::search_withOperators_saysWhatIsMissing_andFollowsWhatIsKept()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->window.topBar().search()->setText(u"is:stored nightly"_s);
    QCOMPARE(m_bench->emptyHeading(), u"Nothing matches"_s);
    QCOMPARE(m_bench->emptyText(), u"No key meets all of “is:stored nightly”."_s);
    const auto kept = m_bench->workspace->keptSecrets().keep(u"nightly-etl"_s, Secret("not one"));
    SOON(kept.isFinished());
    SOON_COMPARE(m_bench->shownNames(), QStringList(u"nightly-etl"_s));
    QCOMPARE(m_bench->emptyHeading(), QString());
    const auto forgotten = m_bench->workspace->keptSecrets().forget(u"nightly-etl"_s);
    SOON(forgotten.isFinished());
    SOON_COMPARE(m_bench->emptyHeading(), u"Nothing matches"_s);
    m_bench->window.topBar().search()->setText(u"is:nothing"_s);
    QCOMPARE(m_bench->shownRows(), 39);
    QVERIFY(m_bench->summary().startsWith(u"39 keys"_s));
}

void WindowControllerTest::otherApplications_areShownOnDemand()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->trigger(ActionId::ShowAllApplications);
    QCOMPARE(m_bench->shownRows(), 40);
    m_bench->trigger(ActionId::ShowAllApplications);
    QCOMPARE(m_bench->shownRows(), 39);
}

void WindowControllerTest::longLoad_canBeStopped_andGoesOnLater()
{
    m_bench.reset();
    m_bench.emplace(PracticeOptions{.pageSize = 10});
    m_bench->keepSignIn(m_bench->endpoint);
    PracticeFault none;
    none.path = "AppsService/List";
    m_bench->tenant.inject(none);
    PracticeFault hang = none;
    hang.kind = PracticeFault::Kind::Hang;
    m_bench->tenant.inject(hang);
    m_bench->openSignedOut();
    SOON_COMPARE(m_bench->shownRows(), 10);
    auto *cancel = m_bench->window.findChild<QAbstractButton *>(u"cancelLoadButton"_s);
    SOON(cancel->isVisible());
    cancel->click();
    SOON(m_bench->message().startsWith("Loading was stopped."_L1));
    QCOMPARE(m_bench->shownRows(), 10);
    QVERIFY(!cancel->isVisible());
    m_bench->messageAction()->click();
    SOON_COMPARE(m_bench->shownRows(), 39);
}

void WindowControllerTest::anotherConnection_replacesTheList()
{
    PracticeTenant other({.keyCount = 3});
    QVERIFY(m_bench->openSignedIn());
    Connection second = m_bench->connection();
    second.endpoint = other.start().value();
    second.label = u"Second"_s;
    m_bench->tokens = other.signedIn();
    m_bench->keepSignIn(second.endpoint);
    m_bench->controller->addAndOpen(second);
    SOON_COMPARE(m_bench->shownRows(), 3);
    QVERIFY(m_bench->window.topBar().switcher()->accessibleDescription().contains(second.label));
}

void WindowControllerTest::accessTokens_areRenewed_unseen()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->tenant.invalidateAccessTokens();
    QVERIFY(m_bench->select({u"vault-sync"_s}));
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->isLoaded(40));
    QCOMPARE(m_bench->message(), QString());
    QCOMPARE(m_bench->currentClientId(), u"vault-sync"_s);
}

QTEST_MAIN(WindowControllerTest)
#include "windowcontroller_test.moc"
