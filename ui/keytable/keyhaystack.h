// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>
#include <vector>

namespace Latchkey::Ui {

/// Makes text comparable for a search: compatibility forms, case and accents folded ("GRÖSSE", "größe" and
/// "grosse" are one), zero-width characters dropped. What tells letters apart in a script of its own, such as
/// the voicing marks of kana, stays. UTF-8.
[[nodiscard]] QByteArray foldedForSearch(QStringView text);

/// As long as `bytes` live.
[[nodiscard]] inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// The folded text of every row, end to end in one buffer, so that a key stroke reads memory in order.
class KeyHaystack
{
public:
    [[nodiscard]] int size() const { return int(m_slices.size()); }
    [[nodiscard]] std::string_view at(int row) const
    {
        const Slice &slice = m_slices[size_t(row)];
        return {m_text.data() + slice.start, slice.length};
    }

    void clear();
    /// Makes room for rows without text.
    void insert(int first, int count);
    void remove(int first, int count);
    /// By the row before.
    void reorder(const std::vector<int> &newRows);
    void set(int row, QStringView text);

private:
    struct Slice
    {
        size_t start = 0;
        size_t length = 0;
    };

    void compact();

    std::vector<char> m_text;
    std::vector<Slice> m_slices;
    size_t m_unused = 0;
};

} // namespace Latchkey::Ui
