// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/preferencesdialog.h>

#include <ui/preferences/preferences.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PreferencesDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void eachChoice_appliesAtOnce();
    void whatWasChosen_isShown();
    void whatIsNotOffered_butChosen_isShown();
    void aChoiceMadeElsewhere_isShown();
    void whatTheSystemCannotDo_isNotOffered();
    void eachControl_hasANameAndALabel();
    void choices_areAsWideAsEachOther();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void open(const PreferencesDialog::Offers &offers = everything());
    [[nodiscard]] static PreferencesDialog::Offers everything()
    {
        return {{{u"de"_s, u"Deutsch"_s}, {u"ar"_s, u"العربية"_s}}, true, true};
    }
    void choose(const char *combo, const QVariant &value) const
    {
        auto *box = find<QComboBox>(combo);
        QVERIFY(box->findData(value) >= 0);
        box->setCurrentIndex(box->findData(value));
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    std::unique_ptr<PreferencesDialog> m_dialog;
};

void PreferencesDialogTest::init()
{
    m_settings.clear();
}

void PreferencesDialogTest::open(const PreferencesDialog::Offers &offers)
{
    m_dialog = std::make_unique<PreferencesDialog>(m_preferences, offers, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void PreferencesDialogTest::eachChoice_appliesAtOnce()
{
    open();
    choose("languageCombo", u"ar"_s);
    QCOMPARE(m_preferences.language(), u"ar"_s);
    choose("lookCombo", int(Preferences::Look::HighContrastLight));
    QCOMPARE(m_preferences.look(), Preferences::Look::HighContrastLight);
    choose("clipboardTimeCombo", 120);
    QCOMPARE(m_preferences.clipboardTime(), 120s);
    choose("lockAfterCombo", 0);
    QCOMPARE(m_preferences.lockAfter(), 0min);
    find<QCheckBox>("guardScreenCheck")->click();
    QVERIFY(!m_preferences.guardsScreen());
    find<QCheckBox>("closeToTrayCheck")->click();
    QVERIFY(m_preferences.closesToTray());
    find<QCheckBox>("notifyCheck")->click();
    QVERIFY(!m_preferences.notifiesOfDueKeys());
}

void PreferencesDialogTest::whatWasChosen_isShown()
{
    m_preferences.setLanguage(u"de"_s);
    m_preferences.setLook(Preferences::Look::Dark);
    m_preferences.setClipboardTime(60s);
    m_preferences.setLockAfter(15min);
    m_preferences.setGuardsScreen(false);
    m_preferences.setClosesToTray(true);
    m_preferences.setNotifiesOfDueKeys(false);
    open();
    QCOMPARE(find<QComboBox>("languageCombo")->currentText(), u"Deutsch"_s);
    QCOMPARE(find<QComboBox>("lookCombo")->currentText(), u"Dark"_s);
    QCOMPARE(find<QComboBox>("clipboardTimeCombo")->currentData().toInt(), 60);
    QCOMPARE(find<QComboBox>("lockAfterCombo")->currentData().toInt(), 15);
    QVERIFY(!find<QCheckBox>("guardScreenCheck")->isChecked());
    QVERIFY(find<QCheckBox>("closeToTrayCheck")->isChecked());
    QVERIFY(!find<QCheckBox>("notifyCheck")->isChecked());
}

void PreferencesDialogTest::whatIsNotOffered_butChosen_isShown()
{
    m_preferences.setClipboardTime(45s);
    m_preferences.setLanguage(u"tlh"_s);
    open();
    QCOMPARE(find<QComboBox>("clipboardTimeCombo")->currentData().toInt(), 45);
    QCOMPARE(find<QComboBox>("languageCombo")->currentData().toString(), u"tlh"_s);
    QCOMPARE(m_preferences.clipboardTime(), 45s);
}

void PreferencesDialogTest::aChoiceMadeElsewhere_isShown()
{
    open();
    m_preferences.setLook(Preferences::Look::Light);
    QCOMPARE(find<QComboBox>("lookCombo")->currentText(), u"Light"_s);
    m_preferences.setClosesToTray(true);
    QVERIFY(find<QCheckBox>("closeToTrayCheck")->isChecked());
}

void PreferencesDialogTest::whatTheSystemCannotDo_isNotOffered()
{
    open({});
    for (const char *name : {"languageCombo", "guardScreenCheck", "closeToTrayCheck"})
        QVERIFY2(!find<QWidget>(name)->isVisible(), name);
    for (const char *name : {"lookCombo", "clipboardTimeCombo", "lockAfterCombo", "notifyCheck"})
        QVERIFY2(find<QWidget>(name)->isVisible(), name);
    open();
    for (const char *name : {"languageCombo", "guardScreenCheck", "closeToTrayCheck"})
        QVERIFY2(find<QWidget>(name)->isVisible(), name);
}

void PreferencesDialogTest::eachControl_hasANameAndALabel()
{
    open();
    QSet<QWidget *> labelled;
    for (const auto *label : m_dialog->findChildren<QLabel *>())
        labelled.insert(label->buddy());
    for (QComboBox *combo : m_dialog->findChildren<QComboBox *>()) {
        QVERIFY(!combo->objectName().isEmpty());
        QVERIFY2(!combo->accessibleName().isEmpty(), qPrintable(combo->objectName()));
        QVERIFY2(labelled.contains(combo), qPrintable(combo->objectName()));
    }
    for (const QCheckBox *check : m_dialog->findChildren<QCheckBox *>())
        QVERIFY2(!check->accessibleName().isEmpty(), qPrintable(check->objectName()));
    QCOMPARE(m_dialog->accessibleName(), u"Preferences"_s);
}

void PreferencesDialogTest::choices_areAsWideAsEachOther()
{
    open();
    const int width = find<QComboBox>("lookCombo")->width();
    for (const char *name : {"languageCombo", "clipboardTimeCombo", "lockAfterCombo"})
        QCOMPARE(find<QComboBox>(name)->width(), width);
}

QTEST_MAIN(PreferencesDialogTest)
#include "preferencesdialog_test.moc"
