// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/overviewflow.h>

#include <app/core/whenfinished.h>
#include <app/journal/journal.h>
#include <app/keys/workspace.h>
#include <app/reports/keyexport.h>
#include <app/reports/reportfile.h>
#include <app/reports/rotationcalendar.h>
#include <ui/keytable/keylisting.h>
#include <ui/reports/reportpage.h>
#include <ui/window/mainwindow.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr qsizetype mostSelected = 1000; // more would take too long

struct Source
{
    QString name; ///< of the connection
    QString controlPlane;
};

QByteArray contentsOf(const KeyReport &report, ReportFormat format, const Source &source)
{
    switch (format) {
    case ReportFormat::Csv:
        return reportAsCsv(report);
    case ReportFormat::Json:
        return reportAsJson(report, source.controlPlane);
    case ReportFormat::Page:
        return reportPage(report, source.name).toUtf8();
    case ReportFormat::Calendar:
        return rotationCalendar(report.keys, source.controlPlane, report.at, QTimeZone::systemTimeZone());
    }
    Q_UNREACHABLE();
}

/// For the journal; never changed.
QString wordFor(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return u"report-csv"_s;
    case ReportFormat::Json:
        return u"report-json"_s;
    case ReportFormat::Page:
        return u"report-html"_s;
    case ReportFormat::Calendar:
        return u"report-ics"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewFlow::OverviewFlow(const FlowParts &parts)
    : m_with(parts)
{
}

OverviewFlow::~OverviewFlow() = default;

void OverviewFlow::start()
{
    auto *dialog = new OverviewDialog(&m_with.window);
    connect(dialog, &OverviewDialog::keysWanted, this, &OverviewFlow::show);
    connect(dialog, &OverviewDialog::saveRequested, this,
        [this, dialog](ReportFormat format, const QString &path) { save(dialog, format, path); });
    dialog->openOverWindow();
    if (m_with.workspace.activity().journal())
        readJournal(dialog, {}, 0);
    else
        makeReport(dialog, std::nullopt);
}

void OverviewFlow::readJournal(const Dialog &dialog, const QSet<QString> &soFar, qint64 before)
{
    constexpr int pageSize = 1000;
    JournalFilter filter;
    filter.text = withDefaultPolicies;
    filter.actions = {JournalAction::Created};
    filter.controlPlane = m_with.workspace.connection().endpoint.authority();
    whenFinished(m_with.workspace.activity().journal()->read(filter, before, pageSize), this,
        [this, dialog, soFar](const Result<QList<JournalEntry>> &page) {
            if (!page)
                return makeReport(dialog, std::nullopt);
            QSet<QString> attached = soFar;
            for (const JournalEntry &entry : *page) {
                if (entry.detail == withDefaultPolicies && entry.outcome == JournalOutcome::Succeeded)
                    attached.insert(entry.clientId);
            }
            if (page->size() == pageSize)
                readJournal(dialog, attached, page->last().number);
            else
                makeReport(dialog, attached);
        });
}

void OverviewFlow::makeReport(const Dialog &dialog, const Attached &attached)
{
    m_worker.run([keys = m_with.workspace.keys().snapshot(), now = m_with.clock(),
                     attached] { return std::make_shared<const KeyReport>(keyReport(keys, now, attached)); },
        this,
        [this, dialog](const std::shared_ptr<const KeyReport> &report) {
            m_report = report;
            if (dialog)
                dialog->setReport(report);
        });
}

void OverviewFlow::show(const KeyChoice &choice)
{
    KeyListing &listing = m_with.listing;
    listing.setSearch(choice.search);
    QItemSelection selection;
    for (const QString &clientId : choice.clientIds.mid(0, mostSelected)) {
        const int row = m_with.workspace.keys().rowOf(clientId);
        const QModelIndex index = listing.filter().mapFromSource(listing.model().index(row, 0));
        if (index.isValid())
            selection.select(index, index);
    }
    if (!selection.isEmpty()) {
        listing.selection().setCurrentIndex(
            selection.first().topLeft(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        listing.selection().select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_with.focusTable();
}

void OverviewFlow::save(const Dialog &dialog, ReportFormat format, const QString &path)
{
    const Connection &connection = m_with.workspace.connection();
    const Source source{connection.label, connection.endpoint.authority()};
    dialog->setBusy(tr("Writing the file…"));
    m_worker.run([report = m_report, format, path,
                     source] { return writeReport(path, contentsOf(*report, format, source)); },
        this,
        [this, dialog, format, path](const Result<void> &written) {
            m_with.workspace.activity().record(
                {.action = JournalAction::Exported, .detail = wordFor(format)}, troubleOf(written));
            if (!dialog)
                return;
            dialog->setIdle();
            if (written)
                dialog->showNotice(tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)));
            else
                dialog->showTrouble(written.error());
        });
}

} // namespace Latchkey::Ui
