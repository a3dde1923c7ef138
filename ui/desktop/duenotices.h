// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/keycounts.h>
#include <ui/desktop/desktopnotifications.h>
#include <ui/desktop/duepolicy.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Latchkey {
struct Connection;
}

namespace Latchkey::Ui {

class ConnectionController;
class OpenConnections;
class Preferences;

/// Tells, through the desktop, how many keys of a connection want to be rotated, once its list has been
/// loaded. Counts and what the connection is called, no more: a lock screen may show it. What is played with
/// is left out.
class DueNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueNotices)

public:
    /// All of it outlives them.
    DueNotices(OpenConnections &opened, const Preferences &preferences, QSettings &settings,
        Clock clock = systemClock());
    ~DueNotices() override;

    /// Looks at every list again, as happens each hour: keys come due while the program runs.
    void lookAgain();
    /// Connections may have been removed: what was remembered of them goes too.
    void tidy();

signals:
    /// The person wants to see the keys: those of this connection that meet `search`.
    void shown(const QString &connectionId, const QString &search, const QString &activationToken);

private:
    void meet(ConnectionController &connection);
    void look(ConnectionController &connection);
    void tell(const Connection &connection, const KeyCounts &counts);
    void take(const QString &connectionId, const QString &action, const QString &activationToken);

    const OpenConnections &m_opened;
    const Preferences &m_preferences;
    DuePolicy m_policy;
    DesktopNotifications m_notifications;
    QHash<QString, QString> m_searches; ///< by connection, for what has been told
    QList<QPointer<ConnectionController>> m_known;
    QTimer m_hourly;
};

} // namespace Latchkey::Ui
