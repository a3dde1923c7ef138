// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

namespace Latchkey {

[[nodiscard]] Error signedOutError();
[[nodiscard]] Error lockedError(); ///< Cancelled: by a lock of the program
[[nodiscard]] Error signInExpiredError(); ///< refused, and no refresh token to renew it with
[[nodiscard]] Error freshTokenRefusedError(); ///< by the control plane, right after a refresh
[[nodiscard]] Error foreignSignInError(); ///< tokens of another control plane
/// The provider ended the sign-in, and the keychain has it no more: `ended` is what the provider's end is.
[[nodiscard]] Error signedOutElsewhereError(const Error &ended);
[[nodiscard]] Error takenOutError(); ///< KeychainEmpty: it was there
[[nodiscard]] Error revocationTooSlowError();
[[nodiscard]] Error keychainSilentError(); ///< KeychainLocked: it may be waiting for its password

} // namespace Latchkey
