// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keydelegate.h>

#include <app/keys/keynews.h>
#include <app/keys/keystatus.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <cmath>
#include <optional>

namespace Latchkey::Ui {

namespace {

constexpr int padding = 12;
constexpr int markSize = 16;
constexpr int markGap = 8;
constexpr int statusGap = 6;
constexpr int badgeIconSize = 12;
constexpr int badgeGap = 4;
constexpr int badgeMargin = 8;
// No cell is as wide as this many characters; laying out more takes time for nothing.
constexpr qsizetype longestShown = 500;

struct StatusLook
{
    Icon icon;
    ColorRole color;
};

StatusLook lookOf(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Ok:
        return {Icon::CircleCheck, ColorRole::Ok};
    case KeyStatus::Due:
        return {Icon::Clock, ColorRole::Due};
    case KeyStatus::Overdue:
        return {Icon::TriangleAlert, ColorRole::Overdue};
    case KeyStatus::Expired:
        return {Icon::CircleX, ColorRole::Expired};
    }
    Q_UNREACHABLE();
}

int indentOf(int column)
{
    switch (column) {
    case KeyTableModel::Name:
        return markSize + markGap;
    case KeyTableModel::Status:
        return markSize + statusGap;
    default:
        return 0;
    }
}

QFont fontOf(int column, bool isSelected)
{
    switch (column) {
    case KeyTableModel::Name:
        return Fonts::font(isSelected ? Fonts::Role::Strong : Fonts::Role::Body);
    case KeyTableModel::ClientId:
        return Fonts::monospace();
    case KeyTableModel::Status:
        return Fonts::font(Fonts::Role::Small);
    default:
        return Fonts::font(Fonts::Role::Body);
    }
}

ColorRole colorOf(const QModelIndex &index)
{
    switch (index.column()) {
    case KeyTableModel::Name:
        return ColorRole::Text;
    case KeyTableModel::Status:
        return lookOf(KeyStatus(index.data(KeyTableModel::StatusRole).toInt())).color;
    default:
        return ColorRole::Muted;
    }
}

void paintMark(QPainter &painter, const QRect &area, const Colors &colors, const QModelIndex &index)
{
    if (index.column() == KeyTableModel::Status) {
        const StatusLook look = lookOf(KeyStatus(index.data(KeyTableModel::StatusRole).toInt()));
        Icons::paint(painter, look.icon, colors.of(look.color), area, markSize);
    } else if (index.column() == KeyTableModel::Name && index.data(KeyTableModel::KeptRole).toBool()) {
        Icons::paint(painter, Icon::KeyRound, colors.brass, area, markSize);
    }
}

struct Badge
{
    Icon icon;
    QString word;

    [[nodiscard]] int width() const
    {
        const QFontMetrics metrics(Fonts::font(Fonts::Role::Small));
        return badgeIconSize + (word.isEmpty() ? 0 : badgeGap + metrics.horizontalAdvance(word));
    }
};

/// What the last refresh found, behind the name. Where there is no room for its word, the icon is left.
std::optional<Badge> badgeOf(const QModelIndex &index, const QString &name, const QFont &font, int room)
{
    if (index.column() == KeyTableModel::Status && index.data(KeyTableModel::RotatedRole).toBool())
        return Badge{Icon::ArrowRightLeft, {}};
    if (index.column() != KeyTableModel::Name)
        return std::nullopt;
    const auto mark = KeyNews::Mark(index.data(KeyTableModel::NewsRole).toInt());
    if (mark == KeyNews::Mark::None)
        return std::nullopt;
    Badge badge{mark == KeyNews::Mark::New ? Icon::Plus : Icon::Pencil,
        index.data(KeyTableModel::NewsTextRole).toString()};
    if (QFontMetrics(font).horizontalAdvance(name) + badgeMargin + badge.width() > room)
        badge.word.clear();
    return badge;
}

void paintBadge(QPainter &painter, const QStyleOptionViewItem &item, const QRect &area, const Badge &badge)
{
    const Colors &colors = colorsFor(item.palette);
    const QRect icon(area.left(), area.top(), badgeIconSize, area.height());
    const QRect word = area.adjusted(badgeIconSize + badgeGap, 0, 0, 0);
    Icons::paint(painter, badge.icon, colors.muted, QStyle::visualRect(item.direction, item.rect, icon),
        badgeIconSize);
    painter.setFont(Fonts::font(Fonts::Role::Small));
    painter.setPen(colors.muted);
    painter.drawText(QStyle::visualRect(item.direction, item.rect, word),
        int(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        badge.word);
}

QString textOf(const QStyleOptionViewItem &item, const QModelIndex &index, const QFont &font, int room)
{
    if (index.column() == KeyTableModel::Status) {
        const QString whole = index.data(KeyTableModel::LongStatusRole).toString();
        if (!whole.isEmpty() && QFontMetrics(font).horizontalAdvance(whole) <= room)
            return whole;
    }
    return item.text.left(longestShown);
}

} // namespace

KeyDelegate::KeyDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

KeyDelegate::~KeyDelegate() = default;

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const Colors &colors = colorsFor(item.palette);
    const QRect content = item.rect.adjusted(padding, 0, -padding, 0);
    const QRect mark(content.left(), content.top(), markSize, content.height());
    const QFont font = fontOf(index.column(), item.state.testFlag(QStyle::State_Selected));
    const int room = content.width() - textIndent(index.column());
    const int badgeRoom = index.data(KeyTableModel::RotatedRole).toBool() ? badgeIconSize + badgeMargin : 0;
    const QString whole = textOf(item, index, font, room - badgeRoom);
    const auto badge = badgeOf(index, whole, font, room);
    const int badgeWidth = badge ? badge->width() + badgeMargin : 0;
    const QRect text = content.adjusted(textIndent(index.column()), 0, -badgeWidth, 0);

    painter->save();
    painter->setClipRect(item.rect);
    paintMark(*painter, QStyle::visualRect(item.direction, item.rect, mark), colors, index);
    painter->setFont(font);
    painter->setPen(colors.of(colorOf(index)));
    const QString shown = painter->fontMetrics().elidedText(whole, Qt::ElideRight, text.width());
    // Where a name runs right to left, it still stands where the column's text begins.
    const auto alignment = QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter->drawText(QStyle::visualRect(item.direction, item.rect, text),
        int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (badge) {
        const int after = text.left() + painter->fontMetrics().horizontalAdvance(shown) + badgeMargin;
        paintBadge(*painter, item, QRect(QPoint(after, text.top()), content.bottomRight()), *badge);
    }
    painter->restore();
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthFor(index.column(), index.data().toString().left(longestShown)), Metrics::rowHeight};
}

int KeyDelegate::textIndent(int column)
{
    return indentOf(column);
}

int KeyDelegate::widthFor(int column, const QString &text)
{
    const QFontMetricsF metrics(fontOf(column, true));
    const int room = column == KeyTableModel::Status ? badgeMargin + badgeIconSize : 0; // that it is rotated
    return int(std::ceil(metrics.horizontalAdvance(text))) + textIndent(column) + room + 2 * padding;
}

} // namespace Latchkey::Ui
