// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QObject>

#include <functional>

namespace Latchkey {
class ConnectionStore;
class Journal;
} // namespace Latchkey

namespace Latchkey::Ui {

class MainWindow;

/// The activity journal in the window: the action that shows it, the way there from a key's details, and the
/// word that it can't be written.
class ActivityFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityFlow)

public:
    /// Tells where what is done now is recorded.
    using JournalSource = std::function<Journal &()>;

    /// All of it outlives the flow.
    ActivityFlow(MainWindow &window, const ConnectionStore &connections, JournalSource journal,
        Clock clock = systemClock());
    ~ActivityFlow() override;

    /// Says once, until it works again, that this journal can't be written.
    void watch(Journal &journal);

private:
    void open(const QString &clientId = {});
    [[nodiscard]] QString nameOf(const QString &controlPlane) const;

    MainWindow &m_window;
    const ConnectionStore &m_connections;
    JournalSource m_journal;
    Clock m_clock;
    bool m_isTroubleSaid = false;
};

} // namespace Latchkey::Ui
