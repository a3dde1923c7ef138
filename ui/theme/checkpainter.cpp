// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/checkpainter.h>

#include <ui/theme/colors.h>
#include <ui/theme/paint.h>

#include <QPainter>
#include <QStyleOption>

namespace Latchkey::Ui::CheckPainter {

namespace {

constexpr qreal checkBoxRadius = 4;

struct Look
{
    QColor fill;
    QColor border;
    QColor mark;
};

Look look(const QStyleOption &option)
{
    const Colors &colors = colorsFor(option.palette);
    const bool isMarked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        const QColor faded = blended(colors.base, colors.muted, 0.4);
        return {isMarked ? faded : QColor(), faded, colors.base};
    }
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isMarked) {
        const QColor accent = isHovered ? blended(colors.accent, colors.onAccent, 0.08) : colors.accent;
        return {accent, accent, colors.onAccent};
    }
    return {Paint::reacting(colors.base, colors.text, option), isHovered ? colors.text : colors.muted, {}};
}

/// Points on the indicator's own 16 × 16.
void drawStroke(const QStyleOption &option, QPainter &painter, const QPolygonF &points, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(option.rect.topLeft());
    painter.scale(option.rect.width() / 16.0, option.rect.height() / 16.0);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.restore();
}

} // namespace

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Look colors = look(option);
    Paint::panel(painter, option.rect, colors.fill, colors.border, checkBoxRadius);
    if (option.state.testFlag(QStyle::State_On))
        drawStroke(option, painter, {{4.1, 8.3}, {6.9, 11.1}, {12.1, 5.5}}, colors.mark);
    else if (option.state.testFlag(QStyle::State_NoChange))
        drawStroke(option, painter, {{4.5, 8}, {11.5, 8}}, colors.mark);
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Look colors = look(option);
    const QRectF circle(option.rect);
    Paint::panel(painter, circle, colors.fill, colors.border, circle.width() / 2);
    if (option.state.testFlag(QStyle::State_On))
        Paint::panel(painter, circle.adjusted(5, 5, -5, -5), colors.mark, {}, 3);
}

void drawFocus(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange))
        Paint::focusRing(painter, option.rect, colorsFor(option.palette).accent, 6);
}

} // namespace Latchkey::Ui::CheckPainter
