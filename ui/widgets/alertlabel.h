// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Latchkey::Ui {

class StatusLabel;

/// A line that says beside a control what is wrong with it; hidden while nothing is. An alert to assistive
/// technology, announced each time it says something new.
class AlertLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertLabel)

public:
    explicit AlertLabel(QWidget *parent = nullptr);
    ~AlertLabel() override;

    /// Empty: nothing is wrong.
    void say(const QString &text);
    [[nodiscard]] QString text() const;

private:
    StatusLabel *m_label;
};

} // namespace Latchkey::Ui
