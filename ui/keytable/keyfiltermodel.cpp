// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyfiltermodel.h>

#include <ui/keytable/keytablemodel.h>

#include <QVariant>

#include <algorithm>
#include <numeric>

namespace Latchkey::Ui {

namespace {

// More scattered changes than this are told as one range around them.
constexpr size_t maximumRuns = 64;

bool mayConcern(const QList<int> &roles, std::initializer_list<int> wanted)
{
    return roles.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&roles](int role) { return roles.contains(role); });
}

} // namespace

KeyFilterModel::KeyFilterModel(QObject *parent)
    : RowProxyModel(parent)
{
}

KeyFilterModel::~KeyFilterModel() = default;

void KeyFilterModel::setFilterText(QStringView text)
{
    KeyQuery query(text);
    if (query == m_query)
        return;
    const bool narrower = query.narrows(m_query);
    const bool wider = !narrower && m_query.narrows(query);
    m_query = std::move(query);
    for (int row = 0; row < m_haystack.size(); ++row) {
        const bool settled = narrower ? !m_matches[size_t(row)] : wider && m_matches[size_t(row)];
        if (!settled)
            m_matches[size_t(row)] = matches(row);
    }
    refilter();
}

void KeyFilterModel::setNow(const QDateTime &now)
{
    m_now = now.toMSecsSinceEpoch();
    if (!m_query.dependsOnTime())
        return;
    bool isDifferent = false;
    for (int row = 0; row < m_haystack.size(); ++row) {
        const bool isMatch = matches(row);
        isDifferent |= isMatch != m_matches[size_t(row)];
        m_matches[size_t(row)] = isMatch;
    }
    if (isDifferent)
        refilter();
}

bool KeyFilterModel::matches(int row) const
{
    return m_query.matches(m_haystack.at(row), m_facts[size_t(row)], m_now);
}

void KeyFilterModel::setShowAllApplications(bool showAll)
{
    if (std::exchange(m_showAll, showAll) != showAll)
        refilter();
}

Qt::SortOrder KeyFilterModel::sortOrder() const
{
    return m_less.isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void KeyFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == sortOrder())
        return;
    if (std::exchange(m_sortColumn, column) != column) {
        m_less.clear();
        loadOrder(0, m_haystack.size() - 1);
    }
    m_less.setDescending(order == Qt::DescendingOrder);
    std::sort(m_order.begin(), m_order.end(), std::cref(m_less));
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
    const auto begin = [this] {
        beginResetModel();
    };
    const auto end = [this] {
        clear();
        load();
        endResetModel();
    };
    connect(source, &Model::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { sourceRowsInserted(first, last); });
    connect(source, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { sourceRowsAboutToBeRemoved(first, last); });
    connect(source, &Model::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
    connect(source, &Model::dataChanged, this, &KeyFilterModel::sourceDataChanged);
    connect(source, &Model::headerDataChanged, this, &Model::headerDataChanged);
    // A KeyTableModel never does these; any other source gets a plain answer.
    connect(source, &Model::modelAboutToBeReset, this, begin);
    connect(source, &Model::modelReset, this, end);
    connect(source, &Model::layoutAboutToBeChanged, this, begin);
    connect(source, &Model::layoutChanged, this, end);
    connect(source, &Model::rowsAboutToBeMoved, this, begin);
    connect(source, &Model::rowsMoved, this, end);
    connect(source, &QObject::destroyed, this, [this] {
        beginResetModel();
        clear();
        endResetModel();
    });
}

void KeyFilterModel::clear()
{
    m_haystack.clear();
    m_less.clear();
    m_facts.clear();
    m_matches.clear();
    m_apiKeys.clear();
    m_order.clear();
    resetRows(0, {});
}

void KeyFilterModel::load()
{
    const int count = sourceModel()->rowCount();
    m_haystack.insert(0, count);
    m_facts.resize(size_t(count));
    m_matches.resize(size_t(count));
    m_apiKeys.resize(size_t(count));
    for (int row = 0; row < count; ++row)
        readRow(row);
    loadOrder(0, count - 1);
    mergeIntoOrder(0, count - 1);
    resetRows(count, wantedRows());
}

void KeyFilterModel::readRow(int row)
{
    readText(row);
    readFacts(row);
    m_matches[size_t(row)] = matches(row);
}

void KeyFilterModel::readText(int row)
{
    m_haystack.set(row, sourceModel()->index(row, 0).data(KeyTableModel::FilterRole).toString());
}

void KeyFilterModel::readFacts(int row)
{
    const QModelIndex index = sourceModel()->index(row, 0);
    const QVariant createdAt = index.data(KeyTableModel::CreatedAtRole);
    m_facts[size_t(row)] = {createdAt.isValid() ? createdAt.toLongLong() : KeyFacts::unknown,
        KeyStatus(index.data(KeyTableModel::StatusRole).toInt()),
        index.data(KeyTableModel::KeptRole).toBool()};
    m_apiKeys[size_t(row)] = index.data(KeyTableModel::ApiKeyRole).toBool();
}

void KeyFilterModel::loadOrder(int first, int last)
{
    if (m_sortColumn < 0)
        return;
    std::vector<QVariant> values;
    values.reserve(size_t(last) - size_t(first) + 1);
    for (int row = first; row <= last; ++row)
        values.push_back(sourceModel()->index(row, m_sortColumn).data(KeyTableModel::SortRole));
    m_less.insert(first, values);
}

void KeyFilterModel::sourceRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    shiftRows(m_order, first, count);
    sourceGrew(first, count);
    m_haystack.insert(first, count);
    m_facts.insert(m_facts.begin() + first, size_t(count), KeyFacts());
    m_matches.insert(m_matches.begin() + first, size_t(count), false);
    m_apiKeys.insert(m_apiKeys.begin() + first, size_t(count), false);
    for (int row = first; row <= last; ++row)
        readRow(row);
    loadOrder(first, last);
    mergeIntoOrder(first, last);
    refilter();
}

void KeyFilterModel::sourceRowsAboutToBeRemoved(int first, int last)
{
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    refilter();
}

void KeyFilterModel::sourceRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    shiftRows(m_order, first, -count);
    sourceShrank(first, count);
    m_haystack.remove(first, count);
    m_less.remove(first, count);
    m_facts.erase(m_facts.begin() + first, m_facts.begin() + first + count);
    m_matches.erase(m_matches.begin() + first, m_matches.begin() + first + count);
    m_apiKeys.erase(m_apiKeys.begin() + first, m_apiKeys.begin() + first + count);
}

void KeyFilterModel::sourceDataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const bool isNewText = mayConcern(roles, {KeyTableModel::FilterRole});
    const bool areNewFacts = mayConcern(roles,
        {KeyTableModel::StatusRole, KeyTableModel::KeptRole, KeyTableModel::CreatedAtRole,
            KeyTableModel::ApiKeyRole});
    const bool resort = mayConcern(roles, {KeyTableModel::SortRole}) && m_sortColumn >= topLeft.column()
        && m_sortColumn <= bottomRight.column();
    bool isDifferent = resort;
    for (int row = topLeft.row(); row <= bottomRight.row() && (isNewText || areNewFacts); ++row) {
        const bool wasWanted = isWanted(row);
        if (isNewText)
            readText(row);
        if (areNewFacts)
            readFacts(row);
        m_matches[size_t(row)] = matches(row);
        isDifferent |= isWanted(row) != wasWanted;
    }
    if (resort)
        reorder(topLeft, bottomRight);
    if (isDifferent)
        refilter();
    forwardDataChanged(topLeft, bottomRight, roles);
}

void KeyFilterModel::reorder(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    for (int row = first; row <= last; ++row)
        m_less.set(row, sourceModel()->index(row, m_sortColumn).data(KeyTableModel::SortRole));
    mergeIntoOrder(first, last);
}

void KeyFilterModel::forwardDataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    Rows shown;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (const int position = positionOf(row); position >= 0)
            shown.push_back(position);
    }
    std::sort(shown.begin(), shown.end());
    std::vector<std::pair<int, int>> runs;
    for (const int row : shown) {
        if (!runs.empty() && (runs.back().second + 1 == row || runs.size() == maximumRuns))
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    for (const auto &[first, last] : runs)
        emit dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
}

bool KeyFilterModel::isWanted(int sourceRow) const
{
    return m_matches[size_t(sourceRow)] && (m_showAll || m_apiKeys[size_t(sourceRow)]);
}

void KeyFilterModel::mergeIntoOrder(int first, int last)
{
    Rows fresh(size_t(last - first + 1));
    std::iota(fresh.begin(), fresh.end(), first);
    std::sort(fresh.begin(), fresh.end(), std::cref(m_less));
    Rows merged;
    merged.reserve(m_order.size() + fresh.size());
    // Few rows into many: looking the places up compares less than walking along.
    auto from = m_order.cbegin();
    for (const int row : fresh) {
        const auto to = std::lower_bound(from, m_order.cend(), row, std::cref(m_less));
        merged.insert(merged.end(), from, to);
        merged.push_back(row);
        from = to;
    }
    merged.insert(merged.end(), from, m_order.cend());
    m_order = std::move(merged);
}

std::vector<int> KeyFilterModel::wantedRows() const
{
    Rows wanted;
    wanted.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(wanted),
        [this](int row) { return isWanted(row); });
    return wanted;
}

void KeyFilterModel::refilter()
{
    showRows(wantedRows());
}

} // namespace Latchkey::Ui
