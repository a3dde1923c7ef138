// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

class QPainter;

/// The spot of colour by which people tell connections apart: full where somebody is signed in, a ring where
/// nobody is, so that it never says "all is well" by its colour alone.
namespace Latchkey::Ui::ConnectionDot {

/// In the middle of `area`, `size` pixels wide.
void paint(QPainter &painter, const QRectF &area, const QColor &color, bool signedIn, qreal size = 10);

/// For menus and lists. `ticked`: the one that the window shows.
[[nodiscard]] QIcon icon(const QColor &color, bool signedIn, bool ticked = false);

} // namespace Latchkey::Ui::ConnectionDot
