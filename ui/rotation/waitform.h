// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QRadioButton;

namespace Latchkey::Ui {

class DayEdit;
class StatusLabel;

/// How long the old key has to stay: until a day on which Latchkey reminds of it, or no longer.
class WaitForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitForm)

public:
    explicit WaitForm(Clock clock, QWidget *parent = nullptr);
    ~WaitForm() override;

    /// What was chosen before; invalid: nothing was.
    void setUntil(const QDateTime &until);
    /// Everything uses the new key now.
    [[nodiscard]] bool isOver() const;
    /// UTC; a day chosen freely begins with it. Invalid where isOver(), and where there is
    /// a reason against.
    [[nodiscard]] QDateTime until() const;
    /// Why there is no going on yet, as a sentence; empty where there is.
    [[nodiscard]] QString reasonAgainst() const;

signals:
    /// reasonAgainst() may be another, too.
    void changed();

private:
    void fill();
    void addChoice(const QString &text, const QDateTime &until);
    void setupDay();
    void look();
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] bool isDayFree() const;

    Clock m_clock;
    QRadioButton *m_later;
    QRadioButton *m_now;
    QComboBox *m_until;
    DayEdit *m_day; ///< for a day that the list does not have
    StatusLabel *m_against; ///< what is typed can't be taken
};

} // namespace Latchkey::Ui
