// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/keytable/keyrows.h>
#include <ui/keytable/sortedrows.h>

#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using Rows = SortedRows::Rows;

namespace {

struct Fixture
{
    explicit Fixture(int column = KeyTableModel::Name, Qt::SortOrder order = Qt::AscendingOrder)
    {
        sorted.sort(&source, column, order);
        insert(0, {{1, u"delta"_s, 40}, {2, u"alpha"_s, 10}, {3, u"charlie"_s, 30}, {4, u"bravo"_s, 20}});
    }

    void insert(int first, const QList<KeyRows::Row> &rows)
    {
        source.insert(first, rows);
        sorted.insert(source, first, int(rows.size()));
    }

    KeyRows source;
    SortedRows sorted;
};

} // namespace

class SortedRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void rows_areSorted_byTextOrNumber();
    void withoutAColumn_itIsTheSourcesOrder();
    void newRows_areMerged_andMoveThoseBehindThem();
    void equalRows_stayAsTheyCame();
    void goneRows_areHiddenFirst();
    void changedRows_goToTheirNewPlace();
    void reorderedRows_keepTheirOrder_andTheirValues();
};

void SortedRowsTest::rows_areSorted_byTextOrNumber()
{
    QCOMPARE(Fixture().sorted.rows(), (Rows{1, 3, 2, 0}));
    Fixture f(KeyTableModel::Created, Qt::DescendingOrder);
    QCOMPARE(f.sorted.rows(), (Rows{0, 2, 3, 1}));
    QCOMPARE(f.sorted.order(), Qt::DescendingOrder);
}

void SortedRowsTest::withoutAColumn_itIsTheSourcesOrder()
{
    Fixture f;
    f.sorted.sort(&f.source, -1, Qt::AscendingOrder);
    QCOMPARE(f.sorted.rows(), (Rows{0, 1, 2, 3}));
}

void SortedRowsTest::newRows_areMerged_andMoveThoseBehindThem()
{
    Fixture f;
    f.insert(1, {{5, u"echo"_s}, {6, u"able"_s}});
    QCOMPARE(f.sorted.rows(), (Rows{2, 3, 5, 4, 0, 1}));
}

void SortedRowsTest::equalRows_stayAsTheyCame()
{
    Fixture f;
    f.insert(4, {{5, u"alpha"_s}, {6, u"alpha"_s}});
    QCOMPARE(f.sorted.rows(), (Rows{1, 4, 5, 3, 2, 0}));
}

void SortedRowsTest::goneRows_areHiddenFirst()
{
    Fixture f;
    f.sorted.hide(1, 2);
    QCOMPARE(f.sorted.rows(), (Rows{3, 0}));
    f.source.remove(1, 2);
    f.sorted.remove(1, 2);
    QCOMPARE(f.sorted.rows(), (Rows{1, 0}));
    f.insert(2, {{5, u"bat"_s}}); // the values behind the gap are still their rows' own
    QCOMPARE(f.sorted.rows(), (Rows{2, 1, 0}));
}

void SortedRowsTest::changedRows_goToTheirNewPlace()
{
    Fixture f;
    f.source.change(0, {{1, u"aaron"_s}, {2, u"zulu"_s}});
    f.sorted.update(f.source, {0, 1});
    QCOMPARE(f.sorted.rows(), (Rows{0, 3, 2, 1}));
}

void SortedRowsTest::reorderedRows_keepTheirOrder_andTheirValues()
{
    Fixture f;
    f.sorted.reorder({1, 2, 3, 0});
    QCOMPARE(f.sorted.rows(), (Rows{2, 0, 3, 1}));
    f.insert(4, {{5, u"coral"_s}});
    QCOMPARE(f.sorted.rows(), (Rows{2, 0, 3, 4, 1}));
}

QTEST_GUILESS_MAIN(SortedRowsTest)
#include "sortedrows_test.moc"
