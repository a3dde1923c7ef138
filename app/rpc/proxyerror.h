// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

#include <optional>

namespace Latchkey {

struct NetworkFailure;

/// The Error of a request that did not get past its proxy: Proxy or ProxyAuthentication. Nothing where there
/// is no proxy on the way, or it has done its part.
[[nodiscard]] std::optional<Error> proxyError(const NetworkFailure &failure);

} // namespace Latchkey
