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
    return m_with.store.rotationsOf(m_with.workspace.connection().endpoint.authority());
}

std::optional<Rotation> Rotations::of(const QString &clientId) const
{
    for (const Rotation &rotation : all()) {
        if (!rotation.isOver() && (rotation.oldClientId == clientId || rotation.newClientId == clientId))
            return rotation;
    }
    return std::nullopt;
}

/// All that is known of a rotation of this key before there is one.
Rotation Rotations::ofKey(const ApiKey &key) const
{
    Rotation rotation;
    rotation.authority = m_with.workspace.connection().endpoint.authority();
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
    const auto hold = m_with.store.hold(rotation.id);
    if (!hold)
        return finished<RotationRun *>(failure(hold.error()));
    m_with.store.claim(rotation); // others may start before this one is written
    const Pending<RotationRun *> pending;
    const auto refuse = [this, pending, id = rotation.id](const Error &error) {
        m_with.store.disclaim(id);
        pending.finish(failure(error));
    };
    whenFinished(m_with.store.read(rotation.id), this,
        [this, pending, refuse, rotation, hold = *hold](const Result<Rotation> &known) {
            if (known && !known->isOver()) // another program's
                return refuse(alreadyRotating(rotation.oldClientId));
            if (!known && known.error().kind() != ErrorKind::NotFound)
                return refuse(known.error());
            begin(rotation, hold, pending);
        });
    return pending.future();
}

void Rotations::begin(
    const Rotation &rotation, const RotationStore::Hold &hold, const Pending<RotationRun *> &pending)
{
    whenFinished(
        m_with.store.save(rotation), this, [this, pending, rotation, hold](const Result<void> &saved) {
            if (!saved) {
                m_with.store.disclaim(rotation.id);
                return pending.finish(failure(saved.error()));
            }
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
    const auto hold = m_with.store.hold(id);
    if (!hold)
        return finished<RotationRun *>(failure(hold.error()));
    const Pending<RotationRun *> pending;
    whenFinished(m_with.store.read(id), this, [this, pending, hold = *hold](const Result<Rotation> &found) {
        if (!found)
            return pending.finish(failure(found.error()));
        if (found->authority != m_with.workspace.connection().endpoint.authority()) {
            return pending.finish(failure(ErrorKind::InvalidArgument,
                tr("This rotation belongs to %1. Switch to that connection to go on.")
                    .arg(found->authority)));
        }
        pending.finish(open(*found, hold));
    });
    return pending.future();
}

RotationRun *Rotations::open(const Rotation &rotation, const RotationStore::Hold &hold)
{
    auto *run = new RotationRun(m_with, rotation, hold, this);
    m_runs.insert(rotation.id, run);
    connect(run, &RotationRun::changed, this, [this, run] {
        if (m_closing.contains(run) && !run->isWorking())
            close(run);
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
}

std::unique_ptr<RotationBatch> Rotations::startAll(const QList<RotationPlan> &plans)
{
    return std::make_unique<RotationBatch>(*this, plans);
}

} // namespace Latchkey

#include "moc_rotations.cpp"
