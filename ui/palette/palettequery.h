// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/paletteitem.h>

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <string_view>

namespace Latchkey::Ui {

/// What a person typed into the command palette: words that all have to be found, in any order. A word is
/// found at the start of a text or of a word in it ("ref" in "Refresh"), as the starts of several words ("nk"
/// in "New key"), anywhere inside, or with a letter or two left out ("refrsh"); the earlier in this list, the
/// better.
class PaletteQuery
{
public:
    PaletteQuery() = default;
    explicit PaletteQuery(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// How well the words are found in two texts that foldedForSearch() gave; the second counts less. Between
    /// 0 and bestScore; nothing where a word is found in neither.
    [[nodiscard]] std::optional<int> score(std::string_view text, std::string_view other = {}) const;
    static constexpr int bestScore = 1100;

    /// Whether whatever this finds was found by `earlier`, too: the same words, some of them longer, or more.
    [[nodiscard]] bool narrows(const PaletteQuery &earlier) const;

    /// Which letters of the item's text, or else of its detail, the words are found in.
    void mark(PaletteItem &item) const;

private:
    QList<QByteArray> m_words; // folded
};

} // namespace Latchkey::Ui
