// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeySequenceEdit;

namespace Latchkey::Ui {

/// A field for keys that is one text field to assistive technology, with the keys as its text; Qt takes it
/// for a widget that merely holds another, which never has the focus.
[[nodiscard]] QKeySequenceEdit *makeKeysField();

} // namespace Latchkey::Ui
