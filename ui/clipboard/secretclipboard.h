// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secretdigest.h>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

class QClipboard;

namespace Latchkey::Ui {

class ClipboardRecord;
class SecretMimeData;

/// The one way a secret gets on the clipboard: marked for clipboard managers, never on the X11 primary
/// selection, cleared after a while and at the end of the program, and only if it is still what we put there.
/// Whether it is, our own object on it tells: the contents of another program are never read for that, since
/// a program that hangs would make this one wait (X11).
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    /// How long a secret stays, where nothing else is said.
    static constexpr std::chrono::milliseconds usualTime{30'000};

    explicit SecretClipboard(
        QClipboard &clipboard, std::chrono::milliseconds keepFor = usualTime, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Holds at once, also for what is there.
    void setKeepFor(std::chrono::milliseconds keepFor);
    /// Remembers there what is on the clipboard; clears what an earlier run has left on it: at once, on
    /// Wayland when the person first does something in the window.
    void useRecord(const QString &path);

    /// Puts it there and starts the countdown anew.
    void put(const Secret &secret);
    /// Puts something there that is not secret, such as a client ID; nothing is cleared later.
    void putPlain(const QString &text);
    /// Clears now if the clipboard still holds what put() put there.
    void clear();

    [[nodiscard]] bool holdsSecret() const { return m_holds; }
    /// Until the clipboard is cleared, rounded up; 0 when nothing is to clear.
    [[nodiscard]] int secondsLeft() const;
    /// The time is up and nobody can paste it any more, but the desktop may remember it and hand it out when
    /// Latchkey ends (Wayland). It takes a newer text only from a window that was used since; that comes with
    /// the next touch of one of ours.
    [[nodiscard]] bool isWaitingForFocus() const { return m_waitingForFocus; }

signals:
    /// At every put and clear, and every second between.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();
    void clearAtLast();
    void clearLeftover();
    void takeInput();
    void empty();
    void lose();
    void forget();
    void release();
    [[nodiscard]] bool isStillOurs() const;
    [[nodiscard]] bool mayReplace() const;

    QClipboard &m_clipboard;
    std::chrono::milliseconds m_keepFor;
    QPointer<SecretMimeData> m_put; ///< what put() made; gone as soon as another takes the clipboard
    std::unique_ptr<ClipboardRecord> m_record;
    SecretDigest m_digest; ///< of what put() put there last
    SecretDigest m_leftover; ///< of what may still be there, though not by our own object
    QElapsedTimer m_since;
    QTimer m_ticker;
    bool m_holds = false;
    bool m_waitingForFocus = false;
    bool m_hadInput = false; ///< since put()
};

} // namespace Latchkey::Ui
