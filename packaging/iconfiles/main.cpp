// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// iconfiles LARGE.svg SMALL.svg FILE.ico|FILE.icns: the program icon as Windows or macOS want it; up to 32
// pixels (points on macOS) from the small drawing.

#include <packaging/iconfiles/icnsfile.h>
#include <packaging/iconfiles/icofile.h>

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr int windowsSizes[] = {16, 20, 24, 32, 40, 48, 64, 128, 256};
constexpr int largestSmall = 32;
constexpr qreal macMargin
    = 0.056; // Apple's grid: the shape takes 824 of 1024 pixels; in the drawing it takes 232 of 256

struct Drawings
{
    QString large;
    QString small;
};

QImage drawn(const QString &drawing, int pixels, qreal margin)
{
    QSvgRenderer renderer(drawing);
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const qreal inset = margin * pixels;
    renderer.render(&painter, QRectF(0, 0, pixels, pixels).adjusted(inset, inset, -inset, -inset));
    return image;
}

QByteArray forWindows(const Drawings &drawings)
{
    QList<QImage> pictures;
    for (const int size : windowsSizes)
        pictures.append(drawn(size <= largestSmall ? drawings.small : drawings.large, size, 0));
    return icoFile(pictures);
}

QByteArray forMac(const Drawings &drawings)
{
    return icnsFile([&drawings](int points, int pixels) {
        return drawn(points <= largestSmall ? drawings.small : drawings.large, pixels, macMargin);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const Drawings drawings{QFile::decodeName(argv[1]), QFile::decodeName(argv[2])};
    for (const QString &drawing : {drawings.large, drawings.small}) {
        if (!QSvgRenderer(drawing).isValid()) {
            std::fprintf(stderr, "iconfiles: %s can't be read\n", qPrintable(drawing));
            return 1;
        }
    }
    const QByteArray bytes = QByteArray(argv[3]).endsWith(".icns") ? forMac(drawings) : forWindows(drawings);
    QFile file(QFile::decodeName(argv[3]));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "iconfiles: %s can't be written\n", argv[3]);
        return 1;
    }
    return 0;
}
