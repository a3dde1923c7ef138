// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyfiltermodel.h>

#include <ui/keytable/keytablemodel.h>

#include <algorithm>
#include <utility>

namespace Latchkey::Ui {

namespace {

// More scattered changes than this are told as one range around them.
constexpr size_t maximumRuns = 64;

} // namespace

KeyFilterModel::KeyFilterModel(QObject *parent)
    : RowProxyModel(parent)
{
}

KeyFilterModel::~KeyFilterModel() = default;

void KeyFilterModel::setFilterText(QStringView text)
{
    if (m_search.setQuery(KeyQuery(text)))
        refilter();
}

void KeyFilterModel::setNow(const QDateTime &now)
{
    if (m_search.setNow(now.toMSecsSinceEpoch()))
        refilter();
}

void KeyFilterModel::setShowAllApplications(bool showAll)
{
    if (std::exchange(m_showAll, showAll) != showAll)
        refilter();
}

void KeyFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == sortColumn() && order == sortOrder())
        return;
    m_sorted.sort(sourceModel(), column, order);
    refilter();
}

void KeyFilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    RowProxyModel::setSourceModel(source);
    clear();
    if (source) {
        connectSource(source);
        load();
    }
    endResetModel();
}

void KeyFilterModel::connectSource(QAbstractItemModel *source)
{
    using Model = QAbstractItemModel;
    connect(source, &Model::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { sourceRowsInserted(first, last); });
    connect(source, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { sourceRowsAboutToBeRemoved(first, last); });
    connect(source, &Model::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(source, &Model::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
            m_gathered.push_back(
                {{topLeft.row(), bottomRight.row()}, topLeft.column(), bottomRight.column(), roles});
            if (!m_isGathering)
                take(std::exchange(m_gathered, {}));
        });
    connect(source, &Model::headerDataChanged, this, &Model::headerDataChanged);
    connect(source, &QObject::destroyed, this, [this] {
        beginResetModel();
        clear();
        endResetModel();
    });
    connectOther(source);
    if (auto *keys = qobject_cast<KeyTableModel *>(source))
        connectKeys(keys);
}

void KeyFilterModel::connectKeys(KeyTableModel *source)
{
    connect(source, &KeyTableModel::changesBegin, this, [this] { m_isGathering = true; });
    connect(source, &KeyTableModel::changesEnd, this, [this] {
        m_isGathering = false;
        take(std::exchange(m_gathered, {}));
    });
    connect(source, &KeyTableModel::rowsReordered, this, &KeyFilterModel::sourceRowsReordered);
}

// What a KeyTableModel never does, or tells better, gets a plain answer.
void KeyFilterModel::connectOther(QAbstractItemModel *source)
{
    using Model = QAbstractItemModel;
    const auto begin = [this] {
        beginResetModel();
    };
    const auto end = [this] {
        clear();
        load();
        endResetModel();
    };
    connect(source, &Model::modelAboutToBeReset, this, begin);
    connect(source, &Model::modelReset, this, end);
    if (qobject_cast<KeyTableModel *>(source))
        return;
    connect(source, &Model::layoutAboutToBeChanged, this, begin);
    connect(source, &Model::layoutChanged, this, end);
    connect(source, &Model::rowsAboutToBeMoved, this, begin);
    connect(source, &Model::rowsMoved, this, end);
}

void KeyFilterModel::clear()
{
    m_search.clear();
    m_sorted.clear();
    m_gathered.clear();
    resetRows(0, {});
}

void KeyFilterModel::load()
{
    const int count = sourceModel()->rowCount();
    m_search.insert(0, count);
    for (int row = 0; row < count; ++row)
        m_search.read(*sourceModel(), row);
    m_sorted.insert(*sourceModel(), 0, count);
    resetRows(count, wantedRows());
}

void KeyFilterModel::sourceRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    sourceGrew(first, count);
    m_search.insert(first, count);
    for (int row = first; row <= last; ++row)
        m_search.read(*sourceModel(), row);
    m_sorted.insert(*sourceModel(), first, count);
    refilter();
}

void KeyFilterModel::sourceRowsAboutToBeRemoved(int first, int last)
{
    m_sorted.hide(first, last - first + 1);
    refilter();
}

void KeyFilterModel::sourceRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    sourceShrank(first, count);
    m_sorted.remove(first, count);
    m_search.remove(first, count);
}

// Views see nothing of it: each shown row is the same as before, by another number.
void KeyFilterModel::sourceRowsReordered(const Rows &newRows)
{
    sourceReordered(newRows);
    m_search.reorder(newRows);
    m_sorted.reorder(newRows);
}

void KeyFilterModel::take(const std::vector<Change> &changes)
{
    bool isDifferent = false;
    Rows moved;
    for (const auto &[rows, firstColumn, lastColumn, roles] : changes) {
        const bool resort = (roles.isEmpty() || roles.contains(KeyTableModel::SortRole))
            && sortColumn() >= firstColumn && sortColumn() <= lastColumn;
        for (int row = rows.first; row <= rows.last; ++row) {
            const bool wasWanted = isWanted(row);
            m_search.readAgain(*sourceModel(), row, roles);
            isDifferent |= isWanted(row) != wasWanted;
            if (resort)
                moved.push_back(row);
        }
    }
    if (!moved.empty())
        m_sorted.update(*sourceModel(), moved);
    if (isDifferent || !moved.empty())
        refilter();
    for (const Change &change : changes)
        forward(change);
}

void KeyFilterModel::forward(const Change &change)
{
    Rows shown;
    for (int row = change.rows.first; row <= change.rows.last; ++row) {
        if (const int position = positionOf(row); position >= 0)
            shown.push_back(position);
    }
    std::sort(shown.begin(), shown.end());
    RowRanges runs;
    for (const int row : shown) {
        if (!runs.empty() && (runs.back().last + 1 == row || runs.size() == maximumRuns))
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    for (const auto &[first, last] : runs)
        emit dataChanged(index(first, change.firstColumn), index(last, change.lastColumn), change.roles);
}

bool KeyFilterModel::isWanted(int sourceRow) const
{
    return m_search.isMatch(sourceRow) && (m_showAll || m_search.isApiKey(sourceRow));
}

std::vector<int> KeyFilterModel::wantedRows() const
{
    Rows wanted;
    wanted.reserve(m_sorted.rows().size());
    std::copy_if(m_sorted.rows().begin(), m_sorted.rows().end(), std::back_inserter(wanted),
        [this](int row) { return isWanted(row); });
    return wanted;
}

void KeyFilterModel::refilter()
{
    showRows(wantedRows());
}

} // namespace Latchkey::Ui
