// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytable.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

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

QTEST_MAIN(KeyTableTest)
#include "keytable_test.moc"
