// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotations.h>

#include <app/core/whenfinished.h>
#include <app/keys/appserrors.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keynames.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationbatch.h>
#include <app/rotation/rotationrun.h>

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

Error alreadyRotating(const QString &clientId)
{
    return Error(ErrorKind::AlreadyExists,
        Rotations::tr("“%1” is being rotated already. Go on with that rotation, or give it up first.")
            .arg(clientId));
}

} // namespace

Rotations::Rotations(const RotationParts &parts, QObject *parent)
    : QObject(parent)
    , m_with(parts)
{
}

Rotations::~Rotations()
{
    for (RotationRun *run : std::as_const(m_runs)) { // they stop as they go, and there is nobody to tell
        disconnect(run, &RotationRun::changed, nullptr, nullptr);
        disconnect(run, &RotationRun::finished, nullptr, nullptr);
    }
}

QList<Rotation> Rotations::all() const
{
    QList<Rotation> found = m_with.store.rotationsOf(m_with.workspace.connection().endpoint.authority());
    found.removeIf([this](const Rotation &rotation) { return isElsewhere(rotation); });
    return found;
}

std::optional<Rotation> Rotations::of(const QString &clientId) const
{
    auto found = m_with.store.ofKey(m_with.workspace.connection().endpoint.authority(), clientId);
    return found && isElsewhere(*found) ? std::nullopt : found;
}

/// Its keys are another organization's, as far as that is known: the control plane would not find them.
bool Rotations::isElsewhere(const Rotation &rotation) const
{
    return m_with.workspace.organization().isKnownToDifferFrom(rotation.organization);
}

/// All that is known of a rotation of this key before there is one.
Rotation Rotations::ofKey(const ApiKey &key) const
{
    Rotation rotation;
    rotation.authority = m_with.workspace.connection().endpoint.authority();
    rotation.organization = m_with.workspace.organization().nameKnownNow();
    rotation.id = rotationId(rotation.authority, key.clientId);
    rotation.oldClientId = key.clientId;
    rotation.oldName = key.name;
    return rotation;
}

SuccessorName Rotations::nameFor(const ApiKey &key) const
{
    return successorName(key.clientId, key.name, [this, mine = ofKey(key)](const QString &clientId) {
        return m_with.workspace.keys().rowOf(clientId) >= 0 || m_with.workspace.keptSecrets().isKept(clientId)
            || of(clientId) || m_with.store.isClaimed(mine, clientId);
    });
}

NewKey Rotations::usualSuccessor(const ApiKey &key) const
{
    const SuccessorName name = nameFor(key);
    return {name.clientId, name.name, key.contacts, key.redirectUris};
}

/// What the new key is to be, if the plan makes sense.
Result<NewKey> Rotations::successorFor(const RotationPlan &plan) const
{
    if (!plan.key.isApiKey()) {
        return failure(ErrorKind::InvalidArgument,
            tr("“%1” is no API key, but another kind of application, so Latchkey can't rotate it.")
                .arg(plan.key.name));
    }
    const auto known = of(plan.key.clientId);
    if (known && known->oldClientId == plan.key.clientId)
        return failure(alreadyRotating(plan.key.clientId));
    if (known) {
        return failure(ErrorKind::Conflict,
            tr("“%1” is the new key of a rotation under way. Finish that one first.").arg(plan.key.clientId));
    }
    NewKey successor = plan.successor.value_or(usualSuccessor(plan.key));
    const auto trouble = newNameTrouble(successor.name);
    if (trouble && trouble->weight == NameTrouble::Weight::Refused)
        return failure(ErrorKind::InvalidArgument, trouble->message);
    if (successor.clientId.isEmpty())
        return failure(noClientIdError());
    if (successor.clientId == plan.key.clientId
        || m_with.store.isClaimed(ofKey(plan.key), successor.clientId))
        return failure(takenError(successor.clientId, Error(ErrorKind::AlreadyExists, {})));
    // A secret that can't be written out as credentials would be lost.
    const Connection &connection = m_with.workspace.connection();
    const QString &organization = plan.key.organization;
    const auto encodable = encodeCredentials({connection.endpoint.authority(), successor.clientId,
        Secret("-"), organization.isEmpty() ? connection.organization : organization});
    if (!encodable)
        return failure(encodable.error());
    return successor;
}

Rotation Rotations::planned(const RotationPlan &plan, const NewKey &successor) const
{
    Rotation rotation = ofKey(plan.key);
    rotation.newClientId = successor.clientId;
    rotation.newName = successor.name;
    rotation.contacts = successor.contacts;
    rotation.redirectUris = successor.redirectUris;
    rotation.followsOld
        = rotation.contacts == plan.key.contacts && rotation.redirectUris == plan.key.redirectUris;
    rotation.attachDefaultPolicies = plan.attachDefaultPolicies;
    rotation.keepsSecret
        = plan.keepsSecret.value_or(m_with.workspace.keptSecrets().isKept(plan.key.clientId));
    rotation.startedAt = m_with.clock();
    rotation.updatedAt = rotation.startedAt;
    return rotation;
}

QFuture<Result<RotationRun *>> Rotations::start(const RotationPlan &plan)
{
    const auto successor = successorFor(plan);
    if (!successor)
        return finished<RotationRun *>(failure(successor.error()));
    const Rotation rotation = planned(plan, *successor);
    if (m_starting.contains(rotation.id))
        return finished<RotationRun *>(failure(alreadyRotating(rotation.oldClientId)));
    m_starting.insert(rotation.id);
    m_with.store.claim(rotation); // others may start before this one is written
    const Pending<RotationRun *> pending;
    whenFinished(m_with.store.takeHold(rotation.id), this,
        [this, pending, rotation](const Result<RotationStore::Hold> &hold) {
            if (!hold)
                return refuse(rotation.id, hold.error(), pending);
            lookForAnother(rotation, *hold, pending);
        });
    return pending.future();
}

void Rotations::refuse(const QString &id, const Error &error, const Pending<RotationRun *> &pending)
{
    m_starting.remove(id);
    m_with.store.disclaim(id);
    pending.finish(failure(error));
}

void Rotations::lookForAnother(
    const Rotation &rotation, const RotationStore::Hold &hold, const Pending<RotationRun *> &pending)
{
    whenFinished(
        m_with.store.read(rotation.id), this, [this, pending, rotation, hold](const Result<Rotation> &known) {
            if (known && !known->isOver()) // another program's
                return refuse(rotation.id, alreadyRotating(rotation.oldClientId), pending);
            if (!known && known.error().kind() != ErrorKind::NotFound)
                return refuse(rotation.id, known.error(), pending);
            begin(rotation, hold, pending);
        });
}

void Rotations::begin(
    const Rotation &rotation, const RotationStore::Hold &hold, const Pending<RotationRun *> &pending)
{
    whenFinished(
        m_with.store.save(rotation), this, [this, pending, rotation, hold](const Result<void> &saved) {
            if (!saved)
                return refuse(rotation.id, saved.error(), pending);
            m_starting.remove(rotation.id);
            m_with.workspace.activity().record({JournalAction::RotationStarted, rotation.oldClientId,
                rotation.oldName, {}, rotation.newClientId});
            pending.finish(open(rotation, hold));
        });
}

QFuture<Result<RotationRun *>> Rotations::resume(const QString &id)
{
    if (RotationRun *open = run(id)) {
        m_closing.remove(open);
        return finished<RotationRun *>(open);
    }
    const Pending<RotationRun *> pending;
    QList<Pending<RotationRun *>> &waiting = m_resuming[id];
    waiting.append(pending);
    if (waiting.size() > 1) // the hold is as good as taken
        return pending.future();
    whenFinished(m_with.store.takeHold(id), this, [this, id](const Result<RotationStore::Hold> &hold) {
        if (!hold)
            return tellResumed(id, failure(hold.error()));
        whenFinished(m_with.store.read(id), this, [this, id, hold = *hold](const Result<Rotation> &found) {
            tellResumed(id, reopen(found, hold));
        });
    });
    return pending.future();
}

Result<RotationRun *> Rotations::reopen(const Result<Rotation> &found, const RotationStore::Hold &hold)
{
    if (!found)
        return failure(found.error());
    if (found->authority != m_with.workspace.connection().endpoint.authority()) {
        return failure(ErrorKind::InvalidArgument,
            tr("This rotation belongs to %1. Switch to that connection to go on.").arg(found->authority));
    }
    if (isElsewhere(*found)) {
        return failure(ErrorKind::InvalidArgument,
            tr("This rotation belongs to %1. Switch to that connection to go on.").arg(found->organization));
    }
    return open(*found, hold);
}

/// Those who asked while it was on its way get the same; where one of them has closed it already, the next
/// get it opened once more.
void Rotations::tellResumed(const QString &id, const Result<RotationRun *> &result)
{
    const QList<Pending<RotationRun *>> waiting = m_resuming.take(id);
    const QPointer<RotationRun> run(result ? *result : nullptr);
    for (const Pending<RotationRun *> &pending : waiting) {
        const bool isClosed = result && (!run || !run->isHeld());
        if (isClosed) {
            whenFinished(
                resume(id), this, [pending](const Result<RotationRun *> &again) { pending.finish(again); });
            continue;
        }
        m_closing.remove(run);
        pending.finish(result);
    }
}

RotationRun *Rotations::open(const Rotation &rotation, const RotationStore::Hold &hold)
{
    auto *run = new RotationRun(m_with, rotation, hold, this);
    m_runs.insert(rotation.id, run);
    connect(run, &RotationRun::changed, this, [this, run] {
        if (m_closing.contains(run) && !run->isWorking())
            close(run);
        emit runChanged();
    });
    return run;
}

void Rotations::close(RotationRun *run)
{
    if (run->isWorking()) { // a secret that is on its way must reach the keychain
        m_closing.insert(run);
        return;
    }
    m_closing.remove(run);
    if (m_runs.value(run->rotation().id) == run)
        m_runs.remove(run->rotation().id);
    run->release();
    run->deleteLater();
    emit runChanged();
}

bool Rotations::isAnySecretAtRisk() const
{
    return std::ranges::any_of(m_runs,
        [](const RotationRun *run) { return run->isSecretAtRisk() && run->rotation().deliveries.isEmpty(); });
}

std::unique_ptr<RotationBatch> Rotations::startAll(const QList<RotationPlan> &plans)
{
    return std::make_unique<RotationBatch>(*this, plans);
}

} // namespace Latchkey

#include "moc_rotations.cpp"
