// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <packaging/iconfiles/icofile.h>

#include <QBuffer>
#include <QDataStream>

namespace Latchkey {

namespace {

constexpr int headerSize = 6;
constexpr int entrySize = 16;
constexpr quint32 bitmapHeaderSize = 40;
constexpr quint16 bitsOfPixel = 32;
constexpr int largest = 256;

QByteArray png(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

/// A bitmap as icons have it: rows from the bottom, twice as high in its header as it is, and an AND mask
/// that nobody reads where there is an alpha channel, but which has to be there.
QByteArray bitmap(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_ARGB32);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << bitmapHeaderSize << qint32(image.width()) << qint32(2 * image.height()) << quint16(1)
           << bitsOfPixel << quint32(0) << quint32(0) << qint32(0) << qint32(0) << quint32(0) << quint32(0);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x)
            stream << quint32(image.pixel(x, y));
    }
    const int bytesOfMaskRow = (image.width() + 31) / 32 * 4;
    bytes.append(QByteArray(bytesOfMaskRow * image.height(), '\0'));
    return bytes;
}

} // namespace

QByteArray icoFile(const QList<QImage> &pictures)
{
    QByteArray entries;
    QByteArray bodies;
    QDataStream stream(&entries, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(pictures.size());
    const auto offset = headerSize + entrySize * pictures.size();
    for (const QImage &picture : pictures) {
        const QByteArray body = picture.width() == largest ? png(picture) : bitmap(picture);
        const quint8 side = picture.width() == largest ? 0 : quint8(picture.width()); // 0 means 256
        stream << side << side << quint8(0) << quint8(0) << quint16(1) << bitsOfPixel << quint32(body.size())
               << quint32(offset + bodies.size());
        bodies += body;
    }
    return entries + bodies;
}

} // namespace Latchkey
