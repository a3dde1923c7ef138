// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace Latchkey::Ui {

class IconLabel;

/// The steps of something that takes several, one under the other: which are done, which is on, which are to
/// come.
class StepList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);
    ~StepList() override;

    /// Those before it are done; as many as there are: all are done.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    /// The current one has stopped with something.
    void setTrouble(bool trouble);

private:
    struct Row
    {
        IconLabel *icon;
        QLabel *text;
    };

    void update();
    void updateRow(int row);

    QStringList m_steps;
    QList<Row> m_rows;
    int m_current = 0;
    bool m_hasTrouble = false;
};

} // namespace Latchkey::Ui
