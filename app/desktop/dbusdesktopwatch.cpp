// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/dbusdesktopwatch.h>

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;

QDBusMessage askManager(const QString &method, const QVariantList &arguments)
{
    auto question = QDBusMessage::createMethodCall(logind, managerPath, managerInterface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    return question;
}

} // namespace

DBusDesktopWatch::DBusDesktopWatch(
    const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : DesktopWatch(parent)
    , m_system(system)
    , m_session(session)
{
}

DBusDesktopWatch::~DBusDesktopWatch() = default;

void DBusDesktopWatch::start()
{
    if (m_session.isConnected())
        listenToScreenSavers();
    if (!m_system.isConnected())
        return;
    m_system.connect(
        logind, managerPath, managerInterface, u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
    // "auto" also finds the session of a program that its user's service manager has started.
    const QString id = qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    findSession(u"GetSession"_s, id, false);
    inhibitSleep();
}

void DBusDesktopWatch::listenToScreenSavers()
{
    for (const char *interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
             "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        m_session.connect(
            {}, {}, QString::fromLatin1(interface), u"ActiveChanged"_s, this, SLOT(takeScreenSaver(bool)));
    }
}

void DBusDesktopWatch::findSession(const QString &method, const QVariant &argument, bool isLastTry)
{
    auto *call = new QDBusPendingCallWatcher(m_system.asyncCall(askManager(method, {argument})), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, isLastTry] {
        const QDBusPendingReply<QDBusObjectPath> path = *call;
        call->deleteLater();
        if (!path.isError())
            listenToSession(path.value().path());
        else if (!isLastTry) // logind before systemd 243
            findSession(u"GetSessionByPID"_s, uint(QCoreApplication::applicationPid()), true);
    });
}

void DBusDesktopWatch::listenToSession(const QString &path)
{
    m_system.connect(logind, path, sessionInterface, u"Lock"_s, this, SLOT(takeLock()));
    m_system.connect(logind, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
        SLOT(takeProperties(QString, QVariantMap, QStringList)));
}

void DBusDesktopWatch::inhibitSleep()
{
    const QVariantList arguments{u"sleep"_s, u"Latchkey"_s,
        QCoreApplication::translate("Latchkey::DesktopWatch", "Secrets are wiped from memory first"),
        u"delay"_s};
    auto *call = new QDBusPendingCallWatcher(m_system.asyncCall(askManager(u"Inhibit"_s, arguments)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> inhibitor = *call;
        call->deleteLater();
        if (!inhibitor.isError())
            m_inhibitor = inhibitor.value();
    });
}

void DBusDesktopWatch::readyToSleep()
{
    m_inhibitor = {};
}

void DBusDesktopWatch::takeScreenSaver(bool active)
{
    if (active)
        emit left();
}

void DBusDesktopWatch::takeLock()
{
    emit left();
}

void DBusDesktopWatch::takeSleep(bool starts)
{
    if (starts)
        emit aboutToSleep();
    else
        inhibitSleep();
}

void DBusDesktopWatch::takeProperties(
    const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface != sessionInterface)
        return;
    const bool isInBack = changed.contains(u"Active"_s) && !changed.value(u"Active"_s).toBool();
    if (isInBack || changed.value(u"LockedHint"_s).toBool())
        emit left();
}

} // namespace Latchkey

#include "moc_dbusdesktopwatch.cpp"
