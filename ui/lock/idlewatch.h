// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace Latchkey::Ui {

class Preferences;

/// Tells when nobody has touched any of Latchkey's windows for as long as Preferences::lockAfter() says: with
/// keys, shortcuts, an input method, mouse, drag, wheel, touch or pen. Warns before.
class IdleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatch)

public:
    /// How long before expired() the warning begins.
    static constexpr std::chrono::seconds warningTime{30};

    /// While `hasNothingToLock` says so no time passes. `preferences` outlives it.
    IdleWatch(const Preferences &preferences, std::function<bool()> hasNothingToLock,
        SteadyClock clock = steadyClock(), QObject *parent = nullptr);
    ~IdleWatch() override;

    /// Whatever is done in this window counts not: it asks whether anybody is there.
    void ignore(QWidget *window) { m_ignored = window; }
    /// Somebody is there.
    void noteActivity();
    /// Looks at the clock, which it also does by itself.
    void look();

signals:
    /// At the start of the warning and each second of it; `left` is 1 or more.
    void warned(std::chrono::seconds left);
    /// A warning is over without a lock.
    void calmed();
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endWarning();

    const Preferences &m_preferences;
    std::function<bool()> m_hasNothingToLock;
    SteadyClock m_clock;
    std::chrono::milliseconds m_last;
    QPoint m_mouse;
    QPointer<QWidget> m_ignored;
    QTimer m_timer;
    bool m_isWarning = false;
};

} // namespace Latchkey::Ui
