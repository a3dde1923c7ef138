// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/menupainter.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>

#include <QBitmap>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace Latchkey::Ui::MenuPainter {

namespace {

constexpr int itemHeight = 32;
constexpr int tallItemPadding = 14; // over and under two lines together
constexpr int separatorHeight = 9;
constexpr int margin = 4;
constexpr int padding = 12;
constexpr int iconColumn = Metrics::iconSize + 10;
constexpr int arrowColumn = 24;
constexpr int shortcutGap = 28;

bool isEnabled(const QStyleOptionMenuItem &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

/// A second line of text, smaller and muted, makes an item tall; its icon stays when it is checked.
bool isTall(const QStyleOptionMenuItem &option)
{
    return option.text.contains(u'\n');
}

QFont firstLineFont(const QStyleOptionMenuItem &option)
{
    return isTall(option) ? Fonts::font(Fonts::Role::Strong) : option.font;
}

bool hasIconColumn(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems;
}

void drawMark(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &area, const QColor &color)
{
    const bool isCheckable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (isCheckable && option.checked && !isTall(option))
        Icons::paint(painter, Icon::Check, color, area);
    else if (!option.icon.isNull())
        option.icon.paint(&painter,
            QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(16, 16), area), Qt::AlignCenter,
            isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
}

void drawTexts(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &area, const QColor &color,
    const QFont &columnFont)
{
    const Colors &colors = colorsFor(option.palette);
    const auto parts = QStringView(option.text).split(u'\t');
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    const auto lines = parts.first().split(u'\n');
    QRect line = area;
    if (lines.size() > 1) {
        const QFont caption = Fonts::font(Fonts::Role::Caption);
        const int second = QFontMetrics(caption).height();
        line.setHeight(QFontMetrics(firstLineFont(option)).height());
        line.moveTop(area.center().y() - (line.height() + second) / 2 + 1);
        painter.setFont(caption);
        painter.setPen(isEnabled(option) ? colors.muted : color);
        painter.drawText(QRect(area.left(), line.bottom() + 1, area.width(), second),
            static_cast<int>(leading) | Qt::TextShowMnemonic | Qt::TextSingleLine, lines.at(1).toString());
    }
    painter.setFont(firstLineFont(option));
    painter.setPen(color);
    painter.drawText(line, static_cast<int>(leading) | Qt::TextShowMnemonic | Qt::TextSingleLine,
        lines.first().toString());
    painter.setFont(columnFont);
    if (parts.size() < 2)
        return;
    painter.setPen(isEnabled(option) ? colors.muted : color);
    // A shortcut keeps its order in a menu from right to left: LRI … PDI (UAX 9).
    painter.drawText(area, static_cast<int>(trailing) | Qt::TextSingleLine,
        QChar(0x2066) + parts.last().toString() + QChar(0x2069));
}

} // namespace

void drawPanel(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsFor(option.palette);
    Paint::panel(painter, option.rect, colors.base, blended(colors.line, colors.text, 0.06), cornerRadius);
}

void drawScroller(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsFor(option.palette);
    const bool isDown = option.state.testFlag(QStyle::State_DownArrow);
    painter.fillRect(option.rect.adjusted(1, isDown ? 0 : 1, -1, isDown ? -1 : 0), colors.base);
    Icons::paint(painter, isDown ? Icon::ChevronDown : Icon::ChevronUp, colors.muted, option.rect);
}

void drawItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *menu)
{
    const Colors &colors = colorsFor(option.palette);
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(row.left(), row.center().y(), row.width(), 1);
        Paint::horizontalLine(painter, line, Qt::TopEdge, colors.line);
        return;
    }
    const bool isHighlighted = option.state.testFlag(QStyle::State_Selected) && isEnabled(option);
    if (isHighlighted)
        Paint::panel(painter, row.adjusted(margin, 0, -margin, 0), colors.selection, {}, 6);
    const QColor color = isEnabled(option) ? colors.text : blended(colors.base, colors.muted, 0.6);
    QRect area = row.adjusted(padding, 0, -padding, 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    if (hasIconColumn(option)) {
        drawMark(
            option, painter, visual(QRect(area.left(), area.top(), Metrics::iconSize, area.height())), color);
        area.setLeft(area.left() + iconColumn);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect arrow(area.right() - Metrics::iconSize + 1, area.top(), Metrics::iconSize, area.height());
        Icons::paint(painter, isMirrored ? Icon::ChevronLeft : Icon::ChevronRight, color, visual(arrow));
        area.setRight(area.right() - arrowColumn);
    }
    drawTexts(
        option, painter, visual(area), color, hasMonospaceColumn(menu) ? Fonts::monospace() : option.font);
}

QSize itemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), separatorHeight};
    // QMenu adds the shortcut column to what it is given.
    const auto parts = QStringView(option.text).split(u'\t');
    const auto lines = parts.first().split(u'\n');
    const QFontMetrics first(firstLineFont(option));
    const auto widthOf = [](const QFontMetrics &metrics, QStringView text) {
        return metrics.boundingRect(QRect(), Qt::TextShowMnemonic, text.toString()).width();
    };
    int width = widthOf(first, lines.first());
    int height = std::max(itemHeight, first.height() + 10);
    if (lines.size() > 1) {
        const QFontMetrics second(Fonts::font(Fonts::Role::Caption));
        width = std::max(width, widthOf(second, lines.at(1)));
        height = first.height() + second.height() + tallItemPadding;
    }
    width += 2 * padding + 8;
    if (hasIconColumn(option))
        width += iconColumn;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += arrowColumn;
    if (parts.size() > 1 || lines.size() > 1)
        width += shortcutGap;
    return {width, height};
}

QRegion roundedMask(const QRect &rect)
{
    if (rect.isEmpty())
        return {};
    QBitmap bitmap(rect.size());
    bitmap.clear();
    QPainter painter(&bitmap);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::color1);
    painter.drawRoundedRect(bitmap.rect().adjusted(0, 0, -1, -1), cornerRadius, cornerRadius);
    painter.end();
    return QRegion(bitmap).translated(rect.topLeft());
}

} // namespace Latchkey::Ui::MenuPainter
