// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/desktop/desktopwatch.h>

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

namespace Latchkey {

/// Listens to logind (Lock, Active and LockedHint of the own session, PrepareForSleep with a delay inhibitor;
/// org.freedesktop.login1(5)) and to the desktops' screen savers. Whoever pretends to be one of the latter
/// only makes Latchkey lock.
class DBusDesktopWatch final : public DesktopWatch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DBusDesktopWatch)

public:
    DBusDesktopWatch(
        const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);
    ~DBusDesktopWatch() override;

    void start() override;
    void readyToSleep() override;

private:
    void listenToScreenSavers();
    void findSession(const QString &method, const QVariant &argument, bool isLastTry);
    void listenToSession(const QString &path);
    void inhibitSleep();

    // D-Bus calls these.
    Q_SLOT void takeScreenSaver(bool active);
    Q_SLOT void takeLock();
    Q_SLOT void takeSleep(bool starts);
    Q_SLOT void takeProperties(
        const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_inhibitor; ///< sleep is delayed for as long as it is open
};

} // namespace Latchkey
