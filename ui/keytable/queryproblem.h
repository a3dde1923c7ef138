// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Latchkey::Ui {

/// A part of a search that was not understood; the rest of the search applies.
struct QueryProblem
{
    enum class Kind {
        UnknownState, ///< "is:foo"
        BadAge, ///< "age:abc"
        BadTimeLeft, ///< "left:abc"
        MissingWord, ///< "owner:"
        OpenQuote, ///< the text up to the end is searched for all the same
    };

    Kind kind = Kind::UnknownState;
    QString part; ///< what was typed, folded; of an open quote what comes after it

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

/// What was not understood, why, and what would be: a line for each. Empty without problems.
[[nodiscard]] QString textOf(const QList<QueryProblem> &problems);

} // namespace Latchkey::Ui
