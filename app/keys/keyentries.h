// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace Latchkey {

/// Rows side by side, both ends included.
struct RowRange
{
    int first;
    int last;

    friend bool operator==(const RowRange &, const RowRange &) = default;
};
/// Ascending, none next to another.
using RowRanges = std::vector<RowRange>;

/// These rows, in any order, each once or more often.
[[nodiscard]] RowRanges rangesOf(std::vector<int> rows);

/// The rows of a KeyList: keys in an order, found by client ID, with the load that last had each.
class KeyEntries final
{
public:
    struct Entry
    {
        ApiKeyPtr key;
        int row;
        int seenIn; ///< the load in which the server last had it
    };

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] const Entry &at(int row) const { return *m_entries[size_t(row)]; }
    /// Null where there is none; the row is not to be changed.
    [[nodiscard]] Entry *find(const QString &clientId) const { return m_byClientId.value(clientId); }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(const QString &clientId) const;
    [[nodiscard]] ApiKeys keys() const;
    /// Ascending; linear.
    [[nodiscard]] std::vector<int> notSeenIn(int load) const;

    /// At the end; none of them is there.
    void append(const ApiKeys &keys, int seenIn);
    void remove(int first, int last);
    /// Ascending rows, which keep their order as all others do; gives the new rows, by the row before.
    [[nodiscard]] std::vector<int> moveToEnd(const std::vector<int> &rows);

private:
    void renumber(int from);

    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, Entry *> m_byClientId;
};

} // namespace Latchkey
