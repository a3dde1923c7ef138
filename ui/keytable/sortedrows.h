// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/keyorder.h>

#include <vector>

class QAbstractItemModel;

namespace Latchkey::Ui {

/// All rows of a table in the order of one column's KeyTableModel::SortRole. New and changed rows are merged
/// into the order, the rest is not sorted again.
class SortedRows
{
public:
    using Rows = std::vector<int>;

    [[nodiscard]] const Rows &rows() const { return m_rows; }
    /// -1: the source's order.
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const;

    void sort(const QAbstractItemModel *source, int column, Qt::SortOrder order);

    void clear();
    /// New rows of the source, which knows them already.
    void insert(const QAbstractItemModel &source, int first, int count);
    /// Rows that are about to go; they keep their values until remove().
    void hide(int first, int count);
    void remove(int first, int count);
    /// By the row before.
    void reorder(const Rows &newRows);
    /// Their values are others; each once.
    void update(const QAbstractItemModel &source, const Rows &rows);

private:
    void load(const QAbstractItemModel &source, int first, int count);
    void merge(Rows fresh);

    KeyOrder m_less;
    int m_column = -1;
    Rows m_rows;
};

} // namespace Latchkey::Ui
