// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "photograph.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPixmap>
#include <QWidget>
#include <QWindow>

namespace Latchkey::Gallery {

namespace {

constexpr int around = 32; // of the window, with Frame::Front
constexpr int shadowSize = 20;

struct Layer
{
    QWidget *widget;
    QPoint position; // in the main window's coordinates
};

bool isDialog(const QWidget *widget)
{
    return widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Sheet;
}

const QWidget *anchorOf(const QWidget *widget, const QWidget *window)
{
    const QWidget *parent = widget->parentWidget();
    return parent ? parent->window() : window;
}

/// Dialogs in the middle of the window they belong to, the rest where it is beside that.
QList<Layer> layersOver(QWidget &window)
{
    QList<Layer> layers{{&window, {}}};
    QWidgetList others;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const bool dialogs : {true, false}) {
        for (QWidget *widget : all)
            if (widget != &window && widget->isVisible() && isDialog(widget) == dialogs)
                others.append(widget);
    }
    for (QWidget *widget : std::as_const(others)) {
        const QWidget *anchor = anchorOf(widget, &window);
        const Layer *under = &layers.first();
        for (const Layer &layer : std::as_const(layers))
            if (layer.widget == anchor)
                under = &layer;
        const QPoint offset = isDialog(widget)
            ? QRect(QPoint(), under->widget->size()).center() - QRect(QPoint(), widget->size()).center()
            : widget->mapToGlobal(QPoint()) - under->widget->mapToGlobal(QPoint());
        layers.append({widget, under->position + offset});
    }
    return layers;
}

void drawShadow(QPainter &painter, const QRect &rect)
{
    painter.setPen(Qt::NoPen);
    for (int ring = 0; ring < shadowSize; ring += 2) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(
            rect.adjusted(ring - shadowSize, ring - shadowSize + 6, shadowSize - ring, shadowSize - ring + 6),
            shadowSize, shadowSize);
    }
}

} // namespace

QImage photograph(QWidget &window, Scene::Frame frame)
{
    const QList<Layer> layers = layersOver(window);
    QRect area(QPoint(), window.size());
    QRect front;
    for (const Layer &layer : layers) {
        const QRect place(layer.position, layer.widget->size());
        area |= place;
        if (layer.widget != &window)
            front |= place;
    }
    if (frame == Scene::Frame::Front && front.isValid())
        area = front.adjusted(-around, -around, around, around);
    const qreal ratio = window.devicePixelRatioF();
    QImage image(area.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-area.topLeft());
    for (const Layer &layer : layers) {
        if (layer.widget != &window)
            drawShadow(painter, QRect(layer.position, layer.widget->size()));
        QPixmap picture = layer.widget->grab();
        if (!layer.widget->mask().isEmpty())
            painter.setClipRegion(layer.widget->mask().translated(layer.position));
        painter.drawPixmap(layer.position, picture);
        painter.setClipping(false);
    }
    return image;
}

QStringList shownClasses()
{
    QStringList classes;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *widget : all)
        if (widget->isVisible())
            classes += QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    classes.removeDuplicates();
    return classes;
}

} // namespace Latchkey::Gallery
