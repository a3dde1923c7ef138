// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>
#include <app/keys/encodedcredentials.h>

#include <QStringList>

#include <optional>

namespace Latchkey {

/// What a person gave as "the address of Union", understood.
struct PastedAddress
{
    enum class Kind {
        Address, ///< a host, with a port or a scheme
        Link, ///< a page of the console, or of anything else on that host
        GrpcTarget, ///< `dns:///host`, as the CLIs write it
        EncodedKey, ///< the value of FLYTE_API_KEY
    };
    Kind kind = Kind::Address;
    Endpoint endpoint;
    QString organization; ///< where the link or the key names one; else empty
    QStringList notes; ///< translated sentences: what was left out or may surprise; never a secret
    std::optional<EncodedCredentials> key; ///< for Kind::EncodedKey
};

/// True for what holds an API key or its secret, whole or broken: it must not stay where it can be read.
[[nodiscard]] bool holdsKey(QStringView text);

/// Understands what Endpoint::parse() does, with quotes or angle brackets around; console links; encoded
/// keys as decodeCredentials() does. Errors: InvalidArgument, saying in words what is wrong, and never
/// echoing the input.
[[nodiscard]] Result<PastedAddress> understandAddress(QStringView text);
[[nodiscard]] Result<PastedAddress> understandKey(const Secret &text);

} // namespace Latchkey
