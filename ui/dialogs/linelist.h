// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QPlainTextEdit;

namespace Latchkey::Ui {

/// A small text field for one value in each line, where Tab goes on to the next control.
[[nodiscard]] QPlainTextEdit *makeLineList(const QString &objectName);

/// The lines without white space around, empty ones left out.
[[nodiscard]] QStringList linesOf(const QPlainTextEdit &edit);

/// Contacts as people type them: separated by commas, semicolons or line ends; each once.
[[nodiscard]] QStringList contactsOf(const QString &text);

/// The first of the values that is no absolute URI with a host, or empty.
[[nodiscard]] QString firstThatIsNoUri(const QStringList &values);

} // namespace Latchkey::Ui
