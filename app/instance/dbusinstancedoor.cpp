// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/dbusinstancedoor.h>

#include <app/instance/applicationadaptor.h>
#include <app/instance/commandline.h>
#include <app/instance/knockadaptor.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr std::chrono::milliseconds pause{20}; // until one that ends has gone
constexpr std::chrono::milliseconds timerSlack{50}; // a time-out may come a little early

/// The owner of the name ended before it took the knock.
bool hasGone(const QDBusError &error)
{
    // The bus says NoReply at once when an owner dies; a time-out is told by the clock.
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::UnknownObject
        || error.type() == QDBusError::NoReply
        || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
}

} // namespace

DBusInstanceDoor::DBusInstanceDoor(const QString &name, QObject *parent)
    : InstanceDoor(parent)
    , m_name(name)
{
}

DBusInstanceDoor::~DBusInstanceDoor()
{
    leave();
}

QString DBusInstanceDoor::path() const
{
    return u'/' + QString(m_name).replace(u'.', u'/');
}

InstanceDoor::Entry DBusInstanceDoor::enter(const Knock &knock)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return Entry::First;
    openDoor(); // before the name: whoever sees the name may knock at once
    QElapsedTimer since;
    since.start();
    while (!claimName()) {
        const Entry entry = deliver(knock);
        if (entry != Entry::Nobody)
            return entry;
        if (since.hasExpired(patience().count()))
            return Entry::Silent;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
    return Entry::First;
}

bool DBusInstanceDoor::claim()
{
    return !QDBusConnection::sessionBus().isConnected() || claimName();
}

InstanceDoor::Entry DBusInstanceDoor::knock(const Knock &knock)
{
    return QDBusConnection::sessionBus().isConnected() ? deliver(knock) : Entry::Nobody;
}

void DBusInstanceDoor::leave()
{
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterObject(path());
    bus.unregisterService(m_name);
}

void DBusInstanceDoor::openDoor()
{
    new ApplicationAdaptor(*this);
    new KnockAdaptor(*this);
    QDBusConnection::sessionBus().registerObject(
        path(), this, QDBusConnection::ExportAdaptors | QDBusConnection::ExportScriptableInvokables);
}

bool DBusInstanceDoor::claimName()
{
    const auto reply = QDBusConnection::sessionBus().interface()->registerService(
        m_name, QDBusConnectionInterface::DontQueueService, QDBusConnectionInterface::DontAllowReplacement);
    // A bus that gives out no names (a sandbox) is as good as none.
    return !reply.isValid() || reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

InstanceDoor::Entry DBusInstanceDoor::deliver(const Knock &knock)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_name, path(), QString::fromLatin1(KnockAdaptor::interfaceName), u"CommandLine"_s);
    message << knock.arguments << knock.workingFolder
            << QVariantMap{{QString::fromLatin1(ApplicationAdaptor::tokenKey), knock.activationToken}};
    message.setAutoStartService(false);
    QElapsedTimer since;
    since.start();
    const QDBusMessage answer
        = QDBusConnection::sessionBus().call(message, QDBus::Block, int(patience().count()));
    if (answer.type() == QDBusMessage::ReplyMessage)
        return Entry::Answered;
    if (since.hasExpired((patience() - timerSlack).count()))
        return Entry::Silent;
    return hasGone(QDBusError(answer)) ? Entry::Nobody : Entry::Refused;
}

bool DBusInstanceDoor::take(const Knock &knock)
{
    if (!knock.isPlausible())
        return false;
    const auto kind = CommandLine::parse(knock.arguments, knock.workingFolder).kind;
    if (kind != CommandLine::Kind::OpenWindow && kind != CommandLine::Kind::Lock)
        return false;
    emit knocked(knock);
    return true;
}

} // namespace Latchkey
