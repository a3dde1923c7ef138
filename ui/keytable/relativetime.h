// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace Latchkey::Ui {

/// How long ago something was, or how far ahead it is, in the words of a table: "3 days ago", "in 9 days".
/// Days up to four months, since rotation is counted in them: the units only ever grow, and none comes back.
struct RelativeTime
{
    enum class Unit { Now, Minutes, Hours, Days, Months, Years };

    Unit unit = Unit::Now;
    int count = 0;
    bool ahead = false;

    /// Both times valid.
    [[nodiscard]] static RelativeTime between(const QDateTime &when, const QDateTime &now);
    [[nodiscard]] QString text() const;

    friend bool operator==(const RelativeTime &, const RelativeTime &) = default;
};

/// When a key was made; a server clock that is ahead of ours reads as "just now". "—" where unknown.
[[nodiscard]] QString createdText(const QDateTime &createdAt, const QDateTime &now);

/// When a secret expires; "—" for never.
[[nodiscard]] QString expiresText(const QDateTime &expiresAt, const QDateTime &now);

/// The same, short enough for a sentence; the time alone on the same day.
[[nodiscard]] QString momentText(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTime());

/// Date and time in the person's own zone and format; empty where unknown.
[[nodiscard]] QString exactTime(const QDateTime &when);

} // namespace Latchkey::Ui
