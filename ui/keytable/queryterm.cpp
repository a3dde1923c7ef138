// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/queryterm.h>

#include <algorithm>
#include <array>

namespace Latchkey::Ui {

namespace {

constexpr qint64 day = 24 * 60 * 60;

qint64 secondsOf(QueryTerm::Unit unit)
{
    switch (unit) {
    case QueryTerm::Unit::Days:
        return day;
    case QueryTerm::Unit::Weeks:
        return 7 * day;
    case QueryTerm::Unit::Months:
        return 365 * day / 12;
    case QueryTerm::Unit::Years:
        return 365 * day;
    }
    Q_UNREACHABLE();
}

char letterOf(QueryTerm::Unit unit)
{
    switch (unit) {
    case QueryTerm::Unit::Days:
        return 'd';
    case QueryTerm::Unit::Weeks:
        return 'w';
    case QueryTerm::Unit::Months:
        return 'm';
    case QueryTerm::Unit::Years:
        return 'y';
    }
    Q_UNREACHABLE();
}

std::string_view signOf(QueryTerm::Compare compare)
{
    switch (compare) {
    case QueryTerm::Compare::Less:
        return "<";
    case QueryTerm::Compare::AtMost:
        return "<=";
    case QueryTerm::Compare::Equal:
        return "=";
    case QueryTerm::Compare::AtLeast:
        return ">=";
    case QueryTerm::Compare::More:
        return ">";
    }
    Q_UNREACHABLE();
}

std::string_view partOf(std::string_view text, QueryTerm::Field field)
{
    if (field == QueryTerm::Field::Any)
        return text;
    const size_t nameEnd = std::min(text.find('\n'), text.size());
    if (field == QueryTerm::Field::Name)
        return text.substr(0, nameEnd);
    const std::string_view rest = text.substr(std::min(nameEnd + 1, text.size()));
    const size_t idEnd = std::min(rest.find('\n'), rest.size());
    return field == QueryTerm::Field::ClientId ? rest.substr(0, idEnd)
                                               : rest.substr(std::min(idEnd + 1, rest.size()));
}

struct Matcher
{
    std::string_view text;
    const KeyFacts &facts;
    qint64 now;

    bool operator()(const QueryTerm::Stored &) const { return facts.isStored; }
    bool operator()(KeyStatus status) const { return facts.status == status; }
    bool operator()(const QueryTerm::News &news) const
    {
        return news.mark == KeyNews::Mark::None ? facts.mark != news.mark : facts.mark == news.mark;
    }
    bool operator()(const QueryTerm::Text &wanted) const
    {
        return partOf(text, wanted.field).find(wanted.word) != std::string_view::npos;
    }
    bool operator()(const QueryTerm::Unowned &) const
    {
        return partOf(text, QueryTerm::Field::Owner).empty();
    }
    bool operator()(const QueryTerm::Age &wanted) const
    {
        // A server clock that is ahead of ours makes a key that is just made, as in the table.
        return facts.createdAt != KeyFacts::unknown && compares(now - facts.createdAt, wanted);
    }
    bool operator()(const QueryTerm::TimeLeft &wanted) const
    {
        return facts.rotateBy != KeyFacts::unknown && compares(facts.rotateBy - now, wanted);
    }

    static bool compares(qint64 milliseconds, const QueryTerm::Age &wanted)
    {
        const qint64 seconds = std::max(qint64(0), milliseconds / 1000);
        const qint64 unit = secondsOf(wanted.unit);
        const qint64 limit = wanted.count * unit;
        switch (wanted.compare) {
        case QueryTerm::Compare::Less:
            return seconds < limit;
        case QueryTerm::Compare::AtMost:
            return seconds <= limit;
        case QueryTerm::Compare::Equal:
            return seconds >= limit && seconds < limit + unit;
        case QueryTerm::Compare::AtLeast:
            return seconds >= limit;
        case QueryTerm::Compare::More:
            return seconds > limit;
        }
        Q_UNREACHABLE();
    }
};

struct Writer
{
    bool isNegated;
    std::string result;

    void operator()(const QueryTerm::Stored &) { result.append("is:").append(storedName); }
    void operator()(KeyStatus status) { result.append("is:").append(nameOf(status)); }
    void operator()(const QueryTerm::News &news) { result.append("is:").append(nameOf(news.mark)); }
    void operator()(const QueryTerm::Unowned &) { result.append("is:").append(unownedName); }
    void operator()(const QueryTerm::Age &age) { write("age:", age); }
    void operator()(const QueryTerm::TimeLeft &left) { write("left:", left); }
    void write(std::string_view name, const QueryTerm::Age &age)
    {
        result.append(name).append(signOf(age.compare)).append(std::to_string(age.count));
        result.push_back(letterOf(age.unit));
    }
    void operator()(const QueryTerm::Text &text)
    {
        const std::string &word = text.word;
        const bool isPhrase = std::any_of(word.begin(), word.end(), isSpace)
            || (text.field == QueryTerm::Field::Any
                && ((word.front() == '-' && !isNegated) || startsWithOperator(word)));
        if (text.field != QueryTerm::Field::Any)
            result.append(nameOf(text.field)).append(":");
        const std::string_view quote = isPhrase ? "\"" : "";
        result.append(quote).append(word).append(quote);
    }

    static bool isSpace(char character)
    {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }
};

bool contains(const QueryTerm::Text &wide, const QueryTerm::Text &narrow)
{
    return (wide.field == narrow.field || wide.field == QueryTerm::Field::Any)
        && narrow.word.find(wide.word) != std::string::npos;
}

} // namespace

std::string_view nameOf(QueryTerm::Field field)
{
    switch (field) {
    case QueryTerm::Field::Any:
        return {};
    case QueryTerm::Field::Name:
        return "name";
    case QueryTerm::Field::ClientId:
        return "id";
    case QueryTerm::Field::Owner:
        return "owner";
    }
    Q_UNREACHABLE();
}

std::string_view nameOf(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Ok:
        return "ok";
    case KeyStatus::Due:
        return "due";
    case KeyStatus::Overdue:
        return "overdue";
    case KeyStatus::Expired:
        return "expired";
    }
    Q_UNREACHABLE();
}

std::string_view nameOf(KeyNews::Mark mark)
{
    switch (mark) {
    case KeyNews::Mark::None:
        return "changed";
    case KeyNews::Mark::New:
        return "new";
    case KeyNews::Mark::Renamed:
        return "renamed";
    }
    Q_UNREACHABLE();
}

bool startsWithOperator(std::string_view word)
{
    constexpr std::array<std::string_view, 6> names{"age", "left", "is", "name", "id", "owner"};
    return std::find(names.begin(), names.end(), word.substr(0, word.find(':'))) != names.end()
        && word.find(':') != std::string_view::npos;
}

bool QueryTerm::matches(std::string_view row, const KeyFacts &facts, qint64 now) const
{
    return std::visit(Matcher{row, facts, now}, condition) != isNegated;
}

bool QueryTerm::implies(const QueryTerm &other) const
{
    if (*this == other)
        return true;
    const auto *mine = std::get_if<Text>(&condition);
    const auto *theirs = std::get_if<Text>(&other.condition);
    if (!mine || !theirs || isNegated != other.isNegated)
        return false;
    return isNegated ? contains(*mine, *theirs) : contains(*theirs, *mine);
}

std::string QueryTerm::text() const
{
    Writer writer{isNegated, isNegated ? "-" : ""};
    std::visit(writer, condition);
    return writer.result;
}

} // namespace Latchkey::Ui
