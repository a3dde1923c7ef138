// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

#include <optional>

/// Watches another program from outside: when its window has painted, how much memory it holds. Needs X11
/// and no window manager, whose frame would be painted first.
class WindowProbe final
{
public:
    WindowProbe() = default;
    ~WindowProbe(); ///< ends the program
    Q_DISABLE_COPY_MOVE(WindowProbe)

    /// Starts the program and gives the milliseconds until a point of its window shows something; nothing
    /// where that takes too long.
    [[nodiscard]] std::optional<double> startAndWaitForPaint(
        const QString &program, const QStringList &arguments);

    /// Resident memory in megabytes, once it has stopped growing.
    [[nodiscard]] double settledMemory() const;

    /// Ends the program and waits until its window is gone from the screen.
    void end();

private:
    QProcess m_process;
};
