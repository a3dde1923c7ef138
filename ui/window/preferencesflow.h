// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/preferencesdialog.h>

#include <QObject>

namespace Latchkey::Ui {

class MainWindow;

/// From the Preferences action to the dialog over the window.
class PreferencesFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesFlow)

public:
    /// Both outlive it.
    PreferencesFlow(MainWindow &window, Preferences &preferences);
    ~PreferencesFlow() override;

private:
    void open();

    MainWindow &m_window;
    Preferences &m_preferences;
};

} // namespace Latchkey::Ui
