// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/lock/lockbench.h>

#include <app/desktop/desktopwatch.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/signindialog.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>

#include <QAction>
#include <QLabel>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PlayedDesktop final : public DesktopWatch
{
public:
    void start() override { }
    void readyToSleep() override { ++ready; }

    int ready = 0;
};

} // namespace

/// What locks by itself: idleness after its warning, a desktop that is left, a computer that goes to sleep.
class AutoLockTest final : public QObject, private LockBench
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { end(); }

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
};

void AutoLockTest::idle_warns_andLocks()
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

void AutoLockTest::warning_namesTheUndeliveredSecret()
{
    create(u"ci"_s);
    pass(4min + 35s);
    const auto *line = m_bench->dialog(reveal)->findChild<StatusLabel *>(u"lockConsequence"_s);
    QVERIFY(line && line->text().contains(u"“ci”"_s) && line->text().contains("stays hidden"_L1));
}

void AutoLockTest::warning_endsByStaying()
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

void AutoLockTest::warning_overAnOpenDialog_canBeAnswered()
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

void AutoLockTest::idle_waitsWhileNothingIsThereToLock()
{
    m_bench->trigger(ActionId::SignOut);
    SOON(m_bench->window.actions()[ActionId::SignIn]->isEnabled());
    pass(1h);
    QVERIFY(!m_keeper->isLocked());
    m_bench->clipboard.put(Secret("Y2FuYXJ5"));
    pass(5min);
    QVERIFY(m_keeper->isLocked());
}

void AutoLockTest::idle_waitsForASignIn_butNotForEver()
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

void AutoLockTest::idle_waitsForNoAttempt_thatDoesNotRun_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("failed") << 0;
    QTest::newRow("waits for a key") << 1;
    QTest::newRow("asks whether to replace an account") << 2;
}

void AutoLockTest::idle_waitsForNoAttempt_thatDoesNotRun()
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

void AutoLockTest::idle_locks_whereASecretWasTyped()
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

void AutoLockTest::desktop_thatIsLeft_locks()
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

void AutoLockTest::desktop_thatIsLeft_whileTheKeychainIsAsked_signsNobodyIn()
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

void AutoLockTest::desktop_thatIsLeft_hidesDialogs_whereNobodyIsSignedIn()
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

void AutoLockTest::sleep_waitsForTheWipe()
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

void AutoLockTest::sleep_isNotHeldUp_whereNothingIsToWipe()
{
    PlayedDesktop desktop;
    closeAll();
    m_keeper->follow(desktop);
    emit desktop.aboutToSleep();
    QCOMPARE(desktop.ready, 1);
    QVERIFY(!m_keeper->isLocked());
}

QTEST_MAIN(AutoLockTest)
#include "autolock_test.moc"
