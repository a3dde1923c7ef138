// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace Latchkey::Ui {

/// Whether this system can keep windows out of screenshots and shared screens.
[[nodiscard]] bool canExcludeFromCapture();

/// `nativeWindow` is QWidget::winId(). Where the system can't, nothing happens. True where it was done.
bool setExcludedFromCapture(std::uintptr_t nativeWindow, bool excluded);

} // namespace Latchkey::Ui
