// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/theme.h>

#include <ui/theme/fonts.h>
#include <ui/theme/latchkeystyle.h>
#include <ui/theme/systemappearance.h>

#include <QApplication>
#include <QToolTip>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

std::optional<Appearance> appearanceFromEnvironment()
{
    const QString name = qEnvironmentVariable("LATCHKEY_APPEARANCE");
    if (name == "light"_L1)
        return Appearance::Light;
    if (name == "dark"_L1)
        return Appearance::Dark;
    if (name == "high-contrast-light"_L1)
        return Appearance::HighContrastLight;
    if (name == "high-contrast-dark"_L1)
        return Appearance::HighContrastDark;
    return std::nullopt;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new LatchkeyStyle)
    , m_fixed(appearanceFromEnvironment())
{
    // The platform's palette is judged before ours replaces it.
    if (!m_fixed)
        followSystem();
    QApplication::setStyle(m_style);
    QApplication::setFont(Fonts::interfaceFont(QApplication::font()));
    QApplication::setFont(Fonts::font(Fonts::Role::Header), "QHeaderView");
    m_appearance = wantedAppearance();
    applyPalettes();
}

Theme::~Theme() = default;

void Theme::setAppearance(std::optional<Appearance> appearance)
{
    m_fixed = appearance ? appearance : appearanceFromEnvironment();
    if (!m_fixed && !m_system)
        followSystem();
    update();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_style)
        m_style->setReducedMotion(reduced);
}

void Theme::followSystem()
{
    m_system = new SystemAppearance(this);
    connect(m_system, &SystemAppearance::changed, this, [this] {
        setReducedMotion(m_system->prefersReducedMotion());
        update();
    });
}

Appearance Theme::wantedAppearance() const
{
    if (m_fixed)
        return *m_fixed;
    return m_system ? m_system->appearance() : Appearance::Light;
}

void Theme::update()
{
    const Appearance wanted = wantedAppearance();
    if (wanted == m_appearance)
        return;
    m_appearance = wanted;
    applyPalettes();
    emit appearanceChanged(m_appearance);
}

void Theme::applyPalettes()
{
    const QPalette palette = paletteFor(m_appearance);
    m_application.setPalette(palette);
    m_application.setPalette(itemViewPaletteFor(m_appearance), "QAbstractItemView");
    QToolTip::setPalette(palette);
}

} // namespace Latchkey::Ui
