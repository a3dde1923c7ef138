// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Latchkey {

/// The parameters of a redirect's query, decoded. Nothing where a parameter comes twice (RFC 6749 §3.1).
[[nodiscard]] std::optional<QHash<QByteArray, QByteArray>> readAuthorizationQuery(const QByteArray &query);

} // namespace Latchkey
