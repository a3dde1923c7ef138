// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Latchkey {

enum class ErrorKind;

/// What a network does that is away, or that answers for others (a hotel's log-in page).
[[nodiscard]] bool isOfTheNetwork(ErrorKind kind);

} // namespace Latchkey
