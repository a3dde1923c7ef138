// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activityflow.h>

#include <app/journal/journal.h>
#include <app/keys/workspace.h>
#include <tests/ui/window/windowbench.h>
#include <ui/journal/activitymodel.h>
#include <ui/journal/keyhistory.h>
#include <ui/keytable/keylisting.h>
#include <ui/widgets/filterchip.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ActivityFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void theAction_showsWhatWasDone();
    void aKeysHistory_leadsToAllOfIt();
    void anEntry_leadsToItsKey();
    void anEntry_ofAKeyThatIsGone_saysSo();
    void deletions_areRecordedRowByRow_andOutliveTheKey();
    void aJournalThatCanNotBeWritten_isToldOnce();
};

void ActivityFlowTest::theAction_showsWhatWasDone()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    WindowBench bench({.keyCount = 5});
    QVERIFY(!bench.window.actions()[ActionId::Activity]->isVisible());
    const ActivityFlow flow(bench.window, bench.connections, [&journal]() -> Journal & { return journal; });
    QVERIFY(bench.openSignedIn());
    bench.workspace->recordIn(journal);
    bench.workspace->activity().record({JournalAction::Copied, u"ci"_s, u"CI"_s, {}, u"export"_s});
    bench.trigger(ActionId::Activity);
    auto *table = bench.field<QTableView>(u"activityDialog"_s, u"activityTable"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Copied"_s);
    QCOMPARE(
        table->model()->index(0, ActivityModel::ConnectionName).data().toString(), bench.connection().label);
}

void ActivityFlowTest::aKeysHistory_leadsToAllOfIt()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    WindowBench bench({.keyCount = 5});
    const ActivityFlow flow(bench.window, bench.connections, [&journal]() -> Journal & { return journal; });
    QVERIFY(bench.openSignedIn());
    bench.workspace->recordIn(journal);
    const QString clientId = bench.workspace->keys().at(0).clientId;
    bench.workspace->activity().record({JournalAction::Copied, clientId});
    bench.workspace->activity().record({JournalAction::Copied, clientId + "-2"_L1});
    JournalEntry elsewhere;
    elsewhere.controlPlane = u"another.example.com"_s;
    elsewhere.clientId = clientId;
    (void)journal.record(elsewhere);
    QVERIFY(bench.select({clientId}));
    KeyHistory &history = bench.window.details().history();
    QTRY_VERIFY(history.isVisibleTo(&bench.window));
    history.findChild<QAbstractButton *>(u"showAllActivity"_s)->click();
    QVERIFY(bench.field<FilterChip>(u"activityDialog"_s, u"activityKey"_s)->text().contains(clientId));
    auto *table = bench.field<QTableView>(u"activityDialog"_s, u"activityTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    bench.field<QAbstractButton>(u"activityDialog"_s, u"activityAllKeys"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void ActivityFlowTest::anEntry_leadsToItsKey()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    WindowBench bench({.keyCount = 5});
    ActivityFlow flow(bench.window, bench.connections, [&journal]() -> Journal & { return journal; });
    QStringList opened;
    flow.setOpener([&opened](const QString &controlPlane) {
        opened.append(controlPlane);
        return true;
    });
    QVERIFY(bench.openSignedIn());
    bench.workspace->recordIn(journal);
    const QString clientId = bench.workspace->keys().at(3).clientId;
    bench.workspace->activity().record({JournalAction::Copied, clientId});
    bench.window.listing().setSearch(u"hides-all-of-them"_s);
    bench.trigger(ActionId::Activity);
    auto *table = bench.field<QTableView>(u"activityDialog"_s, u"activityTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!bench.dialog(u"activityDialog"_s));
    QCOMPARE(opened, QStringList{bench.connection().endpoint.authority()});
    QCOMPARE(bench.window.selectedClientIds(), QStringList{clientId});
}

void ActivityFlowTest::anEntry_ofAKeyThatIsGone_saysSo()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    WindowBench bench({.keyCount = 5});
    ActivityFlow flow(bench.window, bench.connections, [&journal]() -> Journal & { return journal; });
    bool isListed = true;
    flow.setOpener([&isListed](const QString &) { return isListed; });
    QVERIFY(bench.openSignedIn());
    bench.workspace->recordIn(journal);
    bench.workspace->activity().record({JournalAction::Deleted, u"gone"_s});
    bench.window.listing().setSearch(u"key"_s);
    bench.trigger(ActionId::Activity);
    auto *table = bench.field<QTableView>(u"activityDialog"_s, u"activityTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto *notice = bench.field<StatusLabel>(u"activityDialog"_s, u"trouble"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(notice->isVisible());
    QCOMPARE(bench.window.listing().search(), u"key"_s);
    isListed = false;
    bench.field<QAbstractButton>(u"activityDialog"_s, u"showKeyButton"_s)->click();
    QVERIFY(notice->isVisible() && bench.dialog(u"activityDialog"_s));
}

void ActivityFlowTest::deletions_areRecordedRowByRow_andOutliveTheKey()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    WindowBench bench;
    const ActivityFlow flow(bench.window, bench.connections, [&journal]() -> Journal & { return journal; });
    QVERIFY(bench.openSignedIn());
    bench.workspace->recordIn(journal);
    bench.workspace->activity().record({JournalAction::Copied, u"grafana"_s, {}, {}, u"fish"_s});
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.path = "AppsService/Delete";
    fault.connectCode = "permission_denied";
    fault.httpStatus = 403;
    bench.tenant.inject(fault); // the first of them
    QVERIFY(bench.select({u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s}));
    bench.trigger(ActionId::Delete);
    auto *list = bench.field<QListWidget>(u"deleteDialog"_s, u"deleteList"_s);
    QVERIFY(list);
    const auto rows = [list] {
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    };
    QTRY_COMPARE(rows().filter(u"not used by you from this computer"_s).size(), 2);
    QCOMPARE(rows().filter(u"last used by you from this computer"_s).size(), 1);
    QVERIFY(rows().filter(u"last used by you from this computer"_s).first().startsWith(u"grafana"_s));
    bench.field<QLineEdit>(u"deleteDialog"_s, u"countEdit"_s)->setText(u"3"_s);
    bench.button(u"deleteDialog"_s, u"confirmDeleteButton"_s)->click();
    QTRY_COMPARE(bench.shownRows(), 37);
    bench.dialog(u"deleteDialog"_s)->reject();
    QTRY_VERIFY(!bench.dialog(u"deleteDialog"_s));

    const auto deletions = journal.read({.actions = {JournalAction::Deleted}}, 0, 10);
    QTRY_VERIFY(deletions.isFinished());
    const QList<JournalEntry> entries = deletions.result().value();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(2).outcome, JournalOutcome::Failed);
    QCOMPARE(entries.at(2).detail, u"permission-denied"_s);
    QCOMPARE(entries.at(1).outcome, JournalOutcome::Succeeded);
    QCOMPARE(entries.at(0).outcome, JournalOutcome::Succeeded);

    bench.trigger(ActionId::Activity);
    bench.field<QLineEdit>(u"activityDialog"_s, u"activitySearch"_s)
        ->setText(entries.at(2).clientId == u"grafana"_s ? u"prod-deploy"_s : u"grafana"_s);
    auto *table = bench.field<QTableView>(u"activityDialog"_s, u"activityTable"_s);
    const auto newest = [table] {
        return table->model()->index(0, 1).data().toString();
    };
    QTRY_COMPARE(newest(), u"Deleted"_s);
}

void ActivityFlowTest::aJournalThatCanNotBeWritten_isToldOnce()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"journal"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Journal journal(folder.filePath(u"journal/journal.sqlite"_s));
    WindowBench bench({.keyCount = 5});
    ActivityFlow flow(bench.window, bench.connections, [&journal]() -> Journal & { return journal; });
    flow.watch(journal);
    QVERIFY(bench.openSignedIn());
    bench.workspace->recordIn(journal);
    bench.workspace->activity().record({JournalAction::Copied, u"ci"_s});
    QTRY_VERIFY(bench.message().contains(u"not in the activity journal"_s));
    bench.window.messageBar().showMessage(Severity::Information, u"something else"_s);
    const auto second = journal.record({});
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(bench.message(), u"something else"_s);
    QVERIFY(inTheWay.remove());
    const auto third = journal.record({});
    QTRY_VERIFY(third.isFinished());
    QVERIFY(third.result());
}

QTEST_MAIN(ActivityFlowTest)
#include "activityflow_test.moc"
