// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/systemappearance.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTableView>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anAppearance_reachesPaletteAndItemViews();
    void aChange_isToldOnce_andReachesShownWidgets();
    void theEnvironment_fixesTheAppearance();
    void thePortal_decidesBetweenLightAndDark();
    void thePortal_asksForContrast();
    void reducedMotion_stopsAnimations();
    void theStyle_usesNoStyleSheet();

private:
    std::unique_ptr<Theme> m_theme;
};

void ThemeTest::init()
{
    qunsetenv("LATCHKEY_APPEARANCE");
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setAppearance(Appearance::Light);
}

void ThemeTest::cleanup()
{
    m_theme.reset();
}

void ThemeTest::anAppearance_reachesPaletteAndItemViews()
{
    m_theme->setAppearance(Appearance::Dark);
    const Colors &dark = colorsFor(Appearance::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), dark.window);
    QTableView table;
    QWidget widget;
    QTRY_COMPARE(widget.palette().color(QPalette::Highlight), dark.accent);
    table.ensurePolished();
    QCOMPARE(table.palette().color(QPalette::Highlight), dark.selection);
}

void ThemeTest::aChange_isToldOnce_andReachesShownWidgets()
{
    QWidget widget;
    widget.show();
    const QSignalSpy changes(m_theme.get(), &Theme::appearanceChanged);
    m_theme->setAppearance(Appearance::HighContrastDark);
    m_theme->setAppearance(Appearance::HighContrastDark);
    QCOMPARE(changes.size(), 1);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), colorsFor(Appearance::HighContrastDark).window);
}

void ThemeTest::theEnvironment_fixesTheAppearance()
{
    qputenv("LATCHKEY_APPEARANCE", "high-contrast-light");
    const Theme theme(*qApp);
    QCOMPARE(theme.appearance(), Appearance::HighContrastLight);
}

void ThemeTest::thePortal_decidesBetweenLightAndDark()
{
    SystemAppearance system;
    const QSignalSpy changes(&system, &SystemAppearance::changed);
    system.apply(u"color-scheme"_s, 1);
    QCOMPARE(system.appearance(), Appearance::Dark);
    system.apply(u"color-scheme"_s, 2);
    QCOMPARE(system.appearance(), Appearance::Light);
    system.apply(u"color-scheme"_s, 0);
    QCOMPARE(system.appearance(), Appearance::Light);
    QCOMPARE(changes.size(), 2);
}

void ThemeTest::thePortal_asksForContrast()
{
    SystemAppearance system;
    system.apply(u"color-scheme"_s, 1);
    system.apply(u"contrast"_s, 1);
    QCOMPARE(system.appearance(), Appearance::HighContrastDark);
    system.apply(u"something-else"_s, 0);
    QCOMPARE(system.appearance(), Appearance::HighContrastDark);
    system.apply(u"contrast"_s, 0);
    QCOMPARE(system.appearance(), Appearance::Dark);
}

void ThemeTest::reducedMotion_stopsAnimations()
{
    SystemAppearance system;
    QVERIFY(!system.prefersReducedMotion());
    system.apply(u"enable-animations"_s, 0);
    QVERIFY(system.prefersReducedMotion());
    m_theme->setReducedMotion(true);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    m_theme->setReducedMotion(false);
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

void ThemeTest::theStyle_usesNoStyleSheet()
{
    QVERIFY(qApp->styleSheet().isEmpty());
    QCOMPARE(QApplication::style()->metaObject()->className(), "Latchkey::Ui::LatchkeyStyle");
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
