// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <cmath>

namespace Latchkey::Testing {

inline const QDateTime reportTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

/// An API key that is so many days old; negative: nobody knows.
inline ApiKey keyNamed(const QString &name, double days = 1)
{
    constexpr double secondsPerDay = 86400;
    ApiKey key;
    key.name = name;
    key.clientId = name.toLower();
    key.grantTypes = {int(ApiKey::ClientCredentials)};
    key.contacts = {QStringLiteral("ada@example.org")};
    if (days >= 0)
        key.createdAt = reportTime.addSecs(-qint64(std::round(days * secondsPerDay)));
    return key;
}

inline ApiKeys keysOf(const QList<ApiKey> &keys)
{
    ApiKeys pointers;
    for (const ApiKey &key : keys)
        pointers.push_back(std::make_shared<const ApiKey>(key));
    return pointers;
}

} // namespace Latchkey::Testing
