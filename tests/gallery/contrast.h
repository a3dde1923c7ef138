// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace Latchkey::Ui {
enum class Appearance;
}

namespace Latchkey::Gallery {

/// What of the window in front has too little contrast in its picture: texts below 4.5 : 1 (7 : 1 in high
/// contrast), icons and marks below 3 : 1 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11). One line each; a text is measured
/// without the icon beside it. What is disabled does not count. Counts in `measured` what was looked at.
[[nodiscard]] QStringList weakPlaces(QWidget &window, Ui::Appearance appearance, int &measured);

} // namespace Latchkey::Gallery
