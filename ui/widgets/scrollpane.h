// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace Latchkey::Ui {

/// Asks for all the room that its content needs, and scrolls it upright where the screen has less.
class ScrollPane final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollPane)

public:
    /// Takes the content.
    explicit ScrollPane(QWidget *content, QWidget *parent = nullptr);
    ~ScrollPane() override;

    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Latchkey::Ui
