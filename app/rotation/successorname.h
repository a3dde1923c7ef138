// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace Latchkey {

/// What the key that replaces another is called.
struct SuccessorName
{
    QString clientId;
    QString name;

    friend bool operator==(const SuccessorName &, const SuccessorName &) = default;
};

/// The next generation: "ci" becomes "ci-2", "ci-2" becomes "ci-3". Name and client ID get the same number,
/// the first after both for which `isTaken` says no. A final "-N" counts as a generation from 2 to 999
/// without a leading zero, so that "prod-2024" and "key-0007" are names of their own. The client ID obeys
/// clientIdFromName(), the name maxNameLength, for which its end is cut off.
[[nodiscard]] SuccessorName successorName(const QString &oldClientId, const QString &oldName,
    const std::function<bool(const QString &clientId)> &isTaken);

} // namespace Latchkey
