// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace Latchkey::Ui {

/// The one way a secret gets on the clipboard: marked for clipboard managers, never on the X11 primary
/// selection, cleared after a while and at the end of the program, and only if it is still what we put there.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    explicit SecretClipboard(QClipboard &clipboard,
        std::chrono::milliseconds keepFor = std::chrono::seconds(30), QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Puts it there and starts the countdown anew.
    void put(const Secret &secret);
    /// Puts something there that is not secret, such as a client ID; nothing is cleared later.
    void putPlain(const QString &text);
    /// Clears now if the clipboard still holds what put() put there.
    void clear();

    [[nodiscard]] bool holdsSecret() const { return !m_secret.isEmpty(); }
    /// Until the clipboard is cleared, rounded up; 0 when nothing is to clear.
    [[nodiscard]] int secondsLeft() const;
    /// The time is up, but the desktop lets only the active window clear (GNOME on Wayland): it will be done
    /// when the person comes back.
    [[nodiscard]] bool isWaitingForFocus() const { return m_waitingForFocus; }

signals:
    /// At every put and clear, and every second between.
    void changed();

private:
    void tick();
    [[nodiscard]] bool isStillOurs() const;
    void forget();

    QClipboard &m_clipboard;
    std::chrono::milliseconds m_keepFor;
    Secret m_secret;
    QElapsedTimer m_since;
    QTimer m_ticker;
    bool m_waitingForFocus = false;
};

} // namespace Latchkey::Ui
