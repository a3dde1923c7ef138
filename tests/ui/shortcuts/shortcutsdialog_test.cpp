// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/shortcutsdialog.h>

#include <ui/palette/palettemodel.h>
#include <ui/shortcuts/shortcutsettings.h>
#include <ui/widgets/formfield.h>

#include <QAccessible>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ShortcutsDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); } // what a field is taken for at first, it stays
    void init();
    void cleanup() { m_dialog.reset(); }
    void assistiveTechnology_findsATextField_withTheKeys(); // the first: a later one finds Qt prepared
    void allOfferedActions_areListed_withTheirShortcuts();
    void theCurrentRow_hasARing_onlyWithTheKeyboard();
    void theSearch_findsByName_andByKeys();
    void pressedKeys_areGivenAtOnce();
    void keysOfAnother_areTakenOnlyIfThePersonSaysSo();
    void reservedKeys_areRefused_withAReason();
    void escape_keepsWhatItWas();
    void remove_andReset();
    void resetAll();
    void theKeyboardAlone_isEnough();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void choose(const QString &name) const
    {
        find<QLineEdit>("shortcutsSearch")->setText(name);
        QVERIFY(find<QListView>("shortcutsList")->model()->rowCount() > 0);
        QCOMPARE(find<QListView>("shortcutsList")->currentIndex().data().toString(), name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(find<QKeySequenceEdit>("shortcutEdit"), key, modifiers);
    }
    [[nodiscard]] QString error() const { return find<QWidget>("shortcutEdit")->accessibleDescription(); }
    [[nodiscard]] QString shortcut(ActionId id) const
    {
        return (*m_actions)[id]->shortcut().toString(QKeySequence::PortableText);
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr;
    std::unique_ptr<ShortcutSettings> m_shortcuts;
    std::unique_ptr<ShortcutsDialog> m_dialog;
};

void ShortcutsDialogTest::init()
{
    m_settings.clear();
    m_shortcuts.reset();
    m_window = std::make_unique<QWidget>();
    m_actions = new Actions(*m_window);
    m_shortcuts = std::make_unique<ShortcutSettings>(m_settings, *m_actions);
    m_dialog = std::make_unique<ShortcutsDialog>(*m_shortcuts, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ShortcutsDialogTest::assistiveTechnology_findsATextField_withTheKeys()
{
    choose(u"Refresh"_s);
    QAccessibleInterface *keys = QAccessible::queryAccessibleInterface(find<QWidget>("shortcutEdit"));
    QCOMPARE(keys->role(), QAccessible::EditableText);
    QCOMPARE(keys->text(QAccessible::Name), u"Shortcut"_s);
    QCOMPARE(keys->text(QAccessible::Value), u"F5"_s);
    QCOMPARE(keys->childCount(), 0); // the field within never has the focus
    QVERIFY(keys->textInterface());
    QCOMPARE(keys->textInterface()->text(0, 2), u"F5"_s);
}

void ShortcutsDialogTest::theCurrentRow_hasARing_onlyWithTheKeyboard()
{
    auto *list = find<QListView>("shortcutsList");
    const auto edge = [list] {
        const QRect row = list->visualRect(list->currentIndex());
        const QImage image = list->viewport()->grab().toImage();
        return image.pixelColor(QPoint(row.center().x(), row.top() + 1) * image.devicePixelRatio());
    };
    const QColor without = edge();
    list->setFocus();
    QVERIFY(list->hasFocus());
    const QColor with = edge();
    QVERIFY(with != without);
    find<QLineEdit>("shortcutsSearch")->setFocus();
    QCOMPARE(edge(), without);
}

void ShortcutsDialogTest::allOfferedActions_areListed_withTheirShortcuts()
{
    const auto *model = qobject_cast<PaletteModel *>(find<QListView>("shortcutsList")->model());
    QVERIFY(model->rowOf(u"newKey"_s) >= 0);
    QCOMPARE(model->at(model->rowOf(u"refresh"_s)).shortcut, u"F5"_s);
    QVERIFY(model->rowOf(u"edit"_s) >= 0); // though it is not enabled
    QCOMPARE(model->rowOf(u"lock"_s), -1); // nobody carries it out
    QCOMPARE(m_dialog->accessibleName(), u"Keyboard shortcuts"_s);
}

void ShortcutsDialogTest::theSearch_findsByName_andByKeys()
{
    choose(u"Refresh"_s);
    find<QLineEdit>("shortcutsSearch")->setText(u"f5"_s);
    QCOMPARE(find<QListView>("shortcutsList")->currentIndex().data().toString(), u"Refresh"_s);
    find<QLineEdit>("shortcutsSearch")->setText(u"zzzz"_s);
    QCOMPARE(find<QListView>("shortcutsList")->model()->rowCount(), 0);
    QVERIFY(!find<QWidget>("shortcutEdit")->isEnabled());
}

void ShortcutsDialogTest::pressedKeys_areGivenAtOnce()
{
    choose(u"Refresh"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(shortcut(ActionId::Refresh), u"Ctrl+R"_s);
    const auto *model = qobject_cast<PaletteModel *>(find<QListView>("shortcutsList")->model());
    QCOMPARE(model->at(0).shortcut, u"Ctrl+R"_s);
    QCOMPARE(model->at(0).detail, u"changed"_s);
    press(Qt::Key_U, Qt::ControlModifier); // another one, not a second
    QCOMPARE(shortcut(ActionId::Refresh), u"Ctrl+U"_s);
}

void ShortcutsDialogTest::keysOfAnother_areTakenOnlyIfThePersonSaysSo()
{
    choose(u"Refresh"_s);
    auto *takeOver = find<QPushButton>("takeOverButton");
    QVERIFY(!takeOver->isVisible());
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(shortcut(ActionId::Refresh), u"F5"_s);
    QCOMPARE(shortcut(ActionId::NewKey), u"Ctrl+N"_s);
    QVERIFY2(error().contains(u"New key"_s), qPrintable(error()));
    QVERIFY(takeOver->isVisible());
    takeOver->click();
    QCOMPARE(shortcut(ActionId::Refresh), u"Ctrl+N"_s);
    QCOMPARE(shortcut(ActionId::NewKey), QString());
    QVERIFY(!takeOver->isVisible());
}

void ShortcutsDialogTest::reservedKeys_areRefused_withAReason()
{
    choose(u"Refresh"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shortcut(ActionId::Refresh), u"F5"_s);
    QVERIFY2(error().contains(u"Ctrl+V"_s), qPrintable(error()));
    QVERIFY(!find<QPushButton>("takeOverButton")->isVisible());
}

void ShortcutsDialogTest::escape_keepsWhatItWas()
{
    choose(u"Refresh"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(find<QKeySequenceEdit>("shortcutEdit")->keySequence(), QKeySequence(Qt::Key_F5));
    QVERIFY(find<QListView>("shortcutsList")->hasFocus());
}

void ShortcutsDialogTest::remove_andReset()
{
    choose(u"Refresh"_s);
    QVERIFY(!find<QPushButton>("resetButton")->isEnabled());
    find<QPushButton>("removeButton")->click();
    QCOMPARE(shortcut(ActionId::Refresh), QString());
    QVERIFY(!find<QPushButton>("removeButton")->isEnabled());
    find<QPushButton>("resetButton")->click();
    QCOMPARE(shortcut(ActionId::Refresh), u"F5"_s);
}

void ShortcutsDialogTest::resetAll()
{
    auto *all = find<QPushButton>("resetAllButton");
    QVERIFY(!all->isEnabled());
    choose(u"Refresh"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(all->isEnabled());
    all->click();
    QCOMPARE(shortcut(ActionId::Refresh), u"F5"_s);
    QVERIFY(!all->isEnabled());
    QVERIFY(find<QLineEdit>("shortcutsSearch")->hasFocus());
}

void ShortcutsDialogTest::theKeyboardAlone_isEnough()
{
    QTest::keyClicks(m_dialog->focusWidget(), u"refresh"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(find<QKeySequenceEdit>("shortcutEdit")->hasFocus()
        || find<QKeySequenceEdit>("shortcutEdit")->isAncestorOf(m_dialog->focusWidget()));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_F8);
    QCOMPARE(shortcut(ActionId::Refresh), u"F8"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(!find<QKeySequenceEdit>("shortcutEdit")->isAncestorOf(m_dialog->focusWidget()));
}

QTEST_MAIN(ShortcutsDialogTest)
#include "shortcutsdialog_test.moc"
