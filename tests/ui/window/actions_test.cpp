// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/actiontable.h>

#include <QAction>
#include <QKeySequence>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ActionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void enabled_followsTheState_data();
    void enabled_followsTheState();
    void names_andShortcuts_areUnique();
    void triggering_saysWhichOne();
    void whatNobodyHasTakenUp_isNotOffered();
    void whatIsTakenUp_isOffered_whileItsReceiverLives();
    void shortcuts_ofWhatIsDoneToKeys_stayInTheirPane();
};

void ActionsTest::enabled_followsTheState_data()
{
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QList<ActionId>>("enabled");
    const QList always{ActionId::Find, ActionId::ToggleDetails, ActionId::Connect, ActionId::TryPractice,
        ActionId::ManageConnections, ActionId::About, ActionId::Quit};
    const QList signedIn{ActionId::NewKey, ActionId::Refresh, ActionId::ShowAllApplications,
        ActionId::SignOut, ActionId::Account, ActionId::SignInCli, ActionId::Overview, ActionId::ExportKeys,
        ActionId::Rotations};
    QTest::newRow("no connection") << ActionState{} << always;
    QTest::newRow("signed out") << ActionState{true, false, 0, false}
                                << always
            + QList{ActionId::SignIn, ActionId::SignInCli, ActionId::Overview, ActionId::ExportKeys};
    QTest::newRow("stored") << ActionState{true, false, 0, false, true}
                            << always
            + QList{ActionId::SignIn, ActionId::SignInCli, ActionId::EditConnection, ActionId::Overview,
                ActionId::ExportKeys};
    QTest::newRow("signed in") << ActionState{true, true, 0, false} << always + signedIn;
    QTest::newRow("overdue") << ActionState{true, true, 0, false, false, false, {}, true}
                             << always + signedIn + QList{ActionId::RotateOverdue};
    QTest::newRow("overdue, signed out")
        << ActionState{true, false, 0, false, false, false, {}, true}
        << always + QList{ActionId::SignIn, ActionId::SignInCli, ActionId::Overview, ActionId::ExportKeys};
    QTest::newRow("one key") << ActionState{true, true, 1, false}
                             << always + signedIn
            + QList{ActionId::Copy, ActionId::CopyClientId, ActionId::CopyAsExport, // says why not
                ActionId::Deliver, ActionId::Verify, ActionId::Rotate, ActionId::Edit, ActionId::Delete};
    QTest::newRow("one kept key") << ActionState{true, true, 1, true}
                                  << always + signedIn
            + QList{ActionId::Copy, ActionId::CopyClientId, ActionId::CopyAsExport, ActionId::Deliver,
                ActionId::Verify, ActionId::Rotate, ActionId::Edit, ActionId::Delete, ActionId::ForgetSecret};
    QTest::newRow("several keys") << ActionState{true, true, 3, false}
                                  << always + signedIn
            + QList{ActionId::Copy, ActionId::CopyClientId, ActionId::CopyAsExport, ActionId::Deliver,
                ActionId::Verify, ActionId::Rotate, ActionId::Edit, ActionId::Delete};
}

void ActionsTest::enabled_followsTheState()
{
    QFETCH(ActionState, state);
    QFETCH(QList<ActionId>, enabled);
    QWidget window;
    const Actions actions(window);
    const_cast<Actions &>(actions).setState(state);
    for (const ActionEntry &entry : actionTable())
        QCOMPARE(actions[entry.id]->isEnabled(), enabled.contains(entry.id));
}

void ActionsTest::names_andShortcuts_areUnique()
{
    QWidget window;
    const Actions actions(window);
    QSet<QString> names;
    QSet<QKeySequence> shortcuts;
    for (const ActionEntry &entry : actionTable()) {
        const QAction *action = actions[entry.id];
        QVERIFY(action);
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->objectName()));
        shortcuts.insert(action->shortcut());
    }
}

void ActionsTest::triggering_saysWhichOne()
{
    QWidget window;
    const Actions actions(window);
    QSignalSpy triggered(&actions, &Actions::triggered);
    actions[ActionId::Connect]->trigger();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.first().first().value<ActionId>(), ActionId::Connect);
}

void ActionsTest::whatNobodyHasTakenUp_isNotOffered()
{
    QWidget window;
    Actions actions(window);
    actions.setState({true, true, 1, true, true});
    for (const ActionEntry &entry : actionTable()) {
        const bool offered = entry.by == ActionEntry::By::Window;
        QCOMPARE(actions[entry.id]->isVisible(), offered);
        QVERIFY(offered || !actions[entry.id]->isEnabled());
    }
}

void ActionsTest::whatIsTakenUp_isOffered_whileItsReceiverLives()
{
    QWidget window;
    Actions actions(window);
    const QSignalSpy triggered(&actions, &Actions::triggered);
    auto feature = std::make_unique<QObject>();
    int locked = 0;
    actions.takeUp(ActionId::Lock, feature.get(), [&locked] { ++locked; });
    QVERIFY(actions[ActionId::Lock]->isVisible());
    actions[ActionId::Lock]->trigger();
    QCOMPARE(locked, 1);
    QCOMPARE(triggered.size(), 0);

    actions.setOffered(ActionId::Lock, false);
    actions.setState({true, true, 0, false});
    QVERIFY(!actions[ActionId::Lock]->isVisible());
    actions[ActionId::Lock]->trigger();
    QCOMPARE(locked, 1);

    actions.setOffered(ActionId::Lock, true);
    feature.reset();
    QVERIFY(!actions[ActionId::Lock]->isVisible());
}

void ActionsTest::shortcuts_ofWhatIsDoneToKeys_stayInTheirPane()
{
    QWidget window;
    QWidget pane(&window);
    const Actions actions(window);
    actions.addKeyActionsTo(pane);
    for (const ActionId id : {ActionId::Copy, ActionId::CopyAsExport, ActionId::Edit, ActionId::Delete}) {
        QVERIFY(pane.actions().contains(actions[id]));
        QVERIFY(!window.actions().contains(actions[id]));
        QCOMPARE(actions[id]->shortcutContext(), Qt::WidgetWithChildrenShortcut);
    }
    QVERIFY(window.actions().contains(actions[ActionId::NewKey]));
}

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
