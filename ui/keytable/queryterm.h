// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/keynews.h>
#include <app/keys/keystatus.h>

#include <QtGlobal>

#include <limits>
#include <string>
#include <string_view>
#include <variant>

namespace Latchkey::Ui {

/// What a search asks of a key beside its text.
struct KeyFacts
{
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    qint64 createdAt = unknown; ///< ms since the epoch
    qint64 rotateBy = unknown; ///< the same; see rotateBy()
    KeyStatus status = KeyStatus::Ok;
    bool isStored = false; ///< its secret is kept on this computer
    KeyNews::Mark mark = KeyNews::Mark::None; ///< what the last refresh found

    friend bool operator==(const KeyFacts &, const KeyFacts &) = default;
};

/// One condition of a search: a word, or an operator such as "age:>90d".
struct QueryTerm
{
    enum class Field { Any, Name, ClientId, Owner };
    enum class Compare { Less, AtMost, Equal, AtLeast, More };
    enum class Unit { Days, Weeks, Months, Years };

    struct Stored
    {
        friend bool operator==(const Stored &, const Stored &) = default;
    };

    /// What the last refresh found; None is any of it.
    struct News
    {
        KeyNews::Mark mark = KeyNews::Mark::None;

        friend bool operator==(const News &, const News &) = default;
    };

    /// A month is the twelfth part of a year, a year has 365 days: as in the table. "=" is any age of so
    /// many whole units ("age:=2w": two weeks and less than three); an unknown age is like none.
    struct Age
    {
        Compare compare = Compare::Equal;
        qint64 count = 0; ///< at most 9 digits
        Unit unit = Unit::Days;

        friend bool operator==(const Age &, const Age &) = default;
    };

    /// The time until it has to be rotated, none where that is past: of no key whose dates are not known.
    struct TimeLeft : Age
    {
        friend bool operator==(const TimeLeft &, const TimeLeft &) = default;
    };

    /// Nobody is named as its contact.
    struct Unowned
    {
        friend bool operator==(const Unowned &, const Unowned &) = default;
    };

    struct Text
    {
        Field field = Field::Any;
        std::string word; ///< as foldedForSearch() makes it, not empty

        friend bool operator==(const Text &, const Text &) = default;
    };

    // Those come first that are told in no time.
    using Condition = std::variant<Stored, KeyStatus, News, Age, TimeLeft, Unowned, Text>;

    Condition condition;
    bool isNegated = false;

    /// `text` is a row of the haystack: name, client ID and contacts, one a line. `now` in ms since the
    /// epoch.
    [[nodiscard]] bool matches(std::string_view text, const KeyFacts &facts, qint64 now) const;

    /// True only where every key that matches this one matches `other` too.
    [[nodiscard]] bool implies(const QueryTerm &other) const;

    /// As a person would type it; the same for all that mean the same. Folded, UTF-8.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// What comes before the ":" of an operator, in lower case; empty for Field::Any.
[[nodiscard]] std::string_view nameOf(QueryTerm::Field field);
/// What comes after "is:".
[[nodiscard]] std::string_view nameOf(KeyStatus status);
[[nodiscard]] std::string_view nameOf(KeyNews::Mark mark);
inline constexpr std::string_view storedName = "stored";
inline constexpr std::string_view unownedName = "unowned";

/// Whether `word` starts with an operator, known by its name and colon. `word` folded.
[[nodiscard]] bool startsWithOperator(std::string_view word);

} // namespace Latchkey::Ui
