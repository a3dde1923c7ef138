// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <ui/keytable/columnmenu.h>
#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytable.h>

#include <QAction>
#include <QApplication>
#include <QHeaderView>
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

    ~Fixture() { menu()->close(); }
    Q_DISABLE_COPY_MOVE(Fixture)

    [[nodiscard]] QMenu *menu() const { return table.columnMenu(); }
    [[nodiscard]] QAction *action(const QString &name) const { return table.findChild<QAction *>(name); }
};

} // namespace

class ColumnMenuTest final : public QObject
{
    Q_OBJECT

private slots:
    void header_opensIt_forTheColumnUnderThePointer();
    void byKeyboard_itIsAboutTheCurrentCell();
    void columns_areHiddenFromIt();
    void rows_areSortedFromIt();
    void reset_isInIt();
};

void ColumnMenuTest::header_opensIt_forTheColumnUnderThePointer()
{
    const Fixture f;
    QHeaderView *header = f.table.horizontalHeader();
    const QPoint onExpires(header->sectionViewportPosition(KeyTableModel::Expires) + 5, 5);
    emit header->customContextMenuRequested(onExpires);
    QCOMPARE(QApplication::activePopupWidget(), f.menu());
    QCOMPARE(f.action(u"moveColumnToStart"_s)->data().toInt(), int(KeyTableModel::Expires));
    f.menu()->close();
    f.action(u"moveColumnToStart"_s)->trigger();
    QCOMPARE(f.table.columns().shown().at(2), int(KeyTableModel::Expires));
    QCOMPARE(header->contextMenuPolicy(), Qt::CustomContextMenu);
}

void ColumnMenuTest::byKeyboard_itIsAboutTheCurrentCell()
{
    Fixture f;
    f.table.setCurrentIndex(f.model.index(1, KeyTableModel::Status));
    f.menu()->popup(QPoint());
    QCOMPARE(f.action(u"moveColumnToStart"_s)->data().toInt(), int(KeyTableModel::Status));
    QVERIFY(f.action(u"moveColumnToStart"_s)->isEnabled());
    QVERIFY(!f.action(u"moveColumnToEnd"_s)->isEnabled());
    f.menu()->close();
    f.table.setCurrentIndex(f.model.index(1, KeyTableModel::Name));
    f.menu()->popup(QPoint());
    QVERIFY(!f.action(u"moveColumnToStart"_s)->isEnabled());
    f.action(u"moveColumnToEnd"_s)->trigger();
    QCOMPARE(f.table.columns().shown().at(1), int(KeyTableModel::Name));
}

void ColumnMenuTest::columns_areHiddenFromIt()
{
    const Fixture f;
    for (QAction *action : f.table.columns().showActions())
        QVERIFY(f.menu()->actions().contains(action));
}

void ColumnMenuTest::rows_areSortedFromIt()
{
    Fixture f;
    f.menu()->popup(QPoint());
    QVERIFY(f.action(u"sortBy%1"_s.arg(int(KeyTableModel::Created)))->isChecked());
    QVERIFY(f.action(u"sortDescending"_s)->isChecked());
    f.action(u"sortBy0"_s)->trigger();
    QCOMPARE(f.model.index(0, 0).data().toString(), u"gamma"_s);
    f.action(u"sortAscending"_s)->trigger();
    QCOMPARE(f.model.index(0, 0).data().toString(), u"alpha"_s);
    QCOMPARE(f.table.horizontalHeader()->sortIndicatorSection(), int(KeyTableModel::Name));
}

void ColumnMenuTest::reset_isInIt()
{
    const Fixture f;
    f.table.columns().move(KeyTableModel::Status, -2);
    f.action(u"resetColumns"_s)->trigger();
    QCOMPARE(f.table.columns().shown().last(), int(KeyTableModel::Status));
}

QTEST_MAIN(ColumnMenuTest)
#include "columnmenu_test.moc"
