// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <app/keys/workspace.h>
#include <ui/keytable/keytable.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString deleteDialog = u"deleteDialog"_s;

} // namespace

class DeleteFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void one_isDeleted_andItsNeighbourIsCurrent();
    void cancel_isTheDefault();
    void one_thatFails_staysAndSaysWhy();
    void goneAlready_countsAsDeleted();
    void several_wantTheirNumberTyped();
    void several_areDeletedByEnter_onceTheNumberIsRight();
    void several_showAResultForEach();
    void several_canBeStopped();
    void keptSecret_isForgottenWithItsKey();
    void lastKey_leavesTheEmptyState();

private:
    void openDialog(const QStringList &clientIds);
    void confirm() { m_bench->button(deleteDialog, u"confirmDeleteButton"_s)->click(); }
    void typeNumber(const QString &number)
    {
        m_bench->field<QLineEdit>(deleteDialog, u"countEdit"_s)->setText(number);
    }

    std::optional<WindowBench> m_bench;
};

void DeleteFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void DeleteFlowTest::openDialog(const QStringList &clientIds)
{
    QVERIFY(m_bench->select(clientIds));
    m_bench->window.table().setFocus();
    m_bench->trigger(ActionId::Delete);
    QVERIFY(m_bench->dialog(deleteDialog));
}

void DeleteFlowTest::one_isDeleted_andItsNeighbourIsCurrent()
{
    const QStringList names = m_bench->shownNames();
    const qsizetype row = names.indexOf(u"prod-deploy"_s);
    openDialog({u"prod-deploy"_s});
    confirm();
    SOON_COMPARE(m_bench->message(), u"“prod-deploy” was deleted."_s);
    QVERIFY(!m_bench->dialog(deleteDialog));
    QCOMPARE(m_bench->shownRows(), 38);
    const QString current = m_bench->window.table().currentIndex().siblingAtColumn(0).data().toString();
    QVERIFY(current == names.value(row - 1) || current == names.value(row + 1));
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
    QVERIFY(!m_bench->onServer(u"prod-deploy"_s));
}

void DeleteFlowTest::cancel_isTheDefault()
{
    openDialog({u"prod-deploy"_s});
    QTest::keyClick(m_bench->dialog(deleteDialog), Qt::Key_Return);
    QVERIFY(!m_bench->dialog(deleteDialog));
    QCOMPARE(m_bench->tenant.requestCount("AppsService/Delete"), 0);
}

void DeleteFlowTest::one_thatFails_staysAndSaysWhy()
{
    PracticeFault fault;
    fault.kind = PracticeFault::Kind::ConnectError;
    fault.path = "AppsService/Delete";
    fault.connectCode = "permission_denied";
    fault.httpStatus = 403;
    m_bench->tenant.inject(fault);
    openDialog({u"prod-deploy"_s});
    confirm();
    SOON(m_bench->trouble(deleteDialog).contains("does not allow this"_L1));
    QCOMPARE(m_bench->shownRows(), 39);
    QVERIFY(m_bench->button(deleteDialog, u"confirmDeleteButton"_s)->isEnabled());
    confirm();
    SOON_COMPARE(m_bench->shownRows(), 38);
}

void DeleteFlowTest::goneAlready_countsAsDeleted()
{
    openDialog({u"prod-deploy"_s});
    const auto removed = m_bench->someoneElse().apps().remove(u"prod-deploy"_s);
    SOON(removed.isFinished());
    confirm();
    SOON_COMPARE(m_bench->message(), u"“prod-deploy” was deleted."_s);
    QCOMPARE(m_bench->shownRows(), 38);
}

void DeleteFlowTest::several_wantTheirNumberTyped()
{
    openDialog({u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s});
    auto *button = m_bench->button(deleteDialog, u"confirmDeleteButton"_s);
    QVERIFY(!button->isEnabled());
    typeNumber(u"2"_s);
    QVERIFY(!button->isEnabled());
    typeNumber(u"3"_s);
    QVERIFY(button->isEnabled());
    confirm();
    SOON_COMPARE(m_bench->shownRows(), 36);
    QVERIFY(m_bench->message().contains(u'3'));
}

void DeleteFlowTest::several_areDeletedByEnter_onceTheNumberIsRight()
{
    openDialog({u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s});
    QDialog *dialog = m_bench->dialog(deleteDialog);
    QCOMPARE(dialog->accessibleName(), u"Delete API keys"_s);
    auto *count = m_bench->field<QLineEdit>(deleteDialog, u"countEdit"_s);
    QTest::keyClicks(count, u"2"_s);
    QTest::keyClick(count, Qt::Key_Return); // neither deletes nor closes
    QCOMPARE(m_bench->dialog(deleteDialog), dialog);
    QTest::keyClick(count, Qt::Key_Backspace);
    QTest::keyClicks(count, u"3"_s);
    QTest::keyClick(count, Qt::Key_Return);
    SOON_COMPARE(m_bench->shownRows(), 36);
    openDialog({u"ml-training"_s, u"nightly-etl"_s});
    QTest::keyClick(m_bench->field<QLineEdit>(deleteDialog, u"countEdit"_s), Qt::Key_Return); // nothing typed
    QVERIFY(!m_bench->dialog(deleteDialog));
    QCOMPARE(m_bench->shownRows(), 36);
}

void DeleteFlowTest::several_showAResultForEach()
{
    PracticeFault good;
    good.path = "AppsService/Delete";
    good.times = 2;
    PracticeFault bad = good;
    bad.kind = PracticeFault::Kind::ConnectError;
    bad.times = 1;
    bad.connectCode = "permission_denied";
    bad.httpStatus = 403;
    m_bench->tenant.inject(good);
    m_bench->tenant.inject(bad);
    openDialog({u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s, u"ml-training"_s});
    typeNumber(u"4"_s);
    confirm();
    SOON(m_bench->trouble(deleteDialog).contains("could not be deleted"_L1));
    QCOMPARE(m_bench->shownRows(), 36);
    auto *list = m_bench->field<QListWidget>(deleteDialog, u"deleteList"_s);
    QCOMPARE(list->count(), 4);
    int deleted = 0;
    for (int row = 0; row < list->count(); ++row)
        deleted += list->item(row)->text().endsWith("deleted"_L1) ? 1 : 0;
    QCOMPARE(deleted, 3);
    QVERIFY(list->item(2)->text().contains("does not allow this"_L1));
    QVERIFY(list->isEnabled()); // to be scrolled and read
    auto *close = m_bench->button(deleteDialog, u"cancelButton"_s);
    QCOMPARE(close->text(), u"Close"_s);
    close->click();
    QVERIFY(!m_bench->dialog(deleteDialog));
}

void DeleteFlowTest::several_canBeStopped()
{
    PracticeFault slow;
    slow.kind = PracticeFault::Kind::Latency;
    slow.path = "AppsService/Delete";
    slow.latency = std::chrono::milliseconds(200);
    slow.times = -1;
    m_bench->tenant.inject(slow);
    openDialog({u"prod-deploy"_s, u"grafana"_s, u"vault-sync"_s});
    typeNumber(u"3"_s);
    confirm();
    auto *stop = m_bench->button(deleteDialog, u"cancelButton"_s);
    QCOMPARE(stop->text(), u"Stop"_s);
    stop->click();
    SOON(m_bench->trouble(deleteDialog).contains("not tried"_L1));
    QCOMPARE(m_bench->shownRows(), 38);
    QTest::keyClick(m_bench->dialog(deleteDialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog(deleteDialog));
}

void DeleteFlowTest::keptSecret_isForgottenWithItsKey()
{
    auto &kept = m_bench->workspace->keptSecrets();
    const auto keeping = kept.keep(u"prod-deploy"_s, Secret(QByteArrayView("canary")));
    SOON(keeping.isFinished());
    QVERIFY(kept.isKept(u"prod-deploy"_s));
    openDialog({u"prod-deploy"_s});
    confirm();
    SOON_COMPARE(m_bench->shownRows(), 38);
    SOON(!kept.isKept(u"prod-deploy"_s));
}

void DeleteFlowTest::lastKey_leavesTheEmptyState()
{
    m_bench.reset();
    m_bench.emplace(PracticeOptions{.keyCount = 1});
    QVERIFY(m_bench->openSignedIn());
    openDialog({u"ci-pipeline"_s});
    confirm();
    SOON_COMPARE(m_bench->emptyHeading(), u"No API keys yet"_s);
    QCOMPARE(m_bench->emptyButton()->text(), u"New key…"_s);
    QVERIFY(!m_bench->window.actions()[ActionId::Delete]->isEnabled());
}

QTEST_MAIN(DeleteFlowTest)
#include "deleteflow_test.moc"
