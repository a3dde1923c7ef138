// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitydelegate.h>

#include <ui/journal/activitymodel.h>
#include <ui/journal/activitytexts.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace Latchkey::Ui {

namespace {

constexpr int padding = 12;
constexpr int iconGap = 6;
constexpr qsizetype longestShown = 300; // no cell is as wide

int indentOf(int column)
{
    return column == ActivityModel::ResultColumn ? Metrics::iconSize + iconGap : 0;
}

QFont fontOf(int column)
{
    switch (column) {
    case ActivityModel::ResultColumn:
        return Fonts::font(Fonts::Role::Small);
    case ActivityModel::Fingerprint:
        return Fonts::font(Fonts::Role::Monospace);
    default:
        return Fonts::font(Fonts::Role::Body);
    }
}

ColorRole colorOf(const QModelIndex &index)
{
    switch (index.column()) {
    case ActivityModel::Action:
    case ActivityModel::Key:
        return ColorRole::Text;
    case ActivityModel::ResultColumn:
        return lookOf(JournalOutcome(index.data(ActivityModel::OutcomeRole).toInt())).color;
    default:
        return ColorRole::Muted;
    }
}

} // namespace

ActivityDelegate::ActivityDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

ActivityDelegate::~ActivityDelegate() = default;

void ActivityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const Colors &colors = colorsFor(item.palette);
    const QRect content = item.rect.adjusted(padding, 0, -padding, 0);
    const QRect text = content.adjusted(indentOf(index.column()), 0, 0, 0);
    const auto place = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };

    painter->save();
    painter->setClipRect(item.rect);
    if (index.column() == ActivityModel::ResultColumn) {
        const OutcomeLook look = lookOf(JournalOutcome(index.data(ActivityModel::OutcomeRole).toInt()));
        const QRect mark(content.left(), content.top(), Metrics::iconSize, content.height());
        Icons::paint(*painter, look.icon, colors.of(look.color), place(mark));
    }
    painter->setFont(fontOf(index.column()));
    painter->setPen(colors.of(colorOf(index)));
    const auto alignment = QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter->drawText(place(text), int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(item.text.left(longestShown), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetricsF metrics(fontOf(index.column()));
    // Rounded up: by a fraction of a pixel too little, the last letters are elided.
    const qreal text = metrics.horizontalAdvance(index.data().toString().left(longestShown));
    return {int(std::ceil(text)) + 1 + indentOf(index.column()) + 2 * padding, Metrics::rowHeight};
}

} // namespace Latchkey::Ui
