// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QActionGroup;

namespace Latchkey::Ui {

class KeyTable;

/// What can be done with columns: show and hide, sort by, move, and set all back. The header's menu; people
/// without a mouse open it for the column of the current cell.
class ColumnMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnMenu)

public:
    /// `table` has its model; the menu is its child.
    explicit ColumnMenu(KeyTable &table);
    ~ColumnMenu() override;

    /// Opens for the column that is there.
    void openFor(int column, const QPoint &globalPosition);

private:
    void setupSort();
    void setupMoves();
    void update();
    void sort();

    KeyTable &m_table;
    QMenu *m_sortMenu;
    QActionGroup *m_sortColumns;
    QActionGroup *m_sortOrders;
    QAction *m_toStart;
    QAction *m_toEnd;
    int m_column = 0;
};

} // namespace Latchkey::Ui
