// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationcase.h>

#include <app/core/whenfinished.h>
#include <app/keys/keystatus.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationrun.h>
#include <app/rotation/rotationstore.h>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

Error secretLostError(const Error &error)
{
    return Error(error.kind(),
        RotationRun::tr("This computer no longer has the new key's credentials. Give them to Latchkey from "
                        "where you delivered them, or make the new key anew."),
        error.detail());
}

bool isSecretGone(const Error &error)
{
    return error.kind() == ErrorKind::KeychainEmpty || error.kind() == ErrorKind::KeychainDamaged;
}

Error newKeyIsTheLastError()
{
    return Error(ErrorKind::Conflict,
        RotationRun::tr(
            "The old key is gone, so the new one was not deleted: there would be none. Give up the "
            "rotation and leave the new key, or go on with it."));
}

Error newKeyIsTheOneThatWorksError()
{
    return Error(ErrorKind::Conflict,
        RotationRun::tr("The old key has expired, so the new one was not deleted: no key would work. Give up "
                        "the rotation and leave the new key, or go on with it."));
}

RotationCase::RotationCase(const RotationParts &parts, Rotation rotation)
    : m_with(parts)
    , m_rotation(std::move(rotation))
    , m_isSecretLost(m_rotation.inMemory && m_rotation.step != RotationStep::Planned)
{
}

RotationCase::~RotationCase() = default;

void RotationCase::setSecretLost(bool lost)
{
    if (std::exchange(m_isSecretLost, lost) != lost)
        emit secretLostChanged();
}

QFuture<Result<Secret>> RotationCase::credentials()
{
    if (!m_secret.isEmpty())
        return finished<Secret>(m_secret);
    if (m_rotation.step == RotationStep::Planned) {
        return finished<Secret>(failure(ErrorKind::NotFound,
            RotationRun::tr("The new key is not there yet. Go on with the rotation first.")));
    }
    if (m_rotation.inMemory)
        return finished<Secret>(
            failure(secretLostError(Error(ErrorKind::KeychainEmpty, {}, u"in memory only"_s))));
    const Pending<Secret> pending;
    whenFinished(workspace().keptSecrets().retrieve(m_rotation.newClientId), this,
        [this, pending](const Result<Secret> &kept) {
            const bool isLost = !kept && isSecretGone(kept.error());
            setSecretLost(isLost);
            pending.finish(isLost ? Result<Secret>(failure(secretLostError(kept.error()))) : kept);
        });
    return pending.future();
}

QFuture<Result<void>> RotationCase::change(const Change &change)
{
    Rotation changed = m_rotation;
    change(changed);
    changed.trouble.reset();
    changed.updatedAt = now();
    const Pending<void> pending;
    whenFinished(store().save(changed), this, [this, changed, pending](const Result<void> &saved) {
        if (saved) {
            m_rotation = changed;
            emit advanced();
        }
        pending.finish(saved);
    });
    return pending.future();
}

void RotationCase::noteTrouble(const std::optional<Error> &trouble)
{
    if (m_rotation.isOver() || (!m_rotation.trouble && !trouble))
        return;
    m_rotation.trouble = trouble;
    m_rotation.updatedAt = now();
    std::ignore = store().save(m_rotation);
}

QFuture<Result<void>> RotationCase::end(RotationStep step, const Activity &activity)
{
    const Pending<void> pending;
    whenFinished(
        store().remove(m_rotation.id), this, [this, step, activity, pending](const Result<void> &removed) {
            if (removed) {
                m_rotation.step = step;
                record(activity);
            }
            pending.finish(removed);
        });
    return pending.future();
}

QFuture<Result<void>> RotationCase::forget(const QString &clientId)
{
    return workspace().keptSecrets().forget(clientId);
}

QFuture<Result<void>> RotationCase::confirmOldWorks()
{
    const Pending<void> pending;
    whenFinished(
        workspace().apps().get(m_rotation.oldClientId), this, [this, pending](const Result<ApiKey> &old) {
            if (old && keyStatus(*old, now()) == KeyStatus::Expired)
                return pending.finish(failure(newKeyIsTheOneThatWorksError()));
            if (old)
                return pending.finish({});
            pending.finish(
                failure(old.error().kind() == ErrorKind::NotFound ? newKeyIsTheLastError() : old.error()));
        });
    return pending.future();
}

QFuture<Result<void>> RotationCase::deleteSuccessor()
{
    const Pending<void> pending;
    const auto forgetRow = [this, pending](const Result<void> &removed) {
        if (removed)
            workspace().keys().remove(m_rotation.newClientId);
        pending.finish(removed);
    };
    whenFinished(store().refresh(), this, [this, pending, forgetRow](const Result<void> &loaded) {
        if (!loaded || store().isOthers(m_rotation, m_rotation.newClientId))
            return pending.finish(loaded);
        whenFinished(workspace().apps().remove(m_rotation.newClientId), this, forgetRow);
    });
    return pending.future();
}

void RotationCase::record(const Activity &activity)
{
    workspace().activity().record(activity);
}

void RotationCase::recordAdvance(RotationStep step, const QString &how)
{
    QStringList detail{QString(rotationWord(step)), how};
    detail.removeAll(QString());
    emit advanced(); // also of what the creation has written down by itself
    record({JournalAction::RotationAdvanced, m_rotation.newClientId, m_rotation.newName,
        m_rotation.newFingerprint, detail.join(u' ')});
}

} // namespace Latchkey

#include "moc_rotationcase.cpp"
