// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

/// What the control painters share. All of it is sharp at fractional scales.
namespace Latchkey::Ui::Paint {

/// The width of a line of one logical pixel, as a whole number of device pixels.
[[nodiscard]] qreal hairline(const QPainter &painter);

[[nodiscard]] QPointF onDevicePixel(const QPainter &painter, const QPointF &point);
[[nodiscard]] QRectF onDevicePixels(const QPainter &painter, const QRectF &rect);

/// A rounded rectangle, its border inside `rect`. An invalid colour leaves fill or border out.
void panel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius,
    qreal borderWidth = 1);

/// Two pixels in the accent along the inside of `rect`.
void focusRing(QPainter &painter, const QRectF &rect, const QColor &accent, qreal radius);

void horizontalLine(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color);

/// Whether the focus came by keyboard and is to be shown.
[[nodiscard]] bool showsKeyboardFocus(const QStyleOption &option);

/// What a field is filled with: base on a window, the window colour on a surface that is itself base.
[[nodiscard]] QColor fieldFill(const QStyleOption &option, const QWidget *widget);

/// Under a control: `color` moved towards the text by the pointer or a press.
[[nodiscard]] QColor reacting(const QColor &color, const QColor &towards, const QStyleOption &option);

} // namespace Latchkey::Ui::Paint
