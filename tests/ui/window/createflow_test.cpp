// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"
#include "windowtexts.h"

#include <tests/support/capturedlog.h>

#include <app/keys/encodedcredentials.h>
#include <app/keys/workspace.h>
#include <ui/delivery/deliverdialog.h>
#include <ui/dialogs/deletedialog.h>
#include <ui/keytable/keytable.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString newKey = u"newKeyDialog"_s;
const QString reveal = u"revealDialog"_s;

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

PracticeFault faultAt(const std::string &path, PracticeFault::Kind kind)
{
    PracticeFault fault;
    fault.path = path;
    fault.kind = kind;
    return fault;
}

} // namespace

class CreateFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void create_showsTheSecretOnce_andSelectsTheKey();
    void secretThatNobodyNeeds_leavesAKeyToDelete();
    void secret_isNowhereInTheWindow();
    void deliver_sendsTheNewKey_andLetsThePersonClose();
    void copy_countsAsDelivered_andIsMarked();
    void revealSheet_staysOpen_untilTheSecretWentSomewhere();
    void copyAndClose_needsOneKeyStroke();
    void countdown_runsInTheSheet();
    void keep_makesCopyWorkLater();
    void keep_saysWhyNot_andTheSecretStays();
    void takenName_isSaidBeforeAnythingIsSent();
    void takenMeanwhile_putsThePersonBackToTheName();
    void refusedCreate_keepsWhatWasTyped_andCanBeTriedAgain();
    void lostSecret_isReplacedOnRequest();
    void lostConnection_beforeTheCall_makesNoKey();
    void whileCreating_theDialogTakesNoInput();

private:
    void openDialog(const QString &name);
    void create(const QString &name);

    std::optional<WindowBench> m_bench;
};

void CreateFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void CreateFlowTest::openDialog(const QString &name)
{
    m_bench->trigger(ActionId::NewKey);
    QVERIFY(m_bench->dialog(newKey));
    QTest::keyClicks(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s), name);
}

void CreateFlowTest::create(const QString &name)
{
    openDialog(name);
    QTest::keyClick(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s), Qt::Key_Return);
    SOON(m_bench->dialog(reveal));
}

void CreateFlowTest::create_showsTheSecretOnce_andSelectsTheKey()
{
    create(u"Fresh Key"_s);
    QVERIFY(!m_bench->dialog(newKey));
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(u"fresh-key"_s));
    m_bench->button(reveal, u"keepInKeychainCheck"_s)->click();
    SOON(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    m_bench->button(reveal, u"doneButton"_s)->click();
    QVERIFY(!m_bench->dialog(reveal));
    QCOMPARE(m_bench->message(), u"“fresh-key” was created."_s);
    QCOMPARE(m_bench->shownRows(), 40);
    const auto key = m_bench->onServer(u"fresh-key"_s);
    QVERIFY(key);
    QVERIFY(key->isApiKey());
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
}

void CreateFlowTest::secretThatNobodyNeeds_leavesAKeyToDelete()
{
    create(u"Fresh Key"_s);
    m_bench->button(reveal, u"notNeededButton"_s)->click();
    QVERIFY(!m_bench->dialog(reveal));
    QCOMPARE(m_bench->message(), u"“fresh-key” was created, and its secret is gone: nobody can use it."_s);
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    m_bench->window.findChild<QAbstractButton *>(u"messageBarAction"_s)->click();
    const auto *sheet = m_bench->window.findChild<DeleteDialog *>();
    QVERIFY(sheet);
    QCOMPARE(sheet->keys().size(), 1);
    QCOMPARE(sheet->keys().first().clientId, u"fresh-key"_s);
}

void CreateFlowTest::secret_isNowhereInTheWindow()
{
    const CapturedLog log;
    create(u"canary"_s);
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    const QString copied = clipboardText().section(u'"', 1, 1);
    const auto decoded = decodeCredentials(Secret(copied.toLatin1()));
    QVERIFY(decoded.has_value());
    const QString secret = QString::fromLatin1(decoded->clientSecret.reveal().toByteArray());
    QVERIFY(secret.size() > 8);
    const QString texts = textsIn(m_bench->window) + log.text();
    QVERIFY(!texts.contains(secret));
    QVERIFY(!texts.contains(copied));
}

void CreateFlowTest::deliver_sendsTheNewKey_andLetsThePersonClose()
{
    create(u"ci"_s);
    m_bench->button(reveal, u"deliverKeyButton"_s)->click();
    auto *sheet = m_bench->dialog(reveal)->findChild<DeliverDialog *>();
    QVERIFY(sheet);
    const QString path = m_bench->folder.filePath(u"ci.sh"_s);
    sheet->findChild<QLineEdit *>(u"fileEdit"_s)->setText(path);
    sheet->findChild<QAbstractButton *>(u"deliverButton"_s)->click();
    SOON(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    QCOMPARE(m_bench->trouble(reveal), u"Delivered: %1."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("export FLYTE_API_KEY=\""));
    m_bench->button(reveal, u"doneButton"_s)->click();
}

void CreateFlowTest::copy_countsAsDelivered_andIsMarked()
{
    create(u"ci"_s);
    QVERIFY(!m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(clipboardText().startsWith("export FLYTE_API_KEY=\""_L1));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    auto *format = m_bench->field<QComboBox>(reveal, u"formatCombo"_s);
    format->setCurrentIndex(format->findData(int(CopyFormat::Raw)));
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(decodeCredentials(Secret(clipboardText().toLatin1())).has_value());
    QVERIFY(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    m_bench->button(reveal, u"doneButton"_s)->click();
    QVERIFY(!m_bench->dialog(reveal));

    create(u"ci two"_s); // the last choice is remembered
    QCOMPARE(
        m_bench->field<QComboBox>(reveal, u"formatCombo"_s)->currentData().toInt(), int(CopyFormat::Raw));
    m_bench->button(reveal, u"notNeededButton"_s)->click();
}

void CreateFlowTest::revealSheet_staysOpen_untilTheSecretWentSomewhere()
{
    create(u"ci"_s);
    QTest::keyClick(m_bench->dialog(reveal), Qt::Key_Escape);
    QVERIFY(m_bench->dialog(reveal));
    m_bench->dialog(reveal)->close();
    QVERIFY(m_bench->dialog(reveal));
    QVERIFY(!m_bench->trouble(reveal).isEmpty());
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QTest::keyClick(m_bench->dialog(reveal), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(reveal));
}

void CreateFlowTest::copyAndClose_needsOneKeyStroke()
{
    create(u"ci"_s);
    QTest::keyClick(m_bench->dialog(reveal)->focusWidget(), Qt::Key_Return);
    QVERIFY(!m_bench->dialog(reveal));
    QVERIFY(clipboardText().startsWith("export FLYTE_API_KEY=\""_L1));
    QVERIFY(m_bench->message().startsWith(u"“ci” was created and copied."_s));
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(u"ci"_s));
}

void CreateFlowTest::countdown_runsInTheSheet()
{
    create(u"ci"_s);
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(m_bench->trouble(reveal).contains("30 second"_L1));
    m_bench->clipboard.setKeepFor(20s);
    QVERIFY(m_bench->trouble(reveal).contains("20 second"_L1));
    m_bench->clipboard.clear();
    QVERIFY(m_bench->trouble(reveal).startsWith("It is no longer on the clipboard."_L1));
    QVERIFY(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
}

void CreateFlowTest::keep_makesCopyWorkLater()
{
    create(u"ci"_s);
    m_bench->button(reveal, u"keepInKeychainCheck"_s)->click();
    SOON(m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    m_bench->button(reveal, u"doneButton"_s)->click();
    QVERIFY(m_bench->window.actions()[ActionId::ForgetSecret]->isEnabled());
    QGuiApplication::clipboard()->clear();
    m_bench->trigger(ActionId::Copy);
    SOON(clipboardText().startsWith("export FLYTE_API_KEY=\""_L1));
    QVERIFY(m_bench->message().startsWith(u"Copied the credentials of “ci”."_s));
}

void CreateFlowTest::keep_saysWhyNot_andTheSecretStays()
{
    create(u"ci"_s);
    m_bench->keychain.writeError = Error(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->button(reveal, u"keepInKeychainCheck"_s)->click();
    SOON_COMPARE(m_bench->trouble(reveal), u"The keychain is locked."_s);
    QVERIFY(!m_bench->button(reveal, u"keepInKeychainCheck"_s)->isChecked());
    QVERIFY(!m_bench->button(reveal, u"doneButton"_s)->isEnabled());
    QVERIFY(m_bench->button(reveal, u"copyKeyButton"_s)->isEnabled());
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QVERIFY(clipboardText().startsWith("export "_L1));
}

void CreateFlowTest::takenName_isSaidBeforeAnythingIsSent()
{
    openDialog(u"CI Pipeline"_s);
    QVERIFY(!m_bench->button(newKey, u"createButton"_s)->isEnabled());
    QTest::keyClick(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s), Qt::Key_Return);
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Create"), 0);
}

void CreateFlowTest::takenMeanwhile_putsThePersonBackToTheName()
{
    NewKey key;
    key.clientId = u"mine"_s;
    const auto made = m_bench->someoneElse().apps().create(key);
    SOON(made.isFinished());
    QVERIFY(made.result().has_value());
    openDialog(u"mine"_s);
    m_bench->button(newKey, u"createButton"_s)->click();
    auto *name = m_bench->field<QLineEdit>(newKey, u"nameEdit"_s);
    SOON_COMPARE(name->selectedText(), u"mine"_s);
    QCOMPARE(name->window()->focusWidget(), name);
    QTest::keyClicks(name, u"yours"_s);
    m_bench->button(newKey, u"createButton"_s)->click();
    SOON(m_bench->dialog(reveal));
}

void CreateFlowTest::refusedCreate_keepsWhatWasTyped_andCanBeTriedAgain()
{
    PracticeFault fault = faultAt("AppsService/Create", PracticeFault::Kind::ConnectError);
    fault.connectCode = "permission_denied";
    fault.httpStatus = 403;
    m_bench->tenant.inject(fault);
    openDialog(u"ci"_s);
    m_bench->button(newKey, u"createButton"_s)->click();
    SOON(m_bench->trouble(newKey).contains("does not allow this"_L1));
    QCOMPARE(m_bench->field<QLineEdit>(newKey, u"nameEdit"_s)->text(), u"ci"_s);
    m_bench->button(newKey, u"createButton"_s)->click();
    SOON(m_bench->dialog(reveal));
}

void CreateFlowTest::lostSecret_isReplacedOnRequest()
{
    m_bench->tenant.inject(faultAt("AppsService/Create", PracticeFault::Kind::DropAfter));
    openDialog(u"ci"_s);
    auto *create = m_bench->button(newKey, u"createButton"_s);
    create->click();
    SOON_COMPARE(create->text(), u"Delete and create again"_s);
    QVERIFY(!m_bench->trouble(newKey).isEmpty());
    create->click();
    SOON(m_bench->dialog(reveal));
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Delete"), 1);
    m_bench->button(reveal, u"copyKeyButton"_s)->click();
    QCOMPARE(m_bench->tenant.keyCount(), 41);
}

void CreateFlowTest::lostConnection_beforeTheCall_makesNoKey()
{
    m_bench->tenant.inject(faultAt("AppsService/Create", PracticeFault::Kind::DropBefore));
    openDialog(u"ci"_s);
    m_bench->button(newKey, u"createButton"_s)->click();
    SOON(!m_bench->trouble(newKey).isEmpty());
    QCOMPARE(m_bench->button(newKey, u"createButton"_s)->text(), u"Create"_s);
    QCOMPARE(m_bench->tenant.keyCount(), 40);
}

void CreateFlowTest::whileCreating_theDialogTakesNoInput()
{
    PracticeFault slow = faultAt("AppsService/Create", PracticeFault::Kind::Latency);
    slow.latency = std::chrono::milliseconds(300);
    m_bench->tenant.inject(slow);
    openDialog(u"ci"_s);
    m_bench->button(newKey, u"createButton"_s)->click();
    QVERIFY(!m_bench->button(newKey, u"createButton"_s)->isEnabled());
    QTest::keyClick(m_bench->dialog(newKey), Qt::Key_Escape);
    QVERIFY(m_bench->dialog(newKey));
    SOON(m_bench->dialog(reveal));
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Create"), 1);
}

QTEST_MAIN(CreateFlowTest)
#include "createflow_test.moc"
