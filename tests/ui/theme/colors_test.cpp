// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/connectioncolors.h>
#include <ui/theme/colors.h>

#include <QPalette>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ColorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void connectionColors_standOutOnEverySurface();
    void contrastRatio_isThatOfTheStandard();
    void everyText_isReadable_onEveryGround_data();
    void everyText_isReadable_onEveryGround();
    void mostTokens_areThoseOfTheProduct_data();
    void mostTokens_areThoseOfTheProduct();
    void aPalette_tellsItsAppearance_data();
    void aPalette_tellsItsAppearance();
    void aForeignPalette_isJudgedByItsWindow();
    void itemViews_keepTheTextColor_onTheSelection();
};

namespace {

struct Named
{
    const char *name;
    Appearance appearance;
    double leastContrast;
    double leastGraphicContrast;
};

// WCAG 2.2: 4.5 for text, 3 for graphics (the key mark); 7 where high contrast is asked for.
constexpr Named all[] = {
    {"light", Appearance::Light, 4.5, 3.0},
    {"dark", Appearance::Dark, 4.5, 3.0},
    {"high contrast light", Appearance::HighContrastLight, 7.0, 7.0},
    {"high contrast dark", Appearance::HighContrastDark, 7.0, 7.0},
};

void addPair(const Named &named, const char *front, const QColor &one, const char *ground,
    const QColor &other, double least)
{
    QTest::addRow("%s: %s on %s", named.name, front, ground) << one << other << least;
}

} // namespace

void ColorsTest::contrastRatio_isThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The best known example: #767676 is the lightest grey that passes on white.
    QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

void ColorsTest::everyText_isReadable_onEveryGround_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Named &named : all) {
        const Colors &colors = colorsFor(named.appearance);
        const std::pair<const char *, QColor> grounds[]
            = {{"window", colors.window}, {"base", colors.base}, {"selection", colors.selection}};
        const std::pair<const char *, QColor> fronts[]
            = {{"text", colors.text}, {"muted", colors.muted}, {"accent", colors.accent}, {"ok", colors.ok},
                {"due", colors.due}, {"overdue", colors.overdue}, {"expired", colors.expired}};
        for (const auto &[ground, groundColor] : grounds) {
            for (const auto &[front, frontColor] : fronts)
                addPair(named, front, frontColor, ground, groundColor, named.leastContrast);
            addPair(named, "brass", colors.brass, ground, groundColor, named.leastGraphicContrast);
        }
        addPair(named, "onAccent", colors.onAccent, "accent", colors.accent, named.leastContrast);
    }
}

void ColorsTest::everyText_isReadable_onEveryGround()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(front, ground);
    QVERIFY2(ratio >= least, qPrintable(u"%1:1 is less than %2:1"_s.arg(ratio).arg(least)));
}

void ColorsTest::mostTokens_areThoseOfTheProduct_data()
{
    QTest::addColumn<QColor>("actual");
    QTest::addColumn<QString>("expected");
    const Colors &light = colorsFor(Appearance::Light);
    const Colors &dark = colorsFor(Appearance::Dark);
    QTest::newRow("light window") << light.window << u"#f5f6f8"_s;
    QTest::newRow("light base") << light.base << u"#ffffff"_s;
    QTest::newRow("light line") << light.line << u"#dfe3e8"_s;
    QTest::newRow("light text") << light.text << u"#1b1f24"_s;
    QTest::newRow("light accent") << light.accent << u"#3d4edb"_s;
    QTest::newRow("light selection") << light.selection << u"#e6e9ff"_s;
    QTest::newRow("light brass") << light.brass << u"#a8741a"_s;
    QTest::newRow("dark window") << dark.window << u"#16181d"_s;
    QTest::newRow("dark base") << dark.base << u"#1d2027"_s;
    QTest::newRow("dark line") << dark.line << u"#2d323b"_s;
    QTest::newRow("dark text") << dark.text << u"#e7e9ed"_s;
    QTest::newRow("dark accent") << dark.accent << u"#8f9bff"_s;
    QTest::newRow("dark on accent") << dark.onAccent << u"#14161c"_s;
    QTest::newRow("dark selection") << dark.selection << u"#2b3156"_s;
    QTest::newRow("dark brass") << dark.brass << u"#d9a441"_s;
}

void ColorsTest::mostTokens_areThoseOfTheProduct()
{
    QFETCH(QColor, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual.name(), expected);
}

void ColorsTest::aPalette_tellsItsAppearance_data()
{
    QTest::addColumn<int>("appearance");
    for (const Named &named : all)
        QTest::newRow(named.name) << static_cast<int>(named.appearance);
}

void ColorsTest::aPalette_tellsItsAppearance()
{
    QFETCH(int, appearance);
    const auto wanted = static_cast<Appearance>(appearance);
    QCOMPARE(appearanceOf(paletteFor(wanted)), wanted);
    QCOMPARE(appearanceOf(itemViewPaletteFor(wanted)), wanted);
    QCOMPARE(&colorsFor(paletteFor(wanted)), &colorsFor(wanted));
}

void ColorsTest::aForeignPalette_isJudgedByItsWindow()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xefefef));
    QCOMPARE(appearanceOf(palette), Appearance::Light);
    palette.setColor(QPalette::Window, QColor(0x202020));
    QCOMPARE(appearanceOf(palette), Appearance::Dark);
}

void ColorsTest::itemViews_keepTheTextColor_onTheSelection()
{
    for (const Named &named : all) {
        const QPalette palette = itemViewPaletteFor(named.appearance);
        QCOMPARE(
            palette.color(QPalette::Inactive, QPalette::Highlight), colorsFor(named.appearance).selection);
        QCOMPARE(
            palette.color(QPalette::Active, QPalette::HighlightedText), colorsFor(named.appearance).text);
    }
}

// WCAG 2.2 §1.4.11: what tells things apart has 3 : 1 against what is around it.
void ColorsTest::connectionColors_standOutOnEverySurface()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const Colors &colors = colorsFor(appearance);
        for (const QLatin1StringView color : Latchkey::connectionColors) {
            for (const QColor &surface : {colors.base, colors.window, colors.selection})
                QVERIFY2(contrastRatio(QColor(color), surface) >= 3, color.data());
        }
    }
}

QTEST_MAIN(ColorsTest)
#include "colors_test.moc"
