// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace Latchkey::Testing {

/// Everything that a person or assistive technology could read in the window and its dialogs, hidden parts
/// and all roles of all items included; one text a line.
[[nodiscard]] QString textsIn(const QWidget &window);

} // namespace Latchkey::Testing
