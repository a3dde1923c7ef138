// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keylisting.h>

#include <app/keys/keylist.h>

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Latchkey::Ui {

namespace {

// Of more selected keys than this a search remembers none: a key stroke would take too long.
constexpr int mostChosen = 1000;

} // namespace

KeyListing::KeyListing(Clock clock, QObject *parent)
    : QObject(parent)
    , m_model(std::move(clock))
    , m_selection(&m_filter)
{
    m_filter.setSourceModel(&m_model);
    m_filter.setNow(m_model.now());
    connect(&m_model, &KeyTableModel::timeMoved, &m_filter, &KeyFilterModel::setNow);
    connectSelection();
}

KeyListing::KeyListing(const KeyList &keys, KeyTableModel::KeptPredicate isKept, Clock clock, QObject *parent)
    : KeyListing(std::move(clock), parent)
{
    m_keys = &keys;
    m_model.setKeys(&keys, std::move(isKept));
    connect(&keys, &KeyList::loaded, this, &KeyListing::restorePlace);
}

KeyListing::~KeyListing() = default;

void KeyListing::connectSelection()
{
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isSearching)
            m_chosen.reset();
        emit selectionChanged();
    });
    connect(&m_selection, &QItemSelectionModel::currentChanged, &m_filter, &KeyFilterModel::setPivot);
    // A selection model takes the row above; people go on with what follows.
    connect(&m_filter, &KeyFilterModel::pivotRemoved, this, [this](int row, int column) {
        const int last = m_filter.rowCount() - 1;
        if (last >= 0)
            m_selection.setCurrentIndex(
                m_filter.index(std::min(row, last), column), QItemSelectionModel::NoUpdate);
    });
}

bool KeyListing::isComplete() const
{
    return m_keys && m_keys->isComplete();
}

QStringList KeyListing::selectedClientIds() const
{
    QModelIndexList rows = m_selection.selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList clientIds;
    for (const QModelIndex &row : std::as_const(rows))
        clientIds.append(row.data(KeyTableModel::ClientIdRole).toString());
    return clientIds;
}

void KeyListing::select(const QString &clientId)
{
    setSearch({});
    const int row = m_keys ? m_keys->rowOf(clientId) : -1;
    if (row < 0)
        return;
    const QModelIndex index = m_filter.mapFromSource(m_model.index(row, KeyTableModel::Name));
    m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void KeyListing::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    {
        rememberChosen();
        const QScopedValueRollback searching(m_isSearching, true);
        m_filter.setFilterText(text);
        chooseAgain();
    }
    emit searchChanged(text);
}

void KeyListing::rememberChosen()
{
    if (m_chosen)
        return;
    int count = 0;
    for (const QItemSelectionRange &range : m_selection.selection())
        count += range.height();
    m_chosen = count <= mostChosen ? selectedClientIds() : QStringList();
    m_chosenCurrent = m_selection.currentIndex().data(KeyTableModel::ClientIdRole).toString();
}

void KeyListing::keepPlace()
{
    if (m_place || m_filter.rowCount() == 0)
        return;
    emit aboutToKeepPlace();
    m_place
        = Place{selectedClientIds(), m_selection.currentIndex().data(KeyTableModel::ClientIdRole).toString()};
}

// Whoever has selected something meanwhile wants that.
void KeyListing::restorePlace()
{
    if (!m_place || m_filter.rowCount() == 0)
        return;
    const Place place = *std::exchange(m_place, std::nullopt);
    if (m_selection.hasSelection())
        return;
    QItemSelection selection;
    for (const QString &clientId : place.chosen) {
        const QModelIndex index = shownIndexOf(clientId);
        if (index.isValid())
            selection.select(index, index);
    }
    m_selection.select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex current = shownIndexOf(place.current); current.isValid())
        m_selection.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    emit placeRestored();
}

QModelIndex KeyListing::shownIndexOf(const QString &clientId) const
{
    const int row = m_keys ? m_keys->rowOf(clientId) : -1;
    return row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row, KeyTableModel::Name));
}

void KeyListing::chooseAgain()
{
    QItemSelection selection;
    QModelIndex current;
    for (const QString &clientId : std::as_const(*m_chosen)) {
        const QModelIndex index = shownIndexOf(clientId);
        if (!index.isValid())
            continue;
        if (!m_selection.isRowSelected(index.row()))
            selection.select(index, index);
        if (clientId == m_chosenCurrent)
            current = index;
    }
    if (!selection.isEmpty())
        m_selection.select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (current.isValid() && current.row() != m_selection.currentIndex().row())
        m_selection.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

} // namespace Latchkey::Ui
