// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QObject>

namespace Latchkey::Ui {

class ConnectionController;
class MainWindow;
class WindowController;

/// What the desktop's menu asks for with “New key”: the dialog opens once the window is free and shows a
/// connection where keys can be created, which may take a sign-in or an unlock. Asked for twice, it opens
/// once. The wish ends with its way: when the sign-in or the keychain's prompt is dismissed, when the window
/// shows another connection, and five minutes after it was made.
class NewKeyRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewKeyRequest)

public:
    /// Window and controller outlive it.
    NewKeyRequest(MainWindow &window, WindowController &controller, Clock clock = systemClock());
    ~NewKeyRequest() override;

    void make();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    void look();
    void open();
    void giveUp() { m_isWaiting = false; }
    void keychainAnswered(const ConnectionController &connection);
    [[nodiscard]] QString shownId() const;
    [[nodiscard]] bool isOver() const;

    MainWindow &m_window;
    WindowController &m_controller;
    Clock m_clock;
    bool m_isWaiting = false;
    QDateTime m_madeAt;
    QString m_connection; ///< that the window showed; empty for none
    bool m_isKeychainAsked = false; ///< for a sign-in, while it waits
};

} // namespace Latchkey::Ui
