// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <packaging/iconfiles/icnsfile.h>

#include <QBuffer>
#include <QtEndian>

namespace Latchkey {

namespace {

constexpr int lengthOfHead = 8;
constexpr int mostLiterals = 128;

struct Entry
{
    const char *type;
    int points;
    int pixels;
    bool packed;
};

// In the order of what Apple's iconutil writes.
constexpr Entry entries[] = {
    {"ic12", 32, 64, false},
    {"ic07", 128, 128, false},
    {"ic13", 128, 256, false},
    {"ic08", 256, 256, false},
    {"ic04", 16, 16, true},
    {"ic14", 256, 512, false},
    {"ic09", 512, 512, false},
    {"ic05", 32, 32, true},
    {"ic11", 16, 32, false},
    {"ic10", 512, 1024, false},
};

QByteArray block(const char *type, const QByteArray &body)
{
    QByteArray length(sizeof(quint32), '\0');
    qToBigEndian(quint32(lengthOfHead + body.size()), length.data());
    return QByteArray(type) + length + body;
}

QByteArray png(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

/// Four planes, each in runs of literal bytes: so small a picture need not be packed well.
QByteArray packedArgb(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_ARGB32);
    QByteArray bytes("ARGB");
    for (const int shift : {24, 16, 8, 0}) {
        QByteArray plane;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                plane.append(char((image.pixel(x, y) >> shift) & 0xff));
        }
        for (qsizetype at = 0; at < plane.size(); at += mostLiterals) {
            const QByteArray run = plane.mid(at, mostLiterals);
            bytes.append(char(run.size() - 1));
            bytes.append(run);
        }
    }
    return bytes;
}

} // namespace

QByteArray icnsFile(const std::function<QImage(int points, int pixels)> &draw)
{
    QByteArray blocks;
    for (const Entry &entry : entries) {
        const QImage picture = draw(entry.points, entry.pixels);
        blocks += block(entry.type, entry.packed ? packedArgb(picture) : png(picture));
    }
    return block("icns", blocks);
}

} // namespace Latchkey
