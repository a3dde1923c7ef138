// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Latchkey::Ui {

class MainWindow;
class Preferences;
enum class ActionId;

/// The icon in the tray, where the person wants it and there is a tray: then closing the window leaves the
/// program there. Where the tray goes away the window comes back.
class TrayFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayFlow)

public:
    /// Both outlive it.
    TrayFlow(MainWindow &window, const Preferences &preferences);
    ~TrayFlow() override;

    /// From here on; asking for a tray takes time that a start does not have.
    void start();

    [[nodiscard]] bool isInTray() const;
    /// Null where there is no icon.
    [[nodiscard]] const QMenu *menu() const { return m_icon ? m_menu.get() : nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void setup();
    void raise();
    /// The window has to be there for what the action opens.
    void forward(ActionId id, const QString &text);

    MainWindow &m_window;
    const Preferences &m_preferences;
    std::unique_ptr<QMenu> m_menu; // a tray icon does not own its menu
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_watch; ///< while the window can be reached through the tray alone
    bool m_isQuitting = false;
    bool m_isEnding = false; ///< the session of the desktop
};

} // namespace Latchkey::Ui
