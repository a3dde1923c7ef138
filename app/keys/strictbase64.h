// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>

namespace Latchkey {

/// Standard alphabet, padded, nothing around it (RFC 4648 §4). Errors: InvalidArgument, naming the first
/// character that does not belong and its place, counted from 1; never more of the text than that.
[[nodiscard]] Result<Secret> decodeStrictBase64(QByteArrayView text);

[[nodiscard]] Secret encodeBase64(QByteArrayView bytes);

} // namespace Latchkey
