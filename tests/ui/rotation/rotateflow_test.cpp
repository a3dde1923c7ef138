// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/support/capturedlog.h>
#include <tests/ui/window/windowbench.h>

#include <app/core/error.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/delivery/deliverdialog.h>
#include <ui/keytable/keytable.h>
#include <ui/rotation/rotatedialog.h>
#include <ui/rotation/steplist.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>

#include <algorithm>
#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString rotateName = u"rotateDialog"_s;
const QString oldId = u"prod-deploy"_s;
const QString newId = u"prod-deploy-2"_s;
using Page = RotateDialog::Page;

PracticeFault faultAt(const std::string &path, const std::string &code = "unavailable")
{
    PracticeFault fault;
    fault.path = path;
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.connectCode = code;
    fault.httpStatus = code == "permission_denied" ? 403 : 503;
    fault.times = -1;
    return fault;
}

} // namespace

class RotateFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void aKey_isRotated_fromEndToEnd();
    void plan_isPrefilled_andTakenNamesAreSaid();
    void plan_canBeChanged();
    void cancel_beforeTheStart_leavesNothing();
    void handOver_doesNotGoOn_untilThePersonSaysWhere();
    void deliver_isRecorded_andEnough();
    void later_keepsEachStep_andResumeGoesOnThere();
    void wait_closesWithTheDate();
    void waitIsOver_byTheClock();
    void trouble_atCreate_isShown_andTriedAgain();
    void trouble_atVerify_isShown_andTriedAgain();
    void trouble_atTheLastVerify_deletesNothing();
    void trouble_atDelete_isShown_andTriedAgain();
    void lockedKeychain_offersToGoOnWithoutIt();
    void inMemory_laterAndWait_keepTheSecret();
    void lostSecret_offersAnotherKey();
    void lostSecret_ofADeliveredKey_isNotDeletedByEnter();
    void whereItWent_isNeverTheKey();
    void dialogClosedBeforeTheStartEnds_leavesTheRotationFree();
    void wait_thatCouldNotBeWrittenDown_closesNothingLater();
    void lastPage_doesNotDeleteByEnter();
    void byKeyboardAlone();
    void escape_closes_andSaysThatNothingIsLost();
    void aKeyUnderRotation_isGoneOnWith();
    void secret_isNowhereInTheWindow();

private:
    [[nodiscard]] RotateDialog *dialog() const
    {
        return qobject_cast<RotateDialog *>(m_bench->dialog(rotateName));
    }
    [[nodiscard]] bool isAt(Page page) const
    {
        return dialog() && dialog()->page() == page && !dialog()->isBusy();
    }
    [[nodiscard]] QAbstractButton *next() const { return m_bench->button(rotateName, u"nextButton"_s); }
    [[nodiscard]] QAbstractButton *later() const { return m_bench->button(rotateName, u"laterButton"_s); }
    template <class Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        return m_bench->field<Widget>(rotateName, name);
    }
    void open();
    void close();
    void comeTo(Page page);
    void closeAndResume(Page page);
    [[nodiscard]] Secret copied();

    std::optional<WindowBench> m_bench;
    QDateTime m_now;
};

void RotateFlowTest::init()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_bench.emplace(PracticeOptions(), [this] { return m_now; });
    QVERIFY(m_bench->openSignedIn());
}

void RotateFlowTest::open()
{
    QVERIFY(m_bench->select({oldId}));
    m_bench->trigger(ActionId::Rotate);
    SOON(dialog());
}

/// From the selected key on, the shortest way.
void RotateFlowTest::comeTo(Page page)
{
    open();
    QVERIFY(isAt(Page::Plan));
    if (page == Page::Plan)
        return;
    next()->click();
    SOON(isAt(Page::HandOver));
    if (page == Page::HandOver)
        return;
    field<QLineEdit>(u"whereEdit"_s)->setText(u"Jenkins"_s);
    next()->click();
    SOON(isAt(Page::Wait));
    if (page == Page::Wait)
        return;
    field<QRadioButton>(u"waitedRadio"_s)->setChecked(true);
    next()->click();
    SOON(isAt(Page::Finish));
}

void RotateFlowTest::close()
{
    later()->click();
    QTRY_VERIFY(!m_bench->window.findChild<RotateDialog *>());
}

void RotateFlowTest::closeAndResume(Page page)
{
    close();
    QVERIFY(m_bench->message().contains(u"“prod-deploy”"_s));
    QCOMPARE(m_bench->messageAction()->text(), u"Resume"_s);
    m_bench->messageAction()->click();
    SOON(isAt(page));
}

/// What the new key's credentials are, by way of the clipboard.
Secret RotateFlowTest::copied()
{
    auto *format = field<QComboBox>(u"formatCombo"_s);
    format->setCurrentIndex(format->findData(int(CopyFormat::Raw)));
    QGuiApplication::clipboard()->clear();
    m_bench->button(rotateName, u"copyKeyButton"_s)->click();
    const bool isThere = QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); });
    return isThere ? Secret(QGuiApplication::clipboard()->text().toLatin1()) : Secret();
}

void RotateFlowTest::aKey_isRotated_fromEndToEnd()
{
    comeTo(Page::Finish);
    QVERIFY(m_bench->onServer(newId));
    QVERIFY(m_bench->onServer(oldId)); // both until the last step
    QVERIFY(field<QLabel>(u"factsLabel"_s)->text().contains(oldId));
    QVERIFY(field<QLabel>(u"factsLabel"_s)->text().contains("Created:"_L1));
    next()->click();
    SOON(isAt(Page::Result));
    QCOMPARE(field<StepList>(u"stepList"_s)->current(), 6);
    QVERIFY(!m_bench->onServer(oldId));
    QVERIFY(m_bench->onServer(newId));
    close();
    QCOMPARE(m_bench->message(), u"“prod-deploy” was rotated: “prod-deploy-2” has taken its place."_s);
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(newId));
    QCOMPARE(m_bench->shownRows(), 39); // the one came, the other went
    SOON(m_bench->rotations.rotations().isEmpty());
}

void RotateFlowTest::plan_isPrefilled_andTakenNamesAreSaid()
{
    const auto old = m_bench->onServer(oldId);
    open();
    QCOMPARE(field<QLineEdit>(u"nameEdit"_s)->text(), newId);
    QCOMPARE(field<QLabel>(u"clientIdLabel"_s)->text(), newId);
    QCOMPARE(field<QLineEdit>(u"contactsEdit"_s)->text(), old->contacts.join(u", "_s));
    QVERIFY(next()->isEnabled());
    field<QLineEdit>(u"nameEdit"_s)->setText(u"Prod Deploy"_s);
    QVERIFY(!next()->isEnabled());
    QVERIFY(next()->toolTip().contains("already taken"_L1));
    later()->click();
}

void RotateFlowTest::plan_canBeChanged()
{
    open();
    field<QLineEdit>(u"nameEdit"_s)->setText(u"Deploy (new)"_s);
    field<QLineEdit>(u"contactsEdit"_s)->setText(u"ada@example.org"_s);
    next()->click();
    SOON(isAt(Page::HandOver));
    const auto made = m_bench->onServer(u"deploy-new-"_s);
    QVERIFY(made);
    QCOMPARE(made->name, u"Deploy (new)"_s);
    QCOMPARE(made->contacts, QStringList(u"ada@example.org"_s));
}

void RotateFlowTest::cancel_beforeTheStart_leavesNothing()
{
    open();
    QCOMPARE(later()->text(), u"Cancel"_s);
    close();
    QCOMPARE(m_bench->message(), QString());
    QVERIFY(m_bench->rotations.rotations().isEmpty());
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Create"), 0);
}

void RotateFlowTest::handOver_doesNotGoOn_untilThePersonSaysWhere()
{
    comeTo(Page::HandOver);
    QVERIFY(!next()->isEnabled());
    QVERIFY(!copied().isEmpty());
    QVERIFY(m_bench->trouble(rotateName).startsWith("Copied."_L1));
    QVERIFY(!next()->isEnabled()); // a clipboard is no place
    field<QLineEdit>(u"whereEdit"_s)->setText(u"  "_s);
    QVERIFY(!next()->isEnabled());
    field<QLineEdit>(u"whereEdit"_s)->setText(u"Jenkins"_s);
    QVERIFY(next()->isEnabled());
    next()->click();
    SOON(isAt(Page::Wait));
    const Rotation rotation = m_bench->rotations.rotations().value(0);
    QCOMPARE(rotation.deliveries.value(0).how, u"raw"_s);
    QCOMPARE(rotation.deliveries.value(0).where, u"Jenkins"_s);
}

void RotateFlowTest::deliver_isRecorded_andEnough()
{
    comeTo(Page::HandOver);
    m_bench->button(rotateName, u"deliverKeyButton"_s)->click();
    SOON(dialog()->findChild<DeliverDialog *>());
    auto *sheet = dialog()->findChild<DeliverDialog *>();
    const QString path = m_bench->folder.filePath(u"ci.sh"_s);
    sheet->findChild<QLineEdit *>(u"fileEdit"_s)->setText(path);
    sheet->findChild<QAbstractButton *>(u"deliverButton"_s)->click();
    SOON(next()->isEnabled());
    QVERIFY(isAt(Page::HandOver)); // there may be more places
    QVERIFY(field<QLabel>(u"deliveriesLabel"_s)->text().contains(path));
    QVERIFY(QFile::exists(path));
    QCOMPARE(m_bench->rotations.rotations().value(0).deliveries.value(0).how, u"file"_s);
    next()->click();
    SOON(isAt(Page::Wait));
}

void RotateFlowTest::later_keepsEachStep_andResumeGoesOnThere()
{
    comeTo(Page::HandOver);
    closeAndResume(Page::HandOver);
    field<QLineEdit>(u"whereEdit"_s)->setText(u"Jenkins"_s);
    next()->click();
    SOON(isAt(Page::Wait));
    closeAndResume(Page::Wait);
    field<QRadioButton>(u"waitedRadio"_s)->setChecked(true);
    next()->click();
    SOON(isAt(Page::Finish));
    closeAndResume(Page::Finish);
    QVERIFY(m_bench->onServer(oldId));
    next()->click();
    SOON(isAt(Page::Result));
}

void RotateFlowTest::wait_closesWithTheDate()
{
    comeTo(Page::Wait);
    QCOMPARE(next()->text(), u"Wait"_s);
    next()->click();
    SOON(!dialog());
    QVERIFY(m_bench->message().contains("waits until"_L1));
    const Rotation rotation = m_bench->rotations.rotations().value(0);
    QCOMPARE(rotation.step, RotationStep::Waiting);
    QCOMPARE(rotation.waitUntil.date(), m_now.addDays(7).date());
    QVERIFY(m_bench->onServer(oldId));
    m_bench->messageAction()->click();
    SOON(isAt(Page::Wait));
}

void RotateFlowTest::waitIsOver_byTheClock()
{
    comeTo(Page::Wait);
    next()->click();
    SOON(!dialog());
    m_now = m_now.addDays(7).addSecs(1);
    QVERIFY(m_bench->select({oldId}));
    m_bench->trigger(ActionId::Rotate);
    SOON(isAt(Page::Finish));
}

void RotateFlowTest::trouble_atCreate_isShown_andTriedAgain()
{
    m_bench->tenant.inject(faultAt("AppsService/Create", "permission_denied"));
    open();
    next()->click();
    SOON(isAt(Page::Create));
    QVERIFY(m_bench->trouble(rotateName).contains("does not allow this"_L1));
    QCOMPARE(next()->text(), u"Try again"_s);
    m_bench->tenant.clearFaults();
    next()->click();
    SOON(isAt(Page::HandOver));
}

void RotateFlowTest::trouble_atVerify_isShown_andTriedAgain()
{
    m_bench->tenant.inject(faultAt("/token"));
    open();
    next()->click();
    SOON(isAt(Page::Verify));
    QVERIFY(!m_bench->trouble(rotateName).isEmpty());
    QCOMPARE(next()->text(), u"Try again"_s);
    closeAndResume(Page::Verify);
    m_bench->tenant.clearFaults();
    next()->click();
    SOON(isAt(Page::HandOver));
}

void RotateFlowTest::trouble_atTheLastVerify_deletesNothing()
{
    comeTo(Page::Finish);
    m_bench->tenant.inject(faultAt("/token"));
    next()->click();
    SOON(!m_bench->trouble(rotateName).isEmpty());
    QVERIFY(isAt(Page::Finish));
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Delete"), 0);
    m_bench->tenant.clearFaults();
    next()->click();
    SOON(isAt(Page::Result));
}

void RotateFlowTest::trouble_atDelete_isShown_andTriedAgain()
{
    comeTo(Page::Finish);
    m_bench->tenant.inject(faultAt("AppsService/Delete", "permission_denied"));
    next()->click();
    SOON(m_bench->trouble(rotateName).contains("does not allow this"_L1));
    QCOMPARE(field<StepList>(u"stepList"_s)->current(), 5);
    m_bench->tenant.clearFaults();
    next()->click();
    SOON(isAt(Page::Result));
}

void RotateFlowTest::lockedKeychain_offersToGoOnWithoutIt()
{
    const Error locked(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->keychain.writeError = locked;
    m_bench->keychain.notReady = locked;
    open();
    auto *without = m_bench->button(rotateName, u"inMemoryButton"_s);
    QVERIFY(!without->isVisible());
    next()->click();
    SOON(without->isVisible());
    QCOMPARE(m_bench->trouble(rotateName), u"The keychain is locked."_s);
    without->click();
    SOON(isAt(Page::HandOver));
    QVERIFY(!without->isVisible());
    QVERIFY(!copied().isEmpty());
}

void RotateFlowTest::inMemory_laterAndWait_keepTheSecret()
{
    const Error locked(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_bench->keychain.writeError = locked;
    m_bench->keychain.notReady = locked;
    open();
    next()->click();
    SOON(m_bench->button(rotateName, u"inMemoryButton"_s)->isVisible());
    m_bench->button(rotateName, u"inMemoryButton"_s)->click();
    SOON(isAt(Page::HandOver));
    close();
    QVERIFY(m_bench->message().contains("in memory only"_L1));
    m_bench->messageAction()->click();
    SOON(isAt(Page::HandOver));
    QVERIFY(!copied().isEmpty());
    field<QLineEdit>(u"whereEdit"_s)->setText(u"Jenkins"_s);
    next()->click();
    SOON(isAt(Page::Wait));
    next()->click(); // in a week
    SOON(!dialog());
    m_now = m_now.addDays(8);
    m_bench->trigger(ActionId::Refresh);
    SOON_COMPARE(m_bench->message(), u"The rotation of “prod-deploy” can be finished."_s);
    m_bench->messageAction()->click();
    SOON(isAt(Page::Finish));
    next()->click();
    SOON(isAt(Page::Result));
}

void RotateFlowTest::lostSecret_offersAnotherKey()
{
    comeTo(Page::HandOver);
    close();
    const auto forgotten = m_bench->workspace->keptSecrets().forget(newId);
    SOON(forgotten.isFinished());
    m_bench->messageAction()->click();
    SOON(isAt(Page::HandOver));
    m_bench->button(rotateName, u"copyKeyButton"_s)->click();
    SOON(isAt(Page::Lost));
    QCOMPARE(next()->text(), u"Make another new key"_s);
    next()->click();
    SOON(isAt(Page::HandOver));
    QVERIFY(!copied().isEmpty());
    QVERIFY(m_bench->onServer(oldId));
}

void RotateFlowTest::lostSecret_ofADeliveredKey_isNotDeletedByEnter()
{
    comeTo(Page::Finish);
    close();
    const auto forgotten = m_bench->workspace->keptSecrets().forget(newId);
    SOON(forgotten.isFinished());
    m_bench->messageAction()->click();
    SOON(isAt(Page::Finish));
    next()->click();
    SOON(isAt(Page::Lost));
    const auto texts = dialog()->findChildren<QLabel *>(u"stepText"_s);
    QVERIFY(std::ranges::any_of(texts, [](const QLabel *text) {
        return text->isVisible() && text->text().contains("stops working at once"_L1);
    }));
    QCOMPARE(dialog()->focusWidget(), later());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Delete"), 0);
}

void RotateFlowTest::whereItWent_isNeverTheKey()
{
    comeTo(Page::HandOver);
    const Secret encoded = copied();
    const auto decoded = decodeCredentials(encoded);
    QVERIFY(decoded.has_value());
    auto *where = field<QLineEdit>(u"whereEdit"_s);
    where->setText(QString::fromUtf8(encoded.reveal()));
    QVERIFY(!next()->isEnabled());
    QVERIFY(next()->toolTip().startsWith("This is the key itself"_L1));
    const QByteArray part = decoded->clientSecret.reveal().first(20).toByteArray();
    for (const QByteArray &secret : {part, encoded.reveal().last(20).toByteArray()}) {
        where->setText(u"CI: "_s + QString::fromUtf8(secret));
        QVERIFY(next()->isEnabled());
        next()->click();
        SOON(m_bench->trouble(rotateName).startsWith("This is the key itself"_L1));
        QVERIFY(isAt(Page::HandOver));
        QVERIFY(where->text().isEmpty());
    }
    where->setText(u"Jenkins"_s);
    next()->click();
    SOON(isAt(Page::Wait));
    const Rotation rotation = m_bench->rotations.rotations().value(0);
    QCOMPARE(rotation.deliveries.size(), 1);
    QCOMPARE(rotation.deliveries.value(0).where, u"Jenkins"_s);
    QDir folder(m_bench->folder.filePath(u"rotations"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(part));
    }
}

void RotateFlowTest::dialogClosedBeforeTheStartEnds_leavesTheRotationFree()
{
    open();
    QPointer<RotateDialog> begun = dialog();
    next()->click();
    delete begun;
    SOON(m_bench->message().contains("Nothing is lost"_L1));
    const QString id = m_bench->rotations.rotations().value(0).id;
    SOON(m_bench->rotations.hold(id).has_value());
}

void RotateFlowTest::wait_thatCouldNotBeWrittenDown_closesNothingLater()
{
    comeTo(Page::Wait);
    QDir folder(m_bench->folder.path());
    QVERIFY(folder.rename(u"rotations"_s, u"elsewhere"_s));
    QFile inTheWay(folder.filePath(u"rotations"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    next()->click();
    SOON(!m_bench->trouble(rotateName).isEmpty());
    QVERIFY(isAt(Page::Wait));
    QVERIFY(inTheWay.remove());
    QVERIFY(folder.rename(u"elsewhere"_s, u"rotations"_s));
    field<QRadioButton>(u"waitedRadio"_s)->setChecked(true);
    next()->click();
    SOON(isAt(Page::Finish));
}

void RotateFlowTest::lastPage_doesNotDeleteByEnter()
{
    comeTo(Page::Finish);
    QCOMPARE(dialog()->focusWidget(), later());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Delete"), 0);
}

void RotateFlowTest::byKeyboardAlone()
{
    open();
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    SOON(isAt(Page::HandOver));
    QCOMPARE(dialog()->focusWidget(), m_bench->button(rotateName, u"copyKeyButton"_s));
    while (dialog()->focusWidget() != field<QLineEdit>(u"whereEdit"_s))
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog()->focusWidget(), u"CI"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    SOON(isAt(Page::Wait));
    QCOMPARE(dialog()->focusWidget(), field<QRadioButton>(u"waitRadio"_s));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down);
    QVERIFY(field<QRadioButton>(u"waitedRadio"_s)->isChecked());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    SOON(isAt(Page::Finish));
    while (dialog()->focusWidget() != next())
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Space);
    SOON(isAt(Page::Result));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_bench->window.focusWidget(), static_cast<QWidget *>(&m_bench->window.table()));
}

void RotateFlowTest::escape_closes_andSaysThatNothingIsLost()
{
    PracticeFault slow;
    slow.path = "AppsService/Create";
    slow.kind = PracticeFault::Kind::Latency;
    slow.latency = std::chrono::milliseconds(300);
    m_bench->tenant.inject(slow);
    open();
    next()->click();
    QTRY_VERIFY(m_bench->tenant.requestCount("AppsService/Create") == 1);
    QTest::keyClick(dialog(), Qt::Key_Escape); // in the middle of it
    QTRY_VERIFY(!dialog());
    QVERIFY(m_bench->message().contains("Nothing is lost"_L1));
    SOON(m_bench->rotations.rotations().value(0).step == RotationStep::Verified);
    m_bench->messageAction()->click();
    SOON(isAt(Page::HandOver));
    QVERIFY(!copied().isEmpty());
}

void RotateFlowTest::aKeyUnderRotation_isGoneOnWith()
{
    comeTo(Page::HandOver);
    close();
    for (const QString &clientId : {oldId, newId}) {
        QVERIFY(m_bench->select({clientId}));
        m_bench->trigger(ActionId::Rotate);
        SOON(isAt(Page::HandOver));
        close();
    }
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Create"), 1);
}

void RotateFlowTest::secret_isNowhereInTheWindow()
{
    const CapturedLog log;
    comeTo(Page::HandOver);
    const Secret encoded = copied();
    const auto decoded = decodeCredentials(encoded);
    QVERIFY(decoded.has_value());
    QVERIFY(!m_bench->leaks(encoded, log.text()));
    field<QLineEdit>(u"whereEdit"_s)->setText(u"Jenkins"_s);
    next()->click();
    SOON(isAt(Page::Wait));
    QVERIFY(!m_bench->leaks(encoded, log.text()));
    QVERIFY(!m_bench->leaks(decoded->clientSecret, log.text()));
    close();
    QVERIFY(!m_bench->leaks(decoded->clientSecret, log.text()));
    QDir folder(m_bench->folder.filePath(u"rotations"_s)); // and not on the disk
    const auto files = folder.entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(decoded->clientSecret.reveal().toByteArray()));
        QVERIFY(!content.contains(encoded.reveal().toByteArray()));
    }
}

QTEST_MAIN(RotateFlowTest)
#include "rotateflow_test.moc"
