// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/shortcutsflow.h>

#include <ui/shortcuts/shortcutsdialog.h>
#include <ui/window/mainwindow.h>

namespace Latchkey::Ui {

ShortcutsFlow::ShortcutsFlow(MainWindow &window, QSettings &settings)
    : m_shortcuts(settings, window.actions())
{
    window.actions().takeUp(ActionId::Shortcuts, this,
        [this, &window] { (new ShortcutsDialog(m_shortcuts, &window))->openOverWindow(); });
}

ShortcutsFlow::~ShortcutsFlow() = default;

} // namespace Latchkey::Ui
