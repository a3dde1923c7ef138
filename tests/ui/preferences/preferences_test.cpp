// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/preferences/preferences.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PreferencesTest final : public QObject
{
    Q_OBJECT

private slots:
    void atFirst_nothingIsChosen();
    void whatIsChosen_isThereAfterARestart();
    void nonsenseInTheFile_countsAsNotChosen();
    void changed_isSaidOnce_andOnlyOfAChange();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString fileNamed(const QString &name) const { return m_folder.filePath(name); }
};

void PreferencesTest::atFirst_nothingIsChosen()
{
    QSettings settings(fileNamed(u"first"_s), QSettings::IniFormat);
    const Preferences preferences(settings);
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.look(), Preferences::Look::System);
    QCOMPARE(preferences.clipboardTime(), 30s);
    QCOMPARE(preferences.lockAfter(), 5min);
    QVERIFY(!preferences.closesToTray());
    QVERIFY(preferences.notifiesOfDueKeys());
    QVERIFY(preferences.guardsScreen());
}

void PreferencesTest::whatIsChosen_isThereAfterARestart()
{
    {
        QSettings settings(fileNamed(u"kept"_s), QSettings::IniFormat);
        Preferences preferences(settings);
        preferences.setLanguage(u"de"_s);
        preferences.setLook(Preferences::Look::HighContrastDark);
        preferences.setClipboardTime(60s);
        preferences.setLockAfter(0min);
        preferences.setClosesToTray(true);
        preferences.setNotifiesOfDueKeys(false);
        preferences.setGuardsScreen(false);
    }
    QSettings settings(fileNamed(u"kept"_s), QSettings::IniFormat);
    const Preferences preferences(settings);
    QCOMPARE(preferences.language(), u"de"_s);
    QCOMPARE(preferences.look(), Preferences::Look::HighContrastDark);
    QCOMPARE(preferences.clipboardTime(), 60s);
    QCOMPARE(preferences.lockAfter(), 0min);
    QVERIFY(preferences.closesToTray());
    QVERIFY(!preferences.notifiesOfDueKeys());
    QVERIFY(!preferences.guardsScreen());
}

void PreferencesTest::nonsenseInTheFile_countsAsNotChosen()
{
    QSettings settings(fileNamed(u"nonsense"_s), QSettings::IniFormat);
    settings.setValue(u"preferences/look"_s, u"Purple"_s);
    settings.setValue(u"preferences/clipboardSeconds"_s, u"864000"_s);
    settings.setValue(u"preferences/lockMinutes"_s, u"soon"_s);
    settings.setValue(u"preferences/closeToTray"_s, u"maybe"_s);
    settings.setValue(u"preferences/guardScreen"_s, u""_s);
    const Preferences preferences(settings);
    QCOMPARE(preferences.look(), Preferences::Look::System);
    QCOMPARE(preferences.clipboardTime(), 30s);
    QCOMPARE(preferences.lockAfter(), 5min);
    QVERIFY(!preferences.closesToTray());
    QVERIFY(preferences.guardsScreen());
}

void PreferencesTest::changed_isSaidOnce_andOnlyOfAChange()
{
    QSettings settings(fileNamed(u"changed"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    const QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setLockAfter(10min);
    QCOMPARE(changed.count(), 1);
    preferences.setLockAfter(10min);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferences_test.moc"
