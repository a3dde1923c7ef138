// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/itempainter.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace Latchkey::Ui::ItemPainter {

namespace {

constexpr auto firstIndent = "firstIndent";

constexpr int iconGap = 6;
constexpr int sortArrowSize = 14;
constexpr int sortArrowGap = 4;
constexpr qreal rowFocusWidth = 2;

bool isCurrentRow(const QStyleOptionViewItem &option, const QTableView &table)
{
    return table.hasFocus() && option.index.isValid() && table.currentIndex().row() == option.index.row();
}

bool isFirstShown(const QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    return header->sectionPosition(column) == 0;
}

bool isLastShown(const QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    return header->sectionPosition(column) + header->sectionSize(column) == header->length();
}

void drawRowFocus(const QStyleOptionViewItem &option, QPainter &painter, const QTableView &table)
{
    const QColor accent = colorsFor(option.palette).accent;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRectF cell = Paint::onDevicePixels(painter, option.rect);
    const qreal width = rowFocusWidth * Paint::hairline(painter);
    painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), width), accent);
    painter.fillRect(QRectF(cell.left(), cell.bottom() - width, cell.width(), width), accent);
    const bool isFirst = isFirstShown(table, option.index.column());
    const bool isLast = isLastShown(table, option.index.column());
    if (isMirrored ? isLast : isFirst)
        painter.fillRect(QRectF(cell.left(), cell.top(), width, cell.height()), accent);
    if (isMirrored ? isFirst : isLast)
        painter.fillRect(QRectF(cell.right() - width, cell.top(), width, cell.height()), accent);
}

void drawBackground(const QStyleOptionViewItem &option, QPainter &painter, bool isTable)
{
    const Colors &colors = colorsFor(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver) && !isTable)
        painter.fillRect(option.rect, blended(colors.base, colors.text, 0.05));
}

void drawSortArrow(
    const QStyleOptionHeader &option, QPainter &painter, const QRect &area, const QColor &color)
{
    // Qt calls ascending "down"; the arrow points the way the values grow.
    const Icon icon = option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ArrowUp : Icon::ArrowDown;
    Icons::paint(painter, icon, color, area, sortArrowSize);
}

} // namespace

void drawItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    drawBackground(option, painter, table);
    if (!table)
        return;
    Paint::horizontalLine(painter, option.rect, Qt::BottomEdge, colorsFor(option.palette).line);
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange) && isCurrentRow(option, *table))
        drawRowFocus(option, painter, *table);
}

QRect decorationArea(const QStyleOptionViewItem &option)
{
    if (option.icon.isNull())
        return {};
    const QRect padded = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
        QSize(Metrics::iconSize, Metrics::iconSize), padded);
}

QRect textArea(const QStyleOptionViewItem &option)
{
    const int taken = option.icon.isNull() ? 0 : Metrics::iconSize + iconGap;
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(taken, 0, 0, 0));
}

void setFirstIndent(QWidget *header, int indent)
{
    header->setProperty(firstIndent, indent);
}

void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QWidget *header)
{
    const Colors &colors = colorsFor(option.palette);
    painter.fillRect(option.rect, colors.window);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, blended(colors.window, colors.text, 0.04));
    Paint::horizontalLine(painter, option.rect, Qt::BottomEdge, colors.line);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QColor color = colors.muted;
    const int arrowRoom = isSorted ? sortArrowSize + sortArrowGap : 0;
    const int indent = header && option.section == 0 ? header->property(firstIndent).toInt() : 0;
    const QRect area = option.rect.adjusted(cellPadding + indent, 0, -cellPadding / 2, -1);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, area.width() - arrowRoom);
    const int textWidth = option.fontMetrics.horizontalAdvance(text);
    const bool isRightAligned = option.textAlignment.testFlag(Qt::AlignRight);
    const int left = isRightAligned ? area.right() - textWidth - arrowRoom : area.left();
    const QRect textArea(left, area.top(), textWidth, area.height());
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, textArea),
        Qt::AlignCenter | Qt::TextSingleLine, text);
    if (!isSorted)
        return;
    const QRect arrow(textArea.right() + 1 + sortArrowGap, area.top(), sortArrowSize, area.height());
    drawSortArrow(option, painter, QStyle::visualRect(option.direction, option.rect, arrow), color);
}

QSize headerSize(const QStyleOptionHeader &option)
{
    const int width = option.fontMetrics.horizontalAdvance(option.text) + cellPadding * 3 / 2 + sortArrowSize
        + sortArrowGap;
    return {width, std::max<int>(Metrics::headerHeight, option.fontMetrics.height() + 12)};
}

} // namespace Latchkey::Ui::ItemPainter
