// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>

#include <app/keys/workspace.h>
#include <app/rotation/rotations.h>
#include <ui/rotation/rotatedialog.h>
#include <ui/window/connectioncontroller.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString rotateName = u"rotateDialog"_s;
const QString listName = u"rotationsDialog"_s;
const QString giveUpName = u"giveUpDialog"_s;
const QString oldId = u"prod-deploy"_s;
const QString newId = u"prod-deploy-2"_s;

} // namespace

class RotationsFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void emptyList_saysSo();
    void list_showsStepAndTrouble_andResumes();
    void giveUp_deletesTheNewKey();
    void giveUp_keepsBoth_andSaysSo();
    void giveUp_cancelIsTheDefault();
    void giveUp_thatFails_saysWhy_andTheRotationStays();
    void giveUp_whileItWorks_leavesItAlone();
    void giveUp_onceTheOldKeyIsGone_isNotOffered();
    void giveUp_whereTheNewKeyMayBeThere_keepsIt();
    void atTheStart_whatCanBeFinished_isSaid();
    void whenTheDateComes_itIsSaidOnce();
    void details_sayThatTheKeyIsRotated();
    void anUnreadableRecord_isSaid();

private:
    void rotateUntil(RotateDialog::Page page);
    void openList();
    [[nodiscard]] QString rowText() const
    {
        auto *list = m_bench->field<QListWidget>(listName, u"rotationList"_s);
        return list && list->count() == 1 ? list->item(0)->text() : QString();
    }
    [[nodiscard]] QString detailsText() const
    {
        const auto *label = m_bench->window.findChild<QWidget *>(u"detailsRotation"_s);
        const auto *text = label && label->isVisible() ? label->findChild<QLabel *>() : nullptr;
        return text ? text->text() : QString();
    }

    std::optional<WindowBench> m_bench;
    QDateTime m_now;
};

void RotationsFlowTest::init()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_bench.emplace(PracticeOptions(), [this] { return m_now; });
    QVERIFY(m_bench->openSignedIn());
}

/// Begins a rotation, and leaves it there.
void RotationsFlowTest::rotateUntil(RotateDialog::Page page)
{
    using Page = RotateDialog::Page;
    QVERIFY(m_bench->select({oldId}));
    m_bench->trigger(ActionId::Rotate);
    SOON(m_bench->dialog(rotateName));
    auto *dialog = qobject_cast<RotateDialog *>(m_bench->dialog(rotateName));
    auto *next = m_bench->button(rotateName, u"nextButton"_s);
    next->click();
    SOON(dialog->page() == Page::HandOver && !dialog->isBusy());
    if (page != Page::HandOver) {
        m_bench->field<QLineEdit>(rotateName, u"whereEdit"_s)->setText(u"CI"_s);
        next->click();
        SOON(dialog->page() == Page::Wait && !dialog->isBusy());
        next->click(); // in a week
    } else {
        m_bench->button(rotateName, u"laterButton"_s)->click();
    }
    SOON(!m_bench->window.findChild<RotateDialog *>());
}

void RotationsFlowTest::openList()
{
    m_bench->trigger(ActionId::Rotations);
    SOON(m_bench->dialog(listName));
}

void RotationsFlowTest::emptyList_saysSo()
{
    openList();
    QVERIFY(m_bench->field<QLabel>(listName, u"noRotations"_s)->isVisible());
    QVERIFY(!m_bench->button(listName, u"resumeButton"_s)->isEnabled());
    QCOMPARE(m_bench->button(listName, u"giveUpButton"_s)->toolTip(), u"No key is being rotated."_s);
}

void RotationsFlowTest::list_showsStepAndTrouble_andResumes()
{
    rotateUntil(RotateDialog::Page::HandOver);
    openList();
    QCOMPARE(rowText(), u"prod-deploy → prod-deploy-2: the new key is to be delivered"_s);
    Rotation failed = m_bench->rotations.rotations().value(0);
    failed.trouble = Error(ErrorKind::Offline, u"Union can't be reached."_s);
    const auto saved = m_bench->rotations.save(failed);
    SOON(rowText().endsWith("\nUnion can't be reached."_L1));
    m_bench->button(listName, u"resumeButton"_s)->click();
    SOON(m_bench->dialog(rotateName));
    QVERIFY(!m_bench->dialog(listName));
    QCOMPARE(qobject_cast<RotateDialog *>(m_bench->dialog(rotateName))->page(), RotateDialog::Page::HandOver);
}

void RotationsFlowTest::giveUp_deletesTheNewKey()
{
    rotateUntil(RotateDialog::Page::HandOver);
    openList();
    m_bench->button(listName, u"giveUpButton"_s)->click();
    QVERIFY(m_bench->dialog(giveUpName));
    QVERIFY(m_bench->field<QRadioButton>(giveUpName, u"deleteSuccessorRadio"_s)->isChecked());
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON_COMPARE(m_bench->message(), u"The rotation was given up. “prod-deploy” stays as it is."_s);
    QVERIFY(!m_bench->onServer(newId));
    QVERIFY(m_bench->onServer(oldId));
    SOON(m_bench->rotations.rotations().isEmpty());
    SOON(m_bench->field<QLabel>(listName, u"noRotations"_s)->isVisible());
}

void RotationsFlowTest::giveUp_keepsBoth_andSaysSo()
{
    rotateUntil(RotateDialog::Page::Wait);
    openList();
    m_bench->button(listName, u"giveUpButton"_s)->click();
    QVERIFY(m_bench->field<QRadioButton>(giveUpName, u"keepSuccessorRadio"_s)->isChecked()); // it is used
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON_COMPARE(m_bench->message(),
        u"The rotation was given up. There are two keys now: “prod-deploy” and “prod-deploy-2”."_s);
    QVERIFY(m_bench->onServer(newId));
    QVERIFY(m_bench->onServer(oldId));
    SOON(m_bench->rotations.rotations().isEmpty());
}

void RotationsFlowTest::giveUp_cancelIsTheDefault()
{
    rotateUntil(RotateDialog::Page::HandOver);
    openList();
    m_bench->button(listName, u"giveUpButton"_s)->click();
    QCOMPARE(m_bench->dialog(giveUpName)->focusWidget(), m_bench->button(giveUpName, u"cancelButton"_s));
    QTest::keyClick(m_bench->dialog(giveUpName)->focusWidget(), Qt::Key_Return);
    QVERIFY(!m_bench->dialog(giveUpName));
    QCOMPARE(m_bench->rotations.rotations().size(), 1);
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Delete"), 0);
}

void RotationsFlowTest::giveUp_thatFails_saysWhy_andTheRotationStays()
{
    rotateUntil(RotateDialog::Page::HandOver);
    PracticeFault fault;
    fault.path = "AppsService/Delete";
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.connectCode = "permission_denied";
    fault.httpStatus = 403;
    m_bench->tenant.inject(fault);
    openList();
    m_bench->button(listName, u"giveUpButton"_s)->click();
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON(m_bench->message().contains("does not allow this"_L1));
    QVERIFY(m_bench->onServer(newId));
    QCOMPARE(m_bench->rotations.rotations().size(), 1);
}

void RotationsFlowTest::giveUp_whileItWorks_leavesItAlone()
{
    PracticeFault slow;
    slow.path = "AppsService/Create";
    slow.kind = PracticeFault::Kind::Latency;
    slow.latency = std::chrono::milliseconds(500);
    m_bench->tenant.inject(slow);
    QVERIFY(m_bench->select({oldId}));
    m_bench->trigger(ActionId::Rotate);
    SOON(m_bench->dialog(rotateName));
    m_bench->button(rotateName, u"nextButton"_s)->click();
    SOON(m_bench->tenant.requestCount("AppsService/Create") == 1);
    m_bench->button(rotateName, u"laterButton"_s)->click(); // in the middle of it
    openList();
    m_bench->button(listName, u"giveUpButton"_s)->click();
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON(m_bench->message().startsWith("Latchkey is still at work"_L1));
    SOON_COMPARE(m_bench->rotations.rotations().value(0).step, RotationStep::Verified);
    SOON(m_bench->rotations.hold(m_bench->rotations.rotations().value(0).id).has_value());
    QCOMPARE(m_bench->rotations.rotations().size(), 1);
    QVERIFY(m_bench->onServer(newId));
}

void RotationsFlowTest::giveUp_onceTheOldKeyIsGone_isNotOffered()
{
    rotateUntil(RotateDialog::Page::HandOver);
    openList();
    auto *giveUp = m_bench->button(listName, u"giveUpButton"_s);
    QVERIFY(giveUp->isEnabled());
    Rotation gone = m_bench->rotations.rotations().value(0);
    gone.step = RotationStep::VerifiedAgain;
    gone.oldIsGone = true;
    giveUp->click(); // asked before another program has deleted the old key
    QVERIFY(m_bench->dialog(giveUpName));
    const auto saved = m_bench->rotations.save(gone);
    SOON(!giveUp->isEnabled());
    const QString why = u"The old key is deleted already"_s;
    QVERIFY(giveUp->toolTip().startsWith(why));
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON(m_bench->message().startsWith(why));
    QCOMPARE(m_bench->rotations.rotations().size(), 1);
    SOON(m_bench->rotations.hold(gone.id).has_value());
}

void RotationsFlowTest::giveUp_whereTheNewKeyMayBeThere_keepsIt()
{
    rotateUntil(RotateDialog::Page::HandOver);
    Rotation again = m_bench->rotations.rotations().value(0);
    again.step = RotationStep::Planned; // as after making anew, which failed
    QVERIFY(again.createSentAt.isValid());
    const auto saved = m_bench->rotations.save(again);
    SOON(saved.isFinished());
    openList();
    m_bench->button(listName, u"giveUpButton"_s)->click();
    auto *keep = m_bench->field<QRadioButton>(giveUpName, u"keepSuccessorRadio"_s);
    QVERIFY(keep && keep->isChecked());
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON(m_bench->message().startsWith("The rotation was given up."_L1));
    QVERIFY(m_bench->onServer(newId));
    SOON(m_bench->rotations.rotations().isEmpty());
}

void RotationsFlowTest::atTheStart_whatCanBeFinished_isSaid()
{
    rotateUntil(RotateDialog::Page::Wait);
    m_now = m_now.addDays(8);
    m_bench->controller = std::make_unique<WindowController>(m_bench->surroundings()); // another start
    QVERIFY(m_bench->openSignedIn());
    SOON_COMPARE(m_bench->message(), u"The rotation of “prod-deploy” can be finished."_s);
    QCOMPARE(m_bench->messageAction()->text(), u"Resume"_s);
    m_bench->messageAction()->click();
    SOON(m_bench->dialog(rotateName));
    QCOMPARE(qobject_cast<RotateDialog *>(m_bench->dialog(rotateName))->page(), RotateDialog::Page::Finish);
}

void RotationsFlowTest::whenTheDateComes_itIsSaidOnce()
{
    const QString text = u"The rotation of “prod-deploy” can be finished."_s;
    rotateUntil(RotateDialog::Page::Wait);
    QVERIFY(m_bench->message() != text);
    m_now = m_now.addDays(8);
    m_bench->trigger(ActionId::Refresh); // or the timer
    SOON_COMPARE(m_bench->message(), text);
    m_bench->window.messageBar().dismiss();
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    QVERIFY(m_bench->message() != text);
}

void RotationsFlowTest::details_sayThatTheKeyIsRotated()
{
    QVERIFY(m_bench->select({oldId}));
    QCOMPARE(detailsText(), QString());
    rotateUntil(RotateDialog::Page::HandOver);
    QVERIFY(m_bench->select({oldId}));
    QCOMPARE(detailsText(), u"Rotating: the new key is to be delivered"_s);
    QVERIFY(m_bench->select({newId}));
    QCOMPARE(detailsText(), u"Takes the place of “prod-deploy”: the new key is to be delivered"_s);
}

void RotationsFlowTest::anUnreadableRecord_isSaid()
{
    rotateUntil(RotateDialog::Page::HandOver);
    QDir folder(m_bench->folder.filePath(u"rotations"_s));
    const QStringList records = folder.entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(records.size(), 1);
    QFile file(folder.filePath(records.first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    openList();
    SOON(m_bench->trouble(listName).startsWith("1 records "_L1));
}

QTEST_MAIN(RotationsFlowTest)
#include "rotationsflow_test.moc"
