// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>

#include <QDateTime>
#include <QStringList>

namespace Latchkey {

/// What a sign-in yields (RFC 6749 §5.1) and what the keychain keeps of it.
struct TokenSet
{
    Secret accessToken;
    Secret refreshToken; ///< empty where the server gave none
    Secret idToken; ///< empty where the server gave none
    QDateTime expiresAt; ///< UTC, of the access token; invalid where unknown: then wait for a 401
    QStringList scopes;
    QString endpoint; ///< Endpoint::authority() of the control plane it is for
    QString subject; ///< `sub` of the person or application; empty where unknown
};

/// The tokens as one keychain item: JSON with a version.
[[nodiscard]] Secret toKeychainItem(const TokenSet &tokens);

/// Errors: KeychainDamaged where the item is not what toKeychainItem() makes, is from a newer version, or is
/// for another endpoint.
[[nodiscard]] Result<TokenSet> fromKeychainItem(const Secret &item, const QString &endpoint);

} // namespace Latchkey
