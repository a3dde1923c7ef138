// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keycounts.h>

#include <app/keys/keylist.h>

namespace Latchkey {

void KeyCounts::add(KeyStatus status)
{
    ++total;
    switch (status) {
    case KeyStatus::Ok:
        return;
    case KeyStatus::Due:
        ++due;
        return;
    case KeyStatus::Overdue:
        ++overdue;
        return;
    case KeyStatus::Expired:
        ++expired;
        return;
    }
}

KeyCounts keyCounts(const KeyList &keys, const QDateTime &now)
{
    KeyCounts counts;
    for (int row = 0; row < keys.size(); ++row) {
        if (keys.at(row).isApiKey())
            counts.add(keyStatus(keys.at(row), now));
    }
    return counts;
}

} // namespace Latchkey
