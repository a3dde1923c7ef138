// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>
#include <tests/ui/window/windowtexts.h>

#include <app/core/whenfinished.h>
#include <app/desktop/desktopwatch.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/clisignindialog.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/dialogs/signindialog.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/lock/lockkeeper.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/secretfield.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString newKey = u"newKeyDialog"_s;
const QString reveal = u"revealDialog"_s;
const QString warning = u"lockWarning"_s;

class PlayedDesktop final : public DesktopWatch
{
public:
    void start() override { }
    void readyToSleep() override { ++ready; }

    int ready = 0;
};

} // namespace

class LockKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void lock_hidesEverythingBehindOnePage();
    void page_saysNothingOfASignIn_whereThereIsNone();
    void page_saysNothingOfTheKeychain_inPractice();
    void lock_dropsTheTokens_andEmptiesTheList();
    void lock_clearsTheClipboard();
    void lock_restsTheActions();
    void lock_restsWhateverElseTheWindowOffers();
    void lock_closesMenus();
    void shortcut_locks_whereADialogIsOpen();
    void unlock_bringsEverythingBack();
    void unlock_bringsBackWhatWasSelected_andWhereThePersonWas();
    void cliSignIn_underWay_isCancelled();
    void unlock_saysWhereTheKeychainSaysNo();
    void memoryOnlySignIn_isNamedBefore_andAfterwards();
    void dialogs_areHidden_andBackWithWhatWasTyped();
    void pastedKeys_areWiped();
    void signIn_isCancelled();
    void savedSecret_closes();
    void copiedSecret_staysHidden_andIsThereAfterwards();
    void copiedSecret_goesToTheKeychain_ifThatWasChosenBefore();
    void undeliveredSecret_staysHidden_andIsThereAfterwards();
    void undeliveredSecret_goesToTheKeychain_ifThatWasChosenBefore();
    void undeliveredSecret_staysHidden_ifTheKeychainSaysNo();
    void secret_thatArrivesWhileLocked_isNotShown();
    void idle_warns_andLocks();
    void warning_namesTheUndeliveredSecret();
    void warning_endsByStaying();
    void warning_overAnOpenDialog_canBeAnswered();
    void idle_waitsWhileNothingIsThereToLock();
    void idle_waitsForASignIn_butNotForEver();
    void idle_waitsForNoAttempt_thatDoesNotRun_data();
    void idle_waitsForNoAttempt_thatDoesNotRun();
    void idle_locks_whereASecretWasTyped();
    void desktop_thatIsLeft_locks();
    void desktop_thatIsLeft_whileTheKeychainIsAsked_signsNobodyIn();
    void desktop_thatIsLeft_hidesDialogs_whereNobodyIsSignedIn();
    void sleep_waitsForTheWipe();
    void sleep_isNotHeldUp_whereNothingIsToWipe();

private:
    void create(const QString &name);
    void lock();
    void start();
    /// As at the first start of the program: no connection is open.
    void closeAll();
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] QWidget *page() const { return m_bench->window.findChild<QWidget *>(u"lockPage"_s); }
    void pressUnlock() { m_bench->window.findChild<QPushButton *>(u"unlockButton"_s)->click(); }

    std::optional<WindowBench> m_bench;
    std::optional<LockKeeper> m_keeper;
    std::chrono::milliseconds m_now{1h};
};

void LockKeeperTest::init()
{
    start();
    QVERIFY(m_bench->openSignedIn());
}

void LockKeeperTest::start()
{
    m_bench.emplace();
    m_keeper.emplace(LockKeeper::Surroundings{
        m_bench->window, *m_bench->controller, m_bench->clipboard, m_bench->preferences, [this] {
            return m_now;
        }});
}

void LockKeeperTest::closeAll()
{
    cleanup();
    start();
}

void LockKeeperTest::cleanup()
{
    m_keeper.reset();
    m_bench.reset();
}

void LockKeeperTest::create(const QString &name)
{
    m_bench->trigger(ActionId::NewKey);
    QTest::keyClicks(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s), name);
    m_bench->button(newKey, u"createButton"_s)->click();
    SOON(m_bench->dialog(reveal));
}

void LockKeeperTest::lock()
{
    m_bench->trigger(ActionId::Lock);
    QVERIFY(m_keeper->isLocked());
}

void LockKeeperTest::pass(std::chrono::milliseconds time)
{
    m_now += time;
    m_keeper->idleWatch().look();
}

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

void LockKeeperTest::shortcut_locks_whereADialogIsOpen()
{
    create(u"ci"_s);
    QTRY_VERIFY(m_bench->dialog(reveal));
    QTRY_COMPARE(QApplication::activeWindow(), m_bench->dialog(reveal));
    QTest::keyClick(m_bench->dialog(reveal), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_keeper->isLocked());
    QVERIFY(!m_bench->dialog(reveal));
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

void LockKeeperTest::cliSignIn_underWay_isCancelled()
{
    const QString sheet = u"cliSignInDialog"_s;
    m_bench->trigger(ActionId::SignInCli);
    SOON(m_bench->dialog(sheet));
    auto *dialog = static_cast<CliSignInDialog *>(m_bench->dialog(sheet));
    m_bench->button(sheet, u"signInCliButton"_s)->click();
    SOON(dialog->isAuthorizing());
    lock();
    QVERIFY(!dialog->isVisible());
    pressUnlock();
    QVERIFY(dialog->isVisible());
    SOON(!dialog->isAuthorizing());
    QVERIFY(m_bench->button(sheet, u"signInCliButton"_s)->isEnabled());
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

void LockKeeperTest::dialogs_areHidden_andBackWithWhatWasTyped()
{
    m_bench->trigger(ActionId::NewKey);
    QTest::keyClicks(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s), u"half a na"_s);
    m_keeper->lock();
    QVERIFY(!m_bench->dialog(newKey));
    pressUnlock();
    QVERIFY(m_bench->dialog(newKey));
    QVERIFY(m_bench->dialog(newKey)->isModal());
    QCOMPARE(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s)->text(), u"half a na"_s);
}

void LockKeeperTest::pastedKeys_areWiped()
{
    auto *dialog = new Sheet(u"With a secret"_s, &m_bench->window);
    dialog->setObjectName(u"typedSecret"_s);
    auto *edit = new QLineEdit(dialog);
    edit->setEchoMode(QLineEdit::Password);
    edit->setText(u"canary"_s);
    dialog->openOverWindow();
    const QPointer<QDialog> guard(dialog);
    m_keeper->lock();
    QVERIFY(!m_bench->dialog(u"typedSecret"_s));
    QTRY_VERIFY(!guard);
    pressUnlock();
    QVERIFY(!m_bench->dialog(u"typedSecret"_s));
}

void LockKeeperTest::signIn_isCancelled()
{
    m_bench->trigger(ActionId::SignOut);
    SOON(m_bench->window.actions()[ActionId::SignIn]->isEnabled());
    m_bench->trigger(ActionId::SignIn);
    SOON(m_bench->dialog(u"signInDialog"_s));
    m_keeper->lock();
    QVERIFY(!m_bench->dialog(u"signInDialog"_s));
    pressUnlock();
    QVERIFY(!m_bench->dialog(u"signInDialog"_s));
}

void LockKeeperTest::savedSecret_closes()
{
    create(u"ci"_s);
    auto *dialog = static_cast<RevealDialog *>(m_bench->dialog(reveal));
    const QString path = m_bench->folder.filePath(u"ci.sh"_s);
    emit dialog->saveRequested(path);
    SOON(dialog->isDelivered());
    QVERIFY(QFile::exists(path));
    m_keeper->lock();
    pressUnlock();
    QVERIFY(!m_bench->dialog(reveal));
}

void LockKeeperTest::copiedSecret_staysHidden_andIsThereAfterwards()
{
    create(u"ci"_s);
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    m_keeper->lock();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // before it was pasted anywhere
    QVERIFY(!m_bench->dialog(reveal));
    pressUnlock();
    QVERIFY(m_bench->dialog(reveal));
    QVERIFY(!m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    QCOMPARE(m_bench->trouble(reveal), QString()); // "Copied" is true no longer
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("export FLYTE_API_KEY=\""_L1));
    m_bench->button(reveal, u"doneButton"_s)->click();
    QVERIFY(!m_bench->dialog(reveal));
}

void LockKeeperTest::copiedSecret_goesToTheKeychain_ifThatWasChosenBefore()
{
    m_bench->settings.setValue(u"reveal/keep"_s, true);
    create(u"ci"_s);
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    m_keeper->lock();
    SOON(m_bench->workspace->keptSecrets().isKept(u"ci"_s));
    pressUnlock();
    QVERIFY(!m_bench->dialog(reveal));
}

void LockKeeperTest::undeliveredSecret_staysHidden_andIsThereAfterwards()
{
    create(u"ci"_s);
    auto *field = m_bench->field<SecretField>(reveal, u"secretField"_s);
    QTest::keyPress(field->focusProxy(), Qt::Key_Space);
    QVERIFY(field->isRevealed());
    m_keeper->lock();
    QVERIFY(!m_bench->dialog(reveal));
    QVERIFY(!field->isRevealed());
    pressUnlock();
    QVERIFY(m_bench->dialog(reveal));
    QVERIFY(!field->isRevealed());
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("export FLYTE_API_KEY=\""_L1));
}

void LockKeeperTest::undeliveredSecret_goesToTheKeychain_ifThatWasChosenBefore()
{
    create(u"first"_s);
    m_bench->button(reveal, u"keepInKeychainCheck"_s)->click();
    SOON(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    m_bench->button(reveal, u"doneButton"_s)->click();

    create(u"second"_s);
    pass(4min + 35s);
    const auto *line = m_bench->dialog(reveal)->findChild<StatusLabel *>(u"lockConsequence"_s);
    QVERIFY(line && line->text().contains(u"“second”"_s) && line->text().contains("keychain"_L1));
    m_keeper->lock();
    SOON(m_bench->workspace->keptSecrets().isKept(u"second"_s));
    pressUnlock();
    QVERIFY(!m_bench->dialog(reveal));
    QVERIFY(m_bench->message().contains(u"“second”"_s));
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    QVERIFY(m_bench->select({u"second"_s}));
    m_bench->trigger(ActionId::Copy);
    SOON(QGuiApplication::clipboard()->text().startsWith("export FLYTE_API_KEY=\""_L1));
}

void LockKeeperTest::undeliveredSecret_staysHidden_ifTheKeychainSaysNo()
{
    m_bench->settings.setValue(u"reveal/keep"_s, true);
    create(u"ci"_s);
    m_bench->keychain.writeError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_keeper->lock();
    const int writes = m_bench->keychain.writes;
    QVERIFY(writes > 0);
    QVERIFY(!m_bench->dialog(reveal));
    pressUnlock();
    QVERIFY(m_bench->dialog(reveal));
    QCOMPARE(m_bench->trouble(reveal), u"The keychain is locked."_s);
    QVERIFY(!m_bench->button(reveal, u"doneButton"_s)->isEnabled());
}

void LockKeeperTest::secret_thatArrivesWhileLocked_isNotShown()
{
    PracticeFault slow;
    slow.path = "AppsService/Create";
    slow.kind = PracticeFault::Kind::Latency;
    slow.latency = 300ms;
    m_bench->tenant.inject(slow);
    m_bench->trigger(ActionId::NewKey);
    QTest::keyClicks(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s), u"late"_s);
    m_bench->button(newKey, u"createButton"_s)->click();
    SOON_COMPARE(m_bench->tenant.requestCount("AppsService/Create"), 1);
    m_keeper->lock();
    QVERIFY(!m_bench->dialog(newKey));
    SOON(m_bench->window.findChild<QDialog *>(reveal));
    QTRY_VERIFY(!m_bench->dialog(reveal));
    pressUnlock();
    QVERIFY(m_bench->dialog(reveal));
    QVERIFY(!m_bench->dialog(newKey));
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("export FLYTE_API_KEY=\""_L1));
}

void LockKeeperTest::idle_warns_andLocks()
{
    pass(4min + 30s);
    QVERIFY(m_bench->dialog(warning));
    QVERIFY(m_bench->field<QLabel>(warning, u"lockWarningText"_s)->text().contains("30 seconds"_L1));
    pass(10s);
    QVERIFY(m_bench->field<QLabel>(warning, u"lockWarningText"_s)->text().contains("20 seconds"_L1));
    pass(20s);
    QVERIFY(m_keeper->isLocked());
    QVERIFY(!m_bench->dialog(warning));
}

void LockKeeperTest::warning_namesTheUndeliveredSecret()
{
    create(u"ci"_s);
    pass(4min + 35s);
    const auto *line = m_bench->dialog(reveal)->findChild<StatusLabel *>(u"lockConsequence"_s);
    QVERIFY(line && line->text().contains(u"“ci”"_s) && line->text().contains("stays hidden"_L1));
}

void LockKeeperTest::warning_endsByStaying()
{
    pass(4min + 35s);
    m_bench->button(warning, u"stayUnlockedButton"_s)->click();
    QTRY_VERIFY(!m_bench->dialog(warning));
    pass(4min);
    QVERIFY(!m_keeper->isLocked());
    pass(35s);
    QVERIFY(m_bench->dialog(warning));
    QTest::keyClick(m_bench->dialog(warning), Qt::Key_Escape);
    QTRY_VERIFY(!m_bench->dialog(warning));
    pass(35s);
    QVERIFY(!m_keeper->isLocked());
}

void LockKeeperTest::warning_overAnOpenDialog_canBeAnswered()
{
    m_bench->trigger(ActionId::NewKey);
    pass(4min + 35s);
    QDialog *shown = m_bench->dialog(warning);
    QVERIFY(shown);
    // From outside, as the mouse does it: what a modal dialog blocks does not get through.
    auto *stay = shown->findChild<QPushButton *>(u"stayUnlockedButton"_s);
    QTest::mouseClick(shown->windowHandle(), Qt::LeftButton, {}, stay->mapTo(shown, stay->rect().center()));
    QTRY_VERIFY(!m_bench->dialog(warning));
    QVERIFY(m_bench->dialog(newKey));
}

void LockKeeperTest::idle_waitsWhileNothingIsThereToLock()
{
    m_bench->trigger(ActionId::SignOut);
    SOON(m_bench->window.actions()[ActionId::SignIn]->isEnabled());
    pass(1h);
    QVERIFY(!m_keeper->isLocked());
    m_bench->clipboard.put(Secret("Y2FuYXJ5"));
    pass(5min);
    QVERIFY(m_keeper->isLocked());
}

void LockKeeperTest::idle_waitsForASignIn_butNotForEver()
{
    auto *signIn = new SignInDialog(u"other.example.com"_s, &m_bench->window);
    signIn->openOverWindow();
    pass(7min);
    pass(7min);
    QVERIFY(!m_keeper->isLocked());
    pass(14min);
    pass(5min);
    QVERIFY(m_keeper->isLocked()); // the other connection is signed in
}

void LockKeeperTest::idle_waitsForNoAttempt_thatDoesNotRun_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("failed") << 0;
    QTest::newRow("waits for a key") << 1;
    QTest::newRow("asks whether to replace an account") << 2;
}

void LockKeeperTest::idle_waitsForNoAttempt_thatDoesNotRun()
{
    QFETCH(const int, what);
    auto *signIn = new SignInDialog(u"other.example.com"_s, &m_bench->window);
    signIn->openOverWindow();
    if (what == 0)
        signIn->showFailed(Error(ErrorKind::Timeout, u"Nobody came back."_s));
    else if (what == 1)
        signIn->setWay(SignInDialog::Way::Key);
    else
        signIn->askToReplace(u"Ada"_s, u"Grace"_s);
    pass(5min);
    QVERIFY(m_keeper->isLocked());
}

void LockKeeperTest::idle_locks_whereASecretWasTyped()
{
    closeAll();
    auto *dialog = new Sheet(u"With a secret"_s, &m_bench->window);
    auto *edit = new QLineEdit(dialog);
    edit->setEchoMode(QLineEdit::Password);
    dialog->openOverWindow();
    pass(5min);
    QVERIFY(!m_keeper->isLocked());
    edit->setText(u"canary"_s);
    pass(5min);
    QVERIFY(m_keeper->isLocked());
}

void LockKeeperTest::desktop_thatIsLeft_locks()
{
    PlayedDesktop desktop;
    m_keeper->follow(desktop);
    m_bench->preferences.setLockAfter(0min); // which is about idleness alone
    emit desktop.left();
    QVERIFY(m_keeper->isLocked());
    pressUnlock();
    closeAll();
    m_keeper->follow(desktop);
    emit desktop.left(); // nothing to hide
    QVERIFY(!m_keeper->isLocked());
}

void LockKeeperTest::desktop_thatIsLeft_whileTheKeychainIsAsked_signsNobodyIn()
{
    PlayedDesktop desktop;
    closeAll();
    m_keeper->follow(desktop);
    m_bench->keepSignIn(m_bench->endpoint);
    m_bench->keychain.isSilent = true;
    m_bench->openSignedOut();
    SOON(m_bench->keychain.reads > 0);
    QCOMPARE(m_bench->workspace->session().state(), Session::State::Restoring);
    emit desktop.left();
    QVERIFY(m_keeper->isLocked());
    m_bench->keychain.isSilent = false;
    const auto item = m_bench->keychain.items.read(u"signin:"_s + m_bench->endpoint.authority());
    m_bench->keychain.answerReads(item.result());
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->workspace->session().state(), Session::State::SignedOut);
    pressUnlock();
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
}

void LockKeeperTest::desktop_thatIsLeft_hidesDialogs_whereNobodyIsSignedIn()
{
    PlayedDesktop desktop;
    closeAll();
    m_keeper->follow(desktop);
    m_bench->trigger(ActionId::Connect);
    SOON(m_bench->dialog(u"connectDialog"_s));
    emit desktop.aboutToSleep();
    QVERIFY(m_keeper->isLocked());
    QVERIFY(!m_bench->dialog(u"connectDialog"_s));
    SOON_COMPARE(desktop.ready, 1);
}

void LockKeeperTest::sleep_waitsForTheWipe()
{
    PlayedDesktop desktop;
    m_keeper->follow(desktop);
    TokenSet old = m_bench->tenant.signedIn();
    old.expiresAt = QDateTime::currentDateTimeUtc().addSecs(5);
    const auto adopted = m_bench->workspace->session().adopt(old);
    SOON(adopted.isFinished());
    m_bench->keychain.isSilent = true; // the renewed token waits to be stored
    const auto bearer = m_bench->workspace->session().bearer();
    SOON(m_bench->keychain.writes > 0 && m_bench->tenant.requestCount("/token") > 0);
    emit desktop.aboutToSleep();
    QVERIFY(m_keeper->isLocked());
    QCOMPARE(desktop.ready, 0);
    m_bench->keychain.isSilent = false;
    m_bench->keychain.answerReads(failure(Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s)));
    m_bench->keychain.answerWrites({});
    SOON_COMPARE(desktop.ready, 1);
    QVERIFY(!m_bench->workspace->session().signIn());
}

void LockKeeperTest::sleep_isNotHeldUp_whereNothingIsToWipe()
{
    PlayedDesktop desktop;
    closeAll();
    m_keeper->follow(desktop);
    emit desktop.aboutToSleep();
    QCOMPARE(desktop.ready, 1);
    QVERIFY(!m_keeper->isLocked());
}

QTEST_MAIN(LockKeeperTest)
#include "lockkeeper_test.moc"
