// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QString>

namespace Latchkey {

/// Tells one secret of a key from another without being one: the first 64 bits of SHA-256 over the client ID,
/// a zero byte and the client secret, as 16 hexadecimal digits. The same wherever the key's endpoint or
/// organization is written differently. Union's secrets are random and long, so it can't be turned around.
/// Empty where there is no secret.
[[nodiscard]] QString fingerprintOf(const QString &clientId, const Secret &clientSecret);

/// The same for encoded credentials; empty where they can't be decoded.
[[nodiscard]] QString fingerprintOf(const Secret &encodedCredentials);

} // namespace Latchkey
