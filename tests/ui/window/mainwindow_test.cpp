// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <ui/keytable/columnmenu.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/widgets/alertlabel.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/keydetails.h>
#include <ui/window/messageplace.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void names_areThoseThatOthersRelyOn_data();
    void names_areThoseThatOthersRelyOn();
    void firstPaint_isTold_once();
    void firstSize_fitsTheScreen();
    void smallestSize_clipsNothing();
    void focus_isInTheTable_atTheStart();
    void enter_opensTheSwitchersMenu();
    void tab_goesFromTopToBottom();
    void search_isLeftByKeyboard();
    void search_saysBesideTheField_whatItDidNotUnderstand();
    void search_givesTheSelectedRowBack_inView();
    void message_leavesTheCurrentRowInView();
    void keysOfTheTable_doNothing_whileSearching();
    void keysOfTheTable_workThere();
    void details_foldAndComeBack();
    void details_areADrawer_whereThereIsLittleRoom();
    void message_movesNothing_underThePointer();
    void columns_areReachedByKeyboard();
    void menus_areOpenedByAssistiveTechnology_data();
    void menus_areOpenedByAssistiveTechnology();
    void contextMenu_hasWhatCanBeDone();
    void selectKey_findsItBehindASearch();

private:
    void load();
    [[nodiscard]] QWidget *find(const char *name) const
    {
        return m_bench->window.findChild<QWidget *>(QString::fromLatin1(name));
    }

    std::optional<WindowBench> m_bench;
};

void MainWindowTest::init()
{
    m_bench.emplace();
}

void MainWindowTest::load()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->window.activateWindow();
    SOON(m_bench->window.isActiveWindow());
}

void MainWindowTest::names_areThoseThatOthersRelyOn_data()
{
    QTest::addColumn<QString>("objectName");
    QTest::addColumn<QString>("accessibleName");
    QTest::newRow("table") << u"keyTable"_s << u"API keys"_s;
    QTest::newRow("search") << u"searchField"_s << u"Search keys"_s;
    QTest::newRow("connection") << u"connectionSwitcher"_s << u"Connection"_s;
    QTest::newRow("new key") << u"newKeyButton"_s << u"New key"_s;
    QTest::newRow("refresh") << u"refreshButton"_s << u"Refresh"_s;
    QTest::newRow("copy") << u"copyButton"_s << u"Copy"_s;
    QTest::newRow("edit") << u"editButton"_s << u"Edit"_s;
    QTest::newRow("delete") << u"deleteButton"_s << u"Delete"_s;
    QTest::newRow("message") << u"messageBar"_s << u"Message"_s;
    QTest::newRow("details") << u"keyDetails"_s << u"Key details"_s;
}

void MainWindowTest::names_areThoseThatOthersRelyOn()
{
    QFETCH(QString, objectName);
    QFETCH(QString, accessibleName);
    QWidget *widget = m_bench->window.findChild<QWidget *>(objectName);
    QVERIFY(widget);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), accessibleName);
}

void MainWindowTest::firstPaint_isTold_once()
{
    MainWindow window(m_bench->clipboard);
    QSignalSpy painted(&window, &MainWindow::firstPainted);
    window.show();
    SOON_COMPARE(painted.size(), 1);
    window.repaint();
    QApplication::sendPostedEvents();
    QCOMPARE(painted.size(), 1);
}

void MainWindowTest::firstSize_fitsTheScreen()
{
    const MainWindow window(m_bench->clipboard);
    const QSize wanted = QSize(1100, 700).boundedTo(window.screen()->availableSize());
    QCOMPARE(window.size(), wanted.expandedTo(QSize(720, 480)));
}

void MainWindowTest::smallestSize_clipsNothing()
{
    load();
    QVERIFY(m_bench->select({u"model-registry"_s}));
    m_bench->window.resize(720, 480);
    m_bench->window.setDetailsVisible(true);
    m_bench->window.messageBar().showMessage(Severity::Warning,
        QString(u"A long message that has to break somewhere. "_s).repeated(4), u"Try again"_s, [] {});
    QApplication::sendPostedEvents();
    QCOMPARE(m_bench->window.size(), QSize(720, 480));
    for (const char *name : {"connectionSwitcher", "searchField", "refreshButton", "newKeyButton",
             "menuButton", "copyButton", "editButton", "deleteButton", "messageBarAction"}) {
        QWidget *widget = find(name);
        const QRect place(widget->mapTo(&m_bench->window, QPoint()), widget->size());
        QVERIFY2(m_bench->window.rect().contains(place), name);
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), name);
    }
}

void MainWindowTest::focus_isInTheTable_atTheStart()
{
    load();
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
}

void MainWindowTest::enter_opensTheSwitchersMenu()
{
    load();
    QTest::keyClick(find("connectionSwitcher"), Qt::Key_Return);
    QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
}

void MainWindowTest::tab_goesFromTopToBottom()
{
    load();
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    find("connectionSwitcher")->setFocus();
    QStringList way;
    for (int step = 0; step < 17; ++step) {
        way += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{u"connectionSwitcher"_s, u"searchField"_s, u"searchHelpButton"_s,
        u"refreshButton"_s, u"newKeyButton"_s, u"menuButton"_s, u"keyTable"_s, u"detailsTitle"_s,
        u"copyNameButton"_s, u"foldDetailsButton"_s, u"copyButton"_s, u"copyAsButton"_s, u"deliverButton"_s,
        u"verifyButton"_s, u"editButton"_s, u"rotateButton"_s, u"deleteButton"_s};
    QCOMPARE(way, expected);
}

void MainWindowTest::search_isLeftByKeyboard()
{
    load();
    QTest::keyClick(&m_bench->window, Qt::Key_F, Qt::ControlModifier);
    auto *search = m_bench->window.topBar().search();
    QCOMPARE(m_bench->window.focusWidget(), search);
    QTest::keyClicks(search, u"nightly"_s);
    QCOMPARE(m_bench->shownRows(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
    QCOMPARE(m_bench->shownRows(), 1);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->window.focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
}

void MainWindowTest::search_saysBesideTheField_whatItDidNotUnderstand()
{
    load();
    auto *search = m_bench->window.topBar().search();
    auto *trouble = m_bench->window.findChild<AlertLabel *>(u"searchTrouble"_s);
    search->setFocus();
    QTest::keyClicks(search, u"is:foo nightly"_s);
    QCOMPARE(m_bench->shownNames(), QStringList(u"nightly-etl"_s)); // the part understood
    QVERIFY(!trouble->isVisible()); // still typing
    SOON(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"“is:foo”"_s));
    QCOMPARE(trouble->accessibleName(), trouble->text());
    QCOMPARE(trouble->mapTo(&m_bench->window, QPoint()).x(), search->mapTo(&m_bench->window, QPoint()).x());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!trouble->isVisible());
}

void MainWindowTest::search_givesTheSelectedRowBack_inView()
{
    load();
    KeyTable &table = m_bench->window.table();
    const QString name = table.model()->index(30, 0).data().toString();
    table.selectRow(30);
    auto *search = m_bench->window.topBar().search();
    search->setFocus();
    QTest::keyClicks(search, u"nightly"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_bench->shownRows(), 39);
    QCOMPARE(m_bench->window.selectedClientIds().size(), 1);
    QTest::keyClicks(search, u"-nothing"_s); // all match; then the person scrolls away
    table.verticalScrollBar()->setValue(0);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table.currentIndex().data().toString(), name);
    QCOMPARE(m_bench->window.selectedClientIds().size(), 1);
    QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
}

void MainWindowTest::message_leavesTheCurrentRowInView()
{
    load();
    KeyTable &table = m_bench->window.table();
    table.selectRow(table.rowAt(table.viewport()->height() - 1) - 1);
    m_bench->window.messageBar().showMessage(Severity::Warning, u"Something is to be said."_s);
    SOON(m_bench->window.messageBar().isVisible());
    QApplication::sendPostedEvents();
    QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
}

void MainWindowTest::keysOfTheTable_doNothing_whileSearching()
{
    load();
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    auto *search = m_bench->window.topBar().search();
    search->setText(u"night"_s);
    search->setFocus();
    search->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"night"_s);
    QTest::keyClick(search, Qt::Key_F2);
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Delete);
    QVERIFY(!m_bench->dialog(u"editKeyDialog"_s));
    QVERIFY(!m_bench->dialog(u"deleteDialog"_s));
}

void MainWindowTest::keysOfTheTable_workThere()
{
    load();
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    m_bench->window.table().setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&m_bench->window.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"nightly-etl"_s);
    QTest::keyClick(&m_bench->window.table(), Qt::Key_F2);
    QVERIFY(m_bench->dialog(u"editKeyDialog"_s));
    m_bench->dialog(u"editKeyDialog"_s)->reject();
    QCOMPARE(m_bench->window.focusWidget(), &m_bench->window.table());
    QTest::keyClick(&m_bench->window.table(), Qt::Key_Delete);
    QVERIFY(m_bench->dialog(u"deleteDialog"_s));
    m_bench->dialog(u"deleteDialog"_s)->reject();
}

void MainWindowTest::details_foldAndComeBack()
{
    load();
    QTest::keyClick(&m_bench->window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!m_bench->window.details().isVisible());
    QTest::keyClick(&m_bench->window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m_bench->window.details().isVisible());
    QTest::mouseClick(find("foldDetailsButton"), Qt::LeftButton);
    QVERIFY(!m_bench->window.details().isVisible());
    QVERIFY(!m_bench->window.actions()[ActionId::ToggleDetails]->isChecked());
}

void MainWindowTest::details_areADrawer_whereThereIsLittleRoom()
{
    load();
    m_bench->window.resize(720, 480);
    QVERIFY(!m_bench->window.details().isVisible());
    QVERIFY(!m_bench->window.actions()[ActionId::ToggleDetails]->isChecked());
    KeyTable &table = m_bench->window.table();
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    const int nameWidth = table.columnWidth(KeyTableModel::Name);
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(m_bench->window.details().isVisible());
    QVERIFY(m_bench->window.actions()[ActionId::ToggleDetails]->isChecked());
    QCOMPARE(table.columnWidth(KeyTableModel::Name), nameWidth);
    QTest::keyClick(&table, Qt::Key_Escape);
    QVERIFY(!m_bench->window.details().isVisible());
    QCOMPARE(m_bench->window.focusWidget(), &table);
}

void MainWindowTest::message_movesNothing_underThePointer()
{
    load();
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(&m_bench->window, QPoint()), widget->size());
    };
    m_bench->window.findChild<MessagePlace *>()->setRestTime(1h);
    QCursor::setPos(m_bench->window.table().mapToGlobal(QPoint(100, 100)));
    SOON(m_bench->window.table().underMouse());
    const QRect table = placeOf(&m_bench->window.table());
    const QRect copy = placeOf(find("copyButton"));
    for (const Severity severity : {Severity::Success, Severity::Error}) {
        m_bench->window.messageBar().dismiss();
        m_bench->window.messageBar().showMessage(severity, u"Something is to be said."_s);
        SOON(m_bench->window.messageBar().isVisible());
        QApplication::sendPostedEvents();
        QCOMPARE(placeOf(&m_bench->window.table()), table);
        QCOMPARE(placeOf(find("copyButton")), copy);
    }
}

void MainWindowTest::menus_areOpenedByAssistiveTechnology_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("menu") << u"menuButton"_s;
    QTest::newRow("copy as") << u"copyAsButton"_s;
}

/// By the action that a screen reader takes first.
void MainWindowTest::menus_areOpenedByAssistiveTechnology()
{
    QFETCH(QString, name);
    load();
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    auto *button = m_bench->window.findChild<QToolButton *>(name);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(button)->actionInterface();
    actions->doAction(actions->actionNames().constFirst());
    QVERIFY(button->menu()->isVisible());
    QVERIFY(!button->menu()->actions().isEmpty());
    button->menu()->close();
}

void MainWindowTest::columns_areReachedByKeyboard()
{
    load();
    KeyTable &table = m_bench->window.table();
    table.setCurrentIndex(table.model()->index(2, KeyTableModel::Expires));
    m_bench->trigger(ActionId::Columns);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu, table.columnMenu());
    const auto *move = menu->findChild<QAction *>(u"moveColumnToStart"_s);
    QVERIFY(move->text().contains(u"“Expires”"_s));
    menu->close();
    QVERIFY(qobject_cast<QToolButton *>(find("menuButton"))
                ->menu()
                ->findChild<QMenu *>(u"viewMenu"_s)
                ->actions()
                .contains(m_bench->window.actions()[ActionId::Columns]));
}

void MainWindowTest::contextMenu_hasWhatCanBeDone()
{
    load();
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
    m_bench->window.table().setFocus();
    QTest::keyClick(&m_bench->window.table(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto actions = menu->actions();
    for (const ActionId id : {ActionId::Copy, ActionId::CopyClientId, ActionId::Edit, ActionId::Delete})
        QVERIFY(actions.contains(m_bench->window.actions()[id]));
    menu->close();
}

void MainWindowTest::selectKey_findsItBehindASearch()
{
    load();
    m_bench->window.topBar().search()->setText(u"grafana"_s);
    m_bench->window.selectKey(u"nightly-etl"_s);
    QCOMPARE(m_bench->window.selectedClientIds(), QStringList(u"nightly-etl"_s));
    QCOMPARE(m_bench->currentClientId(), u"nightly-etl"_s);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
