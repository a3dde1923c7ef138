// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/theme.h>

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QStyleHints>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// From Qt 6.5 on a platform may know the colour scheme by itself: no portal is asked here, since there is no
/// bus.
class QtColorSchemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void window_followsTheColorScheme();
};

void QtColorSchemeTest::window_followsTheColorScheme()
{
    Theme theme(*qApp);
    QLabel window(u"Latchkey"_s);
    window.show();
    const auto tell = [](Qt::ColorScheme scheme) {
        emit QGuiApplication::styleHints()->colorSchemeChanged(scheme);
    };
    const auto background = [&window] {
        return window.grab().toImage().pixelColor(2, 2);
    };

    tell(Qt::ColorScheme::Light);
    QTRY_COMPARE(background(), colorsFor(Appearance::Light).window);
    tell(Qt::ColorScheme::Dark);
    QTRY_COMPARE(background(), colorsFor(Appearance::Dark).window);
    tell(Qt::ColorScheme::Unknown);
    QCOMPARE(theme.appearance(), Appearance::Dark);
    tell(Qt::ColorScheme::Light);
    QTRY_COMPARE(background(), colorsFor(Appearance::Light).window);
}

QTEST_MAIN(QtColorSchemeTest)
#include "qtcolorscheme_test.moc"
