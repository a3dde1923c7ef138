// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keycounts.h>

#include <app/keys/keylist.h>
#include <app/keys/keystatus.h>

namespace Latchkey {

KeyCounts keyCounts(const KeyList &keys, const QDateTime &now)
{
    KeyCounts counts;
    for (int row = 0; row < keys.size(); ++row) {
        const ApiKey &key = keys.at(row);
        if (!key.isApiKey())
            continue;
        ++counts.total;
        switch (keyStatus(key, now)) {
        case KeyStatus::Ok:
            break;
        case KeyStatus::Due:
            ++counts.due;
            break;
        case KeyStatus::Overdue:
            ++counts.overdue;
            break;
        case KeyStatus::Expired:
            ++counts.expired;
            break;
        }
    }
    return counts;
}

} // namespace Latchkey
