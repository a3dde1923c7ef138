// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journal.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <tests/ui/window/windowbench.h>
#include <ui/preferences/languages.h>
#include <ui/reports/agebars.h>
#include <ui/reports/duetimeline.h>
#include <ui/reports/overviewdialog.h>
#include <ui/window/actions.h>

#include <QFile>
#include <QListWidget>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString overviewDialog = u"overviewDialog"_s;

} // namespace

class OverviewFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_languages.use(u"en"_s); } // its plural forms
    void init();
    void cleanup();

    void eachPart_findsAsManyKeysAsItTells();
    void alike_areSearchedForAndSelected();
    void policies_areKnownFromTheJournal();
    void report_isWritten_inEachFormat();
    void trouble_isShown();

private:
    [[nodiscard]] OverviewDialog *open();
    [[nodiscard]] int found(const QString &search);

    Languages m_languages;
    QTemporaryDir m_folder;
    std::optional<Journal> m_journal; // outlives the bench
    std::optional<WindowBench> m_bench;
};

void OverviewFlowTest::init()
{
    m_bench.emplace();
    QVERIFY(m_bench->openSignedIn());
}

void OverviewFlowTest::cleanup()
{
    m_bench.reset();
    m_journal.reset();
}

OverviewDialog *OverviewFlowTest::open()
{
    m_bench->trigger(ActionId::Overview);
    auto *dialog = qobject_cast<OverviewDialog *>(m_bench->dialog(overviewDialog));
    const auto *findings = m_bench->field<QListWidget>(overviewDialog, u"findingsList"_s);
    return dialog && QTest::qWaitFor([findings] { return findings->count() > 0; }, 20'000) ? dialog : nullptr;
}

int OverviewFlowTest::found(const QString &search)
{
    m_bench->window.listing().setSearch(search);
    return m_bench->shownRows();
}

void OverviewFlowTest::eachPart_findsAsManyKeysAsItTells()
{
    const KeyReport report = keyReport(m_bench->workspace->keys().snapshot(), m_bench->clock(), std::nullopt);
    QCOMPARE(report.counts.total, m_bench->shownRows());
    int inBuckets = 0;
    for (const AgeBucket bucket : ageBuckets) {
        QCOMPARE(found(bucketQuery(bucket)), report.countOf(bucket));
        inBuckets += report.countOf(bucket);
    }
    QCOMPARE(inBuckets, report.counts.total);
    int inWeeks = 0;
    for (int week = 0; week < reportedWeeks; ++week) {
        QCOMPARE(found(weekQuery(week)), report.weeks.at(size_t(week)));
        inWeeks += report.weeks.at(size_t(week));
    }
    QVERIFY(inWeeks > 3);
    QCOMPARE(found(u"is:unowned"_s), int(report.withoutOwner.size()));
}

void OverviewFlowTest::alike_areSearchedForAndSelected()
{
    OverviewDialog *dialog = open();
    QVERIFY(dialog);
    dialog->accept();
    emit dialog->keysWanted({u"\"nightly\""_s, {u"nightly-etl"_s}});
    QCOMPARE(m_bench->window.listing().search(), u"\"nightly\""_s);
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList{u"nightly-etl"_s});
    emit dialog->keysWanted({{}, {u"grafana"_s, u"nightly-etl"_s, u"no such key"_s}});
    QCOMPARE(m_bench->window.listing().search(), QString());
    QCOMPARE(m_bench->window.selectedClientIds().size(), 2);
}

void OverviewFlowTest::policies_areKnownFromTheJournal()
{
    m_journal.emplace(m_folder.filePath(u"journal.sqlite"_s));
    m_bench->workspace->recordIn(*m_journal);
    for (const bool attach : {true, false}) {
        const auto created = m_bench->workspace->apps().create(
            {attach ? u"attached"_s : u"bare"_s, {}, {u"ada@example.org"_s}, {}, attach});
        SOON(created.isFinished());
        QVERIFY(created.result());
        m_bench->workspace->keys().put(created.result()->key);
    }
    QVERIFY(open());
    auto *findings = m_bench->field<QListWidget>(overviewDialog, u"findingsList"_s);
    const auto found = findings->findItems(u"default policies"_s, Qt::MatchContains);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()->text(), u"1 key was created here with default policies"_s);
    emit findings->itemActivated(found.first());
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList{u"attached"_s});
}

void OverviewFlowTest::report_isWritten_inEachFormat()
{
    OverviewDialog *dialog = open();
    QVERIFY(dialog);
    const std::pair<ReportFormat, QByteArray> formats[]{{ReportFormat::Csv, "\"client_id\""},
        {ReportFormat::Json, "{"}, {ReportFormat::Page, "<!DOCTYPE html>"},
        {ReportFormat::Calendar, "BEGIN:VCALENDAR"}};
    for (const auto &[format, start] : formats) {
        const QString path = m_folder.filePath(u"report%1"_s.arg(int(format)));
        emit dialog->saveRequested(format, path);
        SOON(QFile::exists(path) && !dialog->isBusy());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray contents = file.readAll();
        QVERIFY2(contents.startsWith(start), contents.left(40).constData());
        QVERIFY(contents.contains("nightly-etl"));
    }
}

void OverviewFlowTest::trouble_isShown()
{
    OverviewDialog *dialog = open();
    QVERIFY(dialog);
    emit dialog->saveRequested(ReportFormat::Csv, m_folder.filePath(u"none/report.csv"_s));
    SOON(m_bench->trouble(overviewDialog).contains(u"could not be written"_s));
    QVERIFY(!dialog->isBusy());
}

QTEST_MAIN(OverviewFlowTest)
#include "overviewflow_test.moc"
