// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "secondtenant.h"

#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytable.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/selectabletext.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/keydetails.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

#include <memory>
#include <optional>
#include <vector>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

// Two connections in one window: the first has 40 keys, the second, which is shown at first, has 60.
class ConnectionControllerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void switching_loadsNothing_andBuildsNoModelAnew();
    void switching_keepsSearchSelectionAndPlace();
    void switching_keepsTheColumns_andEachOrder();
    void switching_showsEachOnesDetails();
    void trouble_ofTheOther_waits();
    void endOfASession_ofTheOther_waits();
    void signOut_ofOne_leavesTheOther();
    void aLoad_ofTheOther_changesNothingHere();
    void clipboard_isUntouched();
    void end_duringALoad_isQuiet();

private:
    void show(const Connection &connection) { m_bench->controller->switchTo(connection.id); }
    [[nodiscard]] QString switcherText() const
    {
        return m_bench->window.topBar().switcher()->accessibleDescription();
    }
    /// What a person can read in the details.
    [[nodiscard]] QStringList detailTexts() const;

    std::optional<SecondTenant> m_other;
    std::optional<WindowBench> m_bench;
    Connection m_first;
    Connection m_second;
    QPointer<Workspace> m_firstWorkspace;
    QPointer<Workspace> m_secondWorkspace;
};

void ConnectionControllerTest::init()
{
    m_other.emplace();
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    m_firstWorkspace = m_bench->workspace;
    QVERIFY(m_other->open(*m_bench));
    m_secondWorkspace = m_bench->workspace;
    m_first = m_bench->connections.connections().at(0);
    m_second = m_bench->connections.connections().at(1);
}

void ConnectionControllerTest::cleanup()
{
    m_bench.reset();
    m_other.reset();
}

QStringList ConnectionControllerTest::detailTexts() const
{
    QStringList texts;
    for (const SelectableText *text : m_bench->window.details().findChildren<SelectableText *>()) {
        if (text->isVisible())
            texts += text->toPlainText();
    }
    return texts;
}

void ConnectionControllerTest::switching_loadsNothing_andBuildsNoModelAnew()
{
    show(m_first);
    SOON(switcherText().contains("Robin Practice"_L1));
    const int firstRequests = m_bench->tenant.requestCount("");
    const int secondRequests = m_other->tenant.requestCount("");
    const int reads = m_bench->keychain.reads;
    KeyListing *firstListing = &m_bench->window.listing();
    show(m_second);
    KeyListing *secondListing = &m_bench->window.listing();
    QVERIFY(firstListing != secondListing);
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (KeyListing *listing : {firstListing, secondListing}) {
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&listing->model()),
                 static_cast<QAbstractItemModel *>(&listing->filter())}) {
            spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
            spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::layoutChanged));
            spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::rowsInserted));
            spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::rowsRemoved));
            spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::dataChanged));
        }
    }
    for (int turn = 0; turn < 3; ++turn) {
        show(m_first);
        QCOMPARE(m_bench->shownRows(), 39);
        QCOMPARE(&m_bench->window.listing(), firstListing);
        show(m_second);
        QCOMPARE(m_bench->shownRows(), 59);
        QCOMPARE(&m_bench->window.listing(), secondListing);
    }
    QCoreApplication::processEvents();
    for (const auto &spy : spies)
        QCOMPARE(spy->count(), 0);
    QCOMPARE(m_bench->tenant.requestCount(""), firstRequests);
    QCOMPARE(m_other->tenant.requestCount(""), secondRequests);
    QCOMPARE(m_bench->keychain.reads, reads);
    // Nor does the table leave anything behind that follows the models.
    for (const QObject *view : std::initializer_list<QObject *>{&m_bench->window.table(),
             m_bench->window.table().horizontalHeader(), m_bench->window.table().verticalHeader()})
        QVERIFY(view->findChildren<QItemSelectionModel *>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
}

void ConnectionControllerTest::switching_keepsSearchSelectionAndPlace()
{
    QScrollBar *bar = m_bench->window.table().verticalScrollBar();
    QVERIFY(bar->maximum() > 300);
    const QString chosen = m_bench->window.filter().index(2, 0).data(KeyTableModel::ClientIdRole).toString();
    QVERIFY(m_bench->select({chosen}));
    bar->setValue(300);
    show(m_first);
    m_bench->window.topBar().search()->setText(u"nightly"_s);
    QCOMPARE(m_bench->shownRows(), 1);
    QVERIFY(m_bench->window.selectedClientIds().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);

    show(m_second);
    QCOMPARE(m_bench->window.topBar().search()->text(), QString());
    QCOMPARE(m_bench->shownRows(), 59);
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(chosen));
    QCOMPARE(m_bench->currentClientId(), chosen);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 300);

    show(m_first);
    QCOMPARE(m_bench->window.topBar().search()->text(), u"nightly"_s);
    QCOMPARE(m_bench->shownNames(), QStringList(u"nightly-etl"_s));
    QVERIFY(m_bench->summary().startsWith(u"1 shown · 39 keys"_s));
}

void ConnectionControllerTest::switching_keepsTheColumns_andEachOrder()
{
    KeyTable &table = m_bench->window.table();
    table.columns().showActions().at(KeyTableModel::Owner - 1)->setChecked(true);
    table.sortByColumn(KeyTableModel::Name, Qt::AscendingOrder);
    const QStringList second = m_bench->shownNames();
    show(m_first);
    QVERIFY(!table.isColumnHidden(KeyTableModel::Owner));
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(KeyTableModel::Created));
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    table.sortByColumn(KeyTableModel::Name, Qt::DescendingOrder);
    show(m_second);
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(KeyTableModel::Name));
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(m_bench->shownNames(), second);
}

void ConnectionControllerTest::switching_showsEachOnesDetails()
{
    QVERIFY(m_bench->select({m_bench->currentClientId()}));
    const QString chosen = m_bench->window.selectedClientIds().first();
    QVERIFY(detailTexts().contains(chosen));
    show(m_first);
    QVERIFY(!detailTexts().contains(chosen));
    QVERIFY(!m_bench->window.actions()[ActionId::Delete]->isEnabled());
    show(m_second);
    QVERIFY(detailTexts().contains(chosen));
    QVERIFY(m_bench->window.actions()[ActionId::Delete]->isEnabled());
}

void ConnectionControllerTest::trouble_ofTheOther_waits()
{
    PracticeFault refusal;
    refusal.path = "AppsService/List";
    refusal.kind = PracticeFault::Kind::Hang;
    m_other->tenant.inject(refusal);
    m_bench->trigger(ActionId::Refresh);
    SOON(m_secondWorkspace->keys().isLoading());
    show(m_first);
    m_secondWorkspace->keys().cancel();
    SOON(!m_secondWorkspace->keys().isLoading());
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->message(), QString());
    QVERIFY(m_bench->summary().startsWith(u"39 keys"_s));
    show(m_second);
    QVERIFY(m_bench->message().startsWith("Loading was stopped."_L1));
    show(m_first);
    QCOMPARE(m_bench->message(), QString());
}

void ConnectionControllerTest::endOfASession_ofTheOther_waits()
{
    show(m_first);
    m_other->tenant.endSessions();
    m_other->tenant.invalidateAccessTokens();
    const QSignalSpy ended(&m_secondWorkspace->session(), &Session::ended);
    m_secondWorkspace->keys().refresh();
    SOON_COMPARE(ended.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->message(), QString());
    QCOMPARE(m_bench->shownRows(), 39);
    QVERIFY(switcherText().contains("Robin Practice"_L1));
    QVERIFY(m_bench->window.actions()[ActionId::SignOut]->isEnabled());

    show(m_second);
    SOON_COMPARE(m_bench->emptyHeading(), u"You are not signed in"_s);
    QCOMPARE(m_bench->messageAction()->text(), u"Sign in"_s);
    QVERIFY(!switcherText().contains("Robin Practice"_L1));
}

void ConnectionControllerTest::signOut_ofOne_leavesTheOther()
{
    m_bench->trigger(ActionId::SignOut);
    SOON_COMPARE(m_bench->message(), u"You are signed out, and the sign-in was revoked."_s);
    show(m_first);
    QCOMPARE(m_bench->message(), QString());
    QCOMPARE(m_bench->shownRows(), 39);
    QVERIFY(m_bench->connections.find(m_first.id)->hasAccount);
    QVERIFY(!m_bench->connections.find(m_second.id)->hasAccount);
    m_bench->trigger(ActionId::Refresh);
    SOON(m_firstWorkspace->keys().isComplete() && !m_firstWorkspace->keys().isLoading());
    QCOMPARE(m_bench->shownRows(), 39);
}

void ConnectionControllerTest::aLoad_ofTheOther_changesNothingHere()
{
    show(m_first);
    const QString summary = m_bench->summary();
    QVERIFY(m_bench->select({u"vault-sync"_s}));
    m_secondWorkspace->keys().refresh();
    QVERIFY(m_secondWorkspace->keys().isLoading());
    QCOMPARE(m_bench->summary(), summary);
    SOON(!m_secondWorkspace->keys().isLoading());
    QCOMPARE(m_bench->summary(), summary);
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(u"vault-sync"_s));
    QCOMPARE(m_bench->message(), QString());
}

void ConnectionControllerTest::clipboard_isUntouched()
{
    m_bench->clipboard.put(Secret(QByteArrayView("of the second")));
    const QString held = QApplication::clipboard()->text();
    const int left = m_bench->clipboard.secondsLeft();
    show(m_first);
    show(m_second);
    QCOMPARE(QApplication::clipboard()->text(), held);
    QVERIFY(m_bench->clipboard.holdsSecret());
    QVERIFY(m_bench->clipboard.secondsLeft() >= left - 1);
}

void ConnectionControllerTest::end_duringALoad_isQuiet()
{
    m_secondWorkspace->keys().refresh();
    QVERIFY(m_secondWorkspace->keys().isLoading());
    m_bench->controller.reset();
    QVERIFY(!m_secondWorkspace);
    QCOMPARE(m_bench->message(), QString());
}

QTEST_MAIN(ConnectionControllerTest)
#include "connectioncontroller_test.moc"
