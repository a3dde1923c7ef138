// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QWidget;

/// Fonts relative to the system's interface font. Sizes grow and shrink with it.
namespace Latchkey::Ui::Fonts {

enum class Role {
    Body,
    Strong, ///< as body, semi-bold: the current row's name, the primary button
    Caption, ///< small, above a value or a field
    Small, ///< a little smaller than body: status words, hints, status line, check boxes
    Header, ///< a table's header
    Heading, ///< an empty state's or a section's heading
    Title, ///< a dialog's or the details pane's title
    Monospace, ///< ids and secrets
};

[[nodiscard]] QFont font(Role role);
[[nodiscard]] inline QFont monospace()
{
    return font(Role::Monospace);
}

/// Where the system names no interface font of its own, the drawings' size (Qt's fallback of 9 pt is small).
[[nodiscard]] QFont interfaceFont(const QFont &systemFont);

} // namespace Latchkey::Ui::Fonts
