// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QRadioButton;

namespace Latchkey::Ui {

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
    /// UTC; invalid where everything uses the new key now.
    [[nodiscard]] QDateTime until() const;

signals:
    void changed();

private:
    void fill();
    void addChoice(const QString &text, const QDateTime &until);

    Clock m_clock;
    QRadioButton *m_later;
    QRadioButton *m_now;
    QComboBox *m_until;
};

} // namespace Latchkey::Ui
