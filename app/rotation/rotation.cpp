// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotation.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Latchkey {

QLatin1StringView rotationWord(RotationStep step)
{
    switch (step) {
    case RotationStep::Planned:
        return "planned"_L1;
    case RotationStep::Created:
        return "created"_L1;
    case RotationStep::Verified:
        return "verified"_L1;
    case RotationStep::Delivered:
        return "delivered"_L1;
    case RotationStep::Waiting:
        return "waiting"_L1;
    case RotationStep::VerifiedAgain:
        return "verified-again"_L1;
    case RotationStep::Done:
        return "done"_L1;
    case RotationStep::GivenUp:
        return "given-up"_L1;
    }
    Q_UNREACHABLE();
}

QString rotationId(const QString &authority, const QString &oldClientId)
{
    const QByteArray hash
        = QCryptographicHash::hash((authority + u'\n' + oldClientId).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

} // namespace Latchkey
