// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/copyformat.h>

#include <QObject>

class QSettings;

namespace Latchkey::Ui {

class CopyMenu;
class MainWindow;

/// The menu "Copy as" in the window: below the action, in the details, and opened by its shortcut beside the
/// key.
class CopyChoice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyChoice)

public:
    /// Both outlive it.
    CopyChoice(MainWindow &window, QSettings &settings);
    ~CopyChoice() override;

signals:
    void chosen(const Latchkey::CopyStyle &style);

private:
    void open();

    MainWindow &m_window;
    CopyMenu *m_menu;
};

} // namespace Latchkey::Ui
