// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace Latchkey {

/// What the practice tenant does wrong on purpose, for tests. Applies to calls whose path contains `path`.
struct PracticeFault
{
    enum class Kind {
        None,
        Latency, ///< the call takes effect at once, its answer comes after `latency`
        ConnectError, ///< answer with `connectCode` and `httpStatus`; no effect
        DropBefore, ///< close the connection before the call takes effect
        DropAfter, ///< let the call take effect, then close the connection without an answer
        Html, ///< 200 with text/html; no effect
        HtmlError, ///< 500 with text/html; no effect
        Truncated, ///< half of the answer, after the call took effect
        Huge, ///< an answer of `hugeBytes`; no effect
        Redirect, ///< 301 to `redirectTo`; no effect
        Hang, ///< never answer (until the tenant stops); no effect
        TokenLoop, ///< List: a page token that leads back to itself
        DuplicateKeys, ///< List: each page repeats its first key and the last one of the page before
        FutureEnum, ///< keys with enum values that no one knows yet
        MissingSecret, ///< Create: an answer without the secret
    };
    Kind kind = Kind::None;
    std::string path; ///< for example "AppsService/Create"; empty: every call
    int times = 1; ///< how many calls it hits; -1: all
    std::chrono::milliseconds latency{0}; ///< holds up the answer of any kind of fault
    std::string connectCode = "unavailable";
    int httpStatus = 503;
    std::size_t hugeBytes = 20u * 1024 * 1024;
    std::string redirectTo;
};

} // namespace Latchkey
