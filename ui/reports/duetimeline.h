// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/reports/keyreport.h>

#include <QWidget>

class QHBoxLayout;

namespace Latchkey::Ui {

/// What has to be rotated in the next 90 days: a column for each week, higher the more keys there are.
class DueTimeline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueTimeline)

public:
    explicit DueTimeline(QWidget *parent = nullptr);
    ~DueTimeline() override;

    void setReport(const KeyReport &report);

signals:
    void chosen(int week);

private:
    QHBoxLayout *m_weeks;
};

/// The search that finds just the keys to rotate in this week.
[[nodiscard]] QString weekQuery(int week);

} // namespace Latchkey::Ui
