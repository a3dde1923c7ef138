// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keyentries.h>

#include <algorithm>

namespace Latchkey {

RowRanges rangesOf(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    RowRanges ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

int KeyEntries::rowOf(const QString &clientId) const
{
    const Entry *entry = find(clientId);
    return entry ? entry->row : -1;
}

ApiKeys KeyEntries::keys() const
{
    ApiKeys keys;
    keys.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        keys.push_back(entry->key);
    return keys;
}

std::vector<int> KeyEntries::notSeenIn(int load) const
{
    std::vector<int> rows;
    for (const auto &entry : m_entries) {
        if (entry->seenIn != load)
            rows.push_back(entry->row);
    }
    return rows;
}

void KeyEntries::append(const ApiKeys &keys, int seenIn)
{
    for (const ApiKeyPtr &key : keys) {
        m_entries.push_back(std::make_unique<Entry>(Entry{key, size(), seenIn}));
        m_byClientId.insert(key->clientId, m_entries.back().get());
    }
}

void KeyEntries::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_byClientId.remove(at(row).key->clientId);
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
    renumber(first);
}

std::vector<int> KeyEntries::moveToEnd(const std::vector<int> &rows)
{
    std::vector<bool> moves(m_entries.size());
    for (const int row : rows)
        moves[size_t(row)] = true;
    const auto stays = [&moves](const std::unique_ptr<Entry> &entry) {
        return !moves[size_t(entry->row)];
    };
    std::stable_partition(m_entries.begin() + rows.front(), m_entries.end(), stays);
    std::vector<int> newRows(m_entries.size());
    for (size_t row = 0; row < m_entries.size(); ++row)
        newRows[size_t(m_entries[row]->row)] = int(row);
    renumber(rows.front());
    return newRows;
}

void KeyEntries::renumber(int from)
{
    for (int row = from; row < size(); ++row)
        m_entries[size_t(row)]->row = row;
}

} // namespace Latchkey
