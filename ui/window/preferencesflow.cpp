// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/preferencesflow.h>

#include <ui/preferences/languages.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>

#include <QSystemTrayIcon>

namespace Latchkey::Ui {

namespace {

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr bool canGuardScreen = true;
#else
constexpr bool canGuardScreen = false; // neither X11 nor Wayland lets a window ask for it
#endif

} // namespace

PreferencesFlow::PreferencesFlow(MainWindow &window, Preferences &preferences)
    : m_window(window)
    , m_preferences(preferences)
{
    m_window.actions().takeUp(ActionId::Preferences, this, [this] { open(); });
}

PreferencesFlow::~PreferencesFlow() = default;

void PreferencesFlow::open()
{
    PreferencesDialog::Offers offers;
    for (const Languages::Language &language : Languages::all())
        offers.languages.append({language.name, language.ownName});
    offers.hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    offers.canGuardScreen = canGuardScreen;
    (new PreferencesDialog(m_preferences, offers, &m_window))->openOverWindow();
}

} // namespace Latchkey::Ui
