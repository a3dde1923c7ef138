// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationtexts.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>

namespace Latchkey::Ui {

bool RotationTexts::canBeFinished(const Rotation &rotation, const QDateTime &now)
{
    return rotation.step == RotationStep::VerifiedAgain
        || (rotation.step == RotationStep::Waiting && rotation.isWaitOver(now));
}

QString RotationTexts::stepText(const Rotation &rotation, const QDateTime &now)
{
    switch (rotation.step) {
    case RotationStep::Planned:
        return tr("the new key is to be created");
    case RotationStep::Created:
        return tr("the new key is to be verified");
    case RotationStep::Verified:
        return tr("the new key is to be delivered");
    case RotationStep::Delivered:
        return tr("the new key is delivered");
    case RotationStep::Waiting:
        return canBeFinished(rotation, now) ? tr("can be finished")
                                            : tr("waiting until %1").arg(momentText(rotation.waitUntil, now));
    case RotationStep::VerifiedAgain:
        return tr("can be finished");
    case RotationStep::Done:
        return tr("done", "a rotation");
    case RotationStep::GivenUp:
        return tr("given up", "a rotation");
    }
    Q_UNREACHABLE();
}

QString RotationTexts::detailsText(const Rotation &rotation, const QString &clientId, const QDateTime &now)
{
    if (rotation.newClientId == clientId)
        return tr("Takes the place of “%1”: %2", "name of a key, and how far that is")
            .arg(shortText(rotation.oldName), stepText(rotation, now));
    return tr("Rotating: %1", "how far that is").arg(stepText(rotation, now));
}

} // namespace Latchkey::Ui
