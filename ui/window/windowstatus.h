// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/keys/keycounts.h>

#include <QCoreApplication>

#include <optional>

namespace Latchkey {
class Workspace;
}

namespace Latchkey::Ui {

class MainWindow;

/// What the status line says, which actions are enabled, which key the details show.
class WindowStatus final
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::WindowStatus)

public:
    WindowStatus(MainWindow &window, Clock clock);

    /// The connection that is shown; null for none.
    void setWorkspace(Workspace *workspace);
    /// Keys have come, gone or changed: count them anew.
    void listChanged() { m_counts.reset(); }

    void updateActions();
    void updateSelection();
    void updateSummary();

private:
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] QString summary();

    MainWindow &m_window;
    Clock m_clock;
    Workspace *m_workspace = nullptr;
    std::optional<KeyCounts> m_counts; // linear in the keys, so not at every key stroke of a search
};

} // namespace Latchkey::Ui
