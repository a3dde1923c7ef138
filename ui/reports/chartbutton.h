// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>

#include <QPushButton>

namespace Latchkey::Ui {

/// A part of a picture that stands for some keys: pushed, it shows them. For assistive technology a button
/// with a name that says what the picture shows.
class ChartButton : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartButton)

public:
    /// `name` tells what it stands for and how many: "75 to 90 days, due: 3 keys".
    ChartButton(const QString &name, QWidget *parent);
    ~ChartButton() override;

protected:
    /// The part itself, on the background; from right to left where the layout is.
    virtual void paintPart(QPainter &painter) = 0;
    void paintEvent(QPaintEvent *event) override;

    /// Filled with the colour and, so that it is told apart without colour too, with lines.
    void paintBar(QPainter &painter, const QRectF &bar, ColorRole role, Qt::BrushStyle lines) const;
};

} // namespace Latchkey::Ui
