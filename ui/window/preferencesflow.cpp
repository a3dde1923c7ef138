// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/preferencesflow.h>

#include <ui/lock/screencapture.h>
#include <ui/preferences/languages.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>

#include <QSystemTrayIcon>

namespace Latchkey::Ui {

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
    offers.canGuardScreen = canExcludeFromCapture();
    auto *dialog = new PreferencesDialog(m_preferences, offers, &m_window);
    connect(dialog, &PreferencesDialog::shortcutsRequested, this, [this, dialog] {
        dialog->accept();
        m_window.actions()[ActionId::Shortcuts]->trigger();
    });
    dialog->openOverWindow();
}

} // namespace Latchkey::Ui
