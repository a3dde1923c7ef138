// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <QString>
#include <QStringView>

namespace Latchkey {

/// The client ID that a name becomes: lower case, each run outside [0-9a-zA-Z] one "-". Empty for a name with
/// no character that survives.
[[nodiscard]] QString clientIdFromName(QStringView name);

/// The same on a serverless host: {first DNS label}-{user handle}-{name}.
[[nodiscard]] QString serverlessClientId(const Endpoint &endpoint, QStringView userHandle, QStringView name);

/// The known serverless hosts and what UNION_SERVERLESS_ENDPOINT adds (`extraHost`, may be empty).
[[nodiscard]] bool isServerlessHost(const Endpoint &endpoint, QStringView extraHost);

} // namespace Latchkey
