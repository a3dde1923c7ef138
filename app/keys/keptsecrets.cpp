// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keptsecrets.h>

#include <app/core/whenfinished.h>
#include <app/keychain/keychain.h>
#include <app/keys/activityrecorder.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keptsecretsindex.h>

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

Error notItsSecret(const QString &clientId, const QString &why)
{
    return Error(ErrorKind::KeychainDamaged,
        KeptSecrets::tr("What your keychain holds for %1 is not the secret of this key, so it was not used. "
                        "Forget its stored secret, and create a new key to have one again.")
            .arg(clientId),
        why);
}

// Whoever can write to the keychain can put another key's credentials in this one's place.
Result<Secret> checked(const Secret &encoded, const QString &clientId)
{
    const auto parts = decodeCredentials(encoded);
    if (!parts)
        return failure(notItsSecret(clientId, u"the item is no encoded API key"_s));
    if (parts->clientId != clientId)
        return failure(notItsSecret(clientId, u"the item has another client ID"_s));
    return encoded;
}

} // namespace

KeptSecrets::KeptSecrets(
    const Endpoint &endpoint, Keychain &keychain, KeptSecretsIndex &index, QObject *parent)
    : QObject(parent)
    , m_authority(endpoint.authority())
    , m_keychain(keychain)
    , m_index(index)
{
    connect(&m_index, &KeptSecretsIndex::changed, this,
        [this](const QString &authority, const QString &clientId) {
            if (authority == m_authority)
                emit changed(clientId);
        });
}

KeptSecrets::~KeptSecrets() = default;

bool KeptSecrets::isKept(const QString &clientId) const
{
    return m_index.contains(m_authority, clientId);
}

QStringList KeptSecrets::kept() const
{
    return m_index.clientIds(m_authority);
}

Result<void> KeptSecrets::forgetRecord()
{
    const QStringList clientIds = kept();
    for (const QString &clientId : clientIds) {
        if (auto removed = m_index.remove(m_authority, clientId); !removed)
            return removed;
    }
    return {};
}

QString KeptSecrets::organizationOf(const QString &clientId) const
{
    return m_index.organizationOf(m_authority, clientId);
}

QString KeptSecrets::key(const QString &clientId) const
{
    return u"key:"_s + m_authority + u'/' + clientId;
}

QFuture<Result<void>> KeptSecrets::keep(const QString &clientId, const Secret &encodedCredentials)
{
    const auto parts = decodeCredentials(encodedCredentials);
    return recordAfter(
        m_keychain.write(key(clientId), encodedCredentials),
        [authority = m_authority, clientId, organization = parts ? parts->organization : QString()](
            KeptSecretsIndex &index) { return index.insert(authority, clientId, organization); },
        [this, clientId, fingerprint = fingerprintOf(encodedCredentials)](
            const Result<void> &kept) { emit keepEnded(clientId, fingerprint, troubleOf(kept)); });
}

QFuture<Result<Secret>> KeptSecrets::retrieve(const QString &clientId)
{
    return m_keychain.read(key(clientId)).then([clientId](const Result<Secret> &item) -> Result<Secret> {
        if (item)
            return checked(*item, clientId);
        if (item.error().kind() != ErrorKind::KeychainEmpty)
            return item;
        return failure(ErrorKind::KeychainEmpty,
            tr("Your keychain does not hold the credentials of %1. Create a new key to have some again.")
                .arg(clientId),
            item.error().detail());
    });
}

QFuture<Result<void>> KeptSecrets::forget(const QString &clientId)
{
    return recordAfter(
        m_keychain.remove(key(clientId)),
        [authority = m_authority, clientId](
            KeptSecretsIndex &index) { return index.remove(authority, clientId); },
        [this, clientId](
            const Result<void> &forgotten) { emit forgetEnded(clientId, troubleOf(forgotten)); });
}

// Bound to the index, not to this object: once the keychain has the entry, the index must learn of it.
QFuture<Result<void>> KeptSecrets::recordAfter(
    const QFuture<Result<void>> &operation, Record record, std::function<void(const Result<void> &)> tell)
{
    const Pending<void> pending;
    whenFinished(operation, &m_index,
        [self = QPointer(this), index = &m_index, record = std::move(record), tell = std::move(tell),
            pending](const Result<void> &result) {
            const auto recorded = result ? record(*index) : result;
            if (self)
                tell(recorded);
            pending.finish(recorded);
        });
    return pending.future();
}

} // namespace Latchkey

#include "moc_keptsecrets.cpp"
