// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/shortcutsettings.h>

#include <ui/window/actiontable.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

class ShortcutSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutSettings_allAreTheDefaults();
    void aChange_appliesAtOnce_andAtTheNextStart();
    void onlyDifferences_areWritten();
    void keysOfAnother_areTakenFromIt();
    void reset_takesTheDefaultBack();
    void resetAll_forgetsEverything();
    void theDefaults_haveNoReasonAgainstThem();
    void twoThatSwapped_areReadBack();
    void whatMakesNoSense_countsAsNotWritten_data();
    void whatMakesNoSense_countsAsNotWritten();
    void keysWrittenTwice_areGivenOnce();
    void aDefaultThatAnotherHas_isNotGivenTwice();

private:
    void start();
    [[nodiscard]] QKeySequence shortcut(ActionId id) const { return (*m_actions)[id]->shortcut(); }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr;
    std::unique_ptr<ShortcutSettings> m_shortcuts;
};

void ShortcutSettingsTest::init()
{
    m_settings.clear();
    start();
}

void ShortcutSettingsTest::start()
{
    m_shortcuts.reset();
    m_window = std::make_unique<QWidget>();
    m_actions = new Actions(*m_window);
    m_shortcuts = std::make_unique<ShortcutSettings>(m_settings, *m_actions);
}

void ShortcutSettingsTest::withoutSettings_allAreTheDefaults()
{
    for (const ActionEntry &entry : actionTable())
        QCOMPARE(shortcut(entry.id), keys(entry.shortcut));
    QVERIFY(!m_shortcuts->isAnyChanged());
}

void ShortcutSettingsTest::aChange_appliesAtOnce_andAtTheNextStart()
{
    const QSignalSpy changed(m_shortcuts.get(), &ShortcutSettings::changed);
    m_shortcuts->set(ActionId::Refresh, keys("Ctrl+R"));
    m_shortcuts->set(ActionId::SignOut, {});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(shortcut(ActionId::Refresh), keys("Ctrl+R"));
    start();
    QCOMPARE(shortcut(ActionId::Refresh), keys("Ctrl+R"));
    QVERIFY(shortcut(ActionId::SignOut).isEmpty());
    QVERIFY(m_shortcuts->isChanged(ActionId::Refresh));
    QVERIFY(!m_shortcuts->isChanged(ActionId::NewKey));
}

void ShortcutSettingsTest::onlyDifferences_areWritten()
{
    m_shortcuts->set(ActionId::Refresh, keys("Ctrl+R"));
    QCOMPARE(m_settings.allKeys(), QStringList{u"shortcuts/refresh"_s});
    m_shortcuts->set(ActionId::Refresh, keys("F5"));
    QVERIFY(m_settings.allKeys().isEmpty());
}

void ShortcutSettingsTest::keysOfAnother_areTakenFromIt()
{
    QCOMPARE(m_shortcuts->holderOf(keys("F5"), ActionId::NewKey), ActionId::Refresh);
    QCOMPARE(m_shortcuts->holderOf(keys("F5"), ActionId::Refresh), std::nullopt);
    QCOMPARE(m_shortcuts->holderOf({}, ActionId::NewKey), std::nullopt);
    m_shortcuts->set(ActionId::NewKey, keys("F5"));
    QVERIFY(shortcut(ActionId::Refresh).isEmpty());
    QCOMPARE(shortcut(ActionId::NewKey), keys("F5"));
    start();
    QVERIFY(shortcut(ActionId::Refresh).isEmpty());
    QCOMPARE(shortcut(ActionId::NewKey), keys("F5"));
}

void ShortcutSettingsTest::reset_takesTheDefaultBack()
{
    m_shortcuts->set(ActionId::NewKey, keys("F5"));
    m_shortcuts->reset(ActionId::Refresh);
    QCOMPARE(shortcut(ActionId::Refresh), keys("F5"));
    QVERIFY(shortcut(ActionId::NewKey).isEmpty());
}

void ShortcutSettingsTest::resetAll_forgetsEverything()
{
    m_shortcuts->set(ActionId::NewKey, keys("F5"));
    m_settings.setValue(u"shortcuts/noSuchAction"_s, u"Ctrl+J"_s);
    m_shortcuts->resetAll();
    withoutSettings_allAreTheDefaults();
    QVERIFY(m_settings.allKeys().isEmpty());
}

void ShortcutSettingsTest::theDefaults_haveNoReasonAgainstThem()
{
    for (const ActionEntry &entry : actionTable())
        QVERIFY2(ShortcutSettings::reasonAgainst(entry.id, keys(entry.shortcut)).isEmpty(), entry.objectName);
    QVERIFY(!ShortcutSettings::reasonAgainst(ActionId::Refresh, keys("Ctrl+C")).isEmpty());
}

void ShortcutSettingsTest::twoThatSwapped_areReadBack()
{
    m_shortcuts->set(ActionId::Refresh, keys("Ctrl+N"));
    m_shortcuts->set(ActionId::NewKey, keys("F5"));
    start();
    QCOMPARE(shortcut(ActionId::Refresh), keys("Ctrl+N"));
    QCOMPARE(shortcut(ActionId::NewKey), keys("F5"));
}

void ShortcutSettingsTest::whatMakesNoSense_countsAsNotWritten_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no keys") << QVariant(u"Hyper+Nonsense"_s);
    QTest::newRow("reserved keys") << QVariant(u"Ctrl+V"_s);
    QTest::newRow("a letter") << QVariant(u"R"_s);
    QTest::newRow("two in a row") << QVariant(u"Ctrl+R, Ctrl+T"_s);
    QTest::newRow("modifiers alone") << QVariant(u"Ctrl+"_s);
    QTest::newRow("a map") << QVariant(QVariantMap{{u"a"_s, 1}});
    QTest::newRow("bytes") << QVariant(QByteArray("\xff\x00\xfe", 3));
    QTest::newRow("very long") << QVariant(QString(100'000, u'+'));
}

void ShortcutSettingsTest::whatMakesNoSense_countsAsNotWritten()
{
    QFETCH(QVariant, value);
    m_settings.setValue(u"shortcuts/refresh"_s, value);
    start();
    QCOMPARE(shortcut(ActionId::Refresh), keys("F5"));
}

void ShortcutSettingsTest::keysWrittenTwice_areGivenOnce()
{
    m_settings.setValue(u"shortcuts/newKey"_s, u"Ctrl+J"_s);
    m_settings.setValue(u"shortcuts/refresh"_s, u"Ctrl+J"_s);
    start();
    QCOMPARE(shortcut(ActionId::NewKey), keys("Ctrl+J"));
    QCOMPARE(shortcut(ActionId::Refresh), keys("F5"));
}

void ShortcutSettingsTest::aDefaultThatAnotherHas_isNotGivenTwice()
{
    m_settings.setValue(u"shortcuts/newKey"_s, u"F5"_s); // as of a version whose refresh had other keys
    start();
    QCOMPARE(shortcut(ActionId::NewKey), keys("F5"));
    QVERIFY(shortcut(ActionId::Refresh).isEmpty());
}

QTEST_MAIN(ShortcutSettingsTest)
#include "shortcutsettings_test.moc"
