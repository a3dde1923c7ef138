// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/applicationcredentials.h>
#include <app/core/result.h>
#include <app/core/secret.h>

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Latchkey {

/// How a sign-in came about; it says how the sign-in is renewed.
enum class Grant {
    AuthorizationCode, ///< RFC 6749 §4.1: a person, in a browser of this computer
    DeviceCode, ///< RFC 8628: a person, in any browser
    ClientCredentials, ///< RFC 6749 §4.4: an application, with its own secret
};

/// What a sign-in yields (RFC 6749 §5.1) and what the keychain keeps of it.
struct TokenSet
{
    Secret accessToken;
    Secret refreshToken; ///< empty where the server gave none
    Secret idToken; ///< empty where the server gave none
    QDateTime expiresAt; ///< UTC, of the access token; invalid where unknown: then wait for a 401
    QDateTime issuedAt; ///< UTC, when the provider gave it, by its clock; not kept; invalid: unknown
    QStringList scopes;
    QString endpoint; ///< Endpoint::authority() of the control plane it is for
    QString subject; ///< `sub` of the person or application; empty where unknown
    Grant grant = Grant::AuthorizationCode;
    std::optional<ApplicationCredentials> application; ///< for ClientCredentials: what renews it

    /// Whether new tokens can be had without the person.
    [[nodiscard]] bool isRenewable() const { return !refreshToken.isEmpty() || application; }
};

/// What may be known of a sign-in outside of it: no secret.
struct SignInFacts
{
    Grant grant = Grant::AuthorizationCode;
    QString subject; ///< as the tokens name it; empty where they don't
    QString clientId; ///< of an application; else empty
    QDateTime expiresAt = {}; ///< UTC, of the access token; invalid where unknown
};

[[nodiscard]] SignInFacts factsOf(const TokenSet &tokens);

/// The tokens as one keychain item: JSON with a version. Version 2 has the grant, and what an application
/// renews itself with; version 1, without them, is read as a sign-in with the browser.
[[nodiscard]] Secret toKeychainItem(const TokenSet &tokens);

/// Errors: KeychainDamaged where the item is not what toKeychainItem() makes, is from a newer version, or is
/// for another endpoint.
[[nodiscard]] Result<TokenSet> fromKeychainItem(const Secret &item, const QString &endpoint);

} // namespace Latchkey
