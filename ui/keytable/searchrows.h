// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/keycounts.h>
#include <ui/keytable/keyhaystack.h>
#include <ui/keytable/keyquery.h>

#include <vector>

class QAbstractItemModel;

namespace Latchkey::Ui {

/// What a search asks of each row of a table that knows the roles of KeyTableModel, and what came out of it.
/// A new search tests only the rows that can still change.
class SearchRows
{
public:
    [[nodiscard]] int size() const { return m_haystack.size(); }
    [[nodiscard]] const KeyQuery &query() const { return m_query; }
    [[nodiscard]] bool isMatch(int row) const { return m_matches[size_t(row)]; }
    /// Folded.
    [[nodiscard]] std::string_view text(int row) const { return m_haystack.at(row); }
    [[nodiscard]] bool isApiKey(int row) const { return m_apiKeys[size_t(row)]; }
    /// Of all rows, found or not, at the time that the table tells; linear, but quick.
    [[nodiscard]] KeyCounts counts() const;

    /// False where it is the same.
    bool setQuery(KeyQuery query);
    /// ms since the epoch. True where that makes the search find others.
    bool setNow(qint64 now);

    void clear();
    /// Makes room for rows that are still to be read.
    void insert(int first, int count);
    void remove(int first, int count);
    /// By the row before.
    void reorder(const std::vector<int> &newRows);

    void read(const QAbstractItemModel &source, int row);
    /// The same for a row that is known; `roles` are those that have changed, empty for all.
    void readAgain(const QAbstractItemModel &source, int row, const QList<int> &roles);

private:
    void readText(const QAbstractItemModel &source, int row);
    void readFacts(const QAbstractItemModel &source, int row);
    [[nodiscard]] bool matches(int row) const;

    KeyQuery m_query;
    qint64 m_now = 0;
    KeyHaystack m_haystack;
    std::vector<KeyFacts> m_facts;
    std::vector<bool> m_matches;
    std::vector<bool> m_apiKeys;
};

} // namespace Latchkey::Ui
