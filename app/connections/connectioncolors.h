// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <array>

namespace Latchkey {

/// What a new connection can be told apart by: #rrggbb, each stands out on every light and dark surface
/// (3 : 1, WCAG 2.2 §1.4.11). The first free one is taken.
inline constexpr std::array<QLatin1StringView, 8> connectionColors{QLatin1StringView("#6877e9"),
    QLatin1StringView("#21935b"), QLatin1StringView("#d45e2c"), QLatin1StringView("#9f67d8"),
    QLatin1StringView("#158da7"), QLatin1StringView("#af7611"), QLatin1StringView("#d75667"),
    QLatin1StringView("#778291")};

} // namespace Latchkey
