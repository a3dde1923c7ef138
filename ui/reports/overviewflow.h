// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/worker.h>
#include <ui/reports/overviewdialog.h>
#include <ui/window/flowparts.h>

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Latchkey::Ui {

/// Makes the overview of all keys, shows in the table what is chosen in it, and writes it to files.
class OverviewFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewFlow)

public:
    explicit OverviewFlow(const FlowParts &parts);
    ~OverviewFlow() override;

    void start();

private:
    using Dialog = QPointer<OverviewDialog>;
    using Attached = std::optional<QSet<QString>>;

    /// What the journal says of keys that were created with default policies, page by page.
    void readJournal(const Dialog &dialog, const QSet<QString> &soFar, qint64 before);
    void makeReport(const Dialog &dialog, const Attached &attached);
    void show(const KeyChoice &choice);
    void save(const Dialog &dialog, ReportFormat format, const QString &path);

    FlowParts m_with;
    std::shared_ptr<const KeyReport> m_report; ///< of the dialog opened last
    Worker m_worker;
};

} // namespace Latchkey::Ui
