// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QObject>

#include <functional>
#include <utility>

namespace Latchkey {
class ConnectionStore;
class Journal;
struct JournalEntry;
} // namespace Latchkey

namespace Latchkey::Ui {

class ActivityDialog;
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

    /// Brings the connection to this control plane into the window; false where it is not listed.
    using Opener = std::function<bool(const QString &controlPlane)>;

    /// All of it outlives the flow.
    ActivityFlow(MainWindow &window, const ConnectionStore &connections, JournalSource journal,
        Clock clock = systemClock());
    ~ActivityFlow() override;

    /// Says once, until it works again, that this journal can't be written.
    void watch(Journal &journal);
    /// How an entry's key is shown; before that none is.
    void setOpener(Opener open) { m_openConnection = std::move(open); }

private:
    void open();
    void openFor(const QString &controlPlane, const QString &clientId);
    [[nodiscard]] ActivityDialog &made();
    void showKey(ActivityDialog &dialog, const JournalEntry &entry);
    [[nodiscard]] QString nameOf(const QString &controlPlane) const;

    MainWindow &m_window;
    const ConnectionStore &m_connections;
    JournalSource m_journal;
    Clock m_clock;
    Opener m_openConnection;
    bool m_isTroubleSaid = false;
};

} // namespace Latchkey::Ui
