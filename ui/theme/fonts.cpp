// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/fonts.h>

#include <QFontDatabase>
#include <QGuiApplication>

namespace Latchkey::Ui::Fonts {

namespace {

using namespace Qt::StringLiterals;

// The drawings set body text in 14 px, which is 10.5 pt at 96 dots an inch; every other size follows from it.
constexpr qreal drawnBodySize = 10.5;

QFont scaled(QFont font, qreal drawnPixels, QFont::Weight weight = QFont::Normal)
{
    const qreal factor = drawnPixels / 14.0;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QFont monospaceFont(const QFont &body)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (body.pixelSize() > 0)
        font.setPixelSize(body.pixelSize());
    else
        font.setPointSizeF(body.pointSizeF());
    font.setStyleHint(QFont::Monospace);
    return scaled(font, 12.5);
}

} // namespace

QFont font(Role role)
{
    const QFont body = QGuiApplication::font();
    switch (role) {
    case Role::Body:
        return body;
    case Role::Strong:
        return scaled(body, 14, QFont::DemiBold);
    case Role::Caption:
        return scaled(body, 12);
    case Role::Small:
        return scaled(body, 13);
    case Role::Header:
        return scaled(body, 12, QFont::DemiBold);
    case Role::Heading:
        return scaled(body, 18, QFont::DemiBold);
    case Role::Title:
        return scaled(body, 18, QFont::DemiBold);
    case Role::Monospace:
        return monospaceFont(body);
    }
    return body;
}

QFont interfaceFont(const QFont &systemFont)
{
    QFont font = systemFont;
    const bool isFallback = font.family() == "Sans Serif"_L1 && qFuzzyCompare(font.pointSizeF(), 9.0);
    if (isFallback)
        font.setPointSizeF(drawnBodySize);
    return font;
}

} // namespace Latchkey::Ui::Fonts
