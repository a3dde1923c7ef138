// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/rotation/rotatebench.h>

#include <app/keys/keylist.h>
#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/rotation/steplist.h>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPointer>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

using Page = RotateDialog::Page;

/// From the selected key to the end of its rotation, and back into it after it was left.
class RotateFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_with.emplace();
        QVERIFY(m_with->window.openSignedIn());
    }
    void cleanup() { m_with.reset(); }

    void aKey_isRotated_fromEndToEnd();
    void cancel_beforeTheStart_leavesNothing();
    void later_keepsEachStep_andResumeGoesOnThere();
    void wait_closesWithTheDate();
    void waitIsOver_byTheClock();
    void inMemory_laterAndWait_keepTheSecret();
    void dialogClosedBeforeTheStartEnds_leavesTheRotationFree();
    void wait_thatCouldNotBeWrittenDown_closesNothingLater();
    void escape_closes_andSaysThatNothingIsLost();
    void later_duringTheLastVerification_deletesNothing();
    void later_onceTheDeletionIsAskedFor_saysThatItIsDone();
    void later_whenNobodyKnowsOfTheDeletion_saysSo();
    void aKeyUnderRotation_isGoneOnWith();
    void aKeyUnderRotation_isMarked_andOpensItFromTheDetails();
    void allOverdueKeys_areOffered();

private:
    std::optional<RotateBench> m_with;
};

void RotateFlowTest::aKey_isRotated_fromEndToEnd()
{
    m_with->comeTo(Page::Finish);
    QVERIFY(m_with->window.onServer(m_with->newId));
    QVERIFY(m_with->window.onServer(m_with->oldId)); // both until the last step
    QVERIFY(m_with->field<QLabel>("factsLabel")->text().contains(m_with->oldId));
    QVERIFY(m_with->field<QLabel>("factsLabel")->text().contains("Created:"_L1));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
    QCOMPARE(m_with->field<StepList>("stepList")->current(), 6);
    QVERIFY(!m_with->window.onServer(m_with->oldId));
    QVERIFY(m_with->window.onServer(m_with->newId));
    m_with->close();
    QCOMPARE(m_with->window.message(), u"“prod-deploy” was rotated: “prod-deploy-2” has taken its place."_s);
    QCOMPARE(m_with->window.window.selectedClientIds(), QStringList(m_with->newId));
    QCOMPARE(m_with->window.shownRows(), 39); // the one came, the other went
    SOON(m_with->window.rotations.rotations().isEmpty());
}

void RotateFlowTest::cancel_beforeTheStart_leavesNothing()
{
    m_with->open();
    QCOMPARE(m_with->later()->text(), u"Cancel"_s);
    m_with->close();
    QCOMPARE(m_with->window.message(), QString());
    QVERIFY(m_with->window.rotations.rotations().isEmpty());
    QCOMPARE(m_with->sent("AppsService/Create"), 0);
}

void RotateFlowTest::later_keepsEachStep_andResumeGoesOnThere()
{
    m_with->comeTo(Page::HandOver);
    m_with->closeAndResume(Page::HandOver);
    m_with->field<QLineEdit>("whereEdit")->setText(u"Jenkins"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    m_with->closeAndResume(Page::Wait);
    m_with->field<QRadioButton>("waitedRadio")->setChecked(true);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Finish));
    m_with->closeAndResume(Page::Finish);
    QVERIFY(m_with->window.onServer(m_with->oldId));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
}

void RotateFlowTest::wait_closesWithTheDate()
{
    m_with->comeTo(Page::Wait);
    QCOMPARE(m_with->next()->text(), u"Wait"_s);
    m_with->next()->click();
    SOON(!m_with->dialog());
    QVERIFY(m_with->window.message().contains("waits until"_L1));
    const Rotation rotation = m_with->record();
    QCOMPARE(rotation.step, RotationStep::Waiting);
    QCOMPARE(rotation.waitUntil.date(), m_with->now.addDays(7).date());
    QVERIFY(m_with->window.onServer(m_with->oldId));
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Wait));
}

void RotateFlowTest::waitIsOver_byTheClock()
{
    m_with->comeTo(Page::Wait);
    m_with->next()->click();
    SOON(!m_with->dialog());
    m_with->now = m_with->now.addDays(7).addSecs(1);
    QVERIFY(m_with->window.select({m_with->oldId}));
    m_with->window.trigger(ActionId::Rotate);
    SOON(m_with->isAt(Page::Finish));
}

void RotateFlowTest::inMemory_laterAndWait_keepTheSecret()
{
    const Error locked(ErrorKind::KeychainLocked, u"The keychain is locked."_s);
    m_with->window.keychain.writeError = locked;
    m_with->window.keychain.notReady = locked;
    m_with->open();
    m_with->next()->click();
    SOON(m_with->button("inMemoryButton")->isVisible());
    m_with->button("inMemoryButton")->click();
    SOON(m_with->isAt(Page::HandOver));
    m_with->close();
    QVERIFY(m_with->window.message().contains("in memory only"_L1));
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::HandOver));
    QVERIFY(!m_with->copied().isEmpty());
    m_with->field<QLineEdit>("whereEdit")->setText(u"Jenkins"_s);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Wait));
    m_with->next()->click(); // in a week
    SOON(!m_with->dialog());
    m_with->now = m_with->now.addDays(8);
    m_with->window.trigger(ActionId::Refresh);
    SOON_COMPARE(m_with->window.message(), u"The rotation of “prod-deploy” can be finished."_s);
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Finish));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
}

void RotateFlowTest::dialogClosedBeforeTheStartEnds_leavesTheRotationFree()
{
    m_with->open();
    QPointer<RotateDialog> begun = m_with->dialog();
    m_with->next()->click();
    delete begun;
    SOON(m_with->window.message().contains("Nothing is lost"_L1));
    const QString id = m_with->record().id;
    SOON(m_with->window.rotations.hold(id).has_value());
}

void RotateFlowTest::wait_thatCouldNotBeWrittenDown_closesNothingLater()
{
    m_with->comeTo(Page::Wait);
    QDir folder(m_with->window.folder.path());
    QVERIFY(folder.rename(u"rotations"_s, u"elsewhere"_s));
    QFile inTheWay(folder.filePath(u"rotations"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_with->next()->click();
    SOON(!m_with->trouble().isEmpty());
    QVERIFY(m_with->isAt(Page::Wait));
    QVERIFY(inTheWay.remove());
    QVERIFY(folder.rename(u"elsewhere"_s, u"rotations"_s));
    m_with->field<QRadioButton>("waitedRadio")->setChecked(true);
    m_with->next()->click();
    SOON(m_with->isAt(Page::Finish));
}

void RotateFlowTest::escape_closes_andSaysThatNothingIsLost()
{
    PracticeFault slow;
    slow.path = "AppsService/Create";
    slow.kind = PracticeFault::Kind::Latency;
    slow.latency = std::chrono::milliseconds(300);
    m_with->window.tenant.inject(slow);
    m_with->open();
    m_with->next()->click();
    QTRY_VERIFY(m_with->sent("AppsService/Create") == 1);
    QTest::keyClick(m_with->dialog(), Qt::Key_Escape); // in the middle of it
    QTRY_VERIFY(!m_with->dialog());
    QVERIFY(m_with->window.message().contains("Nothing is lost"_L1));
    SOON(m_with->record().step == RotationStep::Verified);
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::HandOver));
    QVERIFY(!m_with->copied().isEmpty());
}

void RotateFlowTest::later_duringTheLastVerification_deletesNothing()
{
    m_with->comeTo(Page::Finish);
    const QString id = m_with->record().id;
    const int signIns = m_with->sent("/token");
    m_with->window.tenant.inject(RotateBench::slow("/token", std::chrono::milliseconds(300)));
    m_with->next()->click();
    QTRY_VERIFY(m_with->sent("/token") > signIns);
    QVERIFY(m_with->later()->accessibleDescription().startsWith("Stops"_L1));
    m_with->later()->click();
    SOON(!m_with->dialog());
    QVERIFY(m_with->window.message().contains(u"Nothing is lost: “prod-deploy” works"_s));
    SOON(m_with->window.rotations.hold(id).has_value()); // nothing works on it any more
    QCOMPARE(m_with->sent("AppsService/Delete"), 0);
    QVERIFY(m_with->window.onServer(m_with->oldId));
    m_with->window.messageAction()->click();
    SOON(m_with->isAt(Page::Finish));
    m_with->next()->click();
    SOON(m_with->isAt(Page::Result));
}

void RotateFlowTest::later_onceTheDeletionIsAskedFor_saysThatItIsDone()
{
    m_with->comeTo(Page::Finish);
    m_with->window.tenant.inject(RotateBench::slow("AppsService/Delete", std::chrono::milliseconds(300)));
    m_with->next()->click();
    QTRY_COMPARE(m_with->sent("AppsService/Delete"), 1);
    QTest::keyClick(m_with->dialog(), Qt::Key_Escape);
    QVERIFY(m_with->dialog() && m_with->says("Stopping…"));
    QVERIFY(!m_with->later()->isEnabled());
    SOON(!m_with->dialog());
    QCOMPARE(m_with->window.message(), u"“prod-deploy” was rotated: “prod-deploy-2” has taken its place."_s);
    QVERIFY(!m_with->window.onServer(m_with->oldId));
}

void RotateFlowTest::later_whenNobodyKnowsOfTheDeletion_saysSo()
{
    m_with->comeTo(Page::Finish);
    PracticeFault lost = RotateBench::faultAt("AppsService/Delete");
    lost.kind = PracticeFault::Kind::DropAfter;
    m_with->window.tenant.inject(lost);
    m_with->next()->click();
    SOON(!m_with->trouble().isEmpty() || m_with->isAt(Page::Result));
    QVERIFY(m_with->isAt(Page::Finish));
    m_with->close();
    QVERIFY(m_with->window.message().contains(u"Union may have deleted “prod-deploy” already"_s));
}

void RotateFlowTest::aKeyUnderRotation_isGoneOnWith()
{
    m_with->comeTo(Page::HandOver);
    m_with->close();
    for (const QString &clientId : {m_with->oldId, m_with->newId}) {
        QVERIFY(m_with->window.select({clientId}));
        m_with->window.trigger(ActionId::Rotate);
        SOON(m_with->isAt(Page::HandOver));
        m_with->close();
    }
    QCOMPARE(m_with->sent("AppsService/Create"), 1);
}

void RotateFlowTest::aKeyUnderRotation_isMarked_andOpensItFromTheDetails()
{
    auto *open = m_with->window.window.findChild<QAbstractButton *>(u"openRotationButton"_s);
    QVERIFY(open);
    const auto isMarked = [this](const QString &clientId) {
        const auto &model = m_with->window.window.listing().model();
        const int row = m_with->window.workspace->keys().rowOf(clientId);
        return model.index(row, 0).data(KeyTableModel::RotatedRole).toBool();
    };
    QVERIFY(m_with->window.select({m_with->oldId}));
    QVERIFY(!open->isVisible());
    m_with->comeTo(Page::HandOver);
    m_with->close();
    for (const QString &clientId : {m_with->oldId, m_with->newId}) {
        QVERIFY(isMarked(clientId));
        QVERIFY(m_with->window.select({clientId}));
        QVERIFY(open->isVisible());
        open->click();
        SOON(m_with->isAt(Page::HandOver));
        m_with->close();
    }
    QVERIFY(!isMarked(u"grafana"_s));
}

void RotateFlowTest::allOverdueKeys_areOffered()
{
    QAction *action = m_with->window.window.actions()[ActionId::RotateOverdue];
    QVERIFY(action->isEnabled());
    action->trigger();
    SOON(m_with->window.dialog(u"rotateSeveralDialog"_s));
    m_with->window.dialog(u"rotateSeveralDialog"_s)->reject();
    m_with->now = m_with->now.addYears(-20); // nothing is overdue then
    m_with->window.window.listing().model().refreshTimes();
    SOON(!action->isEnabled());
    QCOMPARE(m_with->window.window.actions().reasonAgainst(ActionId::RotateOverdue),
        u"No key is overdue for rotation."_s);
}

QTEST_MAIN(RotateFlowTest)
#include "rotateflow_test.moc"
