// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>

#include <QLabel>

namespace Latchkey::Ui {

enum class Icon;

/// An icon and a word in one of the status colours: "Due for rotation in 12 days", "free", "already taken".
class StatusLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLabel)

public:
    explicit StatusLabel(QWidget *parent = nullptr);
    ~StatusLabel() override;

    void setStatus(Icon icon, ColorRole role, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    Icon m_iconName;
    ColorRole m_role = ColorRole::Muted;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Latchkey::Ui
