// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <utility>

namespace Latchkey {

/// Steps that each take a turn of the event loop of their own, one after the other: what would hold the
/// thread too long at once. What waits goes with the queue.
class TurnQueue final
{
    Q_DISABLE_COPY_MOVE(TurnQueue)

public:
    using Step = std::function<void()>;

    TurnQueue()
    {
        m_nextTurn.setSingleShot(true);
        m_nextTurn.setInterval(pause);
        QObject::connect(&m_nextTurn, &QTimer::timeout, &m_nextTurn, [this] { takeTurn(); });
    }
    ~TurnQueue() = default;

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }

    void add(Step step)
    {
        m_steps.push_back(std::move(step));
        if (!m_nextTurn.isActive())
            m_nextTurn.start();
    }
    /// In this turn, or after what waits.
    void addOrRun(Step step)
    {
        if (m_steps.empty())
            return step();
        add(std::move(step));
    }
    void clear()
    {
        m_steps.clear();
        m_nextTurn.stop();
    }

    /// The next step now; there is one.
    void takeTurn()
    {
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        m_nextTurn.stop();
        const QPointer<QTimer> nextTurn(&m_nextTurn);
        step(); // which may end the queue
        if (nextTurn && !m_steps.empty())
            nextTurn->start();
    }

private:
    // All timers that are due fire in one turn: one of 0 ms would share it with others, and so add up.
    static constexpr std::chrono::milliseconds pause{1};

    std::deque<Step> m_steps;
    QTimer m_nextTurn;
};

} // namespace Latchkey
