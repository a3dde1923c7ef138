// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Latchkey {

/// What the browser shows after the provider sent it back.
enum class LoopbackPage {
    Done, ///< the answer arrived
    Refused, ///< the provider or the person said no
    AnsweredAlready, ///< a second answer to the same attempt
    ForeignAnswer, ///< belongs to another attempt
    NotFound,
    BadRequest,
    TooLarge,
    WrongMethod,
};

/// The whole HTTP answer: status line, headers, and a page that needs nothing from elsewhere and repeats
/// nothing of the request. `withBody` is false for HEAD.
[[nodiscard]] QByteArray loopbackAnswer(LoopbackPage page, bool withBody);

} // namespace Latchkey
