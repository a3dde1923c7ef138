// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Ui {

/// What the person searches for: words that must all occur. The one place that knows how to match.
class KeyQuery
{
public:
    KeyQuery() = default;
    explicit KeyQuery(QStringView text);

    /// `haystack` as foldedForSearch() makes it.
    [[nodiscard]] bool operator()(std::string_view haystack) const;

    /// True where whatever this query finds, `other` finds too.
    [[nodiscard]] bool narrows(const KeyQuery &other) const;

    friend bool operator==(const KeyQuery &, const KeyQuery &) = default;

private:
    std::vector<std::string> m_words;
};

} // namespace Latchkey::Ui
