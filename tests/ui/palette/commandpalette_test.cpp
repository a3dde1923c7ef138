// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/commandpalette.h>

#include "listedsource.h"

#include <ui/palette/palettesearch.h>

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class CommandPaletteTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typing_finds_andTheFirstIsChosen();
    void upAndDown_goAround();
    void pages_stopAtTheEnds();
    void enter_takes_afterThePaletteHasClosed();
    void whatCannotBeDone_isNotTaken_andSaysWhy();
    void escape_givesTheKeyboardBack();
    void tab_staysInTheField();
    void aClickBesideIt_closes_aClickInItDoesNot();
    void theKeyboardElsewhere_closesIt();
    void nothingFound_isSaid();
    void aChange_keepsTheChosenItem();
    void manyChangesInATurn_areOneSearch();
    void assistiveTechnology_hearsWhatIsChosen();
    void aSmallWindow_holdsIt();
    void itemsHaveNoOtherTexts_thanTheyShow();

private:
    [[nodiscard]] QString current() const { return m_list->currentIndex().data().toString(); }
    void press(Qt::Key key) const { QTest::keyClick(m_field, key); }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    std::unique_ptr<PaletteSearch> m_search;
    std::unique_ptr<QWidget> m_window;
    ListedSource *m_source = nullptr;
    QLineEdit *m_other = nullptr;
    QLineEdit *m_another = nullptr;
    QPointer<CommandPalette> m_palette;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
};

void CommandPaletteTest::init()
{
    m_settings.clear();
    m_window.reset();
    m_search = std::make_unique<PaletteSearch>(m_settings);
    QStringList names{u"New key"_s, u"Refresh"_s, u"Sign out"_s, u"Edit"_s};
    for (int number = 0; number < 30; ++number)
        names.append(u"item-%1"_s.arg(number, 2, 10, QChar(u'0')));
    auto source = std::make_unique<ListedSource>(u"x:"_s, names);
    m_source = source.get();
    m_source->disabled = QStringList{u"Edit"_s};
    m_search->add(std::move(source));

    m_window = std::make_unique<QWidget>();
    m_other = new QLineEdit;
    m_another = new QLineEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_other);
    layout->addWidget(m_another);
    m_window->resize(900, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_another->setFocus();

    m_palette = new CommandPalette(*m_search, *m_window);
    m_palette->open();
    m_field = m_palette->findChild<QLineEdit *>(u"paletteField"_s);
    m_list = m_palette->findChild<QListView *>(u"paletteList"_s);
    QVERIFY(m_field->hasFocus());
}

void CommandPaletteTest::typing_finds_andTheFirstIsChosen()
{
    QCOMPARE(current(), u"New key"_s);
    QTest::keyClicks(m_field, u"refr"_s);
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(current(), u"Refresh"_s);
}

void CommandPaletteTest::upAndDown_goAround()
{
    press(Qt::Key_Down);
    QCOMPARE(current(), u"Refresh"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(current(), u"item-29"_s);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"New key"_s);
    QVERIFY(m_list->selectionModel()->isSelected(m_list->currentIndex()));
}

void CommandPaletteTest::pages_stopAtTheEnds()
{
    press(Qt::Key_PageDown);
    const int page = m_list->currentIndex().row();
    QVERIFY(page > 3);
    for (int press = 0; press < 10; ++press)
        this->press(Qt::Key_PageDown);
    QCOMPARE(current(), u"item-29"_s);
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(m_list->currentIndex())));
    for (int press = 0; press < 10; ++press)
        this->press(Qt::Key_PageUp);
    QCOMPARE(current(), u"New key"_s);
}

void CommandPaletteTest::enter_takes_afterThePaletteHasClosed()
{
    QString taken;
    connect(m_palette, &CommandPalette::chosen, this, [&](const PaletteItem &item) {
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_another->hasFocus());
        taken = item.text;
    });
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(taken, u"Refresh"_s);
    QTRY_VERIFY(!m_palette);
}

void CommandPaletteTest::whatCannotBeDone_isNotTaken_andSaysWhy()
{
    const QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    QTest::keyClicks(m_field, u"edit"_s);
    press(Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_field->accessibleDescription().contains(u"Not today."_s));
}

void CommandPaletteTest::escape_givesTheKeyboardBack()
{
    press(Qt::Key_Escape);
    QVERIFY(m_another->hasFocus());
    QTRY_VERIFY(!m_palette);
}

void CommandPaletteTest::tab_staysInTheField()
{
    press(Qt::Key_Tab);
    QVERIFY(m_field->hasFocus());
    press(Qt::Key_Backtab);
    QVERIFY(m_field->hasFocus());
}

void CommandPaletteTest::aClickBesideIt_closes_aClickInItDoesNot()
{
    const auto *panel = m_palette->findChild<QWidget *>(u"palettePanel"_s);
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, panel->geometry().topLeft() + QPoint(3, 3));
    QVERIFY(m_palette->isVisible());
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, 590));
    QTRY_VERIFY(!m_palette);
    QVERIFY(m_another->hasFocus());
}

void CommandPaletteTest::theKeyboardElsewhere_closesIt()
{
    m_other->setFocus();
    QTRY_VERIFY(!m_palette);
    QVERIFY(m_other->hasFocus());
}

void CommandPaletteTest::nothingFound_isSaid()
{
    QTest::keyClicks(m_field, u"zzz"_s);
    const auto *nothing = m_palette->findChild<QLabel *>(u"paletteNothing"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!m_list->isVisible());
    QCOMPARE(m_field->accessibleDescription(), nothing->text());
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    QVERIFY(m_palette->isVisible());
    QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    QVERIFY(m_list->isVisible());
}

void CommandPaletteTest::aChange_keepsTheChosenItem()
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"Sign out"_s);
    m_source->setNames({u"Another"_s, u"One"_s, u"More"_s, u"Sign out"_s});
    QTRY_COMPARE(m_list->model()->rowCount(), 4);
    QCOMPARE(current(), u"Sign out"_s);
    m_source->setNames({u"Another"_s});
    QTRY_COMPARE(current(), u"Another"_s);
}

void CommandPaletteTest::manyChangesInATurn_areOneSearch()
{
    m_source->finds = 0;
    for (int change = 0; change < 100; ++change)
        m_source->setNames({u"One"_s, u"Two"_s});
    QCOMPARE(m_source->finds, 0);
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(m_source->finds, 1);
}

void CommandPaletteTest::assistiveTechnology_hearsWhatIsChosen()
{
    QCOMPARE(m_palette->accessibleName(), u"Command palette"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_palette)->role(), QAccessible::Dialog);
    press(Qt::Key_Down);
    QCOMPARE(m_field->accessibleDescription(), u"Refresh, F9"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    QCOMPARE(list->text(QAccessible::Name), u"Found"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Refresh"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Description), u"F9"_s);
    QVERIFY(list->child(1)->state().selected);
}

void CommandPaletteTest::aSmallWindow_holdsIt()
{
    m_window->resize(400, 300);
    const auto *panel = m_palette->findChild<QWidget *>(u"palettePanel"_s);
    QTRY_VERIFY(m_palette->rect().contains(panel->geometry()));
}

void CommandPaletteTest::itemsHaveNoOtherTexts_thanTheyShow()
{
    const QModelIndex index = m_list->model()->index(0, 0);
    for (const auto role : {Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole, Qt::EditRole})
        QVERIFY(!index.data(role).isValid());
}

QTEST_MAIN(CommandPaletteTest)
#include "commandpalette_test.moc"
