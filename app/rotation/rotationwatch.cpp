// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationwatch.h>

#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationrun.h>
#include <app/rotation/rotations.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace Latchkey {

namespace {

/// Nothing where nobody knows.
std::optional<bool> isGone(const Result<ApiKey> &key)
{
    if (key)
        return false;
    return key.error().kind() == ErrorKind::NotFound ? std::optional(true) : std::nullopt;
}

} // namespace

RotationWatch::RotationWatch(Rotations &rotations, Workspace &workspace, InUse isInUse)
    : m_rotations(rotations)
    , m_workspace(workspace)
    , m_isInUse(std::move(isInUse))
{
    connect(&workspace.keys(), &KeyList::loaded, this, &RotationWatch::lookAtList);
    connect(&workspace.apps(), &AppsClient::removed, this,
        [this](const QString &clientId, bool, const std::optional<Error> &trouble) {
            if (!trouble)
                takeRemoval(clientId);
        });
}

RotationWatch::~RotationWatch() = default;

void RotationWatch::lookAtList()
{
    if (!m_workspace.keys().isComplete() || m_workspace.keys().trouble())
        return;
    for (const Rotation &rotation : m_rotations.all()) {
        if (!isListedAsKnown(rotation))
            check(rotation, false);
    }
}

bool RotationWatch::isListedAsKnown(const Rotation &rotation) const
{
    const KeyList &keys = m_workspace.keys();
    if (rotation.isOver() || rotation.isTidyingUp())
        return true;
    const bool isOldKnown = (keys.rowOf(rotation.oldClientId) < 0) == rotation.oldIsGone;
    const bool isNewKnown = rotation.step == RotationStep::Planned
        || (keys.rowOf(rotation.newClientId) < 0) == rotation.newIsGone;
    return isOldKnown && isNewKnown;
}

void RotationWatch::takeRemoval(const QString &clientId)
{
    const auto rotation = m_rotations.of(clientId);
    if (!rotation)
        return;
    const RotationRun *run = m_rotations.run(rotation->id);
    if (m_checking.contains(rotation->id))
        m_again.insert(rotation->id);
    else if (!run || !run->isWorking()) // else the rotation itself deletes
        check(*rotation, true);
}

/// A list may be of a moment ago: the server has the last word.
void RotationWatch::check(const Rotation &rotation, bool mayFinish)
{
    if (m_checking.contains(rotation.id))
        return;
    m_checking.insert(rotation.id);
    whenFinished(m_workspace.apps().get(rotation.oldClientId), this,
        [this, rotation, mayFinish](const Result<ApiKey> &old) {
            const auto gone = isGone(old);
            if (!gone)
                return leave(rotation.id);
            checkNew(rotation, {rotation.id, mayFinish, *gone, false});
        });
}

void RotationWatch::checkNew(const Rotation &rotation, const Finding &finding)
{
    if (rotation.step == RotationStep::Planned)
        return tell(finding);
    whenFinished(
        m_workspace.apps().get(rotation.newClientId), this, [this, finding](const Result<ApiKey> &successor) {
            const auto gone = isGone(successor);
            if (!gone)
                return leave(finding.id);
            Finding both = finding;
            both.newIsGone = *gone;
            tell(both);
        });
}

/// Where another program has it open, that one finds out for itself.
void RotationWatch::tell(const Finding &finding)
{
    if (RotationRun *open = m_rotations.run(finding.id)) {
        open->noteKeys(finding.oldIsGone, finding.newIsGone);
        return leave(finding.id);
    }
    whenFinished(m_rotations.resume(finding.id), this, [this, finding](const Result<RotationRun *> &run) {
        if (run)
            tell(*run, finding);
        else
            leave(finding.id);
    });
}

void RotationWatch::tell(RotationRun *run, const Finding &finding)
{
    connect(run, &RotationRun::changed, this, [this, run, mayFinish = finding.mayFinish] {
        if (!run->isWorking())
            goOn(run, mayFinish);
    });
    run->noteKeys(finding.oldIsGone, finding.newIsGone);
    if (!run->isWorking())
        goOn(run, finding.mayFinish);
}

void RotationWatch::goOn(RotationRun *run, bool mayFinish)
{
    disconnect(run, &RotationRun::changed, this, nullptr);
    if (!mayFinish || m_isInUse(run->rotation().id) || !run->rotation().oldIsGone
        || run->need() != RotationRun::Need::Finish)
        return end(run);
    connect(run, &RotationRun::changed, this, [this, run] {
        if (run->isWorking())
            return;
        disconnect(run, &RotationRun::changed, this, nullptr);
        end(run);
    });
    leave(run->rotation().id); // what is deleted from here on, the rotation deletes
    run->goOn();
}

void RotationWatch::end(RotationRun *run)
{
    const Rotation rotation = run->rotation();
    const auto leftUndone = run->trouble();
    if (!m_isInUse(rotation.id))
        m_rotations.close(run);
    if (rotation.step == RotationStep::Done)
        emit finished(rotation, leftUndone);
    leave(rotation.id);
}

/// The end of what check() began, however it went.
void RotationWatch::leave(const QString &id)
{
    m_checking.remove(id);
    if (!m_again.remove(id))
        return;
    const QList<Rotation> all = m_rotations.all();
    const auto rotation = std::ranges::find(all, id, &Rotation::id);
    if (rotation != all.end() && !rotation->isOver())
        check(*rotation, true);
}

} // namespace Latchkey

#include "moc_rotationwatch.cpp"
