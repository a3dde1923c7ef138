// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/qrcode.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/widgets/accessibleroles.h>

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <memory>

namespace Latchkey::Ui {

namespace {

constexpr int quietZone = 4; // modules; ISO/IEC 18004 §5.3.8
constexpr int side = 180;
constexpr qreal inset = 3;

struct Freed
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleRoles();
    setAccessibleName(tr("QR code of the sign-in page's address"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QrCode::~QrCode() = default;

void QrCode::setText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::unique_ptr<QRcode, Freed> code;
    if (!bytes.isEmpty())
        code.reset(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    m_width = code ? code->width : 0;
    m_modules.clear();
    m_modules.reserve(m_width * m_width);
    for (int i = 0; i < m_width * m_width; ++i)
        m_modules.append((code->data[i] & 1) != 0 ? '1' : '0');
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    // A long address makes many modules; none may become too small for a camera.
    const int smallest = 2 * (m_width + 2 * quietZone);
    return {std::max(side, smallest), std::max(side, smallest)};
}

bool QrCode::isDark(int row, int column) const
{
    const bool isInside = row >= 0 && column >= 0 && row < m_width && column < m_width;
    return isInside && m_modules.at(row * m_width + column) == '1';
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    // Drawn pixel by pixel on the screen's own grid, then put there as it is: scaling would blur the edges.
    QPainter painter(this);
    const qreal ratio = painter.deviceTransform().m11(); // of a picture, too
    const int pixels = int(std::min(width(), height()) * ratio);
    const int modules = m_width + 2 * quietZone;
    const int scale = std::max(1, pixels / modules);
    const int margin = (pixels - m_width * scale) / 2;
    QImage image(pixels, pixels, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < pixels; ++y) {
        for (int x = 0; x < pixels; ++x) {
            const bool before = x < margin || y < margin; // the division would round towards the code
            if (!before && isDark((y - margin) / scale, (x - margin) / scale))
                image.setPixel(x, y, 1);
        }
    }
    image.setDevicePixelRatio(ratio);
    QPainterPath card;
    card.addRoundedRect(QRectF(QPointF(), QSizeF(pixels, pixels) / ratio).adjusted(0.5, 0.5, -0.5, -0.5),
        Metrics::cornerRadius, Metrics::cornerRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(card, Qt::white);
    painter.setPen(colorsFor(palette()).line); // else a light window would have no edge here
    painter.drawPath(card);
    painter.setClipRect(
        card.boundingRect().adjusted(inset, inset, -inset, -inset)); // leaves the card its corners
    painter.drawImage(QPointF(0, 0), image);
}

} // namespace Latchkey::Ui

#include "moc_qrcode.cpp"
