// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/preferences/chosenlook.h>

#include <ui/preferences/preferences.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ChosenLookTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { qunsetenv("LATCHKEY_APPEARANCE"); }
    void whatWasChosen_isShownFromTheStart();
    void anotherChoice_isShownAtOnce();
    void theSystem_leavesItToTheEnvironment();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
};

void ChosenLookTest::init()
{
    m_settings.clear();
}

void ChosenLookTest::whatWasChosen_isShownFromTheStart()
{
    Preferences preferences(m_settings);
    preferences.setLook(Preferences::Look::HighContrastDark);
    Theme theme(*qApp);
    const ChosenLook look(theme, preferences);
    QCOMPARE(theme.appearance(), Appearance::HighContrastDark);
}

void ChosenLookTest::anotherChoice_isShownAtOnce()
{
    Preferences preferences(m_settings);
    Theme theme(*qApp);
    const ChosenLook look(theme, preferences);
    preferences.setLook(Preferences::Look::Dark);
    QCOMPARE(theme.appearance(), Appearance::Dark);
    preferences.setLook(Preferences::Look::Light);
    QCOMPARE(theme.appearance(), Appearance::Light);
}

void ChosenLookTest::theSystem_leavesItToTheEnvironment()
{
    qputenv("LATCHKEY_APPEARANCE", "high-contrast-light");
    Preferences preferences(m_settings);
    Theme theme(*qApp);
    const ChosenLook look(theme, preferences);
    QCOMPARE(theme.appearance(), Appearance::HighContrastLight);
    preferences.setLook(Preferences::Look::Dark);
    QCOMPARE(theme.appearance(), Appearance::Dark);
    preferences.setLook(Preferences::Look::System);
    QCOMPARE(theme.appearance(), Appearance::HighContrastLight);
}

QTEST_MAIN(ChosenLookTest)
#include "chosenlook_test.moc"
