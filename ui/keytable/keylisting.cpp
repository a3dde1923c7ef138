// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keylisting.h>

#include <app/keys/keylist.h>

#include <algorithm>
#include <utility>

namespace Latchkey::Ui {

KeyListing::KeyListing(Clock clock, QObject *parent)
    : QObject(parent)
    , m_model(std::move(clock))
    , m_selection(&m_filter)
{
    m_filter.setSourceModel(&m_model);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &KeyListing::selectionChanged);
}

KeyListing::KeyListing(const KeyList &keys, KeyTableModel::KeptPredicate isKept, Clock clock, QObject *parent)
    : KeyListing(std::move(clock), parent)
{
    m_keys = &keys;
    m_model.setKeys(&keys, std::move(isKept));
}

KeyListing::~KeyListing() = default;

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
    m_filter.setFilterText(text);
    emit searchChanged(text);
}

} // namespace Latchkey::Ui
