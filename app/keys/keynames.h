// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <QString>
#include <QStringView>

#include <optional>

namespace Latchkey {

struct ApiKey;

/// The client ID that a name becomes: lower case, each run outside [0-9a-zA-Z] one "-", also at its ends, as
/// the command line tools do it. Empty for a name with no character that survives.
[[nodiscard]] QString clientIdFromName(QStringView name);

/// The same on a serverless host: {first DNS label}-{user handle}-{name}. A vanity name counts as the host
/// that it stands for.
[[nodiscard]] QString serverlessClientId(const Endpoint &endpoint, QStringView userHandle, QStringView name);

/// The known serverless hosts and what UNION_SERVERLESS_ENDPOINT adds (`extraHost`, may be empty).
[[nodiscard]] bool isServerlessHost(const Endpoint &endpoint, QStringView extraHost);

/// Whether an address from an encoded key (host[:port]) means this control plane; a vanity name and the host
/// that it stands for are one.
[[nodiscard]] bool isSameUnion(QStringView address, const Endpoint &endpoint);

/// The name of the key that has this client ID already, if there is one.
[[nodiscard]] std::optional<QString> takenBy(const QString &clientId, const QList<ApiKey> &keys);

inline constexpr int maxNameLength = 255; ///< UTF-16 units; the longest that common identity stores take

/// What is wrong with a name for a new or edited key.
struct NameTrouble
{
    enum class Weight {
        Refused, ///< can't be used
        Warning, ///< can be used, but may mislead
    };
    Weight weight;
    QString message; ///< translated: what it is, what to do
};

/// Refused: empty, or longer than maxNameLength. Warning: characters that can't be seen or that turn the
/// reading direction (Unicode categories Cc, Cf, Zl, Zp). Nothing else is wrong with a name.
[[nodiscard]] std::optional<NameTrouble> nameTrouble(QStringView name);

/// The same for a key to be created; refused too: a name that gives no client ID.
[[nodiscard]] std::optional<NameTrouble> newNameTrouble(QStringView name);

} // namespace Latchkey
