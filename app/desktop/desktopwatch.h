// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace Latchkey {

/// Tells when the person leaves the computer: the screen is locked, another person takes over, it goes to
/// sleep.
class DesktopWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopWatch)

public:
    explicit DesktopWatch(QObject *parent = nullptr);
    ~DesktopWatch() override;

    /// From now on; costs a few messages to the system. Once.
    virtual void start() = 0;
    /// Answers aboutToSleep().
    virtual void readyToSleep() = 0;

signals:
    /// The screen was locked, or another person's session is in front.
    void left();
    /// The computer waits with its sleep for readyToSleep(), but no longer than the system allows (some
    /// seconds).
    void aboutToSleep();
};

/// The one of this system.
[[nodiscard]] std::unique_ptr<DesktopWatch> makeDesktopWatch();

} // namespace Latchkey
