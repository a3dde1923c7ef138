// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace Latchkey {

struct ApiKey;

/// How urgently a key wants to be rotated.
enum class KeyStatus { Ok, Due, Overdue, Expired };

inline constexpr int dueAfterDays = 75;
inline constexpr int overdueAfterDays = 90;

/// Expired once its secret has expired; else by age: due from 75 days, overdue from 90. Due as well where the
/// secret expires no later than a key that is just due gets overdue. Ok where neither is known.
[[nodiscard]] KeyStatus keyStatus(const ApiKey &key, const QDateTime &now);

/// Whole days until the key is overdue, 0 or less once it is; at least 0 for an unknown age.
[[nodiscard]] int daysUntilOverdue(const ApiKey &key, const QDateTime &now);

/// Whole days in which a key that is due must be rotated: until it is overdue or its secret expires,
/// whichever comes first. Of the time until it expires only full days count, but never less than one.
[[nodiscard]] int daysToRotate(const ApiKey &key, const QDateTime &now);

/// The moment at which it gets overdue or its secret expires, whichever comes first; invalid where neither is
/// known.
[[nodiscard]] QDateTime rotateBy(const ApiKey &key);

} // namespace Latchkey
