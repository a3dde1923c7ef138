// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/queryproblem.h>
#include <ui/keytable/queryterm.h>

#include <QStringView>

#include <string_view>
#include <vector>

namespace Latchkey::Ui {

/// What the person searches for: words and operators that must all apply. The one place that knows how to
/// match. Case and order do not count:
///
/// | typed | finds keys |
/// |---|---|
/// | word, "two words" | with this in their name, client ID or contacts |
/// | name:x, id:x, owner:x | with this in that one |
/// | is:ok, is:due, is:overdue, is:expired | of this status |
/// | is:stored | whose secret is kept on this computer |
/// | is:unowned | without a contact |
/// | left:<14d | that have to be rotated in this time; none is left of what is overdue |
/// | age:>90d | of this age: < <= = >= > and days, weeks, months (m), years |
/// | -anything | for which this does not apply |
class KeyQuery
{
public:
    KeyQuery() = default;
    explicit KeyQuery(QStringView text);

    /// True where it finds everything.
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// True where it is but words, without an operator.
    [[nodiscard]] bool isPlain() const;
    /// True where it finds other keys as time goes by, whatever their status.
    [[nodiscard]] bool dependsOnTime() const;
    /// What was not understood, and is left out.
    [[nodiscard]] const QList<QueryProblem> &problems() const { return m_problems; }

    /// What looks like an operator that there is not, with its colon, and is searched for as a word; empty
    /// where there is none. An address ("https://…") does not look like one.
    [[nodiscard]] QString unknownOperator() const;

    /// See QueryTerm::matches().
    [[nodiscard]] bool matches(std::string_view text, const KeyFacts &facts, qint64 now) const;

    /// True only where whatever this query finds, `other` finds too.
    [[nodiscard]] bool narrows(const KeyQuery &other) const;

    /// The same for all queries that are equal; read again it is that query, without a problem.
    [[nodiscard]] QString canonicalText() const;

    /// Whether they say the same; what was not understood does not count.
    friend bool operator==(const KeyQuery &one, const KeyQuery &other)
    {
        return one.m_terms == other.m_terms;
    }

private:
    std::vector<QueryTerm> m_terms; // sorted, each once
    QList<QueryProblem> m_problems;
};

} // namespace Latchkey::Ui
