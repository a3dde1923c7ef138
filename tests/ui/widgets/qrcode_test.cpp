// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/colors.h>
#include <ui/widgets/qrcode.h>

#include <QAccessible>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://auth.acme.unionai.cloud/activate?lang=de&user_code=WDJB-MJHT%2B%26"_s;

/// As the widget looks on a screen with this scale.
QImage pictureOf(QrCode &code, qreal ratio)
{
    code.resize(code.sizeHint());
    const int pixels = int(std::ceil(code.width() * ratio));
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    code.render(&image);
    return image;
}

/// What a reader of its own makes of the picture.
QByteArray decoded(const QImage &image)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    if (!image.save(file))
        return "not saved";
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    if (!reader.waitForFinished(30'000) || reader.exitCode() != 0)
        return "not read: " + reader.readAllStandardError();
    return reader.readAllStandardOutput().trimmed();
}

} // namespace

class QrCodeTest final : public QObject
{
    Q_OBJECT

private slots:
    void picture_isReadByAnotherProgram_data();
    void picture_isReadByAnotherProgram();
    void modules_areWholePixels_darkOnLight_data();
    void modules_areWholePixels_darkOnLight();
    void quietZone_isFourModules();
    void longAddress_getsALargerCode();
    void tooLongOrEmpty_showsNothing();
    void assistiveTechnology_hearsOfAPicture();
};

void QrCodeTest::picture_isReadByAnotherProgram_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<int>("appearance");
    for (const qreal ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0}) {
        for (const auto appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrastDark})
            QTest::addRow("%d %% %d", int(ratio * 100), int(appearance)) << ratio << int(appearance);
    }
}

void QrCodeTest::picture_isReadByAnotherProgram()
{
    QFETCH(qreal, ratio);
    QFETCH(int, appearance);
    QrCode code;
    code.setPalette(paletteFor(Appearance(appearance)));
    code.setText(address);
    QCOMPARE(decoded(pictureOf(code, ratio)), address.toUtf8());
}

void QrCodeTest::modules_areWholePixels_darkOnLight_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QString>("text");
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        QTest::addRow("%d %%", int(ratio * 100)) << ratio << address;
        QTest::addRow("%d %%, longer", int(ratio * 100)) << ratio << address + address;
    }
}

void QrCodeTest::modules_areWholePixels_darkOnLight()
{
    QFETCH(qreal, ratio);
    QFETCH(QString, text);
    QrCode code;
    code.setPalette(paletteFor(Appearance::Dark));
    code.setText(text);
    const QImage image = pictureOf(code, ratio);
    // Every run of one colour across the code is a whole number of modules: nothing between black and white,
    // and no module wider than another.
    const int edge = int(8 * ratio); // of the card
    QRect dark;
    for (int y = edge; y < image.height() - edge; ++y) {
        for (int x = edge; x < image.width() - edge; ++x) {
            const QRgb pixel = image.pixel(x, y);
            QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
            if (pixel == qRgb(0, 0, 0))
                dark |= QRect(x, y, 1, 1);
        }
    }
    QCOMPARE(dark.width(), dark.height());
    int finder = 0; // the outer frame of the first finder pattern is seven modules wide
    while (image.pixel(dark.x() + finder, dark.y()) == qRgb(0, 0, 0))
        ++finder;
    QCOMPARE(finder % 7, 0);
    const int module = finder / 7;
    QCOMPARE(dark.width() % module, 0);
    for (int y = 0; y < dark.height(); ++y) {
        for (int x = 0; x < dark.width(); ++x) {
            const QPoint corner(dark.x() + x / module * module, dark.y() + y / module * module);
            QCOMPARE(image.pixel(dark.topLeft() + QPoint(x, y)), image.pixel(corner));
        }
    }
}

void QrCodeTest::quietZone_isFourModules()
{
    QrCode code;
    code.setText(address);
    const QImage image = pictureOf(code, 1);
    QRect dark;
    for (int y = 3; y < image.height() - 3; ++y) { // without the card's edge
        for (int x = 3; x < image.width() - 3; ++x) {
            if (image.pixel(x, y) == qRgb(0, 0, 0))
                dark |= QRect(x, y, 1, 1);
        }
    }
    int finder = 0;
    while (image.pixel(dark.x() + finder, dark.y()) == qRgb(0, 0, 0))
        ++finder;
    const int zone = 4 * finder / 7;
    QVERIFY(dark.left() >= zone && dark.top() >= zone);
    QVERIFY(image.width() - 1 - dark.right() >= zone && image.height() - 1 - dark.bottom() >= zone);
}

void QrCodeTest::longAddress_getsALargerCode()
{
    QrCode code;
    code.setText(address);
    const QSize usual = code.sizeHint();
    const QString longer = address + u"&x="_s + QString(1200, u'y');
    code.setText(longer);
    QVERIFY(code.sizeHint().width() > usual.width());
    QCOMPARE(decoded(pictureOf(code, 1)), longer.toUtf8());
}

void QrCodeTest::tooLongOrEmpty_showsNothing()
{
    QrCode code;
    QVERIFY(code.isEmpty());
    code.setText(address);
    QVERIFY(!code.isEmpty());
    code.setText(QString(4000, u'y'));
    QVERIFY(code.isEmpty());
    code.setText(address);
    code.setText({});
    QVERIFY(code.isEmpty());
    QVERIFY(decoded(pictureOf(code, 1)) != address.toUtf8());
}

void QrCodeTest::assistiveTechnology_hearsOfAPicture()
{
    QrCode code;
    code.setText(address);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&code);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QVERIFY(interface->text(QAccessible::Name).startsWith(u"QR code"));
}

QTEST_MAIN(QrCodeTest)
#include "qrcode_test.moc"
