// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/colors.h>

#include <QPalette>

#include <array>
#include <cmath>

namespace Latchkey::Ui {

namespace {

constexpr std::array allAppearances{
    Appearance::Light, Appearance::Dark, Appearance::HighContrastLight, Appearance::HighContrastDark};

Colors lightColors()
{
    return {
        .window = QColor(0xf5f6f8),
        .base = QColor(0xffffff),
        .line = QColor(0xdfe3e8),
        .text = QColor(0x1b1f24),
        .muted = QColor(0x59626e),
        .accent = QColor(0x3d4edb),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xe6e9ff),
        .ok = QColor(0x177846), // one step darker than first drawn: 4.5:1 on the selection as well
        .due = QColor(0x8a5d00),
        .overdue = QColor(0xb3390e),
        .expired = QColor(0xb4232f),
        .brass = QColor(0xa8741a),
    };
}

Colors darkColors()
{
    return {
        .window = QColor(0x16181d),
        .base = QColor(0x1d2027),
        .line = QColor(0x2d323b),
        .text = QColor(0xe7e9ed),
        .muted = QColor(0xa0a8b4),
        .accent = QColor(0x8f9bff),
        .onAccent = QColor(0x14161c),
        .selection = QColor(0x2b3156),
        .ok = QColor(0x4cc38a),
        .due = QColor(0xe0b341),
        .overdue = QColor(0xff8f66),
        .expired = QColor(0xff7b86),
        .brass = QColor(0xd9a441),
    };
}

Colors highContrastLightColors()
{
    return {
        .window = QColor(0xffffff),
        .base = QColor(0xfefefe), // tells a palette's base from its window
        .line = QColor(0x3c4148),
        .text = QColor(Qt::black),
        .muted = QColor(0x2c3138),
        .accent = QColor(0x1c2aa8),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xdfe4ff),
        .ok = QColor(0x094c2c),
        .due = QColor(0x573a00),
        .overdue = QColor(0x782402),
        .expired = QColor(0x85111b),
        .brass = QColor(0x5e3e00),
    };
}

Colors highContrastDarkColors()
{
    return {
        .window = QColor(Qt::black),
        .base = QColor(0x010101),
        .line = QColor(0xb4bac4),
        .text = QColor(0xffffff),
        .muted = QColor(0xd5dae1),
        .accent = QColor(0xbac2ff),
        .onAccent = QColor(Qt::black),
        .selection = QColor(0x252d6b),
        .ok = QColor(0x78e3ae),
        .due = QColor(0xffd566),
        .overdue = QColor(0xffb59b),
        .expired = QColor(0xffb3b9),
        .brass = QColor(0xf2c766),
    };
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setDisabledColors(QPalette &palette, const Colors &colors)
{
    const QColor faded = blended(colors.window, colors.muted, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::PlaceholderText, QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
}

} // namespace

QColor Colors::of(ColorRole role) const
{
    switch (role) {
    case ColorRole::Text:
        return text;
    case ColorRole::Muted:
        return muted;
    case ColorRole::Accent:
        return accent;
    case ColorRole::OnAccent:
        return onAccent;
    case ColorRole::Ok:
        return ok;
    case ColorRole::Due:
        return due;
    case ColorRole::Overdue:
        return overdue;
    case ColorRole::Expired:
        return expired;
    case ColorRole::Brass:
        return brass;
    }
    return text;
}

const Colors &colorsFor(Appearance appearance)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    static const Colors highContrastLight = highContrastLightColors();
    static const Colors highContrastDark = highContrastDarkColors();
    switch (appearance) {
    case Appearance::Light:
        return light;
    case Appearance::Dark:
        return dark;
    case Appearance::HighContrastLight:
        return highContrastLight;
    case Appearance::HighContrastDark:
        return highContrastDark;
    }
    return light;
}

Appearance appearanceOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Appearance appearance : allAppearances)
        if (colorsFor(appearance).window.rgb() == window.rgb())
            return appearance;
    return window.lightness() < 128 ? Appearance::Dark : Appearance::Light;
}

const Colors &colorsFor(const QPalette &palette)
{
    return colorsFor(appearanceOf(palette));
}

QPalette paletteFor(Appearance appearance)
{
    const Colors &colors = colorsFor(appearance);
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.base);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.base);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.expired);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Light, colors.base);
    palette.setColor(QPalette::Midlight, blended(colors.base, colors.line, 0.5));
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, blended(colors.line, colors.text, 0.2));
    palette.setColor(QPalette::Shadow, Qt::black);
    setDisabledColors(palette, colors);
    return palette;
}

QPalette itemViewPaletteFor(Appearance appearance)
{
    const Colors &colors = colorsFor(appearance);
    QPalette palette = paletteFor(appearance);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::Active, QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, colors.text);
    return palette;
}

QColor blended(const QColor &under, const QColor &over, qreal opacity)
{
    const auto mix = [opacity](int from, int to) {
        return qRound(from + (to - from) * opacity);
    };
    return QColor(
        mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Latchkey::Ui
