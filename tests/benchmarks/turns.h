// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Measures the turns of this thread's event loop: what happens between two waits for events, while nothing
/// is painted and no key is answered. One at a time, on the GUI thread, where the event loop is GLib's.
class Turns final
{
public:
    Turns();
    ~Turns();
    Q_DISABLE_COPY_MOVE(Turns)

    [[nodiscard]] double longestCpu() const { return m_longestCpu; } ///< ms of this thread's CPU time
    [[nodiscard]] double longestWall() const { return m_longestWall; } ///< ms by the clock

    void begin();
    void end();

private:
    double m_cpu = 0;
    double m_wall = 0;
    double m_longestCpu = 0;
    double m_longestWall = 0;
};
