// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Latchkey::Gallery {

/// A text that a person reads or hears, and where it is.
struct ShownText
{
    QString text;
    QString place; ///< class, objectName and kind of text, for a report
};

/// What is on the widget and on those in it, as far as they can be seen: texts, tool tips, placeholders,
/// names and descriptions for assistive technology, titles, items, menus. Not what was typed.
[[nodiscard]] QList<ShownText> shownTexts(const QWidget &widget);

/// Class and objectName, with those of the parent where it has no name of its own.
[[nodiscard]] QString placeOf(const QWidget &widget);

} // namespace Latchkey::Gallery
