// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/shortcuts/shortcutsettings.h>

namespace Latchkey::Ui {

class MainWindow;

/// Gives the window's actions the person's shortcuts, and leads from the Shortcuts action to their list.
class ShortcutsFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsFlow)

public:
    /// Both outlive it.
    ShortcutsFlow(MainWindow &window, QSettings &settings);
    ~ShortcutsFlow() override;

private:
    ShortcutSettings m_shortcuts;
};

} // namespace Latchkey::Ui
