// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>

#include <QFuture>

namespace Latchkey {

/// An access token and the header that carries it (`authorization` or what the server's public config names).
struct BearerToken
{
    QByteArray header;
    Secret token;
};

/// Where ConnectClient gets its bearer token; the session implements it.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    /// A token that is good for at least the next seconds; refreshes first where it must, once for all who
    /// wait. Errors: Unauthenticated where only a new sign-in helps, else whatever the refresh met.
    [[nodiscard]] virtual QFuture<Result<BearerToken>> bearer() = 0;

    /// After the server refused `rejected`: the token that replaces it. Gives the current one if that is
    /// another already, else refreshes. Errors: as bearer().
    [[nodiscard]] virtual QFuture<Result<BearerToken>> replacementFor(const BearerToken &rejected) = 0;
};

} // namespace Latchkey
