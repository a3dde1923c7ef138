// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/columnmenu.h>

#include <ui/keytable/keycolumns.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QAction *choice(QActionGroup &group, const QString &text, int value, const QString &objectName)
{
    QAction *action = group.addAction(text);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(value);
    return action;
}

void check(const QActionGroup &group, int value)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == value);
}

} // namespace

ColumnMenu::ColumnMenu(KeyTable &table)
    : QMenu(tr("Columns"), &table)
    , m_table(table)
    , m_sortMenu(new QMenu(tr("Sort by"), this))
    , m_sortColumns(new QActionGroup(this))
    , m_sortOrders(new QActionGroup(this))
    , m_toStart(new QAction(this))
    , m_toEnd(new QAction(this))
{
    setObjectName(u"columnMenu"_s);
    setAccessibleName(tr("Columns"));
    addActions(m_table.columns().showActions());
    addSeparator();
    setupSort();
    setupMoves();
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::update);
    connect(this, &QMenu::aboutToHide, this, [this] { m_column = -1; });
    m_column = -1;
}

ColumnMenu::~ColumnMenu() = default;

void ColumnMenu::setupSort()
{
    m_sortMenu->setObjectName(u"sortMenu"_s);
    for (int column = 0; column < KeyTableModel::ColumnCount; ++column)
        choice(*m_sortColumns, m_table.model()->headerData(column, Qt::Horizontal).toString(), column,
            u"sortBy%1"_s.arg(column));
    choice(*m_sortOrders, tr("Ascending"), Qt::AscendingOrder, u"sortAscending"_s);
    choice(*m_sortOrders, tr("Descending"), Qt::DescendingOrder, u"sortDescending"_s);
    m_sortMenu->addActions(m_sortColumns->actions());
    m_sortMenu->addSeparator();
    m_sortMenu->addActions(m_sortOrders->actions());
    addMenu(m_sortMenu);
    for (const QActionGroup *group : {m_sortColumns, m_sortOrders})
        connect(group, &QActionGroup::triggered, this, &ColumnMenu::sort);
}

void ColumnMenu::setupMoves()
{
    m_toStart->setObjectName(u"moveColumnToStart"_s);
    m_toEnd->setObjectName(u"moveColumnToEnd"_s);
    // The column is taken now: the menu is hidden before the action is triggered.
    for (const auto &[action, by] : {std::pair(m_toStart, -1), std::pair(m_toEnd, +1)}) {
        addAction(action);
        connect(action, &QAction::triggered, this,
            [this, action = action, by = by] { m_table.columns().move(action->data().toInt(), by); });
    }
    addSeparator();
    QAction *reset = addAction(tr("Reset columns"));
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QAction::triggered, &m_table.columns(), &KeyColumns::reset);
}

void ColumnMenu::openFor(int column, const QPoint &globalPosition)
{
    m_column = column;
    popup(globalPosition);
}

void ColumnMenu::update()
{
    const QHeaderView *header = m_table.horizontalHeader();
    check(*m_sortColumns, header->sortIndicatorSection());
    check(*m_sortOrders, header->sortIndicatorOrder());
    const KeyColumns &columns = m_table.columns();
    const int current = m_table.currentIndex().isValid() ? m_table.currentIndex().column() : 0;
    const int column = m_column >= 0 ? m_column : current;
    const QString name = m_table.model()->headerData(column, Qt::Horizontal).toString();
    m_toStart->setText(tr("Move “%1” towards the start", "%1: a column").arg(name));
    m_toEnd->setText(tr("Move “%1” towards the end", "%1: a column").arg(name));
    m_toStart->setData(column);
    m_toEnd->setData(column);
    m_toStart->setEnabled(columns.canMove(column, -1));
    m_toEnd->setEnabled(columns.canMove(column, +1));
}

void ColumnMenu::sort()
{
    m_table.sortByColumn(m_sortColumns->checkedAction()->data().toInt(),
        Qt::SortOrder(m_sortOrders->checkedAction()->data().toInt()));
}

} // namespace Latchkey::Ui
