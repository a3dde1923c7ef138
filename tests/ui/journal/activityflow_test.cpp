// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activityflow.h>

#include <app/journal/journal.h>
#include <app/keys/workspace.h>
#include <tests/ui/window/windowbench.h>
#include <ui/journal/keyhistory.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
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
    QCOMPARE(table->model()->index(0, 3).data().toString(), bench.connection().label);
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
    bench.workspace->activity().record({JournalAction::Copied, u"another"_s});
    QVERIFY(bench.select({clientId}));
    KeyHistory &history = bench.window.details().history();
    QTRY_VERIFY(history.isVisibleTo(&bench.window));
    history.findChild<QAbstractButton *>(u"showAllActivity"_s)->click();
    QCOMPARE(bench.field<QLineEdit>(u"activityDialog"_s, u"activitySearch"_s)->text(), clientId);
    auto *table = bench.field<QTableView>(u"activityDialog"_s, u"activityTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
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
