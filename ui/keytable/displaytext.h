// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Latchkey::Ui {

/// Text from elsewhere, made safe for one line of a window: control, bidi-control and zero-width characters
/// become U+FFFD (Unicode TR 36 §2.5), joiners stay where a script needs them, and text that runs against
/// the window's direction is isolated (UAX 9, FSI … PDI).
[[nodiscard]] QString displayText(QStringView text);

/// displayText() of at most `most` characters, for use in a sentence.
[[nodiscard]] QString shortText(QStringView text, qsizetype most = 60);

/// The whole text for a tooltip: hidden characters spelled out as [U+202E], markup shown as plain text.
[[nodiscard]] QString toolTipText(QStringView text);

/// Things side by side, with what the language puts between them; nothing is made safe.
[[nodiscard]] QString listed(const QStringList &things);

} // namespace Latchkey::Ui
