// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>

#include <QString>

namespace Latchkey {

/// The four parts of a FLYTE_API_KEY: base64(endpoint ":" client_id ":" client_secret ":" org).
struct EncodedCredentials
{
    QString endpoint; ///< host[:port], lower case, no scheme
    QString clientId;
    Secret clientSecret;
    QString organization; ///< empty for "None"
};

/// Strict. Errors: InvalidArgument where a part is empty or holds what the format can't carry (a ":" in the
/// endpoint's host, id or organization; a slash or scheme in the endpoint).
[[nodiscard]] Result<Secret> encodeCredentials(const EncodedCredentials &parts);

/// True where official decoders split the result wrongly: the endpoint has a port.
[[nodiscard]] bool officialDecodersMisread(const EncodedCredentials &parts);

/// Tolerant: white space around, an `export NAME=` prefix and quotes, a scheme, a port. Errors:
/// InvalidArgument, saying in words what is wrong and never echoing the input.
[[nodiscard]] Result<EncodedCredentials> decodeCredentials(const Secret &text);

/// A number from 1 to 65535 in digits.
[[nodiscard]] bool isPort(QByteArrayView text);

/// The scheme with its slashes that decoded credentials begin with, in any case ("dns:///"); empty for none.
[[nodiscard]] QByteArrayView schemeOf(QByteArrayView text);

/// Whether pastedValue() starts as an encoded key does, however damaged it is: with the readable name of a
/// host.
[[nodiscard]] bool resemblesKey(QByteArrayView value);

} // namespace Latchkey
