// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace Latchkey::Ui {

/// The best few of many, as they come by.
class PaletteRanking
{
public:
    struct Place
    {
        int score = 0;
        int index = 0; ///< the source's own number of the item
    };

    /// `most` is at least 1.
    explicit PaletteRanking(size_t most)
        : m_most(most)
    {
        m_places.reserve(most);
    }

    /// Of two with the same score the one with the lower index is better.
    void offer(int score, int index)
    {
        if (m_places.size() == m_most && !isBetter({score, index}, m_places.front()))
            return;
        insert({score, index});
    }

    /// The best first.
    [[nodiscard]] std::vector<Place> best() const;

private:
    [[nodiscard]] static bool isBetter(const Place &one, const Place &other)
    {
        return std::pair(-one.score, one.index) < std::pair(-other.score, other.index);
    }
    void insert(const Place &place);

    size_t m_most;
    std::vector<Place> m_places; // a heap, the worst at its front
};

} // namespace Latchkey::Ui
