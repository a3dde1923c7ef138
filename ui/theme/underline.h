// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QString;
class QWidget;

namespace Latchkey::Ui {

/// Which letter of what a button says is underlined; -1 for none.
void setUnderlinedLetter(QWidget *button, qsizetype place);

/// `text` with the mark that underlines the button's letter where it is painted.
[[nodiscard]] QString withUnderline(const QString &text, const QWidget *button);

} // namespace Latchkey::Ui
