// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/preferences/chosenlook.h>

#include <ui/preferences/preferences.h>
#include <ui/theme/theme.h>

namespace Latchkey::Ui {

namespace {

std::optional<Appearance> appearanceOf(Preferences::Look look)
{
    switch (look) {
    case Preferences::Look::System:
        return std::nullopt;
    case Preferences::Look::Light:
        return Appearance::Light;
    case Preferences::Look::Dark:
        return Appearance::Dark;
    case Preferences::Look::HighContrastLight:
        return Appearance::HighContrastLight;
    case Preferences::Look::HighContrastDark:
        return Appearance::HighContrastDark;
    }
    Q_UNREACHABLE();
}

} // namespace

ChosenLook::ChosenLook(Theme &theme, const Preferences &preferences, QObject *parent)
    : QObject(parent)
{
    const auto apply = [&theme, &preferences] {
        theme.setAppearance(appearanceOf(preferences.look()));
    };
    connect(&preferences, &Preferences::changed, this, apply);
    apply();
}

ChosenLook::~ChosenLook() = default;

} // namespace Latchkey::Ui
