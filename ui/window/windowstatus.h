// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace Latchkey::Ui {

class ConnectionController;
class MainWindow;

/// What the window says of the connection it shows: in the switcher, in the status line and in the details;
/// which actions are enabled.
class WindowStatus final
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::WindowStatus)

public:
    explicit WindowStatus(MainWindow &window);

    /// The connection that is shown; null for none.
    void setConnection(ConnectionController *connection);

    void updateConnection();
    void updateActions();
    void updateSelection();
    void updateSummary();

private:
    void noteOverdue();
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] QString rotationOf(const QString &clientId) const;
    [[nodiscard]] bool isKept(const QString &clientId) const;
    [[nodiscard]] QString summary() const;

    MainWindow &m_window;
    ConnectionController *m_connection = nullptr;
    bool m_isAnyOverdue = false; ///< when it was counted last
};

} // namespace Latchkey::Ui
