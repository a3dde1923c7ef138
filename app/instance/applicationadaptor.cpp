// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/applicationadaptor.h>

#include <app/instance/dbusinstancedoor.h>

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace Latchkey {

ApplicationAdaptor::ApplicationAdaptor(DBusInstanceDoor &door)
    : QDBusAbstractAdaptor(&door)
    , m_door(door)
{
}

ApplicationAdaptor::~ApplicationAdaptor() = default;

QString ApplicationAdaptor::tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(QString::fromLatin1(tokenKey)).toString();
    return token.isEmpty() ? platformData.value(QString::fromLatin1(startupIdKey)).toString() : token;
}

void ApplicationAdaptor::Activate(const QVariantMap &platformData)
{
    (void)m_door.take({{u"latchkey"_s}, {}, tokenIn(platformData)});
}

void ApplicationAdaptor::Open(const QStringList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

void ApplicationAdaptor::ActivateAction(
    const QString &name, const QVariantList &, const QVariantMap &platformData, const QDBusMessage &message)
{
    if (name == "lock"_L1 && m_door.take({{u"latchkey"_s, u"--lock"_s}, {}, tokenIn(platformData)}))
        return;
    message.setDelayedReply(true);
    QDBusConnection::sessionBus().send(
        message.createErrorReply(QDBusError::InvalidArgs, u"There is no such action."_s));
}

} // namespace Latchkey
