// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/sortedrows.h>

#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/rowproxymodel.h>

#include <QVariant>

#include <algorithm>
#include <functional>
#include <numeric>

namespace Latchkey::Ui {

Qt::SortOrder SortedRows::order() const
{
    return m_less.isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void SortedRows::sort(const QAbstractItemModel *source, int column, Qt::SortOrder order)
{
    if (std::exchange(m_column, column) != column) {
        m_less.clear();
        if (source)
            load(*source, 0, int(m_rows.size()));
    }
    m_less.setDescending(order == Qt::DescendingOrder);
    std::sort(m_rows.begin(), m_rows.end(), std::cref(m_less));
}

void SortedRows::clear()
{
    m_less.clear();
    m_rows.clear();
}

void SortedRows::insert(const QAbstractItemModel &source, int first, int count)
{
    shiftRows(m_rows, first, count);
    load(source, first, count);
    Rows fresh(size_t(count), 0);
    std::iota(fresh.begin(), fresh.end(), first);
    merge(std::move(fresh));
}

void SortedRows::hide(int first, int count)
{
    std::erase_if(m_rows, [first, count](int row) { return row >= first && row < first + count; });
}

void SortedRows::remove(int first, int count)
{
    shiftRows(m_rows, first, -count);
    m_less.remove(first, count);
}

void SortedRows::reorder(const Rows &newRows)
{
    for (int &row : m_rows)
        row = newRows[size_t(row)];
    m_less.reorder(newRows);
}

void SortedRows::update(const QAbstractItemModel &source, const Rows &rows)
{
    std::vector<bool> moves(m_rows.size());
    for (const int row : rows) {
        moves[size_t(row)] = true;
        m_less.set(row, source.index(row, m_column).data(KeyTableModel::SortRole));
    }
    std::erase_if(m_rows, [&moves](int row) { return moves[size_t(row)]; });
    merge(rows);
}

void SortedRows::load(const QAbstractItemModel &source, int first, int count)
{
    if (m_column < 0)
        return;
    std::vector<QVariant> values;
    values.reserve(size_t(count));
    for (int row = first; row < first + count; ++row)
        values.push_back(source.index(row, m_column).data(KeyTableModel::SortRole));
    m_less.insert(first, values);
}

void SortedRows::merge(Rows fresh)
{
    std::sort(fresh.begin(), fresh.end(), std::cref(m_less));
    Rows merged;
    merged.reserve(m_rows.size() + fresh.size());
    // Few rows into many: looking the places up compares less than walking along.
    auto from = m_rows.cbegin();
    for (const int row : fresh) {
        const auto to = std::lower_bound(from, m_rows.cend(), row, std::cref(m_less));
        merged.insert(merged.end(), from, to);
        merged.push_back(row);
        from = to;
    }
    merged.insert(merged.end(), from, m_rows.cend());
    m_rows = std::move(merged);
}

} // namespace Latchkey::Ui
