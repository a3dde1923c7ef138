// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationcreation.h>

#include <app/core/logging.h>
#include <app/core/whenfinished.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationstore.h>
#include <app/rotation/successorname.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

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

/// After these the key may be on the server all the same.
bool mayHaveCreated(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Conflict: // it is there, without its secret
    case ErrorKind::Unavailable:
    case ErrorKind::Uncertain:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::Offline: // AppsClient has asked
    case ErrorKind::Proxy:
    case ErrorKind::ProxyAuthentication:
    case ErrorKind::Tls:
    case ErrorKind::UnknownAuthority:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::InvalidArgument:
    case ErrorKind::NotUnion:
    case ErrorKind::Unsupported:
    case ErrorKind::SignInRefused:
    case ErrorKind::PortBusy:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainEmpty:
    case ErrorKind::KeychainDamaged:
    case ErrorKind::Storage:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

RotationCreation::RotationCreation(const RotationParts &parts, Rotation &rotation, Secret &secret)
    : m_with(parts)
    , m_rotation(rotation)
    , m_secret(secret)
{
}

RotationCreation::~RotationCreation() = default;

QFuture<Result<void>> RotationCreation::start(const CancellationPtr &cancellation)
{
    m_pending = Pending<void>();
    m_cancellation = cancellation;
    m_oldIsGone = false;
    m_rounds = 0;
    const QFuture<Result<void>> future = m_pending.future();
    if (!m_secret.isEmpty()) // created in this run; the keychain or the disk said no
        keep();
    else
        checkKeychain();
    return future;
}

void RotationCreation::fail(const Error &error)
{
    const Pending<void> pending = m_pending; // whoever hears of it may delete this
    pending.finish(failure(error));
}

void RotationCreation::checkKeychain()
{
    if (m_rotation.inMemory)
        return readOld();
    whenFinished(m_with.workspace.credentials().readiness(), this, [this](const Result<void> &ready) {
        if (!ready)
            return fail(ready.error());
        readOld();
    });
}

/// As it is now: someone may have changed its contacts since the rotation was planned.
void RotationCreation::readOld()
{
    whenFinished(
        m_with.workspace.apps().get(m_rotation.oldClientId), this, [this](const Result<ApiKey> &old) {
            m_oldIsGone = !old && old.error().kind() == ErrorKind::NotFound;
            if (!old && !m_oldIsGone)
                return fail(old.error());
            // A successor that may be there already is recognized by what was asked for.
            if (old && m_rotation.followsOld && !m_rotation.createSentAt.isValid()) {
                m_rotation.contacts = old->contacts;
                m_rotation.redirectUris = old->redirectUris;
            }
            lookUp();
        });
}

void RotationCreation::lookUp()
{
    if (++m_rounds > mostRounds)
        return fail(noNameLeft());
    whenFinished(
        m_with.workspace.apps().get(m_rotation.newClientId), this, [this](const Result<ApiKey> &found) {
            if (found)
                return judge(*found);
            if (found.error().kind() != ErrorKind::NotFound)
                return fail(found.error());
            announce();
        });
}

/// There is a key of this name.
void RotationCreation::judge(const ApiKey &found)
{
    if (!m_rotation.createSentAt.isValid())
        return rename();
    whenFinished(m_with.store.load(), this, [this, found](const Result<void> &loaded) {
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
void RotationCreation::adopt(const ApiKey &found)
{
    whenFinished(m_with.workspace.keptSecrets().retrieve(m_rotation.newClientId), this,
        [this, found](const Result<Secret> &kept) {
            if (!kept && kept.error().kind() == ErrorKind::KeychainEmpty)
                return replaceOrRename(found);
            if (!kept)
                return fail(kept.error());
            const auto parts = decodeCredentials(*kept);
            if (!parts || parts->clientId != found.clientId)
                return replaceOrRename(found);
            m_secret = *kept; // the program ended between the keychain and the record
            keep();
        });
}

bool RotationCreation::isOurs(const ApiKey &found) const
{
    const QStringList &uris = m_rotation.redirectUris; // none: the server was asked for the usual one
    return !m_with.store.isOthers(m_rotation, found.clientId) && m_rotation.createSentAt.isValid()
        && found.clientId == m_rotation.newClientId && found.name == m_rotation.newName
        && found.contacts == m_rotation.contacts && (uris.isEmpty() || found.redirectUris == uris)
        && (!found.createdAt.isValid()
            || std::abs(found.createdAt.secsTo(m_rotation.createSentAt)) <= clocksMayDifferBy);
}

/// Its secret is known to nobody, if the key is ours.
void RotationCreation::replaceOrRename(const ApiKey &found)
{
    if (m_oldIsGone) // the successor may be all there is
        return fail(oldKeyGone());
    whenFinished(m_with.store.load(), this, [this, found](const Result<void> &loaded) {
        if (!loaded)
            return fail(loaded.error());
        if (!isOurs(found))
            return rename();
        qCInfo(lcKeys) << "a rotation's new key lost its secret; it is made anew";
        whenFinished(
            m_with.workspace.apps().remove(found.clientId), this, [this](const Result<void> &removed) {
                if (!removed)
                    return fail(removed.error());
                m_with.workspace.keys().remove(m_rotation.newClientId);
                announce();
            });
    });
}

/// The name is somebody else's.
void RotationCreation::rename()
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
void RotationCreation::announce()
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

void RotationCreation::settleName()
{
    whenFinished(m_with.store.load(), this, [this](const Result<void> &loaded) {
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
void RotationCreation::promise()
{
    const QDateTime sentBefore = std::exchange(m_rotation.createSentAt, m_with.clock());
    m_rotation.updatedAt = m_rotation.createSentAt;
    whenFinished(m_with.store.save(m_rotation), this, [this, sentBefore](const Result<void> &saved) {
        if (saved)
            return create(sentBefore.isValid());
        m_rotation.createSentAt = sentBefore; // or a key that comes to be meanwhile would be taken for ours
        fail(saved.error());
    });
}

void RotationCreation::create(bool wasSentBefore)
{
    const NewKey key{m_rotation.newClientId, m_rotation.newName, m_rotation.contacts, m_rotation.redirectUris,
        m_rotation.attachDefaultPolicies};
    whenFinished(
        m_with.workspace.apps().create(key), this, [this, wasSentBefore](const Result<CreatedKey> &created) {
            if (created)
                return take(*created);
            judgeFailure(created.error(), wasSentBefore);
        });
}

void RotationCreation::judgeFailure(const Error &error, bool wasSentBefore)
{
    if (error.kind() == ErrorKind::AlreadyExists && !wasSentBefore)
        return rename();
    // A Create of an earlier run may have arrived only now.
    if (error.kind() == ErrorKind::AlreadyExists || error.kind() == ErrorKind::Conflict)
        return lookUp();
    if (wasSentBefore || mayHaveCreated(error.kind()))
        return fail(error);
    m_rotation.createSentAt = {}; // written down with the trouble
    fail(error);
}

void RotationCreation::take(const CreatedKey &created)
{
    Workspace &workspace = m_with.workspace;
    const QString &organization = created.key.organization;
    const auto encoded = encodeCredentials({m_rotation.authority, created.key.clientId, created.clientSecret,
        organization.isEmpty() ? workspace.apps().organization() : organization});
    if (!encoded)
        return fail(encoded.error());
    m_secret = *encoded;
    m_rotation.newClientId = created.key.clientId;
    m_rotation.newName = created.key.name;
    m_rotation.contacts = created.key.contacts;
    m_rotation.redirectUris = created.key.redirectUris;
    workspace.keys().put(created.key);
    keep();
}

void RotationCreation::keep()
{
    if (m_rotation.inMemory)
        return conclude();
    whenFinished(m_with.workspace.keptSecrets().keep(m_rotation.newClientId, m_secret), this,
        [this](const Result<void> &kept) {
            if (!kept)
                return fail(kept.error());
            conclude();
        });
}

void RotationCreation::conclude()
{
    const RotationStep before = m_rotation.step;
    m_rotation.step = RotationStep::Created;
    m_rotation.newFingerprint = fingerprintOf(m_secret);
    m_rotation.updatedAt = m_with.clock();
    whenFinished(m_with.store.save(m_rotation), this, [this, before](const Result<void> &saved) {
        if (!saved) {
            m_rotation.step = before;
            return fail(saved.error());
        }
        const Pending<void> pending = m_pending;
        pending.finish({});
    });
}

} // namespace Latchkey

#include "moc_rotationcreation.cpp"
