// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPalette;

namespace Latchkey::Ui {

enum class Appearance {
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark,
};

/// What a colour is for. Icons, status labels and delegates name the role, never the colour.
enum class ColorRole {
    Text,
    Muted,
    Accent,
    OnAccent,
    Ok,
    Due,
    Overdue,
    Expired,
    Brass,
};

/// The tokens everything is painted with.
struct Colors
{
    QColor window;
    QColor base;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor ok;
    QColor due;
    QColor overdue;
    QColor expired;
    QColor brass;

    [[nodiscard]] QColor of(ColorRole role) const;
};

[[nodiscard]] const Colors &colorsFor(Appearance appearance);

/// The tokens a palette was made from; a foreign palette gives those of the nearest appearance. The way for
/// widgets and delegates: `colorsFor(palette())`, `colorsFor(option.palette)`.
[[nodiscard]] const Colors &colorsFor(const QPalette &palette);
[[nodiscard]] Appearance appearanceOf(const QPalette &palette);

/// The palette of an appearance. Highlight is the accent (selected text in fields), PlaceholderText the muted
/// text, Mid the hairline.
[[nodiscard]] QPalette paletteFor(Appearance appearance);

/// The same with Highlight for whole rows: the selection colour under ordinary text.
[[nodiscard]] QPalette itemViewPaletteFor(Appearance appearance);

/// `over` at `opacity` (0–1) on an opaque `under`.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, qreal opacity);

/// Contrast of two opaque colours, 1–21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace Latchkey::Ui
