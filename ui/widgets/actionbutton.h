// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QAction;

namespace Latchkey::Ui {

/// The button does what the action does, and is enabled while the action is.
void bindToAction(QAbstractButton &button, QAction &action);

} // namespace Latchkey::Ui
