// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/iconengine.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal disabledOpacity = 0.45;

} // namespace

IconEngine::IconEngine(Icon icon, ColorRole role)
    : m_icon(icon)
    , m_role(role)
{
}

IconEngine::~IconEngine() = default;

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    Icons::paint(*painter, m_icon, color(mode), rect, std::min(rect.width(), rect.height()));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    // `size` is in device pixels; QIcon sets the ratio on what it gets.
    return Icons::pixmap(m_icon, color(mode), std::min(size.width(), size.height()), 1.0);
}

QString IconEngine::key() const
{
    return u"latchkey"_s;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_icon, m_role);
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    QColor color = colorsFor(QGuiApplication::palette()).of(m_role);
    if (mode == QIcon::Disabled)
        color.setAlphaF(disabledOpacity);
    return color;
}

} // namespace Latchkey::Ui
