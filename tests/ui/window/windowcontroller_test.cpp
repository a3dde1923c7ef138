// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "secondtenant.h"

#include <tests/support/testcertificates.h>

#include <app/auth/session.h>
#include <app/core/secret.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/lock/lockkeeper.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// Which connection the window shows, and which of its keys.
class WindowControllerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void withoutAConnection_offersToConnect();
    void withoutAConnection_startsThePracticeTenant();
    void practice_opensSignedIn();
    void openLast_opensTheConnectionUsedLast();
    void knownEndpoint_keepsItsConnection();
    void addressWithoutAnOrganization_isAskedAbout();
    void askedFromOutside_aKnownConnection_staysAsItIs_untilThePersonSaves();
    void whileLocked_noShortcut_choosesAConnection();
    void whileLocked_whatIsOpened_asksForNothing();
    void showKeys_searchesNoOtherConnection();
    void showControlPlane_bringsItsConnection_andSaysWhereThereIsNone();
    void aCheckThatEndsWhileLocked_waitsForTheUnlock();
    void search_showsWhatMatches_andClears();
    void search_withOperators_saysWhatIsMissing_andFollowsWhatIsKept();
    void otherApplications_areShownOnDemand();
    void longLoad_canBeStopped_andGoesOnLater();
    void anotherConnection_replacesTheList();

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

QTEST_MAIN(WindowControllerTest)
#include "windowcontroller_test.moc"
