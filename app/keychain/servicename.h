// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace Latchkey {

/// Under which all of Latchkey's own keychain items are kept, on every system.
inline constexpr QLatin1StringView keychainService("Latchkey");

} // namespace Latchkey
