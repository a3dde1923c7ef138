// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/core/result.h>
#include <app/journal/journalexport.h>
#include <ui/dialogs/sheet.h>
#include <ui/journal/activityfilter.h>

#include <functional>

class QStackedWidget;
class QTableView;

namespace Latchkey {
class Journal;
struct JournalCheck;
} // namespace Latchkey

namespace Latchkey::Ui {

class ActivityModel;
class EmptyState;
class StatusLabel;

/// "Activity": what was done to keys from this computer, searched and filtered, and whether the record is as
/// it was written.
class ActivityDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDialog)

public:
    /// What people call a control plane; its address where it has no name.
    using Namer = std::function<QString(const QString &controlPlane)>;

    /// The journal outlives the dialog.
    ActivityDialog(Journal &journal, Namer nameOf, Clock clock, QWidget *parent);
    ~ActivityDialog() override;

    /// Shows what was done to one key.
    void showKey(const QString &clientId);
    /// Writes what is shown to a file.
    void exportTo(const QString &path, JournalFormat format);

signals:
    void exported();

private:
    void setupTable();
    void setupButtons();
    void fitColumns();
    void search();
    void showEntries();
    void keepCurrent();
    void readConnections();
    void check();
    void showCheck(const Result<JournalCheck> &found);
    void chooseFile();

    Journal &m_journal;
    Namer m_nameOf;
    ActivityFilter *m_filter;
    ActivityModel *m_model;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyState *m_empty;
    StatusLabel *m_state;
};

} // namespace Latchkey::Ui
