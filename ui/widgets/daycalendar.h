// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCalendarWidget>

namespace Latchkey::Ui {

/// A month from which a day is chosen, in Latchkey's colours: Qt's own has a bar in the accent, green arrows
/// and red weekends, whatever the palette.
class DayCalendar final : public QCalendarWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayCalendar)

public:
    explicit DayCalendar(QWidget *parent = nullptr);
    ~DayCalendar() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeColors();
};

} // namespace Latchkey::Ui
