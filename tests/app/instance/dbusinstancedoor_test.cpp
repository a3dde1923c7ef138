// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/instancedoor.h>
#include <tests/support/soon.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString name = u"io.github.latchkey.Latchkey"_s;
const QString path = u"/io/github/latchkey/Latchkey"_s;
const QString visitor = u"--visitor"_s;
constexpr int claimed = 100;
constexpr int refused = 101;

/// Another start, in a process of its own: its exit code is what became of it.
class Visitor final
{
public:
    explicit Visitor(const QStringList &arguments, const QString &token = {}, int patience = 10'000)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, token);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(),
            QStringList{visitor, QString::number(patience)} + arguments);
    }
    [[nodiscard]] bool hasEndedWith(InstanceDoor::Entry entry) const { return hasEndedWith(int(entry)); }
    [[nodiscard]] bool hasEndedWith(int code) const
    {
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == code;
    }

private:
    QProcess m_process;
};

int visit(const QStringList &arguments)
{
    const auto door = InstanceDoor::make(name);
    door->setPatience(std::chrono::milliseconds(arguments.at(2).toInt()));
    const Knock knock{QStringList{u"latchkey"_s} + arguments.mid(3), QDir::currentPath(), activationToken()};
    if (arguments.contains(u"--claim"_s))
        return door->claim() ? claimed : refused;
    return int(arguments.contains(u"--lock"_s) ? door->knock(knock) : door->enter(knock));
}

/// Owns the name as a first one does, takes each knock and answers none.
class Hanging final : public QDBusVirtualObject
{
public:
    Hanging() { QVERIFY(own()); }
    ~Hanging() override { die(); }
    [[nodiscard]] int calls() const { return m_calls; }
    void die() { QDBusConnection::disconnectFromBus(u"hanging"_s); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++m_calls;
        return true;
    }

private:
    bool own()
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"hanging"_s);
        return bus.registerVirtualObject(path, this) && bus.registerService(name);
    }

    int m_calls = 0;
};

/// As a launcher would, over a connection of its own.
QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"launcher"_s);
    QDBusMessage message = QDBusMessage::createMethodCall(name, path, interface, method);
    message.setArguments(arguments);
    QDBusPendingCallWatcher watcher(bus.asyncCall(message));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    return finished.wait(10'000) ? watcher.reply() : QDBusMessage();
}

QVariantMap withToken(const QString &key)
{
    return {{key, u"token-1_TIME42"_s}};
}

} // namespace

class DBusInstanceDoorTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void secondStart_handsOverItsArguments();
    void lock_neverBecomesTheFirst();
    void whoLeaves_isReplaced();
    void claim_knocksAtNobodysDoor();
    void whoDies_isReplaced();
    void whoHangs_isSaidToBeSilent();
    void launchers_activateAndOpen_data();
    void launchers_activateAndOpen();
    void launchers_lock();
    void strangeCalls_areRefused_data();
    void strangeCalls_areRefused();
    void anotherName_isAnotherDoor();

private:
    std::unique_ptr<InstanceDoor> m_door;
    QList<Knock> m_knocks;
};

void DBusInstanceDoorTest::init()
{
    m_door = InstanceDoor::make(name);
    m_knocks.clear();
    connect(
        m_door.get(), &InstanceDoor::knocked, this, [this](const Knock &knock) { m_knocks.append(knock); });
    QCOMPARE(m_door->enter({{u"latchkey"_s}, {}, {}}), InstanceDoor::Entry::First);
}

void DBusInstanceDoorTest::cleanup()
{
    m_door.reset();
}

void DBusInstanceDoorTest::secondStart_handsOverItsArguments()
{
    const Visitor second({u"--connect"_s, u"acme.example.com"_s}, u"token-7"_s);
    SOON(second.hasEndedWith(InstanceDoor::Entry::Answered));
    QCOMPARE(m_knocks.size(), 1);
    QCOMPARE(m_knocks.first().arguments, (QStringList{u"latchkey"_s, u"--connect"_s, u"acme.example.com"_s}));
    QCOMPARE(m_knocks.first().workingFolder, QDir::currentPath());
    QCOMPARE(m_knocks.first().activationToken, u"token-7"_s);
}

void DBusInstanceDoorTest::lock_neverBecomesTheFirst()
{
    const Visitor heard({u"--lock"_s});
    SOON(heard.hasEndedWith(InstanceDoor::Entry::Answered));
    QCOMPARE(m_knocks.value(0).arguments, (QStringList{u"latchkey"_s, u"--lock"_s}));
    m_door->leave();
    const Visitor unheard({u"--lock"_s});
    SOON(unheard.hasEndedWith(InstanceDoor::Entry::Nobody));
}

void DBusInstanceDoorTest::whoLeaves_isReplaced()
{
    m_door->leave();
    const Visitor next({});
    SOON(next.hasEndedWith(InstanceDoor::Entry::First));
    QVERIFY(m_knocks.isEmpty());
}

/// The first one dies with the knock unanswered: the bus tells, and the second takes its place.
void DBusInstanceDoorTest::claim_knocksAtNobodysDoor()
{
    const Visitor second({u"--claim"_s});
    SOON(second.hasEndedWith(refused));
    QVERIFY(m_knocks.isEmpty());
    m_door->leave();
    const Visitor next({u"--claim"_s});
    SOON(next.hasEndedWith(claimed));
    QVERIFY(m_door->claim());
    const Visitor waiting({}, {}, 200);
    SOON(waiting.hasEndedWith(InstanceDoor::Entry::Silent));
}

void DBusInstanceDoorTest::whoDies_isReplaced()
{
    m_door->leave();
    Hanging dying;
    const Visitor next({});
    SOON_COMPARE(dying.calls(), 1);
    dying.die();
    SOON(next.hasEndedWith(InstanceDoor::Entry::First));
}

void DBusInstanceDoorTest::whoHangs_isSaidToBeSilent()
{
    m_door->leave();
    const Hanging hanging;
    const Visitor second({}, {}, 300);
    SOON(second.hasEndedWith(InstanceDoor::Entry::Silent));
    QCOMPARE(hanging.calls(), 1);
}

void DBusInstanceDoorTest::launchers_activateAndOpen_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::newRow("Activate") << u"Activate"_s << QVariantList{withToken(u"activation-token"_s)};
    QTest::newRow("startup id") << u"Activate"_s << QVariantList{withToken(u"desktop-startup-id"_s)};
    QTest::newRow("Open") << u"Open"_s
                          << QVariantList{
                                 QStringList{u"file:///etc/passwd"_s}, withToken(u"activation-token"_s)};
}

void DBusInstanceDoorTest::launchers_activateAndOpen()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    const auto answer = call(u"org.freedesktop.Application"_s, method, arguments);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    QCOMPARE(m_knocks.size(), 1);
    QCOMPARE(m_knocks.first().arguments, QStringList{u"latchkey"_s});
    QCOMPARE(m_knocks.first().activationToken, u"token-1_TIME42"_s);
}

void DBusInstanceDoorTest::launchers_lock()
{
    const auto answer = call(
        u"org.freedesktop.Application"_s, u"ActivateAction"_s, {u"lock"_s, QVariantList{}, QVariantMap{}});
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    QCOMPARE(m_knocks.value(0).arguments, (QStringList{u"latchkey"_s, u"--lock"_s}));
}

void DBusInstanceDoorTest::strangeCalls_areRefused_data()
{
    const QString own = name;
    const QString desktop = u"org.freedesktop.Application"_s;
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const auto commandLine = [](const QStringList &arguments, const QString &folder = {}) {
        return QVariantList{arguments, folder, QVariantMap{}};
    };
    QTest::newRow("nothing") << own << u"CommandLine"_s << commandLine({});
    QTest::newRow("unknown option") << own << u"CommandLine"_s << commandLine({u"l"_s, u"--frobnicate"_s});
    QTest::newRow("what a start does itself")
        << own << u"CommandLine"_s << commandLine({u"l"_s, u"--help"_s});
    QTest::newRow("many") << own << u"CommandLine"_s << commandLine(QStringList(17, u"l"_s));
    QTest::newRow("long") << own << u"CommandLine"_s
                          << commandLine({u"l"_s, u"--connect"_s, QString(4097, u'a')});
    QTest::newRow("long folder") << own << u"CommandLine"_s << commandLine({u"l"_s}, QString(4097, u'/'));
    QTest::newRow("other types") << own << u"CommandLine"_s << QVariantList{42};
    QTest::newRow("no such action") << desktop << u"ActivateAction"_s
                                    << QVariantList{u"delete"_s, QVariantList{}, QVariantMap{}};
    QTest::newRow("no such method") << own << u"deleteLater"_s << QVariantList{};
}

void DBusInstanceDoorTest::strangeCalls_areRefused()
{
    QFETCH(QString, interface);
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QCOMPARE(call(interface, method, arguments).type(), QDBusMessage::ErrorMessage);
    QVERIFY(m_knocks.isEmpty());
}

void DBusInstanceDoorTest::anotherName_isAnotherDoor()
{
    const auto other = InstanceDoor::make(name + u".Practice"_s);
    QCOMPARE(other->enter({{u"latchkey"_s}, {}, {}}), InstanceDoor::Entry::First);
    QVERIFY(m_knocks.isEmpty());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == visitor)
        return visit(QCoreApplication::arguments());
    DBusInstanceDoorTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "dbusinstancedoor_test.moc"
