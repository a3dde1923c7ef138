// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationcreation.h>

#include <app/core/whenfinished.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationstore.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// After these the key may be on the server all the same, by this Create or an earlier one.
bool mayBeThereAfter(ErrorKind kind)
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
    , m_place(parts, rotation, secret)
{
}

RotationCreation::~RotationCreation() = default;

QFuture<Result<void>> RotationCreation::start(const CancellationPtr &cancellation)
{
    m_pending = Pending<void>();
    m_cancellation = cancellation;
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
            const bool isGone = !old && old.error().kind() == ErrorKind::NotFound;
            if (!old && !isGone)
                return fail(old.error());
            // A successor that may be there already is recognized by what was asked for.
            if (old && m_rotation.followsOld && !m_rotation.createSentAt.isValid()) {
                m_rotation.contacts = old->contacts;
                m_rotation.redirectUris = old->redirectUris;
            }
            goOnFrom(m_place.find(m_cancellation, isGone));
        });
}

/// There is a place for the key, or the key already.
void RotationCreation::goOnFrom(const QFuture<Result<void>> &place)
{
    whenFinished(place, this, [this](const Result<void> &found) {
        if (!found)
            return fail(found.error());
        if (!m_secret.isEmpty())
            return keep();
        create();
    });
}

void RotationCreation::create()
{
    const bool wasSentBefore = m_place.wasPromisedBefore();
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
        return goOnFrom(m_place.findAnother());
    // A Create of an earlier run may have arrived only now.
    if (error.kind() == ErrorKind::AlreadyExists || error.kind() == ErrorKind::Conflict)
        return goOnFrom(m_place.findAgain());
    if (wasSentBefore || mayBeThereAfter(error.kind()))
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
