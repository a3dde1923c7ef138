// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/chartbutton.h>

#include <ui/theme/paint.h>

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

namespace Latchkey::Ui {

namespace {

constexpr qreal corner = 4;

} // namespace

ChartButton::ChartButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

ChartButton::~ChartButton() = default;

void ChartButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Colors &colors = colorsFor(palette());
    if (option.state.testFlag(QStyle::State_MouseOver) || isDown())
        Paint::panel(painter, rect(), colors.selection, {}, corner);
    painter.setPen(colors.text);
    paintPart(painter);
    if (Paint::showsKeyboardFocus(option))
        Paint::focusRing(painter, rect(), colors.accent, corner);
}

void ChartButton::paintBar(QPainter &painter, const QRectF &bar, ColorRole role, Qt::BrushStyle lines) const
{
    constexpr qreal lineOpacity = 0.45;
    const Colors &colors = colorsFor(palette());
    const QColor color = colors.of(role);
    const QRectF sharp = Paint::onDevicePixels(painter, bar);
    painter.fillRect(sharp, color);
    painter.fillRect(sharp, QBrush(blended(color, colors.base, lineOpacity), lines));
}

} // namespace Latchkey::Ui
