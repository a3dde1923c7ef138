// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/paint.h>

#include <ui/theme/colors.h>

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <cmath>

namespace Latchkey::Ui::Paint {

qreal hairline(const QPainter &painter)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    return std::max(1.0, std::floor(ratio + 0.25)) / ratio;
}

QPointF onDevicePixel(const QPainter &painter, const QPointF &point)
{
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return point;
    return transform.inverted().map(QPointF(transform.map(point).toPoint()));
}

QRectF onDevicePixels(const QPainter &painter, const QRectF &rect)
{
    return {onDevicePixel(painter, rect.topLeft()), onDevicePixel(painter, rect.bottomRight())};
}

void panel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius,
    qreal borderWidth)
{
    const qreal width = border.isValid() ? borderWidth * hairline(painter) : 0.0;
    const qreal inset = width / 2;
    const QRectF inner = onDevicePixels(painter, rect).adjusted(inset, inset, -inset, -inset);
    const qreal innerRadius = std::max(0.0, radius - inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(inner, innerRadius, innerRadius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, const QColor &accent, qreal radius)
{
    panel(painter, rect, {}, accent, radius, 2);
}

void horizontalLine(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color)
{
    QRectF line = onDevicePixels(painter, rect);
    const qreal width = hairline(painter);
    if (edge == Qt::TopEdge)
        line.setHeight(width);
    else
        line.setTop(line.bottom() - width);
    painter.fillRect(line, color);
}

bool showsKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QColor fieldFill(const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    const bool isOnSurface = parent && parent->backgroundRole() == QPalette::Base;
    return isOnSurface || !option.state.testFlag(QStyle::State_Enabled) ? colors.window : colors.base;
}

QColor reacting(const QColor &color, const QColor &towards, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return color;
    if (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On))
        return blended(color, towards, 0.09);
    if (option.state.testFlag(QStyle::State_MouseOver))
        return blended(color, towards, 0.045);
    return color;
}

} // namespace Latchkey::Ui::Paint
