// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/core/result.h>
#include <app/rpc/httpclient.h>

#include <QDateTime>

namespace Latchkey {

/// What was asked for: the same error code means different things to a person.
enum class TokenGrant { Code, Refresh, ClientCredentials, Revocation };

/// Reads the token endpoint's answer (RFC 6749 §5.1) and wipes its body. `now` is where `expires_in` counts
/// from. Endpoint stays empty; the subject comes from the ID token, else from the access token.
/// Errors: as tokenError().
[[nodiscard]] Result<TokenSet> readTokenAnswer(HttpAnswer &answer, TokenGrant grant, const QDateTime &now);

/// The Error behind an answer that is no success (RFC 6749 §5.2), whatever its shape. Unauthenticated only
/// for invalid_grant (Code, Refresh) and invalid_client (ClientCredentials).
[[nodiscard]] Error tokenError(const HttpAnswer &answer, TokenGrant grant);

/// A provider's own words made fit for a bug report: printable ASCII, at most 200 characters, anything that
/// may be a token masked.
[[nodiscard]] QString sanitizedDescription(const QString &description);

} // namespace Latchkey
