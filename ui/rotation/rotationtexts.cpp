// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationtexts.h>

#include <app/keys/keylist.h>
#include <app/keys/keystatus.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>

#include <QLocale>

namespace Latchkey::Ui {

bool RotationTexts::canBeFinished(const Rotation &rotation, const QDateTime &now)
{
    const bool isDelivered
        = rotation.step == RotationStep::Delivered || rotation.step == RotationStep::Waiting;
    return rotation.step == RotationStep::VerifiedAgain
        || (isDelivered && rotation.isWaitOver(now) && !rotation.newIsGone);
}

bool RotationTexts::hasExpired(const KeyList &keys, const QString &clientId, const QDateTime &now)
{
    const int row = keys.rowOf(clientId);
    return row >= 0 && keyStatus(keys.at(row), now) == KeyStatus::Expired;
}

bool RotationTexts::isUrgent(const Rotation &rotation)
{
    return rotation.oldIsGone && !rotation.isVoid() && !rotation.isOver()
        && rotation.step < RotationStep::Delivered;
}

QString RotationTexts::stepText(const Rotation &rotation, const QDateTime &now)
{
    if (rotation.isVoid())
        return tr("neither of the two keys is there any more");
    if (rotation.newIsGone && !rotation.isTidyingUp())
        return tr("the new key was deleted");
    if (rotation.oldIsGone && !rotation.isOver() && !rotation.isTidyingUp()) {
        return isUrgent(rotation) ? tr("the old key was deleted: the new one is to be delivered")
                                  : tr("the old key was deleted: can be finished");
    }
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
                                            : tr("waiting until %1").arg(untilText(rotation.waitUntil, now));
    case RotationStep::VerifiedAgain:
        return tr("can be finished");
    case RotationStep::Done:
        return tr("done", "a rotation");
    case RotationStep::GivenUp:
        return tr("given up", "a rotation");
    }
    Q_UNREACHABLE();
}

QString RotationTexts::untilText(const QDateTime &until, const QDateTime &now)
{
    const QDateTime local = until.toLocalTime();
    return local == local.date().startOfDay() ? QLocale().toString(local.date(), QLocale::ShortFormat)
                                              : momentText(until, now);
}

QString RotationTexts::detailsText(const Rotation &rotation, const QString &clientId, const QDateTime &now)
{
    if (rotation.newClientId == clientId)
        return tr("Takes the place of “%1”: %2", "name of a key, and how far that is")
            .arg(shortText(rotation.oldName), stepText(rotation, now));
    return tr("Rotating: %1", "how far that is").arg(stepText(rotation, now));
}

QString RotationTexts::givenUpText(const Rotation &rotation, bool isSuccessorThere)
{
    const QString oldName = shortText(rotation.oldName);
    const QString newName = shortText(rotation.newName);
    if (rotation.oldIsGone) {
        return isSuccessorThere
            ? tr("The rotation was given up. “%1” is deleted, and “%2” stays.").arg(oldName, newName)
            : tr("The rotation was given up. Neither of its two keys is there any more.");
    }
    return isSuccessorThere
        ? tr("The rotation was given up. There are two keys now: “%1” and “%2”.").arg(oldName, newName)
        : tr("The rotation was given up. “%1” stays as it is.").arg(oldName);
}

QString RotationTexts::policiesText()
{
    return tr("Policies granted to a key by hand are not carried over: grant them to its successor in Union "
              "before you deliver it.");
}

QString RotationTexts::strayText(const Rotation &rotation)
{
    if (rotation.mayBelong.isEmpty())
        return {};
    return tr(
        "“%1” may be left over from this rotation: it was made when Latchkey was interrupted, and nobody "
        "has its secret. Make sure that nothing uses it before you delete it.")
        .arg(shortText(rotation.mayBelong.join(u", ")));
}

} // namespace Latchkey::Ui
