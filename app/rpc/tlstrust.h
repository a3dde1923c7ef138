// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QSslConfiguration>

namespace Latchkey {

/// TLS settings that trust the system's authorities and those in `caFile` (PEM; empty: only the system's).
/// The first call in a program loads the TLS library, which takes tens of milliseconds. Errors: Storage for a
/// file that can't be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsTrusting(const QString &caFile);

} // namespace Latchkey
