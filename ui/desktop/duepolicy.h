// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QString>
#include <QStringList>

class QSettings;

namespace Latchkey::Ui {

/// When to tell of a connection's keys that want to be rotated: once a day at most, and not before the day to
/// which the person put it off. Days are those of the computer's time zone.
class DuePolicy final
{
public:
    static constexpr int longestSnooze = 7; ///< days

    /// `settings` outlives it.
    DuePolicy(QSettings &settings, Clock clock);

    [[nodiscard]] bool mayTell(const QString &connectionId) const;
    void noteTold(const QString &connectionId);
    /// Nothing for this connection until so many days from today: 1 to longestSnooze.
    void snooze(const QString &connectionId, int days);
    /// Leaves nothing behind of connections other than these.
    void keepOnly(const QStringList &connectionIds);

private:
    [[nodiscard]] QDate today() const;

    QSettings &m_settings;
    Clock m_clock;
};

} // namespace Latchkey::Ui
