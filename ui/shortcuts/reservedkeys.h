// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeySequence;
class QString;

namespace Latchkey::Ui {

/// Why an action can't have these keys, as a sentence: they edit text, move the keyboard through the window,
/// type a letter, or switch connections. Empty for keys that an action can have.
[[nodiscard]] QString reasonAgainstKeys(const QKeySequence &keys);

} // namespace Latchkey::Ui
