// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <ui/keytable/keytable.h>
#include <ui/window/keydetails.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class FocusedKeyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void foundByTyping_isActedOn_data();
    void foundByTyping_isActedOn();
    void enterInAnEmptySearch_selectsNothing();
    void atTheStart_actsOnTheRowWithTheFocus();
    void copy_actsOnTheRowWithTheFocus();
    void chosenKeys_areThoseOfTheShortcut();
    void whatCannotBeDone_saysWhy();
    void besideTheTable_asksToSelect_untilSomethingIs();

private:
    void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&widget, key, modifiers);
    }
    [[nodiscard]] KeyTable &table() const { return m_bench->window.table(); }

    std::optional<WindowBench> m_bench;
};

void FocusedKeyTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
    m_bench->window.activateWindow();
    SOON(m_bench->window.isActiveWindow());
}

void FocusedKeyTest::foundByTyping_isActedOn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Down") << Qt::Key_Down;
}

void FocusedKeyTest::foundByTyping_isActedOn()
{
    QFETCH(const Qt::Key, key);
    press(m_bench->window, Qt::Key_F, Qt::ControlModifier);
    SearchField &search = *m_bench->window.topBar().search();
    QTest::keyClicks(&search, u"airflow-prod"_s);
    QCOMPARE(m_bench->shownRows(), 1);
    press(search, key);
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(u"airflow-prod"_s));
    QCOMPARE(m_bench->window.focusWidget(), &table());
    press(table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    SOON(m_bench->dialog(u"rotateDialog"_s));
}

void FocusedKeyTest::enterInAnEmptySearch_selectsNothing()
{
    SearchField &search = *m_bench->window.topBar().search();
    search.setFocus();
    press(search, Qt::Key_Return);
    QCOMPARE(m_bench->window.focusWidget(), &table());
    QVERIFY(m_bench->window.selectedClientIds().isEmpty());
}

void FocusedKeyTest::atTheStart_actsOnTheRowWithTheFocus()
{
    QVERIFY(m_bench->window.selectedClientIds().isEmpty());
    press(table(), Qt::Key_F2);
    SOON(m_bench->dialog(u"editKeyDialog"_s));
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(m_bench->currentClientId()));
    QCOMPARE(table().currentIndex().row(), 0);
}

void FocusedKeyTest::copy_actsOnTheRowWithTheFocus()
{
    QGuiApplication::clipboard()->clear();
    press(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_bench->currentClientId());
}

void FocusedKeyTest::chosenKeys_areThoseOfTheShortcut()
{
    m_bench->window.actions()[ActionId::Edit]->setShortcut(QKeySequence(Qt::Key_F8)); // as the person may
    press(table(), Qt::Key_F2);
    QVERIFY(m_bench->window.selectedClientIds().isEmpty());
    press(table(), Qt::Key_F8);
    SOON(m_bench->dialog(u"editKeyDialog"_s));
}

void FocusedKeyTest::whatCannotBeDone_saysWhy()
{
    press(table(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_bench->message(), u"Select one key whose secret is kept on this computer."_s);
}

void FocusedKeyTest::besideTheTable_asksToSelect_untilSomethingIs()
{
    auto *fold = m_bench->window.details().findChild<QWidget *>(u"foldDetailsButton"_s);
    fold->setFocus();
    QCOMPARE(m_bench->window.focusWidget(), fold);
    press(*fold, Qt::Key_Delete);
    QCOMPARE(m_bench->message(), u"Select a key first."_s);
    QVERIFY(m_bench->window.selectedClientIds().isEmpty());
    QVERIFY(!m_bench->dialog(u"deleteDialog"_s));
    press(table(), Qt::Key_Down);
    QCOMPARE(m_bench->message(), QString());
}

QTEST_MAIN(FocusedKeyTest)
#include "focusedkey_test.moc"
