// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

namespace Latchkey::Ui {

/// Puts what belongs to each row where the row is now; `newRows` by the row before, each once.
template <class T>
void reorder(std::vector<T> &values, const std::vector<int> &newRows)
{
    if (values.empty())
        return;
    std::vector<int> oldRows(newRows.size());
    for (size_t row = 0; row < newRows.size(); ++row)
        oldRows[size_t(newRows[row])] = int(row);
    std::vector<T> next;
    next.reserve(values.size());
    for (const int row : oldRows)
        next.push_back(std::move(values[size_t(row)]));
    values = std::move(next);
}

} // namespace Latchkey::Ui
