// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/connectiondot.h>

#include <ui/theme/colors.h>
#include <ui/theme/icons.h>

#include <QGuiApplication>
#include <QPainter>

namespace Latchkey::Ui::ConnectionDot {

namespace {

constexpr int iconSize = 16;
constexpr qreal ringWidth = 2;

QColor readableOn(const QColor &color)
{
    return contrastRatio(color, Qt::white) >= contrastRatio(color, Qt::black) ? Qt::white : Qt::black;
}

} // namespace

void paint(QPainter &painter, const QRectF &area, const QColor &color, bool signedIn, qreal size)
{
    QRectF circle(0, 0, size, size);
    circle.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (signedIn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(circle);
    } else {
        painter.setPen(QPen(color, ringWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2));
    }
    painter.restore();
}

QIcon icon(const QColor &color, bool signedIn, bool ticked)
{
    const qreal scale = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(iconSize, iconSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRect area(0, 0, iconSize, iconSize);
    paint(painter, area, color, signedIn, ticked ? iconSize : 10);
    if (ticked)
        Icons::paint(painter, Icon::Check, signedIn ? readableOn(color) : color, area, 10);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled);
    return icon;
}

} // namespace Latchkey::Ui::ConnectionDot
