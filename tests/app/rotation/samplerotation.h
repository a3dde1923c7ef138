// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotation.h>

#include <QMetaType>

namespace Latchkey::Testing {

/// A rotation in which nothing is left out.
inline Rotation sampleRotation(const QString &clientId = QStringLiteral("ci"))
{
    const QDateTime start(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    Rotation rotation;
    rotation.authority = QStringLiteral("union.example.com");
    rotation.oldClientId = clientId;
    rotation.id = rotationId(rotation.authority, clientId);
    rotation.oldName = QStringLiteral("Schlüssel „CI“\n2");
    rotation.newClientId = clientId + QStringLiteral("-2");
    rotation.newName = QStringLiteral("Schlüssel-2");
    rotation.newFingerprint = QStringLiteral("0123456789abcdef");
    rotation.contacts = {QStringLiteral("ada@example.com"), QStringLiteral("")};
    rotation.redirectUris = {QStringLiteral("https://example.com/?a=b&c")};
    rotation.followsOld = false;
    rotation.attachDefaultPolicies = false;
    rotation.step = RotationStep::Waiting;
    rotation.createSentAt = start.addSecs(1);
    rotation.inMemory = true;
    rotation.keepsSecret = true;
    rotation.oldIsGone = true;
    rotation.newIsGone = true;
    rotation.mayBelong = {QStringLiteral("a1b2c3")};
    rotation.deliveries = {{QStringLiteral("file"), QStringLiteral("/home/ada/k e y"), start.addSecs(2)},
        {QString(), QStringLiteral("by hand"), start.addSecs(3)}};
    rotation.waitUntil = start.addDays(7);
    rotation.waitIsDone = true;
    rotation.startedAt = start;
    rotation.updatedAt = start.addSecs(4);
    rotation.trouble = Error(ErrorKind::Offline, QStringLiteral("No network."), QStringLiteral("detail"));
    return rotation;
}

} // namespace Latchkey::Testing

Q_DECLARE_METATYPE(Latchkey::Rotation)
