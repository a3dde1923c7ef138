// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/core/result.h>
#include <app/journal/journalentry.h>
#include <app/journal/journalexport.h>
#include <ui/dialogs/sheet.h>
#include <ui/journal/activityfilter.h>

#include <functional>

class QPushButton;
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

    /// Shows what was done to one key, until the person wants to see the others too.
    void showKey(const QString &controlPlane, const QString &clientId);
    /// Writes what is shown to a file.
    void exportTo(const QString &path, JournalFormat format);
    /// For who was asked for a key and has it no more.
    void tellKeyIsGone();

signals:
    void exported();
    /// The key of this entry is to be shown. The dialog stays; who shows it closes it.
    void keyChosen(const Latchkey::JournalEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupTable();
    void setupButtons();
    void fitColumns();
    void search();
    void showEntries();
    void keepCurrent();
    [[nodiscard]] bool hasKey() const;
    void updateShowKey();
    void chooseKey();
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
    QPushButton *m_showKey = nullptr;
    EmptyState *m_empty;
    StatusLabel *m_state;
};

} // namespace Latchkey::Ui
