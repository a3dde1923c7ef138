// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

#include <tl/expected.hpp>

#include <optional>

namespace Latchkey {

/// What a function that can fail returns: the value, or the Error that says why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error(kind, std::move(message), std::move(detail)));
}

/// Why it failed; nothing where it did not.
template <class T>
[[nodiscard]] std::optional<Error> troubleOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace Latchkey
