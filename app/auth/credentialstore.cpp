// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/credentialstore.h>

#include <app/keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

CredentialStore::CredentialStore(Endpoint endpoint, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_keychain(keychain)
{
    if (const KeychainNews *news = keychain.news())
        connect(news, &KeychainNews::changed, this, &CredentialStore::changed);
}

CredentialStore::~CredentialStore() = default;

QString CredentialStore::key() const
{
    return u"signin:"_s + m_endpoint.authority();
}

// No context: what is captured are values, and so the future ends even where this store has gone.
QFuture<Result<TokenSet>> CredentialStore::retrieve()
{
    return m_keychain.read(key()).then(
        [endpoint = m_endpoint.authority()](const Result<Secret> &item) -> Result<TokenSet> {
            if (item)
                return fromKeychainItem(*item, endpoint);
            if (item.error().kind() != ErrorKind::KeychainEmpty)
                return failure(item.error());
            return failure(ErrorKind::KeychainEmpty,
                tr("Your keychain holds no sign-in for %1. Sign in.").arg(endpoint), item.error().detail());
        });
}

QFuture<Result<void>> CredentialStore::store(const TokenSet &tokens)
{
    if (tokens.endpoint != m_endpoint.authority()) {
        return finished<void>(failure(ErrorKind::InvalidArgument,
            tr("This sign-in is not for %1. Sign in again.").arg(m_endpoint.authority()),
            u"tokens of another endpoint were to be stored"_s));
    }
    return m_keychain.write(key(), toKeychainItem(tokens));
}

QFuture<Result<void>> CredentialStore::remove()
{
    return m_keychain.remove(key());
}

QFuture<Result<void>> CredentialStore::readiness()
{
    return m_keychain.readiness();
}

} // namespace Latchkey

#include "moc_credentialstore.cpp"
