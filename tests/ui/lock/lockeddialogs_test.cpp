// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/lock/lockbench.h>

#include <app/keys/workspace.h>
#include <ui/dialogs/clisignindialog.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/widgets/secretfield.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of open dialogs while Latchkey is locked, and of the secrets in them.
class LockedDialogsTest final : public QObject, private LockBench
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { end(); }

    void shortcut_locks_whereADialogIsOpen();
    void cliSignIn_underWay_isCancelled();
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
};

void LockedDialogsTest::shortcut_locks_whereADialogIsOpen()
{
    create(u"ci"_s);
    QTRY_VERIFY(m_bench->dialog(reveal));
    QTRY_COMPARE(QApplication::activeWindow(), m_bench->dialog(reveal));
    QTest::keyClick(m_bench->dialog(reveal), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_keeper->isLocked());
    QVERIFY(!m_bench->dialog(reveal));
}

void LockedDialogsTest::cliSignIn_underWay_isCancelled()
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

void LockedDialogsTest::dialogs_areHidden_andBackWithWhatWasTyped()
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

void LockedDialogsTest::pastedKeys_areWiped()
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

void LockedDialogsTest::signIn_isCancelled()
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

void LockedDialogsTest::savedSecret_closes()
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

void LockedDialogsTest::copiedSecret_staysHidden_andIsThereAfterwards()
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

void LockedDialogsTest::copiedSecret_goesToTheKeychain_ifThatWasChosenBefore()
{
    m_bench->settings.setValue(u"reveal/keep"_s, true);
    create(u"ci"_s);
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    m_keeper->lock();
    SOON(m_bench->workspace->keptSecrets().isKept(u"ci"_s));
    pressUnlock();
    QVERIFY(!m_bench->dialog(reveal));
}

void LockedDialogsTest::undeliveredSecret_staysHidden_andIsThereAfterwards()
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

void LockedDialogsTest::undeliveredSecret_goesToTheKeychain_ifThatWasChosenBefore()
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

void LockedDialogsTest::undeliveredSecret_staysHidden_ifTheKeychainSaysNo()
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

void LockedDialogsTest::secret_thatArrivesWhileLocked_isNotShown()
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

QTEST_MAIN(LockedDialogsTest)
#include "lockeddialogs_test.moc"
