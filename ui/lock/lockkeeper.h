// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/core/pending.h>
#include <ui/lock/dialogshelf.h>
#include <ui/lock/idlewatch.h>

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace Latchkey {
class DesktopWatch;
}

namespace Latchkey::Ui {

class EmptyState;
class LockWarning;
class MainWindow;
class Preferences;
class SecretClipboard;
class WindowController;

/// Locks Latchkey and unlocks it: on demand, and after a time without a touch. A lock hides everything behind
/// one page, clears the clipboard, masks and puts away what is open, and makes the sessions drop their
/// tokens. A new key's secret that has gone nowhere is not lost by it: it goes to the keychain if the person
/// chose so before, else it stays hidden, in guarded memory only, until the unlock.
class LockKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockKeeper)

public:
    /// All of it outlives the keeper.
    struct Surroundings
    {
        MainWindow &window;
        WindowController &controller;
        SecretClipboard &clipboard;
        const Preferences &preferences;
        SteadyClock clock = steadyClock();
    };
    explicit LockKeeper(const Surroundings &surroundings);
    ~LockKeeper() override;

    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] IdleWatch &idleWatch() { return m_idle; }

    /// Finishes, always well, once no token is left in memory; the rest has been done when this returns.
    QFuture<Result<void>> lock();
    /// Asks the keychain for the sign-ins.
    void unlock();
    /// Locks when the person leaves the computer, and before it sleeps, whatever is open. `desktop` outlives
    /// the keeper.
    void follow(DesktopWatch &desktop);

signals:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupPage();
    void describePage();
    [[nodiscard]] static QString textWithSignIn(bool isCopyLeft);
    [[nodiscard]] static QString textWithoutSignIn(bool isCopyLeft);
    void warn(std::chrono::seconds left);
    void endWarning();
    /// For whoever finds the computer unattended.
    [[nodiscard]] bool isWorthLocking() const;
    /// For whoever finds it after the person has left for certain: also what may yet sign in by itself.
    [[nodiscard]] bool isAnythingOpen() const;
    [[nodiscard]] bool waitsForASignIn();
    [[nodiscard]] QStringList consequences() const;

    Surroundings m_with;
    EmptyState *m_page;
    DialogShelf m_shelf;
    IdleWatch m_idle;
    QPointer<LockWarning> m_warning;
    bool m_hadSignIn = true; ///< when it was locked
    std::optional<std::chrono::milliseconds> m_signInSince; ///< by the clock, as long as one is under way
};

} // namespace Latchkey::Ui
