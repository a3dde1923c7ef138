// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/screenguard.h>

#include <ui/clipboard/secretclipboard.h>
#include <ui/preferences/preferences.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// The guard on a system that can; it writes down what is asked of it.
struct Guarded
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    MainWindow window{clipboard};
    QHash<QWidget *, bool> excluded;
    ScreenGuard guard{window, preferences, [this](QWidget &widget, bool isExcluded) {
                          excluded[&widget] = isExcluded;
                      }};

    [[nodiscard]] QAction *action() const { return window.actions()[ActionId::AllowScreenshots]; }
};

} // namespace

class ScreenGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void windows_areExcluded_asTheyShow();
    void preference_holdsAtOnce();
    void allowance_holdsForAWhile_andIsSaid();
    void systemThatCannot_offersNothing();
};

void ScreenGuardTest::windows_areExcluded_asTheyShow()
{
    Guarded at;
    at.window.show();
    QCOMPARE(at.excluded.value(&at.window), true);
    QDialog dialog(&at.window);
    dialog.show();
    QCOMPARE(at.excluded.value(&dialog), true);
}

void ScreenGuardTest::preference_holdsAtOnce()
{
    Guarded at;
    at.window.show();
    at.preferences.setGuardsScreen(false);
    QCOMPARE(at.excluded.value(&at.window, true), false);
    QVERIFY(!at.action()->isVisible());
    at.preferences.setGuardsScreen(true);
    QCOMPARE(at.excluded.value(&at.window), true);
    QVERIFY(at.action()->isVisible());
}

void ScreenGuardTest::allowance_holdsForAWhile_andIsSaid()
{
    Guarded at;
    at.window.show();
    at.action()->trigger();
    QVERIFY(!at.guard.isGuarding());
    QCOMPARE(at.excluded.value(&at.window, true), false);
    QVERIFY(at.window.messageBar().text().contains("5 minutes"_L1));
    QDialog dialog(&at.window);
    dialog.show();
    QCOMPARE(at.excluded.value(&dialog, true), false);
    at.guard.endAllowance();
    QCOMPARE(at.excluded.value(&at.window), true);
    QCOMPARE(at.excluded.value(&dialog), true);
    QVERIFY(at.action()->isVisible());
}

void ScreenGuardTest::systemThatCannot_offersNothing()
{
    Guarded at;
    MainWindow window(at.clipboard);
    const ScreenGuard guard(window, at.preferences, {});
    QVERIFY(!guard.isGuarding());
    QVERIFY(!window.actions()[ActionId::AllowScreenshots]->isVisible());
}

QTEST_MAIN(ScreenGuardTest)
#include "screenguard_test.moc"
