// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

namespace Latchkey {

/// A port, 1–65535, that is free on 127.0.0.1 and on ::1 (where there is one), outside the range that systems
/// hand out by themselves; 0 where none was found.
[[nodiscard]] int freeLoopbackPort();

/// What a person is told where there is none.
[[nodiscard]] Error noFreePort();

} // namespace Latchkey
