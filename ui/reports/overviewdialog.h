// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/reports/keyreport.h>
#include <ui/dialogs/sheet.h>

#include <memory>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Latchkey::Ui {

class AgeBars;
class DueTimeline;
enum class Icon;

/// What a report is written as.
enum class ReportFormat { Csv, Json, Page, Calendar };

/// Which keys a person wants to see.
struct KeyChoice
{
    QString search; ///< for the search field
    QStringList clientIds = {}; ///< to be selected then
};

/// "Key overview": how old the keys are, what has to be rotated when, and what else stands out. Each part
/// shows its keys in the table.
class OverviewDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewDialog)

public:
    /// Says that it is looking, until there is a report.
    explicit OverviewDialog(QWidget *parent);
    ~OverviewDialog() override;

    void setReport(const std::shared_ptr<const KeyReport> &report);

signals:
    void keysWanted(const Latchkey::Ui::KeyChoice &choice);
    /// A file that is there already may be replaced: the person was asked.
    void saveRequested(Latchkey::Ui::ReportFormat format, const QString &path);

private:
    void addSection(const QString &title, QWidget *content);
    void setupFindings();
    void setupButtons();
    void fillFindings();
    void addFinding(Icon icon, const QString &text, const KeyChoice &choice);
    [[nodiscard]] QString dueText() const;
    void addAlike();
    void addPolicies();
    void choose(const KeyChoice &choice);
    void take(const QListWidgetItem *item);
    void chooseFile(ReportFormat format);

    std::shared_ptr<const KeyReport> m_report;
    AgeBars *m_ages;
    DueTimeline *m_weeks;
    QListWidget *m_findings;
    QList<KeyChoice> m_choices; ///< by the row of m_findings
    QPushButton *m_save = nullptr;
};

} // namespace Latchkey::Ui
