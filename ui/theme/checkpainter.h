// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOption;
class QWidget;

/// The marks of check boxes and radio buttons.
namespace Latchkey::Ui::CheckPainter {

inline constexpr int indicatorSize = 16;
inline constexpr int labelSpacing = 8;

void drawCheckBox(const QStyleOption &option, QPainter &painter);
void drawRadioButton(const QStyleOption &option, QPainter &painter);
void drawFocus(const QStyleOption &option, QPainter &painter);

} // namespace Latchkey::Ui::CheckPainter
