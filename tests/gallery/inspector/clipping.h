// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace Latchkey::Gallery {

/// Where a text has less room than it needs and can't be read elsewhere (in a tool tip): a line for each,
/// with the place, what is there and what it needs. Looks at the visible widgets in this one.
[[nodiscard]] QStringList clippedTexts(const QWidget &widget);

} // namespace Latchkey::Gallery
