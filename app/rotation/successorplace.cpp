// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/successorplace.h>

#include <app/core/logging.h>
#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationcase.h>
#include <app/rotation/rotationcreation.h>
#include <app/rotation/rotationstore.h>
#include <app/rotation/successorname.h>

#include <cstdlib>
#include <utility>

namespace Latchkey {

namespace {

constexpr int mostRounds = 20; // names that others take from under us, successors that have to go
constexpr qint64 clocksMayDifferBy = 60 * 60; // seconds

Error oldKeyGone()
{
    return Error(ErrorKind::NotFound,
        RotationCreation::tr("The key to rotate is gone: someone has deleted it meanwhile. Give up this "
                             "rotation, and create a new key if one is needed."));
}

Error noNameLeft()
{
    return Error(ErrorKind::AlreadyExists,
        RotationCreation::tr("Whatever the new key was to be called, there was such a key already. Refresh "
                             "the list and try again."));
}

} // namespace

SuccessorPlace::SuccessorPlace(const RotationParts &parts, Rotation &rotation, Secret &secret)
    : m_with(parts)
    , m_rotation(rotation)
    , m_secret(secret)
{
}

SuccessorPlace::~SuccessorPlace() = default;

QFuture<Result<void>> SuccessorPlace::find(const CancellationPtr &cancellation, bool oldIsGone)
{
    m_cancellation = cancellation;
    m_oldIsGone = oldIsGone;
    m_rounds = 0;
    return findAgain();
}

QFuture<Result<void>> SuccessorPlace::findAgain()
{
    const QFuture<Result<void>> future = begin();
    lookUp();
    return future;
}

QFuture<Result<void>> SuccessorPlace::findAnother()
{
    const QFuture<Result<void>> future = begin();
    rename();
    return future;
}

QFuture<Result<void>> SuccessorPlace::begin()
{
    m_pending = Pending<void>();
    return m_pending.future();
}

void SuccessorPlace::succeed()
{
    const Pending<void> pending = m_pending; // whoever hears of it may begin anew
    pending.finish({});
}

void SuccessorPlace::fail(const Error &error)
{
    const Pending<void> pending = m_pending;
    pending.finish(failure(error));
}

void SuccessorPlace::lookUp()
{
    if (++m_rounds > mostRounds)
        return fail(noNameLeft());
    whenFinished(
        m_with.workspace.apps().get(m_rotation.newClientId), this, [this](const Result<ApiKey> &found) {
            if (found)
                return judge(*found);
            if (found.error().kind() != ErrorKind::NotFound)
                return fail(found.error());
            noteStrays();
            announce();
        });
}

/// There is a key of this name.
void SuccessorPlace::judge(const ApiKey &found)
{
    if (!m_rotation.createSentAt.isValid())
        return rename();
    whenFinished(m_with.store.refresh(), this, [this, found](const Result<void> &loaded) {
        if (!loaded)
            return fail(loaded.error());
        if (m_with.store.isOthers(m_rotation, found.clientId))
            return rename();
        if (m_rotation.inMemory)
            return replaceOrRename(found);
        adopt(found);
    });
}

/// If its secret is here.
void SuccessorPlace::adopt(const ApiKey &found)
{
    whenFinished(m_with.workspace.keptSecrets().retrieve(m_rotation.newClientId), this,
        [this, found](const Result<Secret> &kept) {
            if (!kept && isSecretGone(kept.error()))
                return replaceOrRename(found);
            if (!kept)
                return fail(kept.error());
            m_secret = *kept; // the program ended between the keychain and the record
            succeed();
        });
}

bool SuccessorPlace::isOurs(const ApiKey &found) const
{
    const QStringList &uris = m_rotation.redirectUris; // none: the server was asked for the usual one
    return !m_with.store.isOthers(m_rotation, found.clientId) && m_rotation.createSentAt.isValid()
        && found.clientId == m_rotation.newClientId && found.name == m_rotation.newName
        && found.contacts == m_rotation.contacts && (uris.isEmpty() || found.redirectUris == uris)
        && (!found.createdAt.isValid()
            || std::abs(found.createdAt.secsTo(m_rotation.createSentAt)) <= clocksMayDifferBy);
}

/// The server may have given the key another client ID, and the program may have ended before it was written
/// down. Somebody else can have made a key of this name in the same hour, so that it is only told of.
void SuccessorPlace::noteStrays()
{
    if (!m_rotation.createSentAt.isValid())
        return;
    for (const ApiKeyPtr &key : m_with.workspace.keys().snapshot()) {
        if (mayBeStray(*key) && !m_rotation.mayBelong.contains(key->clientId))
            m_rotation.mayBelong.append(key->clientId);
    }
}

bool SuccessorPlace::mayBeStray(const ApiKey &key) const
{
    const bool isItsTime = key.createdAt.isValid()
        && std::abs(key.createdAt.secsTo(m_rotation.createSentAt)) <= clocksMayDifferBy;
    return isItsTime && key.name == m_rotation.newName && key.contacts == m_rotation.contacts
        && key.clientId != m_rotation.newClientId && key.clientId != m_rotation.oldClientId
        && !m_with.store.isOthers(m_rotation, key.clientId)
        && !m_with.workspace.keptSecrets().isKept(key.clientId);
}

/// Its secret is known to nobody, if the key is ours.
void SuccessorPlace::replaceOrRename(const ApiKey &found)
{
    if (m_oldIsGone) // the successor may be all there is
        return fail(oldKeyGone());
    whenFinished(m_with.store.refresh(), this, [this, found](const Result<void> &loaded) {
        if (!loaded)
            return fail(loaded.error());
        if (!isOurs(found))
            return rename();
        replace(found);
    });
}

void SuccessorPlace::replace(const ApiKey &found)
{
    qCInfo(lcKeys) << "a rotation's new key lost its secret; it is made anew";
    whenFinished(m_with.workspace.apps().remove(found.clientId), this, [this](const Result<void> &removed) {
        if (!removed)
            return fail(removed.error());
        m_with.workspace.keys().remove(m_rotation.newClientId);
        announce();
    });
}

/// The name is somebody else's.
void SuccessorPlace::rename()
{
    Workspace &workspace = m_with.workspace;
    const SuccessorName next = successorName(
        m_rotation.newClientId, m_rotation.newName, [this, &workspace](const QString &clientId) {
            return workspace.keys().rowOf(clientId) >= 0 || workspace.keptSecrets().isKept(clientId)
                || m_with.store.isClaimed(m_rotation, clientId);
        });
    m_rotation.newClientId = next.clientId;
    m_rotation.newName = next.name;
    m_rotation.createSentAt = {};
    m_with.store.claim(m_rotation);
    lookUp();
}

/// No key has the client ID. The record names it, and only then looks for other records that do: of two
/// rotations, also of two programs, at least one sees the other.
void SuccessorPlace::announce()
{
    if (m_oldIsGone)
        return fail(oldKeyGone());
    if (m_cancellation->isCancelled())
        return fail(Error::cancelled());
    const auto known = m_with.store.find(m_rotation.id);
    if (m_rotation.createSentAt.isValid()) // it has been this rotation's since
        return promise();
    if (known && known->newClientId == m_rotation.newClientId)
        return settleName();
    m_rotation.updatedAt = m_with.clock();
    whenFinished(m_with.store.save(m_rotation), this, [this](const Result<void> &saved) {
        if (!saved)
            return fail(saved.error());
        settleName();
    });
}

void SuccessorPlace::settleName()
{
    whenFinished(m_with.store.refresh(), this, [this](const Result<void> &loaded) {
        if (!loaded)
            return fail(loaded.error());
        if (m_with.store.isClaimed(m_rotation, m_rotation.newClientId))
            return rename();
        if (m_cancellation->isCancelled())
            return fail(Error::cancelled());
        promise();
    });
}

/// The record says that a key may be there before one is asked for.
void SuccessorPlace::promise()
{
    const QDateTime sentBefore = std::exchange(m_rotation.createSentAt, m_with.clock());
    m_rotation.updatedAt = m_rotation.createSentAt;
    whenFinished(m_with.store.save(m_rotation), this, [this, sentBefore](const Result<void> &saved) {
        if (saved) {
            m_wasPromisedBefore = sentBefore.isValid();
            return succeed();
        }
        m_rotation.createSentAt = sentBefore; // or a key that comes to be meanwhile would be taken for ours
        fail(saved.error());
    });
}

} // namespace Latchkey

#include "moc_successorplace.cpp"
