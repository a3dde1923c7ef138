// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QByteArray>

namespace Latchkey {

/// One attempt's proof key (RFC 7636): the verifier stays here, only its hash goes through the browser.
struct Pkce
{
    Secret verifier; ///< 86 characters: 64 random bytes, base64url
    QByteArray challenge; ///< S256 of the verifier

    /// New random bytes from the operating system at each call.
    [[nodiscard]] static Pkce generate();
};

/// The S256 challenge for a verifier (RFC 7636 §4.2).
[[nodiscard]] QByteArray codeChallenge(const Secret &verifier);

/// A new state: 32 random bytes, base64url (RFC 6749 §10.12).
[[nodiscard]] QByteArray newOAuthState();

} // namespace Latchkey
