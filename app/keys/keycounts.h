// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/keystatus.h>

#include <QDateTime>

namespace Latchkey {

class KeyList;

/// How many keys there are, and how many of them want attention. Applications that are no API keys do not
/// count.
struct KeyCounts
{
    int total = 0;
    int due = 0;
    int overdue = 0;
    int expired = 0;

    /// One more API key.
    void add(KeyStatus status);
};

/// Linear in the number of keys.
[[nodiscard]] KeyCounts keyCounts(const KeyList &keys, const QDateTime &now);

} // namespace Latchkey
