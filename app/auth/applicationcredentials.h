// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QString>

namespace Latchkey {

/// What an application proves itself with at the token endpoint (RFC 6749 §2.3): the two halves of an API
/// key.
struct ApplicationCredentials
{
    QString clientId;
    Secret clientSecret;
};

} // namespace Latchkey
