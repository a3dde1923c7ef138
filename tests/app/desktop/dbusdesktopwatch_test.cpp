// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/dbusdesktopwatch.h>

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString sessionPath = u"/org/freedesktop/login1/session/_37"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;

/// logind, as far as a session asks it; a bus name of its own, so that it is another program to the watch.
class Logind final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit Logind(bool isOld = false)
        : m_isOld(isOld)
    {
        m_bus.registerObject(u"/org/freedesktop/login1"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.login1"_s);
    }
    ~Logind() override
    {
        closeOurEnd();
        m_bus.unregisterObject(u"/org/freedesktop/login1"_s);
        m_bus.unregisterService(u"org.freedesktop.login1"_s);
        QDBusConnection::disconnectFromBus(u"logind"_s);
    }

    void lockSession(const QString &path = sessionPath)
    {
        m_bus.send(QDBusMessage::createSignal(path, sessionInterface, u"Lock"_s));
    }
    void change(const QString &property, const QVariant &value)
    {
        auto message = QDBusMessage::createSignal(
            sessionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        message << sessionInterface << QVariantMap{{property, value}} << QStringList();
        m_bus.send(message);
    }
    void screenSaver(const QString &interface, bool active)
    {
        auto message = QDBusMessage::createSignal(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s);
        message << active;
        m_bus.send(message);
    }

    /// Whether somebody still holds the other end of the last inhibitor.
    [[nodiscard]] bool isInhibited() const
    {
        pollfd end{m_ourEnd, POLLIN, 0};
        return m_ourEnd >= 0 && ::poll(&end, 1, 0) == 0;
    }

    int inhibitions = 0;
    int sessionsAsked = 0;

public slots:
    QDBusObjectPath GetSession(const QString &)
    {
        ++sessionsAsked;
        if (m_isOld)
            sendErrorReply(u"org.freedesktop.login1.NoSuchSession"_s, u"No session 'auto' known"_s);
        return QDBusObjectPath(sessionPath);
    }
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        return QDBusObjectPath(pid == uint(QCoreApplication::applicationPid()) ? sessionPath : u"/wrong"_s);
    }
    QDBusUnixFileDescriptor Inhibit(
        const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        if (what != "sleep"_L1 || who != "Latchkey"_L1 || why.isEmpty() || mode != "delay"_L1)
            sendErrorReply(QDBusError::InvalidArgs, u"not what is expected"_s);
        closeOurEnd();
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            sendErrorReply(QDBusError::Failed, u"no pipe"_s);
        m_ourEnd = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        ++inhibitions;
        return given;
    }

signals:
    void PrepareForSleep(bool starts);

private:
    void closeOurEnd()
    {
        if (m_ourEnd >= 0)
            ::close(std::exchange(m_ourEnd, -1));
    }

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"logind"_s);
    bool m_isOld;
    int m_ourEnd = -1;
};

/// The watch on a private bus that plays both buses.
struct Watched
{
    Watched() { watch.start(); }

    DBusDesktopWatch watch{QDBusConnection::sessionBus(), QDBusConnection::sessionBus()};
    QSignalSpy left{&watch, &DesktopWatch::left};
    QSignalSpy asleep{&watch, &DesktopWatch::aboutToSleep};

    /// How often `left` was told, once nothing more is on its way.
    [[nodiscard]] qsizetype heard()
    {
        while (left.wait(300))
            ;
        return left.size();
    }
};

} // namespace

class DBusDesktopWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void lockOfTheOwnSession_isToldOf();
    void oldLogind_isAskedByProcess();
    void otherPersonInFront_isToldOf();
    void screenSaver_isToldOf_data();
    void screenSaver_isToldOf();
    void sleep_waitsUntilReady();
    void withoutLogind_theScreenSaverIsHeard();
    void withoutABus_nothingHappens();
};

void DBusDesktopWatchTest::lockOfTheOwnSession_isToldOf()
{
    Logind logind;
    Watched at;
    QTRY_COMPARE(logind.inhibitions, 1); // asked for after the session
    QTRY_COMPARE(logind.sessionsAsked, 1);
    QTRY_VERIFY((logind.lockSession(), at.left.wait(100)));
    const qsizetype heard = at.heard();
    logind.lockSession(u"/org/freedesktop/login1/session/_38"_s); // another person's
    logind.lockSession();
    QTRY_COMPARE(at.left.size(), heard + 1);
}

void DBusDesktopWatchTest::oldLogind_isAskedByProcess()
{
    Logind logind(true);
    Watched at;
    QTRY_VERIFY((logind.lockSession(), at.left.wait(100)));
}

void DBusDesktopWatchTest::otherPersonInFront_isToldOf()
{
    Logind logind;
    Watched at;
    QTRY_VERIFY((logind.change(u"Active"_s, false), at.left.wait(100)));
    const qsizetype heard = at.heard();
    logind.change(u"Active"_s, true);
    logind.change(u"IdleHint"_s, true);
    logind.change(u"LockedHint"_s, false);
    logind.change(u"LockedHint"_s, true);
    QTRY_COMPARE(at.left.size(), heard + 1);
}

void DBusDesktopWatchTest::screenSaver_isToldOf_data()
{
    QTest::addColumn<QString>("interface");
    for (const char *interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
             "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        QTest::newRow(interface) << QString::fromLatin1(interface);
}

void DBusDesktopWatchTest::screenSaver_isToldOf()
{
    QFETCH(const QString, interface);
    Logind logind;
    Watched at;
    logind.screenSaver(interface, false);
    logind.screenSaver(interface, true);
    QTRY_COMPARE(at.left.size(), 1);
}

void DBusDesktopWatchTest::sleep_waitsUntilReady()
{
    Logind logind;
    Watched at;
    QTRY_VERIFY(logind.inhibitions == 1 && logind.isInhibited());
    emit logind.PrepareForSleep(true);
    QTRY_COMPARE(at.asleep.size(), 1);
    QVERIFY(logind.isInhibited());
    at.watch.readyToSleep();
    QTRY_VERIFY(!logind.isInhibited());
    emit logind.PrepareForSleep(false); // awake: the next sleep is to wait too
    QTRY_COMPARE(logind.inhibitions, 2);
    QTRY_VERIFY(logind.isInhibited());
    QCOMPARE(at.asleep.size(), 1);
    QCOMPARE(at.left.size(), 0);
}

void DBusDesktopWatchTest::withoutLogind_theScreenSaverIsHeard()
{
    Watched at;
    auto message = QDBusMessage::createSignal(
        u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s);
    message << true;
    auto other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"saver"_s);
    other.send(message);
    QTRY_COMPARE(at.left.size(), 1);
    at.watch.readyToSleep();
}

void DBusDesktopWatchTest::withoutABus_nothingHappens()
{
    DBusDesktopWatch watch{QDBusConnection(u"nowhere"_s), QDBusConnection(u"nowhere"_s)};
    QSignalSpy left(&watch, &DesktopWatch::left);
    watch.start();
    watch.readyToSleep();
    QCOMPARE(left.size(), 0);
}

QTEST_GUILESS_MAIN(DBusDesktopWatchTest)
#include "dbusdesktopwatch_test.moc"
