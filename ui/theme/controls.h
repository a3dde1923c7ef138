// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QAbstractButton;
class QLabel;
class QString;
class QToolButton;
class QWidget;

namespace Latchkey::Ui {

enum class Icon;

/// The one grid everything is laid out on, in device-independent pixels.
namespace Metrics {
inline constexpr int grid = 4;
inline constexpr int controlHeight = 36;
inline constexpr int rowHeight = 40;
inline constexpr int headerHeight = 36;
inline constexpr int cornerRadius = 8;
inline constexpr int iconSize = 16;
inline constexpr int windowMargin = 16;
inline constexpr int paneMargin = 18;
inline constexpr int dialogMargin = 24;
inline constexpr int spacing = 8;
inline constexpr int wideSpacing = 12;
} // namespace Metrics

/// How a button is painted; kept in its dynamic property "variant".
enum class Variant {
    Normal, ///< base fill, hairline
    Primary, ///< accent fill; one in a window
    Quiet, ///< no frame until the pointer is over it
    Link, ///< accent text
    Danger, ///< as normal, icon and text in the colour of what can't be taken back
};

void setVariant(QWidget *button, Variant variant);
[[nodiscard]] Variant variantOf(const QWidget *button);
inline void makePrimary(QWidget *button)
{
    setVariant(button, Variant::Primary);
}
inline void makeQuiet(QWidget *button)
{
    setVariant(button, Variant::Quiet);
}
inline void makeDanger(QWidget *button)
{
    setVariant(button, Variant::Danger);
}

/// An icon-only button (36 × 36): the text is its accessible name and tool tip.
void setIconOnly(QToolButton *button, Icon icon, const QString &name);

/// The second column of a menu holds text that people type: it gets the monospaced face.
void setMonospaceColumn(QWidget *menu);
[[nodiscard]] bool hasMonospaceColumn(const QWidget *menu);

/// Marks a field whose content can't be taken: it gets a border in the error colour.
void setInvalid(QWidget *field, bool invalid);
[[nodiscard]] bool isInvalid(const QWidget *field);

/// Paints the widget's background in the base colour, as dialogs have it; fields in it contrast with that.
void makeSurface(QWidget *widget);

/// Labels whose colour follows the palette.
void makeMuted(QLabel *label);
void makeCaption(QLabel *label);
void makeHeading(QLabel *label);
void makeTitle(QLabel *label);

} // namespace Latchkey::Ui
