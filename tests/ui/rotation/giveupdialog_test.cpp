// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/rotation/rotationsbench.h>

#include <QLabel>
#include <QRadioButton>

#include <algorithm>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// Giving up from the list of rotations: what is asked, and what becomes of the keys.
class GiveUpDialogTest final : public QObject, private RotationsBench
{
    Q_OBJECT

private slots:
    void init() { renew(); }
    void cleanup() { m_bench.reset(); }

    void giveUp_deletesTheNewKey();
    void giveUp_keepsBoth_andSaysSo();
    void giveUp_cancelIsTheDefault();
    void giveUp_thatFails_saysWhy_andTheRotationStays();
    void giveUp_whileItWorks_leavesItAlone();
    void giveUp_onceTheOldKeyIsGone_isNotOffered();
    void giveUp_whereTheNewKeyMayBeThere_keepsIt();
    void giveUp_withoutTheOldKey_saysWhatIsLeft();
    void giveUp_ofAKeyThatHasExpired_keepsTheNewOne();
};

void GiveUpDialogTest::giveUp_deletesTheNewKey()
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

void GiveUpDialogTest::giveUp_keepsBoth_andSaysSo()
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

void GiveUpDialogTest::giveUp_cancelIsTheDefault()
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

void GiveUpDialogTest::giveUp_thatFails_saysWhy_andTheRotationStays()
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

void GiveUpDialogTest::giveUp_whileItWorks_leavesItAlone()
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

void GiveUpDialogTest::giveUp_onceTheOldKeyIsGone_isNotOffered()
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

void GiveUpDialogTest::giveUp_whereTheNewKeyMayBeThere_keepsIt()
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

void GiveUpDialogTest::giveUp_withoutTheOldKey_saysWhatIsLeft()
{
    rotateUntil(RotateDialog::Page::HandOver);
    const auto removed = m_bench->someoneElse().apps().remove(oldId);
    SOON(removed.isFinished());
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->rotations.rotations().value(0).oldIsGone);
    openList();
    QVERIFY(rowText().endsWith("the old key was deleted: the new one is to be delivered"_L1));
    m_bench->button(listName, u"giveUpButton"_s)->click();
    QVERIFY(m_bench->dialog(giveUpName));
    QVERIFY(!m_bench->field<QRadioButton>(giveUpName, u"deleteSuccessorRadio"_s)); // the only key stays
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON_COMPARE(m_bench->message(),
        u"The rotation was given up. “prod-deploy” is deleted, and “prod-deploy-2” stays."_s);
    QVERIFY(m_bench->onServer(newId));
}

void GiveUpDialogTest::giveUp_ofAKeyThatHasExpired_keepsTheNewOne()
{
    rotateUntil(RotateDialog::Page::HandOver);
    m_now = m_now.addDays(7); // “prod-deploy” has six
    openList();
    m_bench->button(listName, u"giveUpButton"_s)->click();
    const QDialog *question = m_bench->dialog(giveUpName);
    QVERIFY(question);
    QVERIFY(!m_bench->field<QRadioButton>(giveUpName, u"deleteSuccessorRadio"_s)); // it is all that works
    const auto labels = question->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(u"“prod-deploy” has expired, so “prod-deploy-2” stays"_s);
    }));
    m_bench->button(giveUpName, u"confirmGiveUpButton"_s)->click();
    SOON(m_bench->message().startsWith("The rotation was given up."_L1));
    QVERIFY(m_bench->onServer(newId));
}

QTEST_MAIN(GiveUpDialogTest)
#include "giveupdialog_test.moc"
