// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>

#include <app/keys/keystatus.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationbatch.h>
#include <ui/keytable/keytable.h>
#include <ui/widgets/runlist.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString several = u"rotateSeveralDialog"_s;
const QString listName = u"rotationsDialog"_s;
const QStringList three{u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s};

PracticeFault refusal(int times)
{
    PracticeFault fault;
    fault.path = "AppsService/Create";
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.connectCode = "permission_denied";
    fault.httpStatus = 403;
    fault.times = times;
    return fault;
}

} // namespace

class RotateSeveralFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void several_getASuccessorEach_withOneResultList();
    void leavingThem_saysWhatWaits_andLeadsToTheList();
    void handGrantedPolicies_areSpokenOf_beforeItBegins();
    void someThatFail_areNamed_andStayUnderWay();
    void stop_leavesTheRestAlone();
    void theConnectionEnds_beforeTheyAreThrough();
    void whatIsBeingRotated_isLeftOut();
    void overdueKeys_areRotatedFromTheList();

private:
    void open(const QStringList &clientIds);
    void run();
    [[nodiscard]] RunList *list() const { return m_bench->field<RunList>(several, u"rotateList"_s); }

    std::optional<WindowBench> m_bench;
};

void RotateSeveralFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void RotateSeveralFlowTest::open(const QStringList &clientIds)
{
    QVERIFY(m_bench->select(clientIds));
    m_bench->trigger(ActionId::Rotate);
    QVERIFY(m_bench->dialog(several));
}

void RotateSeveralFlowTest::run()
{
    auto *start = m_bench->button(several, u"startButton"_s);
    start->click();
    QVERIFY(!start->isEnabled());
    SOON(start->isEnabled());
}

void RotateSeveralFlowTest::several_getASuccessorEach_withOneResultList()
{
    open(three);
    QCOMPARE(list()->count(), 3);
    QCOMPARE(list()->textOf(u"grafana"_s), u"grafana → grafana-2"_s);
    run();
    QCOMPARE(m_bench->trouble(several), u"3 new keys are ready to be delivered."_s);
    for (const QString &clientId : three) {
        QVERIFY(list()->textOf(clientId).endsWith("its successor is ready to be delivered"_L1));
        QVERIFY(m_bench->onServer(clientId));
        QVERIFY(m_bench->onServer(clientId + u"-2"_s));
    }
    QCOMPARE(m_bench->rotations.rotations().size(), 3);
    m_bench->button(several, u"startButton"_s)->click(); // go on with them
    SOON(m_bench->dialog(listName));
    QCOMPARE(m_bench->field<QListWidget>(listName, u"rotationList"_s)->count(), 3);
}

void RotateSeveralFlowTest::leavingThem_saysWhatWaits_andLeadsToTheList()
{
    open(three);
    QTest::keyClick(m_bench->dialog(several), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(several));
    QCOMPARE(m_bench->message(), QString()); // nothing was begun
    open(three);
    run();
    QTest::keyClick(m_bench->dialog(several), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(several));
    QCOMPARE(m_bench->message(),
        u"3 new keys wait to be delivered. Nothing is lost: the old ones work as before."_s);
    QCOMPARE(m_bench->messageAction()->text(), u"Resume"_s);
    m_bench->messageAction()->click();
    SOON(m_bench->dialog(listName));
    QVERIFY(m_bench->button(listName, u"resumeButton"_s)->isEnabled());
    QCOMPARE(m_bench->button(listName, u"resumeButton"_s)->accessibleDescription(), QString());
}

void RotateSeveralFlowTest::handGrantedPolicies_areSpokenOf_beforeItBegins()
{
    open(three);
    const auto *text = m_bench->field<QLabel>(several, u"policiesText"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains("by hand are not carried over"_L1));
}

void RotateSeveralFlowTest::someThatFail_areNamed_andStayUnderWay()
{
    open(three);
    m_bench->tenant.inject(refusal(1));
    run();
    QVERIFY(m_bench->trouble(several).startsWith("2 new keys are ready to be delivered."_L1));
    QVERIFY(m_bench->trouble(several).contains("could not be rotated now"_L1));
    int refused = 0;
    for (const QString &clientId : three)
        refused += list()->textOf(clientId).contains("does not allow this"_L1) ? 1 : 0;
    QCOMPARE(refused, 1);
    m_bench->button(several, u"cancelButton"_s)->click();
    QVERIFY(!m_bench->dialog(several));
    QCOMPARE(m_bench->window.focusWidget(), static_cast<QWidget *>(&m_bench->window.table()));
}

void RotateSeveralFlowTest::stop_leavesTheRestAlone()
{
    PracticeFault slow;
    slow.path = "AppsService/Create";
    slow.kind = PracticeFault::Kind::Latency;
    slow.latency = std::chrono::milliseconds(300);
    slow.times = -1;
    m_bench->tenant.inject(slow);
    open({u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s, u"ml-training"_s, u"ci-pipeline"_s,
        u"nightly-etl"_s});
    auto *cancel = m_bench->button(several, u"cancelButton"_s);
    m_bench->button(several, u"startButton"_s)->click();
    QCOMPARE(cancel->text(), u"Stop"_s);
    SOON(m_bench->tenant.requestCount("AppsService/Create") == 4); // so many at once
    QTest::keyClick(m_bench->dialog(several), Qt::Key_Escape);
    SOON_COMPARE(cancel->text(), u"Close"_s);
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Create"), 4);
    QVERIFY(m_bench->trouble(several).contains("6 keys were stopped"_L1));
}

void RotateSeveralFlowTest::theConnectionEnds_beforeTheyAreThrough()
{
    PracticeFault slow;
    slow.path = "AppsService/Create";
    slow.kind = PracticeFault::Kind::Latency;
    slow.latency = std::chrono::milliseconds(300);
    slow.times = -1;
    m_bench->tenant.inject(slow);
    open(three);
    const QPointer<QDialog> dialog = m_bench->dialog(several);
    m_bench->button(several, u"startButton"_s)->click();
    SOON(m_bench->tenant.requestCount("AppsService/Create") == 3);
    m_bench->controller.reset();
    QVERIFY(dialog);
    QVERIFY(!m_bench->window.findChild<RotationBatch *>()); // it went with the rotations
}

void RotateSeveralFlowTest::whatIsBeingRotated_isLeftOut()
{
    open(three);
    run();
    m_bench->button(several, u"cancelButton"_s)->click();
    QVERIFY(m_bench->select(three));
    m_bench->trigger(ActionId::Rotate);
    QVERIFY(!m_bench->dialog(several));
    QVERIFY(m_bench->message().startsWith("3 keys are left out"_L1));
    open(three + QStringList(u"ml-training"_s));
    QCOMPARE(list()->count(), 1);
    QVERIFY(m_bench->trouble(several).startsWith("3 keys are left out"_L1));
}

void RotateSeveralFlowTest::overdueKeys_areRotatedFromTheList()
{
    int overdue = 0;
    for (const ApiKeyPtr &key : m_bench->workspace->keys().snapshot())
        overdue += key->isApiKey() && keyStatus(*key, m_bench->clock()) == KeyStatus::Overdue ? 1 : 0;
    QVERIFY(overdue > 1);
    m_bench->trigger(ActionId::Rotations);
    QVERIFY(m_bench->dialog(listName));
    auto *button = m_bench->button(listName, u"rotateOverdueButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains(QString::number(overdue)));
    button->click();
    SOON(m_bench->dialog(several));
    QCOMPARE(list()->count(), overdue);
    run();
    QCOMPARE(m_bench->rotations.rotations().size(), overdue); // each its own
}

QTEST_MAIN(RotateSeveralFlowTest)
#include "rotateseveralflow_test.moc"
