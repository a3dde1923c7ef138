// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationwarnings.h>

#include <ui/keytable/displaytext.h>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

using Belongs = bool (*)(const Rotation &rotation, const QString &clientId);

bool isEither(const Rotation &rotation, const QString &clientId)
{
    return !rotation.isOver() && (rotation.oldClientId == clientId || rotation.newClientId == clientId);
}

/// Its secret is needed until the rotation is finished.
bool needsSecret(const Rotation &rotation, const QString &clientId)
{
    return !rotation.isOver() && !rotation.isTidyingUp() && !rotation.inMemory
        && rotation.step != RotationStep::Planned && rotation.newClientId == clientId;
}

/// What is delivered from the dialog is on record before the step is done.
bool wasDelivered(const Rotation &rotation)
{
    return rotation.step >= RotationStep::Delivered || !rotation.deliveries.isEmpty();
}

QList<Rotation> rotationsOf(const QList<ApiKey> &keys, const QList<Rotation> &rotations, Belongs belongs)
{
    QList<Rotation> found;
    for (const ApiKey &key : keys) {
        const auto its = std::ranges::find_if(
            rotations, [&](const Rotation &rotation) { return belongs(rotation, key.clientId); });
        if (its != rotations.end())
            found.append(*its);
    }
    return found;
}

} // namespace

QString RotationWarnings::beforeDeleting(const QList<ApiKey> &keys, const QList<Rotation> &rotations)
{
    const QList<Rotation> found = rotationsOf(keys, rotations, isEither);
    if (found.isEmpty())
        return {};
    if (keys.size() == 1) {
        return found.first().oldClientId == keys.first().clientId ? beforeDeletingOld(found.first())
                                                                  : beforeDeletingNew(found.first());
    }
    return beforeDeletingSeveral(keys, found);
}

QString RotationWarnings::beforeDeletingSeveral(const QList<ApiKey> &keys, const QList<Rotation> &found)
{
    const auto isDeleted = [&keys](const QString &clientId) {
        return std::ranges::any_of(keys, [&](const ApiKey &key) { return key.clientId == clientId; });
    };
    if (std::ranges::all_of(found, [&](const Rotation &rotation) {
            return !wasDelivered(rotation) && !rotation.oldIsGone && !isDeleted(rotation.oldClientId);
        })) {
        return tr(
            "%n of these keys are to take the place of others, and have not been delivered yet. Without them "
            "the rotations can only be started over or given up; the old keys work as before.",
            nullptr, int(found.size()));
    }
    if (std::ranges::all_of(found, [&](const Rotation &rotation) {
            return rotation.step >= RotationStep::Delivered && !rotation.newIsGone
                && !isDeleted(rotation.newClientId);
        })) {
        return tr("%n of these keys are being rotated, and the new ones have been delivered in their place. "
                  "Deleting the old ones finishes the rotations, if the new ones work.",
            nullptr, int(found.size()));
    }
    return tr(
        "%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or "
        "a new one that was, is left without a key.",
        nullptr, int(found.size()));
}

QString RotationWarnings::beforeDeletingOld(const Rotation &rotation)
{
    if (rotation.step < RotationStep::Delivered || rotation.newIsGone) {
        return tr(
            "“%1” is being rotated, and its new key has not been delivered yet: whoever uses “%1” is left "
            "without a key.")
            .arg(shortText(rotation.oldName));
    }
    return tr("“%1” is being rotated, and “%2” has been delivered in its place. Deleting “%1” finishes the "
              "rotation, if “%2” works.")
        .arg(shortText(rotation.oldName), shortText(rotation.newName));
}

QString RotationWarnings::beforeDeletingNew(const Rotation &rotation)
{
    const QString text = rotation.oldIsGone
        ? tr("“%1” has taken the place of “%2”, which is deleted already: neither key would be left.")
        : tr("“%1” is to take the place of “%2”. Without it the rotation can only be started over or given "
             "up; “%2” works as before.");
    return text.arg(shortText(rotation.newName), shortText(rotation.oldName));
}

QString RotationWarnings::beforeForgetting(const QList<ApiKey> &keys, const QList<Rotation> &rotations)
{
    const QList<Rotation> found = rotationsOf(keys, rotations, needsSecret);
    if (found.isEmpty())
        return {};
    if (keys.size() > 1) {
        return tr(
            "%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.",
            nullptr, int(found.size()));
    }
    const Rotation &rotation = found.first();
    const QString text = rotation.step < RotationStep::Delivered
        ? tr("“%1” is to take the place of “%2”, and has not been delivered yet: without its secret, another "
             "new key has to be made.")
        : tr("“%1” is to take the place of “%2”. Its secret is needed once more before “%2” is deleted; you "
             "would have to paste it then.");
    return text.arg(shortText(rotation.newName), shortText(rotation.oldName));
}

} // namespace Latchkey::Ui
