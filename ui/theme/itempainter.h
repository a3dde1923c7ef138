// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOptionHeader;
class QStyleOptionViewItem;
class QWidget;

/// Tables, lists and their headers.
namespace Latchkey::Ui::ItemPainter {

inline constexpr int cellPadding = 12;

/// Selection and hover across the whole row, a hairline under each row of a table, and a ring around the
/// current row while the keyboard is in use.
void drawItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);

/// Where a table's cell has its icon and its text (with the margin that Qt takes off again).
[[nodiscard]] QRect decorationArea(const QStyleOptionViewItem &option);
[[nodiscard]] QRect textArea(const QStyleOptionViewItem &option);

void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QWidget *header);
/// Texts of the first column begin this much further in than those of the others; so does its title.
void setFirstIndent(QWidget *header, int indent);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader &option);

} // namespace Latchkey::Ui::ItemPainter
