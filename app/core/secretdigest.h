// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

namespace Latchkey {

/// Tells whether a text is a certain secret without keeping the secret: a salted digest (Argon2id), slow
/// enough that trying out many secrets is dear, fast enough (some milliseconds) for the GUI thread.
struct SecretDigest
{
    QByteArray salt;
    QByteArray digest; ///< empty for none

    [[nodiscard]] static SecretDigest of(const Secret &secret);
    [[nodiscard]] bool matches(const Secret &secret) const;
};

} // namespace Latchkey
