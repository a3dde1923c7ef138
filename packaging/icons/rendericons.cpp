// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// rendericons LARGE.svg SMALL.svg NAME FOLDER: the program icon in the sizes of the hicolor theme, each as
// FOLDER/<size>x<size>/apps/NAME.png; up to 32 pixels from the small drawing.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int sizes[] = {16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr int largestSmall = 32;

QImage rendered(const QString &drawing, int size)
{
    QSvgRenderer renderer(drawing);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return image;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5)
        return 2;
    const QString large = QFile::decodeName(argv[1]);
    const QString small = QFile::decodeName(argv[2]);
    const QString name = QFile::decodeName(argv[3]);
    const QDir folder(QFile::decodeName(argv[4]));
    for (const int size : sizes) {
        const QString place = u"%1x%1/apps"_s.arg(size);
        const QString path = folder.filePath(place + u'/' + name + u".png"_s);
        if (!folder.mkpath(place) || !rendered(size <= largestSmall ? small : large, size).save(path)) {
            std::fprintf(stderr, "rendericons: %s can't be written\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
