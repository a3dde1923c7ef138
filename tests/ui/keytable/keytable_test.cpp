// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <app/core/endpoint.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytable.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

// Newest first by default: a higher number is made later and stands above.
QList<KeyRows::Row> rows(int first, int last)
{
    QList<KeyRows::Row> result;
    for (int id = first; id <= last; ++id)
        result += KeyRows::Row{id, u"key-%1"_s.arg(id, 4, 10, QChar(u'0')), id};
    return result;
}

struct Fixture
{
    KeyRows source;
    KeyFilterModel model;
    KeyTable table;

    explicit Fixture(int count = 0)
    {
        model.setSourceModel(&source);
        if (count > 0)
            source.append(rows(1, count));
        table.setModel(&model);
        table.resize(780, 440);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }

    [[nodiscard]] QString currentName() const { return table.currentIndex().data().toString(); }
    [[nodiscard]] QStringList selected() const
    {
        QModelIndexList rows = table.selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QStringList names;
        for (const QModelIndex &row : rows)
            names += row.data().toString();
        return names;
    }
    [[nodiscard]] int topOf(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == name)
                return table.rowViewportPosition(row);
        }
        return -1;
    }
    void settle() { QCoreApplication::processEvents(); }
};

/// A table that shows a listing, of a list that never asks its server.
struct ListingFixture
{
    HttpClient http;
    ConnectClient rpc{*Endpoint::parse(u"localhost"_s), http, nullptr};
    AppsClient apps{rpc, u"acme"_s};
    KeyList keys{apps};
    QDateTime now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    KeyListing listing{keys, [](const QString &) { return false; },
        [this] {
            return now;
        }};
    KeyTable table;

    explicit ListingFixture(int count)
    {
        for (int id = 1; id <= count; ++id) {
            ApiKey key;
            key.clientId = u"key-%1"_s.arg(id, 4, 10, QChar(u'0'));
            key.name = key.clientId;
            key.createdAt = now.addDays(-id);
            key.grantTypes = {ApiKey::ClientCredentials};
            keys.put(key);
        }
        table.showListing(listing);
        table.resize(780, 440);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }

    [[nodiscard]] QString clientIdAt(int row)
    {
        return listing.filter().index(row, 0).data(KeyTableModel::ClientIdRole).toString();
    }
    void settle() { QCoreApplication::processEvents(); }
};

} // namespace

class KeyTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void current_isSetWithoutSelecting_whenTheFirstRowsArrive();
    void current_isNeverAbsent_whateverGoes();
    void current_isNeverInAHiddenColumn();
    void selectedRow_staysOnItsPlace_whenRowsComeAndGo();
    void topRow_staysOnItsPlace_whenNothingIsSelected();
    void top_staysTheTop_whenRowsArriveAbove();
    void current_staysInView_whenTheViewShrinks();
    void menu_opensByKeyboardAtTheCurrentRow_data();
    void menu_opensByKeyboardAtTheCurrentRow();
    void menu_opensByMouseOnRowsOnly();
    void enterAndDoubleClick_activate();
    void copy_isLeftToTheWindow();
    void firstArrow_selectsTheRowWithTheFocus_data();
    void firstArrow_selectsTheRowWithTheFocus();
    void arrow_goesOn_fromWhereTheKeysLed();
    void arrowAtTheEnd_selectsTheLastRowAlone();
    void homeAndEnd_leadToFirstAndLast_data();
    void homeAndEnd_leadToFirstAndLast();
    void space_selectsTheCurrentRowAlone();
    void enter_selectsAnUnselectedRow_andLeavesSeveralSelected();
    void chosenByProgram_isWhereShiftGoesOnFrom();
    void hits_startAtTheTop_whenTheSearchComesInOneGo();
    void hits_showTheSelectedKey_whereItIsOneOfThem();
    void firstHit_isChosen_unlessOneOfThemWas();
};

void KeyTableTest::current_isSetWithoutSelecting_whenTheFirstRowsArrive()
{
    Fixture f;
    QVERIFY(!f.table.currentIndex().isValid());
    f.source.append(rows(1, 5));
    QCOMPARE(f.currentName(), u"key-0005"_s);
    QVERIFY(!f.table.selectionModel()->hasSelection());
}

void KeyTableTest::current_isNeverAbsent_whateverGoes()
{
    Fixture f(20);
    f.table.selectRow(5); // key-0015
    f.source.remove(14, 1);
    QCOMPARE(f.currentName(), u"key-0016"_s);
    f.model.setFilterText(u"key-000"_s);
    QVERIFY(f.table.currentIndex().isValid());
    f.model.setFilterText(u"nothing"_s);
    QVERIFY(!f.table.currentIndex().isValid());
    f.model.setFilterText(u"key"_s);
    QCOMPARE(f.currentName(), u"key-0020"_s);
    f.source.remove(0, f.source.rowCount());
    f.source.append(rows(1, 2));
    QVERIFY(f.table.currentIndex().isValid());
}

void KeyTableTest::current_isNeverInAHiddenColumn()
{
    Fixture f(3);
    f.table.setCurrentIndex(f.model.index(1, KeyTableModel::Expires));
    for (QAction *action : f.table.columns().showActions())
        action->setChecked(false);
    QCOMPARE(f.table.currentIndex(), f.model.index(1, KeyTableModel::Name));
}

void KeyTableTest::selectedRow_staysOnItsPlace_whenRowsComeAndGo()
{
    Fixture f(200);
    f.table.verticalScrollBar()->setValue(2010);
    f.table.selectRow(55);
    f.settle();
    const QString name = f.currentName();
    const int top = f.topOf(name);
    QVERIFY(top > 0);
    f.source.append(rows(201, 260));
    f.settle();
    QCOMPARE(f.topOf(name), top);
    f.source.remove(170, 20);
    f.settle();
    QCOMPARE(f.topOf(name), top);
    f.model.setFilterText(u"5"_s); // keeps key-0145, drops most
    f.settle();
    QCOMPARE(name, u"key-0145"_s);
    QCOMPARE(f.currentName(), name);
    QVERIFY(f.table.viewport()->rect().contains(f.table.visualRect(f.table.currentIndex())));
    QCOMPARE(f.table.selectionModel()->selectedRows().size(), 1);
}

void KeyTableTest::topRow_staysOnItsPlace_whenNothingIsSelected()
{
    Fixture f(200);
    f.table.clearSelection();
    f.table.verticalScrollBar()->setValue(2010);
    f.settle();
    const int top = f.topOf(u"key-0150"_s);
    f.source.append(rows(201, 210));
    f.settle();
    QCOMPARE(f.topOf(u"key-0150"_s), top);
}

void KeyTableTest::top_staysTheTop_whenRowsArriveAbove()
{
    Fixture f(200);
    f.source.append(rows(201, 210));
    f.settle();
    QCOMPARE(f.table.verticalScrollBar()->value(), 0);
}

void KeyTableTest::current_staysInView_whenTheViewShrinks()
{
    Fixture f(100);
    const int lastInView = f.table.rowAt(f.table.viewport()->height() - 1) - 1;
    f.table.selectRow(lastInView);
    f.table.resize(f.table.width(), f.table.height() - 90); // a message has come above
    f.settle();
    const QRect current = f.table.visualRect(f.table.currentIndex());
    QVERIFY(f.table.viewport()->rect().contains(current));
    f.table.verticalScrollBar()->setValue(2000); // scrolled away from it: no reason to go back
    f.table.resize(f.table.width(), f.table.height() - 90);
    f.settle();
    QCOMPARE(f.table.verticalScrollBar()->value(), 2000);
}

void KeyTableTest::menu_opensByKeyboardAtTheCurrentRow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void KeyTableTest::menu_opensByKeyboardAtTheCurrentRow()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Fixture f(100);
    f.table.setLayoutDirection(direction);
    f.table.setCurrentIndex(f.model.index(60, 0));
    f.table.clearSelection();
    f.table.verticalScrollBar()->setValue(0);
    const QSignalSpy requests(&f.table, &KeyTable::contextMenuRequestedFor);
    QTest::keyClick(&f.table, Qt::Key_F10, Qt::ShiftModifier);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(f.table.viewport(), &menuKey);
    QCOMPARE(requests.count(), 2);
    for (const QList<QVariant> &request : requests) {
        const QPoint point = f.table.viewport()->mapFromGlobal(request.at(0).toPoint());
        QCOMPARE(f.table.indexAt(point).row(), 60);
    }
    QVERIFY(f.table.selectionModel()->isRowSelected(60));
}

void KeyTableTest::menu_opensByMouseOnRowsOnly()
{
    Fixture f(2);
    const QSignalSpy requests(&f.table, &KeyTable::contextMenuRequestedFor);
    const auto click = [&f](const QPoint &point) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, f.table.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(f.table.viewport(), &event);
    };
    click({50, 300});
    QCOMPARE(requests.count(), 0);
    click({50, 50});
    QCOMPARE(requests.count(), 1);
}

void KeyTableTest::enterAndDoubleClick_activate()
{
    Fixture f(3);
    const QSignalSpy activations(&f.table, &QAbstractItemView::activated);
    QTest::keyClick(&f.table, Qt::Key_Return);
    QCOMPARE(activations.count(), 1);
    const QPoint point = f.table.visualRect(f.model.index(1, 0)).center();
    QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(f.table.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(activations.count(), 2);
    QCOMPARE(activations.at(1).at(0).toModelIndex().row(), 1);
}

void KeyTableTest::copy_isLeftToTheWindow()
{
    Fixture f(3);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(&f.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void KeyTableTest::firstArrow_selectsTheRowWithTheFocus_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("up") << Qt::Key_Up;
}

void KeyTableTest::firstArrow_selectsTheRowWithTheFocus()
{
    QFETCH(const Qt::Key, key);
    Fixture f(5);
    QTest::keyClick(&f.table, key);
    QCOMPARE(f.selected(), QStringList(u"key-0005"_s));
    f.model.setFilterText(u"key-0003"_s); // the only hit is the current row, and not selected
    QVERIFY(f.selected().isEmpty());
    QTest::keyClick(&f.table, key);
    QCOMPARE(f.selected(), QStringList(u"key-0003"_s));
}

void KeyTableTest::arrow_goesOn_fromWhereTheKeysLed()
{
    Fixture f(5);
    QTest::keyClick(&f.table, Qt::Key_Down, Qt::ControlModifier); // moves the focus alone
    QVERIFY(f.selected().isEmpty());
    QTest::keyClick(&f.table, Qt::Key_Down);
    QCOMPARE(f.selected(), QStringList(u"key-0003"_s));
}

void KeyTableTest::arrowAtTheEnd_selectsTheLastRowAlone()
{
    Fixture f(5);
    QTest::keyClick(&f.table, Qt::Key_End);
    QTest::keyClick(&f.table, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&f.table, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.selected().size(), 2);
    QTest::keyClick(&f.table, Qt::Key_Down);
    QCOMPARE(f.selected(), QStringList(u"key-0001"_s));
}

void KeyTableTest::homeAndEnd_leadToFirstAndLast_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void KeyTableTest::homeAndEnd_leadToFirstAndLast()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Fixture f(100);
    f.table.setLayoutDirection(direction);
    f.settle();
    const auto press = [&f](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&f.table, key, modifiers);
        f.settle();
    };
    press(Qt::Key_Home); // it is the current row already
    QCOMPARE(f.selected(), QStringList(u"key-0100"_s));
    press(Qt::Key_End);
    QCOMPARE(f.selected(), QStringList(u"key-0001"_s));
    QVERIFY(f.table.viewport()->rect().contains(f.table.visualRect(f.table.currentIndex())));
    press(Qt::Key_Up);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(f.selected(), QStringList({u"key-0002"_s, u"key-0001"_s}));
    press(Qt::Key_Home, Qt::ControlModifier); // moves the focus alone
    QCOMPARE(f.currentName(), u"key-0100"_s);
    QCOMPARE(f.selected().size(), 2);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(f.currentName(), u"key-0001"_s);
    press(Qt::Key_Home);
    QCOMPARE(f.selected(), QStringList(u"key-0100"_s));
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(f.selected().size(), 100);
}

void KeyTableTest::space_selectsTheCurrentRowAlone()
{
    Fixture f(6);
    for (const Qt::KeyboardModifiers held : {Qt::NoModifier, Qt::ShiftModifier, Qt::ShiftModifier})
        QTest::keyClick(&f.table, Qt::Key_Down, held);
    QCOMPARE(f.selected().size(), 3);
    QTest::keyClick(&f.table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&f.table, Qt::Key_Space);
    QCOMPARE(f.selected(), QStringList(u"key-0006"_s)); // Delete takes no other with it
    QTest::keyClick(&f.table, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&f.table, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&f.table, Qt::Key_Space, Qt::ControlModifier); // this one too
    QCOMPARE(f.selected(), QStringList({u"key-0006"_s, u"key-0004"_s}));
    QTest::keyClick(&f.table, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(f.selected(), QStringList(u"key-0006"_s));
}

void KeyTableTest::enter_selectsAnUnselectedRow_andLeavesSeveralSelected()
{
    Fixture f(3);
    QTest::keyClick(&f.table, Qt::Key_Return);
    QCOMPARE(f.selected(), QStringList(u"key-0003"_s));
    QTest::keyClick(&f.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&f.table, Qt::Key_Return);
    QCOMPARE(f.selected().size(), 2);
}

void KeyTableTest::chosenByProgram_isWhereShiftGoesOnFrom()
{
    Fixture f(9);
    QTest::mouseClick(
        f.table.viewport(), Qt::LeftButton, {}, f.table.visualRect(f.model.index(8, 0)).center());
    f.table.selectionModel()->setCurrentIndex(f.model.index(2, 0), QItemSelectionModel::NoUpdate);
    f.table.chooseCurrent();
    QCOMPARE(f.selected(), QStringList(u"key-0007"_s));
    QTest::keyClick(&f.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.selected(), QStringList({u"key-0007"_s, u"key-0006"_s}));
}

void KeyTableTest::hits_startAtTheTop_whenTheSearchComesInOneGo()
{
    ListingFixture f(200);
    f.listing.setSearch(u"7"_s); // the first rows go, the current one with them
    f.settle();
    QCOMPARE(f.table.verticalScrollBar()->value(), 0);
    f.table.verticalScrollBar()->setValue(400);
    f.listing.setSearch(u"9"_s);
    f.settle();
    QCOMPARE(f.table.verticalScrollBar()->value(), 0);
}

void KeyTableTest::hits_showTheSelectedKey_whereItIsOneOfThem()
{
    ListingFixture f(200);
    f.table.selectRow(160);
    const QString name = f.table.currentIndex().data().toString();
    f.listing.setSearch(u"key"_s);
    f.table.verticalScrollBar()->setValue(0);
    f.listing.setSearch(name.left(6));
    f.settle();
    QCOMPARE(f.table.currentIndex().data().toString(), name);
    QVERIFY(f.table.viewport()->rect().contains(f.table.visualRect(f.table.currentIndex())));
}

void KeyTableTest::firstHit_isChosen_unlessOneOfThemWas()
{
    ListingFixture f(200);
    f.table.selectRow(160);
    f.listing.setSearch(u"key"_s); // finds that one too
    f.table.chooseFirstHit();
    QCOMPARE(f.listing.selectedClientIds(), QStringList{f.clientIdAt(0)});
    f.table.selectRow(7);
    f.table.chooseFirstHit();
    QCOMPARE(f.listing.selectedClientIds(), QStringList{f.clientIdAt(7)});
}

QTEST_MAIN(KeyTableTest)
#include "keytable_test.moc"
