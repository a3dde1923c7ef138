// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/icons.h>

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace Latchkey::Ui;

namespace {

constexpr int lastIcon = static_cast<int>(Icon::X);

/// Every pixel that is fully covered has exactly this colour, and some are.
bool isPaintedIn(const QImage &picture, const QColor &color)
{
    int covered = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            ++covered;
            if (pixel.rgb() != color.rgb())
                return false;
        }
    }
    return covered > 0;
}

int strongestAlpha(const QImage &picture)
{
    int strongest = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            strongest = std::max(strongest, picture.pixelColor(x, y).alpha());
    return strongest;
}

QImage pictureOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(32, 32), mode).toImage();
}

} // namespace

class IconsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyIcon_isPaintedInTheColorAskedFor();
    void anIcon_followsThePalette();
    void aDisabledIcon_isFaded();
    void aSelectedIcon_keepsItsColor();
    void aPixmap_hasThePixelsOfItsScale();
    void fromRightToLeft_whatHasASide_isMirrored();
    void theApplicationIcon_isThereInAllSizes();
};

void IconsTest::everyIcon_isPaintedInTheColorAskedFor()
{
    const QColor color(0x12, 0x9a, 0xef);
    for (int index = 0; index <= lastIcon; ++index) {
        const QImage picture = Icons::pixmap(static_cast<Icon>(index), color, 48, 2.0).toImage();
        QVERIFY2(isPaintedIn(picture, color), qPrintable(QString::number(index)));
    }
}

void IconsTest::anIcon_followsThePalette()
{
    const QIcon icon = Icons::get(Icon::TriangleAlert, ColorRole::Overdue);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrastLight}) {
        QGuiApplication::setPalette(paletteFor(appearance));
        QVERIFY(isPaintedIn(pictureOf(icon), colorsFor(appearance).overdue));
    }
}

void IconsTest::aDisabledIcon_isFaded()
{
    const QIcon icon = Icons::get(Icon::Copy);
    const int alpha = strongestAlpha(pictureOf(icon, QIcon::Disabled));
    QVERIFY(alpha > 80);
    QVERIFY(alpha < 150);
}

void IconsTest::aSelectedIcon_keepsItsColor()
{
    QGuiApplication::setPalette(paletteFor(Appearance::Dark));
    const QIcon icon = Icons::get(Icon::KeyRound, ColorRole::Brass);
    QVERIFY(isPaintedIn(pictureOf(icon, QIcon::Selected), colorsFor(Appearance::Dark).brass));
}

void IconsTest::aPixmap_hasThePixelsOfItsScale()
{
    const QPixmap pixmap = Icons::pixmap(Icon::Search, Qt::black, 16, 1.5);
    QCOMPARE(pixmap.size(), QSize(24, 24));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void IconsTest::fromRightToLeft_whatHasASide_isMirrored()
{
    const QImage panel = Icons::pixmap(Icon::PanelRight, Qt::black, 24, 1.0).toImage();
    const QImage search = Icons::pixmap(Icon::Search, Qt::black, 24, 1.0).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage otherPanel = Icons::pixmap(Icon::PanelRight, Qt::black, 24, 1.0).toImage();
    const QImage otherSearch = Icons::pixmap(Icon::Search, Qt::black, 24, 1.0).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(otherPanel, panel.mirrored(true, false));
    QVERIFY(otherPanel != panel);
    QCOMPARE(otherSearch, search);
}

void IconsTest::theApplicationIcon_isThereInAllSizes()
{
    const QIcon icon = Icons::application();
    for (const int size : {16, 32, 48, 128, 256}) {
        const QImage picture = icon.pixmap(QSize(size, size)).toImage();
        QCOMPARE(picture.size(), QSize(size, size));
        QCOMPARE(strongestAlpha(picture), 255);
        QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    }
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
