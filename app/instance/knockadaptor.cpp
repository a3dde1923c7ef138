// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/knockadaptor.h>

#include <app/instance/applicationadaptor.h>
#include <app/instance/dbusinstancedoor.h>

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace Latchkey {

KnockAdaptor::KnockAdaptor(DBusInstanceDoor &door)
    : QDBusAbstractAdaptor(&door)
    , m_door(door)
{
}

KnockAdaptor::~KnockAdaptor() = default;

void KnockAdaptor::CommandLine(const QStringList &arguments, const QString &workingFolder,
    const QVariantMap &platformData, const QDBusMessage &message)
{
    if (m_door.take({arguments, workingFolder, ApplicationAdaptor::tokenIn(platformData)}))
        return;
    message.setDelayedReply(true);
    QDBusConnection::sessionBus().send(
        message.createErrorReply(QDBusError::InvalidArgs, u"These arguments make no sense."_s));
}

} // namespace Latchkey
