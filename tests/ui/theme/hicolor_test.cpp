// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/colors.h>

#include <QDir>
#include <QImage>
#include <QSvgRenderer>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"io.github.latchkey.Latchkey"_s;
const QDir hicolor(QStringLiteral(LATCHKEY_HICOLOR));

/// The colour that most of the pixels of this kind have.
QColor mostFrequent(const QImage &picture, bool (*isMeant)(const QColor &))
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const QColor color = picture.pixelColor(x, y); color.alpha() == 255 && isMeant(color))
                ++counts[color.rgb()];
    QRgb best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (count.value() > counts.value(best))
            best = count.key();
    return QColor(best);
}

} // namespace

/// What the build leaves for the desktop's icon theme.
class HicolorTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySize_isThere_data();
    void everySize_isThere();
    void drawings_areThere_andCanBeRead();
};

void HicolorTest::everySize_isThere_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << size;
}

void HicolorTest::everySize_isThere()
{
    QFETCH(int, size);
    const QImage picture(hicolor.filePath(u"%1x%1/apps/%2.png"_s.arg(QString::number(size), name)));
    QCOMPARE(picture.size(), QSize(size, size));
    QVERIFY(picture.pixelColor(0, 0).alpha() < 128); // a round corner, on any ground
    const QColor key
        = mostFrequent(picture, [](const QColor &color) { return color.red() > color.blue() + 40; });
    const QColor ground
        = mostFrequent(picture, [](const QColor &color) { return color.blue() > color.red() + 40; });
    // WCAG 2.2, 1.4.11: what one has to see to know what it is.
    QVERIFY2(contrastRatio(key, ground) >= 3, qPrintable(key.name() + u" on "_s + ground.name()));
}

void HicolorTest::drawings_areThere_andCanBeRead()
{
    QVERIFY(QSvgRenderer(hicolor.filePath(u"scalable/apps/%1.svg"_s.arg(name))).isValid());
    QFile symbolic(hicolor.filePath(u"symbolic/apps/%1-symbolic.svg"_s.arg(name)));
    QVERIFY(QSvgRenderer(symbolic.fileName()).isValid());
    QVERIFY(symbolic.open(QIODevice::ReadOnly));
    QVERIFY(symbolic.readAll().contains("#2e3436")); // the colour that GNOME and KDE put theirs in place of
}

QTEST_APPLESS_MAIN(HicolorTest)
#include "hicolor_test.moc"
