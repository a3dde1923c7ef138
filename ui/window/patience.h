// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Latchkey::Ui {

/// Most keyrings answer sooner; what only flashes helps no one.
inline constexpr std::chrono::milliseconds keychainPatience(600);

} // namespace Latchkey::Ui
