// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QWidget;

/// Line edits, text edits and combo boxes.
namespace Latchkey::Ui::FieldPainter {

void drawPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QRect lineEditContents(const QStyleOption &option, const QWidget *widget);

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter);
[[nodiscard]] QRect comboBoxArrow(const QStyleOptionComboBox &option);
[[nodiscard]] QRect comboBoxContents(const QStyleOptionComboBox &option);

} // namespace Latchkey::Ui::FieldPainter
