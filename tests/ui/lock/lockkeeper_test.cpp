// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/lock/lockbench.h>

#include <app/keys/workspace.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a lock does to the window and to what is in it, and what the unlock brings back.
class LockKeeperTest final : public QObject, private LockBench
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { end(); }

    void lock_hidesEverythingBehindOnePage();
    void page_saysNothingOfASignIn_whereThereIsNone();
    void page_saysNothingOfTheKeychain_inPractice();
    void lock_dropsTheTokens_andEmptiesTheList();
    void lock_clearsTheClipboard();
    void lock_restsTheActions();
    void lock_restsWhateverElseTheWindowOffers();
    void lock_closesMenus();
    void unlock_bringsEverythingBack();
    void unlock_bringsBackWhatWasSelected_andWhereThePersonWas();
    void unlock_saysWhereTheKeychainSaysNo();
    void memoryOnlySignIn_isNamedBefore_andAfterwards();

private:
    [[nodiscard]] QWidget *page() const { return m_bench->window.findChild<QWidget *>(u"lockPage"_s); }
};

void LockKeeperTest::lock_hidesEverythingBehindOnePage()
{
    QSignalSpy changed(&*m_keeper, &LockKeeper::lockedChanged);
    const QString title = m_bench->window.windowTitle();
    lock();
    QCOMPARE(changed.size(), 1);
    QVERIFY(page()->isVisible());
    QCOMPARE(page()->accessibleName(), u"Latchkey is locked"_s);
    QCOMPARE(m_bench->window.focusWidget()->objectName(), u"unlockButton"_s);
    QCOMPARE(m_bench->window.windowTitle(), title);
    for (const char *name : {"keyTable", "keyDetails", "connectionSwitcher", "statusLine", "searchField"}) {
        const auto *part = m_bench->window.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(part && !part->isVisible(), name);
    }
    m_keeper->lock(); // once more, as when the system locks too
    QCOMPARE(changed.size(), 1);
}

void LockKeeperTest::page_saysNothingOfASignIn_whereThereIsNone()
{
    lock();
    QVERIFY(page()->accessibleDescription().contains(u"your sign-in"_s));
    closeAll();
    m_bench->openSignedOut();
    lock();
    QCOMPARE(page()->accessibleDescription(), u"What was on the screen is hidden until you unlock."_s);
    m_keeper->lock(); // once more, as when the system locks too
    QVERIFY(!page()->accessibleDescription().contains(u"your sign-in"_s));
}

void LockKeeperTest::page_saysNothingOfTheKeychain_inPractice()
{
    closeAll();
    Connection practice = m_bench->connection();
    practice.id = u"practice"_s;
    m_bench->controller->openPractice(practice, m_bench->tenant.signedIn());
    SOON(m_bench->controller->isAnySignedIn());
    lock();
    QVERIFY(page());
    const auto labels = page()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains("keychain"_L1), qPrintable(label->text()));
}

void LockKeeperTest::lock_dropsTheTokens_andEmptiesTheList()
{
    const int writes = m_bench->keychain.writes;
    lock();
    QVERIFY(!m_bench->workspace->session().signIn());
    QCOMPARE(m_bench->workspace->keys().size(), 0);
    QCOMPARE(m_bench->keychain.writes, writes);
    QCOMPARE(m_bench->keychain.removals, 0);
    QVERIFY(m_bench->connections.connections().first().hasAccount);
}

void LockKeeperTest::lock_clearsTheClipboard()
{
    m_bench->clipboard.put(Secret("Y2FuYXJ5"));
    lock();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!m_bench->clipboard.holdsSecret());
}

void LockKeeperTest::lock_restsTheActions()
{
    lock();
    for (const QAction *action : m_bench->window.actions().findChildren<QAction *>()) {
        const bool mayWork = action->objectName() == u"quit"_s;
        QCOMPARE(action->isEnabled(), mayWork);
    }
    pressUnlock();
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    QVERIFY(m_bench->window.actions()[ActionId::NewKey]->isEnabled());
}

void LockKeeperTest::lock_restsWhateverElseTheWindowOffers()
{
    lock();
    const QList<QAction *> offered = static_cast<QWidget &>(m_bench->window).actions();
    QVERIFY(offered.size() > 10);
    for (QAction *action : offered) {
        if (action->objectName() != u"quit"_s)
            action->trigger();
    }
    QCoreApplication::processEvents();
    pressUnlock();
    for (const QDialog *dialog : m_bench->window.findChildren<QDialog *>())
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->objectName()));
}

void LockKeeperTest::lock_closesMenus()
{
    QMenu menu(&m_bench->window);
    menu.addAction(u"Copy"_s);
    menu.popup(m_bench->window.mapToGlobal(QPoint(10, 10)));
    QVERIFY(menu.isVisible());
    m_keeper->lock();
    QVERIFY(!menu.isVisible());
}

void LockKeeperTest::unlock_bringsEverythingBack()
{
    m_bench->window.findChild<QWidget *>(u"searchField"_s)->setFocus();
    lock();
    QTest::keyClick(m_bench->window.focusWidget(), Qt::Key_Return);
    QVERIFY(!m_keeper->isLocked());
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    QVERIFY(m_bench->window.table().isVisible());
    QCOMPARE(m_bench->window.focusWidget()->objectName(), u"searchField"_s);
    QCOMPARE(m_bench->message(), QString());
}

void LockKeeperTest::unlock_bringsBackWhatWasSelected_andWhereThePersonWas()
{
    KeyTable &table = m_bench->window.table();
    m_bench->window.resize(720, 480);
    const auto idAt = [&table](int row) {
        return table.model()->index(row, KeyTableModel::Name).data(KeyTableModel::ClientIdRole).toString();
    };
    for (const int row : {21, 24}) {
        table.selectionModel()->select(
            table.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    table.selectionModel()->setCurrentIndex(table.model()->index(23, 0), QItemSelectionModel::NoUpdate);
    table.scrollTo(table.model()->index(26, 0));
    const int scrolled = table.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QStringList chosen = m_bench->window.selectedClientIds();
    QCOMPARE(chosen, QStringList({idAt(21), idAt(24)}));
    lock();
    m_keeper->lock(); // once more, over an empty list
    pressUnlock();
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    SOON_COMPARE(m_bench->window.selectedClientIds(), chosen);
    QCOMPARE(table.currentIndex().row(), 23);
    QCOMPARE(table.verticalScrollBar()->value(), scrolled);
}

void LockKeeperTest::unlock_saysWhereTheKeychainSaysNo()
{
    lock();
    m_bench->keychain.readError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    pressUnlock();
    SOON_COMPARE(m_bench->emptyHeading(), u"Your keychain is locked"_s);
    m_bench->keychain.readError.reset();
    m_bench->emptyButton()->click();
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
}

void LockKeeperTest::memoryOnlySignIn_isNamedBefore_andAfterwards()
{
    const auto adopted
        = m_bench->workspace->session().adopt(m_bench->tenant.signedIn(), Session::Storing::Forbidden);
    SOON(adopted.isFinished());
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    m_bench->keychain.items = {};
    pass(4min + 35s);
    const auto *line = m_bench->field<StatusLabel>(warning, u"lockConsequence"_s);
    QVERIFY(line);
    QVERIFY(line->text().contains("in memory only"_L1));
    m_bench->button(warning, u"lockNowButton"_s)->click();
    QVERIFY(m_keeper->isLocked());
    pressUnlock();
    SOON(m_bench->message().contains("has ended because Latchkey was locked"_L1));
    QCOMPARE(m_bench->messageAction()->text(), u"Sign in…"_s);
}

QTEST_MAIN(LockKeeperTest)
#include "lockkeeper_test.moc"
