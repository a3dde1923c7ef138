// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keydelegate.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytable.h>
#include <ui/theme/latchkeystyle.h>

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    KeyRows source;
    KeyFilterModel model;
    KeyTable table;

    Fixture()
    {
        model.setSourceModel(&source);
        source.append({{1, u"alpha"_s, 1}, {2, u"beta"_s, 2}, {3, u"gamma"_s, 3}});
        table.setModel(&model);
        table.resize(780, 440);
        table.show();
    }

    [[nodiscard]] KeyColumns &columns() const { return table.columns(); }
    void setShown(int column, bool shown) const { columns().showActions().at(column - 1)->setChecked(shown); }
    void resizeTo(int width)
    {
        table.resize(width, 400);
        QCoreApplication::processEvents();
    }
};

const QList<int> atFirst{KeyTableModel::Name, KeyTableModel::ClientId, KeyTableModel::Created,
    KeyTableModel::Expires, KeyTableModel::Status};

/// Where a text begins: the first or last column of pixels that is not like the corner.
int edgeOf(const QPixmap &pixmap, Qt::LayoutDirection direction)
{
    const QImage image = pixmap.toImage();
    const int step = direction == Qt::LeftToRight ? 1 : -1;
    const int margin = 4; // of the ring around the current row
    for (int x = step > 0 ? margin : image.width() - margin; x >= 0 && x < image.width(); x += step) {
        for (int y = margin; y < image.height() - margin; ++y) {
            if (qGray(image.pixel(margin, margin)) - qGray(image.pixel(x, y)) > 60)
                return x;
        }
    }
    return -1;
}

} // namespace

class KeyColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void widths_fillTheView();
    void datesAndStatus_areWhole_whereTheWindowIsSmall();
    void title_standsOverTheNames_data();
    void title_standsOverTheNames();
    void name_hasNoActionToHideIt();
    void actions_hideAndShow();
    void move_goesAroundHiddenColumns_andStopsAtTheEnds();
    void reset_bringsBackTheFirstStart();
    void state_survivesARestart();
    void state_isLeftAlone_whenUnreadable();
    void change_isTold_data();
    void change_isTold();
};

void KeyColumnsTest::widths_fillTheView()
{
    Fixture f;
    for (const int width : {720, 1100, 400}) {
        f.resizeTo(width);
        QCOMPARE(f.table.horizontalHeader()->length(), f.table.viewport()->width());
    }
    f.resizeTo(1100);
    for (int column = 1; column < KeyTableModel::ColumnCount; ++column)
        QVERIFY(f.table.columnWidth(KeyTableModel::Name) > f.table.columnWidth(column));
}

void KeyColumnsTest::datesAndStatus_areWhole_whereTheWindowIsSmall()
{
    Fixture f;
    f.setShown(KeyTableModel::Owner, true);
    for (const int width : {640, 720, 1100, 1499}) {
        f.resizeTo(width);
        for (const auto &[column, text] : {std::pair(KeyTableModel::Created, u"11 months ago"_s),
                 {KeyTableModel::Expires, u"in 11 months"_s}, {KeyTableModel::Status, u"Due in 15 days"_s}})
            QVERIFY(f.table.columnWidth(column) >= KeyDelegate::widthFor(column, text));
    }
}

void KeyColumnsTest::title_standsOverTheNames_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void KeyColumnsTest::title_standsOverTheNames()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setStyle(new LatchkeyStyle);
    Fixture f;
    f.table.setLayoutDirection(direction);
    f.resizeTo(780);
    QHeaderView &header = *f.table.horizontalHeader();
    const QRect cell = f.table.visualRect(f.model.index(1, KeyTableModel::Name));
    const QRect title(cell.left(), 0, cell.width(), header.height());
    const int titleAt = edgeOf(header.grab(title), direction);
    const int nameAt = edgeOf(f.table.viewport()->grab(cell), direction);
    QVERIFY2(std::abs(titleAt - nameAt) <= 3, qPrintable(u"%1 and %2"_s.arg(titleAt).arg(nameAt)));
}

void KeyColumnsTest::name_hasNoActionToHideIt()
{
    const Fixture f;
    QCOMPARE(f.columns().showActions().size(), KeyTableModel::ColumnCount - 1);
    for (const QAction *action : f.columns().showActions())
        QVERIFY(action->data().toInt() != KeyTableModel::Name);
}

void KeyColumnsTest::actions_hideAndShow()
{
    const Fixture f;
    QCOMPARE(f.columns().shown(), atFirst);
    for (QAction *action : f.columns().showActions()) {
        const int column = action->data().toInt();
        QCOMPARE(action->isChecked(), f.columns().shown().contains(column));
        action->toggle();
        QCOMPARE(action->isChecked(), f.columns().shown().contains(column));
    }
    QCOMPARE(f.columns().shown(), (QList<int>{KeyTableModel::Name, KeyTableModel::Owner}));
}

void KeyColumnsTest::move_goesAroundHiddenColumns_andStopsAtTheEnds()
{
    const Fixture f;
    f.setShown(KeyTableModel::Created, false);
    f.columns().move(KeyTableModel::Status, -2);
    QCOMPARE(f.columns().shown(),
        (QList<int>{
            KeyTableModel::Name, KeyTableModel::Status, KeyTableModel::ClientId, KeyTableModel::Expires}));
    f.columns().move(KeyTableModel::Status, -1);
    QVERIFY(!f.columns().canMove(KeyTableModel::Status, -1));
    f.columns().move(KeyTableModel::Status, -1);
    QCOMPARE(f.columns().shown().first(), int(KeyTableModel::Status));
    QVERIFY(!f.columns().canMove(KeyTableModel::Expires, +1));
    QVERIFY(!f.columns().canMove(KeyTableModel::Created, -1)); // hidden
}

void KeyColumnsTest::reset_bringsBackTheFirstStart()
{
    Fixture f;
    f.setShown(KeyTableModel::Owner, true);
    f.setShown(KeyTableModel::Expires, false);
    f.columns().move(KeyTableModel::Status, -3);
    f.columns().move(KeyTableModel::Name, +2);
    f.table.sortByColumn(KeyTableModel::Name, Qt::AscendingOrder);
    f.columns().reset();
    QCOMPARE(f.columns().shown(), atFirst);
    QCOMPARE(f.model.sortColumn(), int(KeyTableModel::Created));
    QCOMPARE(f.model.sortOrder(), Qt::DescendingOrder);
    f.resizeTo(900);
    QCOMPARE(f.table.horizontalHeader()->length(), f.table.viewport()->width());
}

void KeyColumnsTest::state_survivesARestart()
{
    Fixture before;
    before.setShown(KeyTableModel::Expires, false);
    before.columns().move(KeyTableModel::Name, +1);
    before.table.sortByColumn(KeyTableModel::Name, Qt::AscendingOrder);
    const QByteArray state = before.columns().save();

    const Fixture after;
    QVERIFY(after.columns().restore(state));
    QCOMPARE(after.columns().shown(), before.columns().shown());
    QVERIFY(!after.columns().showActions().at(KeyTableModel::Expires - 1)->isChecked());
    QCOMPARE(after.model.sortColumn(), int(KeyTableModel::Name));
    QCOMPARE(after.model.index(0, 0).data().toString(), u"alpha"_s);
}

void KeyColumnsTest::state_isLeftAlone_whenUnreadable()
{
    const Fixture f;
    const QByteArray before = f.columns().save();
    QVERIFY(!f.columns().restore({}));
    QVERIFY(!f.columns().restore("not a state"));
    QVERIFY(!f.columns().restore(before.left(20)));
    QCOMPARE(f.columns().save(), before);
}

void KeyColumnsTest::change_isTold_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("hidden") << 0;
    QTest::newRow("moved") << 1;
    QTest::newRow("sorted") << 2;
}

void KeyColumnsTest::change_isTold()
{
    QFETCH(int, step);
    Fixture f;
    const QSignalSpy changes(&f.columns(), &KeyColumns::changed);
    const QByteArray before = f.columns().save();
    switch (step) {
    case 0:
        f.setShown(KeyTableModel::Status, false);
        break;
    case 1:
        f.columns().move(KeyTableModel::Status, -1);
        break;
    default:
        f.table.sortByColumn(KeyTableModel::Name, Qt::AscendingOrder);
        break;
    }
    QVERIFY(changes.count() >= 1);
    QVERIFY(f.columns().save() != before);
}

QTEST_MAIN(KeyColumnsTest)
#include "keycolumns_test.moc"
