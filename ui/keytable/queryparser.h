// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/queryproblem.h>
#include <ui/keytable/queryterm.h>

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

namespace Latchkey::Ui {

/// Reads what a person types into the search field. Never fails: what can't be understood is left out and
/// becomes a problem; a prefix that is no operator ("http:") is text.
class QueryParser
{
public:
    explicit QueryParser(QStringView text);

    /// In the order typed.
    [[nodiscard]] const std::vector<QueryTerm> &terms() const { return m_terms; }
    [[nodiscard]] const QList<QueryProblem> &problems() const { return m_problems; }

private:
    void readPart();
    [[nodiscard]] std::string_view readWord();
    [[nodiscard]] std::string_view readPhrase();
    [[nodiscard]] std::string_view readOperator();
    void take(std::string_view name, std::string_view value, bool isNegated, size_t start);
    [[nodiscard]] bool isAtSpace() const;
    [[nodiscard]] bool isAtEnd() const { return m_at == m_rest.size(); }

    QByteArray m_folded;
    std::string_view m_rest; // all of it
    size_t m_at = 0;
    std::vector<QueryTerm> m_terms;
    QList<QueryProblem> m_problems;
};

} // namespace Latchkey::Ui
