// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>

#include <QWidget>

namespace Latchkey::Ui {

enum class Icon;

/// An icon beside or above a text. Decoration: what it says is said in words next to it.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    explicit IconLabel(QWidget *parent = nullptr);
    ~IconLabel() override;

    void setIcon(Icon icon, ColorRole role, int size = 16);

    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    ColorRole m_role = ColorRole::Text;
    int m_size = 16;
};

} // namespace Latchkey::Ui
