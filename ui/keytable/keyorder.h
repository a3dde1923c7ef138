// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>

#include <vector>

class QVariant;

namespace Latchkey::Ui {

/// The order of rows by the values of one column: keys made once for each row, compared many times. Rows
/// that are equal, and all rows without a column, stay as they came.
class KeyOrder
{
public:
    KeyOrder();

    void setDescending(bool descending) { m_descending = descending; }
    [[nodiscard]] bool isDescending() const { return m_descending; }

    void clear();
    /// Values of the rows from `first` on, all text or all numbers.
    void insert(int first, const std::vector<QVariant> &values);
    void remove(int first, int count);
    /// By the row before.
    void reorder(const std::vector<int> &newRows);
    void set(int row, const QVariant &value);

    /// True where `left` stands before `right`; never for one and the same row.
    [[nodiscard]] bool operator()(int left, int right) const;

private:
    [[nodiscard]] int compare(int left, int right) const;

    QCollator m_collator;
    std::vector<QCollatorSortKey> m_texts;
    std::vector<qint64> m_numbers;
    bool m_descending = false;
};

} // namespace Latchkey::Ui
