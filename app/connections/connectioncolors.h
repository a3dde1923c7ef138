// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <array>

namespace Latchkey {

/// What a new connection can be told apart by: #rrggbb, each readable on the light and the dark surface
/// (3 : 1, WCAG 2.2 §1.4.11). The first free one is taken.
inline constexpr std::array<QLatin1StringView, 8> connectionColors{QLatin1StringView("#5f6fe8"),
    QLatin1StringView("#1f8a55"), QLatin1StringView("#cc5a2a"), QLatin1StringView("#9a5fd6"),
    QLatin1StringView("#14869e"), QLatin1StringView("#a06c10"), QLatin1StringView("#d4475a"),
    QLatin1StringView("#74808f")};

} // namespace Latchkey
