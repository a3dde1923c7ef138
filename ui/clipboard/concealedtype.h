// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Latchkey::Ui {

/// The pasteboard type that clipboard managers of macOS leave out of their histories
/// (http://nspasteboard.org); also its name in QMimeData.
constexpr char concealedType[] = "org.nspasteboard.ConcealedType";

/// Makes Qt put that type on the pasteboard under its own name. Needs Qt 6.5; before, Qt hides it behind a
/// name of its own, and clipboard managers keep what is copied.
void registerConcealedType();

} // namespace Latchkey::Ui
