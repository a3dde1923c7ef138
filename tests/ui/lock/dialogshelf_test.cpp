// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/dialogshelf.h>

#include <QDialog>
#include <QTest>

using namespace Latchkey::Ui;

class DialogShelfTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window.show(); }

    void toolTipsAndPopups_areHidden();
    void windowsThatAreNoDialogs_stay();
    void dialogs_areHidden_andComeBack();

private:
    QWidget m_window;
    DialogShelf m_shelf{m_window};
};

void DialogShelfTest::toolTipsAndPopups_areHidden()
{
    QWidget toolTip(nullptr, Qt::ToolTip);
    QWidget popup(nullptr, Qt::Popup);
    toolTip.show();
    popup.show();
    m_shelf.putAway();
    QVERIFY(!toolTip.isVisible());
    QVERIFY(!popup.isVisible());
    m_shelf.bringBack();
}

// Where a tray swallows windows (XEmbed), Qt's icon is one: hidden, the program could not be reached.
void DialogShelfTest::windowsThatAreNoDialogs_stay()
{
    QWidget trayIcon(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::BypassWindowManagerHint);
    trayIcon.show();
    m_shelf.putAway();
    QVERIFY(trayIcon.isVisible());
    QVERIFY(m_window.isVisible());
    m_shelf.bringBack();
}

void DialogShelfTest::dialogs_areHidden_andComeBack()
{
    QDialog spared(&m_window);
    DialogShelf::spare(&spared);
    spared.show();
    m_shelf.putAway();
    QVERIFY(spared.isVisible());
    m_shelf.bringBack();
}

QTEST_MAIN(DialogShelfTest)
#include "dialogshelf_test.moc"
