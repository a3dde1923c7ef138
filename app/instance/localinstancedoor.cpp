// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/localinstancedoor.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <kdsingleapplication.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

const QString argumentsKey = u"arguments"_s;
const QString folderKey = u"workingFolder"_s;
const QString tokenKey = u"activationToken"_s;

QByteArray bytesOf(const Knock &knock)
{
    return QCborMap{{argumentsKey, QCborArray::fromStringList(knock.arguments)},
        {folderKey, knock.workingFolder}, {tokenKey, knock.activationToken}}
        .toCborValue()
        .toCbor();
}

Knock knockFrom(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    Knock knock{{}, map.value(folderKey).toString(), map.value(tokenKey).toString()};
    for (const QCborValue &argument : map.value(argumentsKey).toArray())
        knock.arguments.append(argument.toString());
    return knock;
}

} // namespace

LocalInstanceDoor::LocalInstanceDoor(const QString &name, QObject *parent)
    : InstanceDoor(parent)
    , m_name(name)
{
}

LocalInstanceDoor::~LocalInstanceDoor() = default;

InstanceDoor::Entry LocalInstanceDoor::enter(const Knock &knock)
{
    m_lock = std::make_unique<KDSingleApplication>(m_name);
    if (!m_lock->isPrimaryInstance())
        return m_lock->sendMessageWithTimeout(bytesOf(knock), int(patience().count())) ? Entry::Answered
                                                                                       : Entry::Silent;
    connect(m_lock.get(), &KDSingleApplication::messageReceived, this, &LocalInstanceDoor::take);
    return Entry::First;
}

bool LocalInstanceDoor::claim()
{
    m_lock = std::make_unique<KDSingleApplication>(m_name);
    return m_lock->isPrimaryInstance();
}

InstanceDoor::Entry LocalInstanceDoor::knock(const Knock &knock)
{
    const Entry entry = enter(knock);
    leave();
    return entry == Entry::First ? Entry::Nobody : entry;
}

void LocalInstanceDoor::leave()
{
    m_lock.reset();
}

void LocalInstanceDoor::take(const QByteArray &message)
{
    const Knock knock = knockFrom(message);
    if (knock.isPlausible())
        emit knocked(knock);
}

} // namespace Latchkey
