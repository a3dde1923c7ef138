// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>

#include <ui/keytable/keytable.h>
#include <ui/lock/lockkeeper.h>
#include <ui/palette/commandpalette.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class PaletteFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void ctrlK_opensIt_fromTheTableAndTheSearchField_andClosesIt();
    void anAction_isDone();
    void thePracticeTenant_isTried();
    void aKey_isSelected_thoughTheSearchHidesIt();
    void aDialogThatOpens_closesIt();
    void anotherShortcut_works_whileItIsOpen();
    void aLock_closesIt();
    void theEnd_comesWell_afterThePaletteWasUsed_andWhileItIsOpen();
    void secrets_areNotInIt();

private:
    [[nodiscard]] static CommandPalette *palette(const WindowBench &bench)
    {
        const auto all = bench.window.findChildren<CommandPalette *>();
        for (CommandPalette *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void choose(const WindowBench &bench, const QString &typed)
    {
        bench.trigger(ActionId::CommandPalette);
        auto *field = palette(bench)->findChild<QLineEdit *>(u"paletteField"_s);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

void PaletteFlowTest::ctrlK_opensIt_fromTheTableAndTheSearchField_andClosesIt()
{
    WindowBench bench;
    QVERIFY(bench.openSignedIn());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    for (QWidget *from : {static_cast<QWidget *>(&bench.window.table()),
             static_cast<QWidget *>(bench.window.topBar().search())}) {
        from->setFocus();
        QTest::keyClick(from, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette(bench));
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(!palette(bench));
        QVERIFY(from->hasFocus());
    }
}

void PaletteFlowTest::anAction_isDone()
{
    WindowBench bench;
    QVERIFY(bench.openSignedIn());
    choose(bench, u"new key"_s);
    QVERIFY(bench.dialog(u"newKeyDialog"_s));
    QVERIFY(!palette(bench));
}

void PaletteFlowTest::thePracticeTenant_isTried()
{
    const WindowBench bench;
    choose(bench, u"practice"_s);
    QCOMPARE(bench.practiceStarts, 1);
}

void PaletteFlowTest::aKey_isSelected_thoughTheSearchHidesIt()
{
    WindowBench bench;
    QVERIFY(bench.openSignedIn());
    bench.window.topBar().search()->setText(u"grafana"_s);
    choose(bench, u"github-actions"_s);
    QCOMPARE(bench.window.selectedClientIds(), QStringList{u"github-actions"_s});
    QCOMPARE(bench.currentClientId(), u"github-actions"_s);
    QVERIFY(bench.window.table().hasFocus());
}

void PaletteFlowTest::aDialogThatOpens_closesIt()
{
    const WindowBench bench;
    bench.trigger(ActionId::CommandPalette);
    QVERIFY(palette(bench));
    bench.trigger(ActionId::About);
    QVERIFY(bench.dialog(u"aboutDialog"_s));
    QTRY_VERIFY(!palette(bench));
}

void PaletteFlowTest::anotherShortcut_works_whileItIsOpen()
{
    WindowBench bench;
    QVERIFY(bench.openSignedIn());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.trigger(ActionId::CommandPalette);
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(!palette(bench));
    QVERIFY(bench.window.topBar().search()->hasFocus());
}

void PaletteFlowTest::aLock_closesIt()
{
    WindowBench bench;
    LockKeeper keeper({bench.window, *bench.controller, bench.clipboard, bench.preferences});
    QVERIFY(bench.openSignedIn());
    bench.trigger(ActionId::CommandPalette);
    QVERIFY(palette(bench));
    (void)keeper.lock();
    QVERIFY(keeper.isLocked());
    QVERIFY(!palette(bench)); // names of keys are not for everyone
    bench.trigger(ActionId::CommandPalette);
    QVERIFY(!palette(bench));
}

void PaletteFlowTest::theEnd_comesWell_afterThePaletteWasUsed_andWhileItIsOpen()
{
    {
        WindowBench bench;
        bench.trigger(ActionId::CommandPalette);
        const QPointer<CommandPalette> used = palette(bench);
        QVERIFY(used);
        bench.trigger(ActionId::CommandPalette);
        QTRY_VERIFY(!used);
        bench.controller.reset();
    }
    WindowBench bench;
    bench.trigger(ActionId::CommandPalette);
    const QPointer<CommandPalette> open = palette(bench);
    QVERIFY(open);
    bench.controller.reset();
    QVERIFY(!open);
}

void PaletteFlowTest::secrets_areNotInIt()
{
    WindowBench bench;
    QVERIFY(bench.openSignedIn());
    bench.trigger(ActionId::CommandPalette);
    QVERIFY(palette(bench));
    QVERIFY(!bench.leaksToken());
}

QTEST_MAIN(PaletteFlowTest)
#include "paletteflow_test.moc"
