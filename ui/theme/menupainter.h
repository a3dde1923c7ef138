// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegion>
#include <QSize>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

/// Menus, the menu-like lists of combo boxes, and tool tips.
namespace Latchkey::Ui::MenuPainter {

inline constexpr int cornerRadius = 8;

void drawPanel(const QStyleOption &option, QPainter &painter);
/// Where a menu goes on, up or down.
void drawScroller(const QStyleOption &option, QPainter &painter);
void drawItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *menu);
[[nodiscard]] QSize itemSize(const QStyleOptionMenuItem &option, const QSize &contents);

/// The panel's outline, for systems that do not blend windows.
[[nodiscard]] QRegion roundedMask(const QRect &rect);

} // namespace Latchkey::Ui::MenuPainter
