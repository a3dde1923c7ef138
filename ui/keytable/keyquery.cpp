// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyquery.h>

#include <ui/keytable/queryparser.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

KeyQuery::KeyQuery(QStringView text)
{
    const QueryParser parser(text);
    m_terms = parser.terms();
    m_problems = parser.problems();
    const auto rank = [](const QueryTerm &term) {
        return std::pair(term.condition.index(), term.text());
    };
    std::sort(m_terms.begin(), m_terms.end(),
        [rank](const QueryTerm &left, const QueryTerm &right) { return rank(left) < rank(right); });
    m_terms.erase(std::unique(m_terms.begin(), m_terms.end()), m_terms.end());
}

bool KeyQuery::isPlain() const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [](const QueryTerm &term) {
        const auto *text = std::get_if<QueryTerm::Text>(&term.condition);
        return text && text->field == QueryTerm::Field::Any && !term.isNegated;
    });
}

bool KeyQuery::dependsOnTime() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const QueryTerm &term) {
        return std::holds_alternative<QueryTerm::Age>(term.condition)
            || std::holds_alternative<QueryTerm::TimeLeft>(term.condition);
    });
}

QString KeyQuery::unknownOperator() const
{
    static const QRegularExpression pattern(u"^[a-z]{2,}:(?!//)"_s); // terms are folded
    for (const QueryTerm &term : m_terms) {
        const auto *text = std::get_if<QueryTerm::Text>(&term.condition);
        if (!text || text->field != QueryTerm::Field::Any)
            continue;
        if (const auto match = pattern.match(QString::fromStdString(text->word)); match.hasMatch())
            return match.captured();
    }
    return {};
}

bool KeyQuery::matches(std::string_view text, const KeyFacts &facts, qint64 now) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
        [&](const QueryTerm &term) { return term.matches(text, facts, now); });
}

bool KeyQuery::narrows(const KeyQuery &other) const
{
    return std::all_of(other.m_terms.begin(), other.m_terms.end(), [this](const QueryTerm &wide) {
        return std::any_of(
            m_terms.begin(), m_terms.end(), [&wide](const QueryTerm &term) { return term.implies(wide); });
    });
}

QString KeyQuery::canonicalText() const
{
    QStringList parts;
    for (const QueryTerm &term : m_terms)
        parts += QString::fromStdString(term.text());
    return parts.join(u' ');
}

} // namespace Latchkey::Ui
