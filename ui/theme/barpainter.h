// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// Scroll bars and progress bars.
namespace Latchkey::Ui::BarPainter {

inline constexpr int scrollBarExtent = 12;
inline constexpr int progressHeight = 6;

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);

} // namespace Latchkey::Ui::BarPainter
