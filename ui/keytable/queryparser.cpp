// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/queryparser.h>

#include <ui/keytable/keyhaystack.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace Latchkey::Ui {

namespace {

constexpr size_t mostDigits = 9;

QString toText(std::string_view folded)
{
    return QString::fromUtf8(folded.data(), qsizetype(folded.size()));
}

std::optional<QueryTerm::Condition> stateNamed(std::string_view name)
{
    if (name == storedName)
        return QueryTerm::Stored{};
    if (name == unownedName)
        return QueryTerm::Unowned{};
    for (const KeyStatus status : {KeyStatus::Ok, KeyStatus::Due, KeyStatus::Overdue, KeyStatus::Expired}) {
        if (name == nameOf(status))
            return status;
    }
    using Mark = KeyNews::Mark;
    for (const Mark mark : {Mark::None, Mark::New, Mark::Renamed}) {
        if (name == nameOf(mark))
            return QueryTerm::News{mark};
    }
    return std::nullopt;
}

std::optional<QueryTerm::Field> fieldNamed(std::string_view name)
{
    using Field = QueryTerm::Field;
    for (const Field field : {Field::Name, Field::ClientId, Field::Owner}) {
        if (name == nameOf(field))
            return field;
    }
    return std::nullopt;
}

QueryTerm::Compare takeCompare(std::string_view &text)
{
    using Compare = QueryTerm::Compare;
    constexpr std::array<std::pair<std::string_view, Compare>, 5> signs{{{"<=", Compare::AtMost},
        {">=", Compare::AtLeast}, {"<", Compare::Less}, {">", Compare::More}, {"=", Compare::Equal}}};
    for (const auto &[sign, compare] : signs) {
        if (text.substr(0, sign.size()) == sign) {
            text.remove_prefix(sign.size());
            return compare;
        }
    }
    return Compare::Equal;
}

std::optional<QueryTerm::Unit> unitNamed(std::string_view name)
{
    using Unit = QueryTerm::Unit;
    if (name.empty() || name == "d")
        return Unit::Days;
    if (name == "w")
        return Unit::Weeks;
    if (name == "m")
        return Unit::Months;
    return name == "y" ? std::optional(Unit::Years) : std::nullopt;
}

template <class Time>
std::optional<QueryTerm::Condition> timeOf(std::string_view text)
{
    Time age;
    age.compare = takeCompare(text);
    const auto isDigit = [](char character) {
        return character >= '0' && character <= '9';
    };
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const size_t digits = size_t(end - text.begin());
    const auto unit = unitNamed(text.substr(digits));
    if (digits == 0 || digits > mostDigits || !unit)
        return std::nullopt;
    std::from_chars(text.data(), text.data() + digits, age.count);
    age.unit = *unit;
    return age;
}

} // namespace

QueryParser::QueryParser(QStringView text)
    : m_folded(foldedForSearch(text))
    , m_rest(m_folded.constData(), size_t(m_folded.size()))
{
    while (!isAtEnd()) {
        if (isAtSpace())
            ++m_at;
        else
            readPart();
    }
}

void QueryParser::readPart()
{
    const size_t start = m_at;
    const bool isNegated = m_rest[m_at] == '-';
    if (isNegated)
        ++m_at;
    const std::string_view name = readOperator();
    const bool isPhrase = !isAtEnd() && m_rest[m_at] == '"';
    const std::string_view value = isPhrase ? readPhrase() : readWord();
    take(name, value, isNegated, start);
}

/// Empty where there is none.
std::string_view QueryParser::readOperator()
{
    const std::string_view rest = m_rest.substr(m_at);
    if (!startsWithOperator(rest))
        return {};
    const std::string_view name = rest.substr(0, rest.find(':'));
    m_at += name.size() + 1;
    return name;
}

std::string_view QueryParser::readWord()
{
    const size_t start = m_at;
    while (!isAtEnd() && !isAtSpace())
        ++m_at;
    return m_rest.substr(start, m_at - start);
}

std::string_view QueryParser::readPhrase()
{
    const size_t start = ++m_at;
    const size_t end = m_rest.find('"', start);
    if (end == std::string_view::npos) {
        m_at = m_rest.size();
        m_problems.append({QueryProblem::Kind::OpenQuote, toText(m_rest.substr(start))});
        return m_rest.substr(start);
    }
    m_at = end + 1;
    return m_rest.substr(start, end - start);
}

void QueryParser::take(std::string_view name, std::string_view value, bool isNegated, size_t start)
{
    std::optional<QueryTerm::Condition> condition;
    QueryProblem::Kind kind = QueryProblem::Kind::MissingWord;
    if (const auto field = fieldNamed(name)) {
        if (!value.empty())
            condition = QueryTerm::Text{*field, std::string(value)};
    } else if (name.empty()) {
        if (value.empty())
            return; // "-" or quotes around nothing: someone is about to type on
        condition = QueryTerm::Text{QueryTerm::Field::Any, std::string(value)};
    } else {
        const bool isAge = name == "age";
        const bool isTimeLeft = name == "left";
        condition = isAge ? timeOf<QueryTerm::Age>(value)
            : isTimeLeft  ? timeOf<QueryTerm::TimeLeft>(value)
                          : stateNamed(value);
        kind = isAge     ? QueryProblem::Kind::BadAge
            : isTimeLeft ? QueryProblem::Kind::BadTimeLeft
                         : QueryProblem::Kind::UnknownState;
    }
    if (condition)
        m_terms.push_back({std::move(*condition), isNegated});
    else
        m_problems.append({kind, toText(m_rest.substr(start, m_at - start))});
}

bool QueryParser::isAtSpace() const
{
    const char character = m_rest[m_at];
    return character == ' ' || (character >= '\t' && character <= '\r');
}

} // namespace Latchkey::Ui
