// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/shortcutsflow.h>

#include <ui/clipboard/secretclipboard.h>
#include <ui/window/mainwindow.h>

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ShortcutsFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_settings.clear(); }
    void theAction_isOffered_andOpensTheList();
    void whatWasChosen_isThereAtTheNextStart();
    void toolTips_tellTheNewKeys();

private:
    static QDialog *open(MainWindow &window)
    {
        window.actions()[ActionId::Shortcuts]->trigger();
        return window.findChild<QDialog *>(u"shortcutsDialog"_s);
    }
    /// Of Refresh.
    static void change(MainWindow &window, Qt::Key key)
    {
        auto *dialog = open(window);
        dialog->findChild<QLineEdit *>(u"shortcutsSearch"_s)->setText(u"refresh"_s);
        QTest::keyClick(dialog->findChild<QKeySequenceEdit *>(u"shortcutEdit"_s), key);
        dialog->accept();
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    SecretClipboard m_clipboard{*QGuiApplication::clipboard()};
};

void ShortcutsFlowTest::theAction_isOffered_andOpensTheList()
{
    MainWindow window(m_clipboard);
    QVERIFY(!window.actions()[ActionId::Shortcuts]->isVisible());
    const ShortcutsFlow flow(window, m_settings);
    QVERIFY(window.actions()[ActionId::Shortcuts]->isVisible());
    const QPointer<QDialog> dialog = open(window);
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void ShortcutsFlowTest::whatWasChosen_isThereAtTheNextStart()
{
    {
        MainWindow window(m_clipboard);
        const ShortcutsFlow flow(window, m_settings);
        change(window, Qt::Key_F8);
        QCOMPARE(window.actions()[ActionId::Refresh]->shortcut(), QKeySequence(Qt::Key_F8));
    }
    MainWindow window(m_clipboard);
    QCOMPARE(window.actions()[ActionId::Refresh]->shortcut(), QKeySequence(Qt::Key_F5));
    const ShortcutsFlow flow(window, m_settings);
    QCOMPARE(window.actions()[ActionId::Refresh]->shortcut(), QKeySequence(Qt::Key_F8));
}

void ShortcutsFlowTest::toolTips_tellTheNewKeys()
{
    MainWindow window(m_clipboard);
    const ShortcutsFlow flow(window, m_settings);
    ActionState state;
    state.hasConnection = state.signedIn = true; // else it would tell why it can't be done
    window.actions().setState(state);
    const auto *refresh = window.findChild<QToolButton *>(u"refreshButton"_s);
    QVERIFY(refresh->toolTip().contains(u"F5"_s));
    change(window, Qt::Key_F8);
    QVERIFY2(refresh->toolTip().contains(u"F8"_s), qPrintable(refresh->toolTip()));
    const auto *fold = window.findChild<QToolButton *>(u"foldDetailsButton"_s);
    const QString keys
        = window.actions()[ActionId::ToggleDetails]->shortcut().toString(QKeySequence::NativeText);
    QVERIFY(!keys.isEmpty());
    QCOMPARE(fold->toolTip(), u"Hide details (%1)"_s.arg(keys));
}

QTEST_MAIN(ShortcutsFlowTest)
#include "shortcutsflow_test.moc"
