// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journal.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <tests/ui/window/windowbench.h>
#include <ui/reports/exportdialog.h>
#include <ui/window/actions.h>

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString exportDialog = u"exportDialog"_s;

} // namespace

class ExportFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void selectedKeys_areWritten_inTheTablesOrder();
    void allKeys_areWritten_whateverTheSearchShows();
    void shownKeys_areWritten_inTheTablesOrder();
    void otherApplications_areWritten_whereTheyAreShown();
    void format_isRemembered();
    void trouble_isShown_andTheDialogStays();
    void journal_hasAnEntry_thatNamesNoPlace();
    void withoutAConnection_itCanNotBeDone();

private:
    [[nodiscard]] ExportDialog *open();
    void choose(const QString &combo, int data);
    [[nodiscard]] QStringList writtenIds(ExportDialog *dialog);

    std::optional<WindowBench> m_bench;
};

void ExportFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void ExportFlowTest::cleanup()
{
    m_bench.reset();
}

ExportDialog *ExportFlowTest::open()
{
    m_bench->trigger(ActionId::ExportKeys);
    return qobject_cast<ExportDialog *>(m_bench->dialog(exportDialog));
}

void ExportFlowTest::choose(const QString &combo, int data)
{
    auto *box = m_bench->field<QComboBox>(exportDialog, combo);
    box->setCurrentIndex(box->findData(data));
}

QStringList ExportFlowTest::writtenIds(ExportDialog *dialog)
{
    choose(u"formatCombo"_s, int(KeyFormat::FlyteJson));
    const QString path = m_bench->folder.filePath(u"keys.json"_s);
    emit dialog->exportRequested(path); // as the system's file dialog has it
    if (!QTest::qWaitFor([this] { return !m_bench->dialog(exportDialog); }))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList ids;
    for (const QJsonValue &key : QJsonDocument::fromJson(file.readAll()).array())
        ids << key.toObject().value(u"clientId"_s).toString();
    return ids;
}

void ExportFlowTest::selectedKeys_areWritten_inTheTablesOrder()
{
    m_bench->window.filter().sort(0, Qt::DescendingOrder);
    QVERIFY(m_bench->select({u"grafana"_s, u"nightly-etl"_s, u"weekly-report"_s}));
    ExportDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->scope(), ExportDialog::Scope::Selected);
    QCOMPARE(writtenIds(dialog), (QStringList{u"weekly-report"_s, u"nightly-etl"_s, u"grafana"_s}));
    QVERIFY(m_bench->message().contains(u"keys.json"_s));
}

void ExportFlowTest::allKeys_areWritten_whateverTheSearchShows()
{
    const int shown = m_bench->shownRows();
    m_bench->window.listing().setSearch(u"nightly"_s);
    QVERIFY(m_bench->shownRows() < shown);
    ExportDialog *dialog = open();
    QVERIFY(dialog);
    choose(u"keysCombo"_s, int(ExportDialog::Scope::All));
    const QStringList ids = writtenIds(dialog);
    QCOMPARE(ids.size(), shown);
    QVERIFY(ids.contains(u"grafana"_s));
}

void ExportFlowTest::shownKeys_areWritten_inTheTablesOrder()
{
    m_bench->window.listing().setSearch(u"ly-"_s);
    m_bench->window.filter().sort(0, Qt::DescendingOrder);
    QVERIFY(m_bench->shownRows() > 1);
    QStringList shown;
    for (int row = 0; row < m_bench->shownRows(); ++row)
        shown << m_bench->window.filter().index(row, 0).data(KeyTableModel::ClientIdRole).toString();
    ExportDialog *dialog = open();
    QVERIFY(dialog);
    choose(u"keysCombo"_s, int(ExportDialog::Scope::Shown));
    QCOMPARE(dialog->scope(), ExportDialog::Scope::Shown);
    QCOMPARE(writtenIds(dialog), shown);
}

void ExportFlowTest::otherApplications_areWritten_whereTheyAreShown()
{
    const int apiKeys = m_bench->shownRows();
    m_bench->window.filter().setShowAllApplications(true);
    const int all = m_bench->shownRows();
    QVERIFY(all > apiKeys);
    ExportDialog *dialog = open();
    QVERIFY(dialog);
    choose(u"keysCombo"_s, int(ExportDialog::Scope::All));
    QCOMPARE(writtenIds(dialog).size(), all);
}

void ExportFlowTest::format_isRemembered()
{
    ExportDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->format(), KeyFormat::FlyteJson);
    choose(u"formatCombo"_s, int(KeyFormat::ProtobufJson));
    emit dialog->exportRequested(m_bench->folder.filePath(u"keys.json"_s));
    SOON(!m_bench->dialog(exportDialog));
    dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->format(), KeyFormat::ProtobufJson);
}

void ExportFlowTest::trouble_isShown_andTheDialogStays()
{
    ExportDialog *dialog = open();
    QVERIFY(dialog);
    emit dialog->exportRequested(m_bench->folder.filePath(u"no such/keys.json"_s));
    SOON(!m_bench->trouble(exportDialog).isEmpty());
    QVERIFY(m_bench->trouble(exportDialog).contains(u"could not be written"_s));
    QVERIFY(!dialog->isBusy());
    QVERIFY(m_bench->dialog(exportDialog));
}

void ExportFlowTest::journal_hasAnEntry_thatNamesNoPlace()
{
    Journal journal(m_bench->folder.filePath(u"journal.sqlite"_s));
    m_bench->workspace->recordIn(journal);
    QVERIFY(!writtenIds(open()).isEmpty());
    const auto last = journal.last({});
    SOON(last.isFinished());
    QVERIFY(last.result() && last.result()->has_value());
    const JournalEntry entry = **last.result();
    QCOMPARE(entry.action, JournalAction::Exported);
    QCOMPARE(entry.detail, u"flyte-json"_s);
    QCOMPARE(entry.clientId, QString());
    m_bench.reset(); // before the journal
}

void ExportFlowTest::withoutAConnection_itCanNotBeDone()
{
    m_bench.reset();
    m_bench.emplace();
    QVERIFY(!m_bench->window.actions()[ActionId::ExportKeys]->isEnabled());
}

QTEST_MAIN(ExportFlowTest)
#include "exportflow_test.moc"
