// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/paletteranking.h>

#include <algorithm>

namespace Latchkey::Ui {

void PaletteRanking::insert(const Place &place)
{
    if (m_places.size() == m_most) {
        std::ranges::pop_heap(m_places, isBetter);
        m_places.pop_back();
    }
    m_places.push_back(place);
    std::ranges::push_heap(m_places, isBetter);
}

std::vector<PaletteRanking::Place> PaletteRanking::best() const
{
    std::vector<Place> sorted = m_places;
    std::ranges::sort(sorted, isBetter);
    return sorted;
}

} // namespace Latchkey::Ui
