// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QDateTime>
#include <QString>

namespace Latchkey {

/// What Latchkey reads out of a JWT (RFC 7519). The signature is not checked: the token came over TLS from
/// the token endpoint itself (OpenID Connect Core §3.1.3.7), and nothing here decides about access.
struct TokenClaims
{
    QString subject; ///< `sub`; empty where absent
    QDateTime issuedAt; ///< `iat`, UTC, by the provider's clock; invalid where absent
    QDateTime expiresAt; ///< `exp`, UTC, by the provider's clock; invalid where absent

    /// Empty claims for a token that is no JWT: access tokens are opaque to clients (RFC 6749 §1.4).
    [[nodiscard]] static TokenClaims read(const Secret &token);
};

} // namespace Latchkey
