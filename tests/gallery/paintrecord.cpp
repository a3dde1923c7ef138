// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "paintrecord.h"

#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace Latchkey::Gallery {

namespace {

/// Paints nothing, and takes down what it should have painted.
class Recorder final : public QPaintEngine
{
public:
    Recorder()
        : QPaintEngine(AllFeatures)
    {
    }

    [[nodiscard]] const QList<Painted> &painted() const { return m_painted; }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        const QRectF area(
            baseline.x(), baseline.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QColor color = painter()->pen().color();
        color.setAlphaF(float(color.alphaF() * painter()->opacity()));
        if (!item.text().trimmed().isEmpty())
            note(area, item.text(), color);
    }
    void drawPixmap(const QRectF &area, const QPixmap &, const QRectF &) override { note(area, {}, {}); }
    void drawImage(const QRectF &area, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
    {
        note(area, {}, {});
    }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

private:
    void note(const QRectF &area, const QString &text, const QColor &color)
    {
        const auto *widget = dynamic_cast<const QWidget *>(painter()->device());
        if (!widget)
            return;
        QRectF shown = painter()->hasClipping() ? area & painter()->clipBoundingRect() : area;
        shown = painter()->worldTransform().mapRect(shown) & QRectF(widget->visibleRegion().boundingRect());
        const bool isPart = shown.height() < area.height() || shown.width() < area.width();
        if (!shown.isEmpty() && !(isPart && text.isEmpty())) // a corner of an icon may be but blended pixels
            m_painted.append(
                {widget, shown.translated(widget->mapTo(widget->window(), QPoint())), text, color});
    }

    QList<Painted> m_painted;
};

class RecordingDevice final : public QPaintDevice
{
public:
    explicit RecordingDevice(const QWidget &window)
        : m_window(window)
    {
    }

    [[nodiscard]] const QList<Painted> &painted() const { return m_recorder.painted(); }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_recorder; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        if (metric == PdmWidth)
            return m_window.width();
        if (metric == PdmHeight)
            return m_window.height();
        if (metric == PdmDpiX || metric == PdmPhysicalDpiX)
            return m_window.logicalDpiX();
        if (metric == PdmDpiY || metric == PdmPhysicalDpiY)
            return m_window.logicalDpiY();
        if (metric == PdmDevicePixelRatio)
            return 1;
        if (metric == PdmDevicePixelRatioScaled)
            return int(devicePixelRatioFScale());
        return 0; // colours, millimetres
    }

private:
    const QWidget &m_window;
    mutable Recorder m_recorder;
};

} // namespace

QList<Painted> paintedIn(QWidget &window)
{
    RecordingDevice device(window);
    window.render(&device);
    return device.painted();
}

} // namespace Latchkey::Gallery
