// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace Latchkey::Gallery {

/// A text or an icon that a widget painted.
struct Painted
{
    const QWidget *widget;
    QRectF area; ///< in the coordinates of the widget's window; what is clipped away is not in it
    QString text; ///< empty: an icon
    QColor color; ///< of the text
};

/// What is painted when the window is: each text by itself, and without what stands beside it.
[[nodiscard]] QList<Painted> paintedIn(QWidget &window);

} // namespace Latchkey::Gallery
