// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace Latchkey::Ui {

/// Disables the control and says why, by tool tip and to assistive technology; an empty reason enables it and
/// gives it back the words of its own.
void setReasonAgainst(QWidget &control, const QString &reason);

/// Whether a reason stands against using it.
[[nodiscard]] bool hasReasonAgainst(const QWidget &control);

} // namespace Latchkey::Ui
