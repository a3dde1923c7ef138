// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/worker.h>
#include <app/reports/keyexport.h>
#include <ui/window/flowparts.h>

#include <QObject>

#include <vector>

namespace Latchkey::Ui {

class ExportDialog;

/// Writes what is known of the selected keys, or of all, to a file.
class ExportFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFlow)

public:
    explicit ExportFlow(const FlowParts &parts);
    ~ExportFlow() override;

    void start();

private:
    /// Rows of the table.
    [[nodiscard]] ApiKeys keysIn(const std::vector<int> &rows) const;
    [[nodiscard]] ApiKeys selectedKeys() const;
    /// In the table's order.
    [[nodiscard]] ApiKeys shownKeys() const;
    /// Those that the table shows where nothing is searched for.
    [[nodiscard]] ApiKeys allKeys() const;
    [[nodiscard]] KeyFormat lastFormat() const;
    void write(ExportDialog *dialog, const ApiKeys &keys, const QString &path);
    void conclude(KeyFormat format, int count, const QString &path, const Result<void> &written);

    FlowParts m_with;
    Worker m_writer;
};

} // namespace Latchkey::Ui
