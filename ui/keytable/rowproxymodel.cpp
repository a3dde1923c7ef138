// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/rowproxymodel.h>

#include <algorithm>

namespace Latchkey::Ui {

void shiftRows(std::vector<int> &rows, int from, int by)
{
    for (int &row : rows) {
        if (row >= from)
            row += by;
    }
}

RowProxyModel::RowProxyModel(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

RowProxyModel::~RowProxyModel() = default;

void RowProxyModel::setPivot(const QModelIndex &index)
{
    m_pivot = index;
}

void RowProxyModel::resetRows(int sourceRows, Rows shown)
{
    m_positions.assign(size_t(sourceRows), -1);
    m_rows = std::move(shown);
    updatePositions();
}

void RowProxyModel::sourceGrew(int first, int count)
{
    shiftRows(m_rows, first, count);
    m_positions.insert(m_positions.begin() + first, size_t(count), -1);
}

void RowProxyModel::sourceShrank(int first, int count)
{
    shiftRows(m_rows, first, -count);
    m_positions.erase(m_positions.begin() + first, m_positions.begin() + first + count);
}

void RowProxyModel::sourceReordered(const Rows &newRows)
{
    for (int &row : m_rows)
        row = newRows[size_t(row)];
    std::fill(m_positions.begin(), m_positions.end(), -1);
    updatePositions();
}

void RowProxyModel::showRows(const Rows &next)
{
    std::vector<bool> doomed(m_rows.size(), true);
    for (const int row : next) {
        if (const int position = positionOf(row); position >= 0)
            doomed[size_t(position)] = false;
    }
    hide(doomed);
    add(next);
}

// Views are told of one removal only: scattered rows first move together, to where the pivot stands.
void RowProxyModel::hide(const std::vector<bool> &doomed)
{
    const int count = int(std::count(doomed.begin(), doomed.end(), true));
    if (count == 0)
        return;
    int first = int(std::find(doomed.begin(), doomed.end(), true) - doomed.begin());
    const bool together
        = std::find(doomed.begin() + first, doomed.end(), false) - doomed.begin() >= first + count;
    if (!together) {
        const bool hasPivot = m_pivot.isValid() && doomed[size_t(m_pivot.row())];
        const size_t pivot = hasPivot ? size_t(m_pivot.row()) : m_rows.size();
        Rows above;
        Rows block;
        Rows below;
        for (size_t row = 0; row < m_rows.size(); ++row)
            (doomed[row] ? block : (row < pivot ? above : below)).push_back(m_rows[row]);
        first = int(above.size());
        above.insert(above.end(), block.begin(), block.end());
        above.insert(above.end(), below.begin(), below.end());
        relayout(std::move(above));
    }
    removeBlock(first, first + count - 1);
}

// `next` holds at least what is shown.
void RowProxyModel::add(const Rows &next)
{
    Rows fresh;
    std::copy_if(next.begin(), next.end(), std::back_inserter(fresh),
        [this](int row) { return m_positions[size_t(row)] < 0; });
    if (!fresh.empty()) {
        const auto place = std::mismatch(m_rows.begin(), m_rows.end(), next.begin(), next.end()).second;
        const bool together = std::equal(fresh.begin(), fresh.end(), place)
            && std::equal(
                m_rows.begin() + (place - next.begin()), m_rows.end(), place + qsizetype(fresh.size()));
        insertBlock(together ? int(place - next.begin()) : int(m_rows.size()), fresh);
    }
    relayout(next);
}

void RowProxyModel::removeBlock(int first, int last)
{
    const QModelIndex pivot = m_pivot;
    const bool takesPivot = pivot.isValid() && pivot.row() >= first && pivot.row() <= last;
    beginRemoveRows({}, first, last);
    const auto begin = m_rows.begin() + first;
    const auto end = m_rows.begin() + last + 1;
    std::for_each(begin, end, [this](int row) { m_positions[size_t(row)] = -1; });
    m_rows.erase(begin, end);
    updatePositions(first);
    endRemoveRows();
    if (takesPivot)
        emit pivotRemoved(first, pivot.column());
}

void RowProxyModel::insertBlock(int first, const Rows &rows)
{
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + first, rows.begin(), rows.end());
    updatePositions(first);
    endInsertRows();
}

void RowProxyModel::relayout(Rows next)
{
    if (next == m_rows)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const Rows previous = std::exchange(m_rows, std::move(next));
    updatePositions();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int sourceRow = previous[size_t(index.row())];
        after.append(createIndex(m_positions[size_t(sourceRow)], index.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RowProxyModel::updatePositions(int from)
{
    for (size_t row = size_t(from); row < m_rows.size(); ++row)
        m_positions[size_t(m_rows[row])] = int(row);
}

QModelIndex RowProxyModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() || proxyIndex.row() >= int(m_rows.size()))
        return {};
    return sourceModel()->index(m_rows[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex RowProxyModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= int(m_positions.size()))
        return {};
    return index(m_positions[size_t(sourceIndex.row())], sourceIndex.column());
}

QModelIndex RowProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowProxyModel::parent(const QModelIndex &) const
{
    return {};
}

int RowProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowProxyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool RowProxyModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QVariant RowProxyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks by way of the first row, which a filter may have hidden.
    if (orientation == Qt::Horizontal && sourceModel())
        return sourceModel()->headerData(section, orientation, role);
    return QAbstractProxyModel::headerData(section, orientation, role);
}

} // namespace Latchkey::Ui
