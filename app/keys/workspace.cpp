// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/workspace.h>

#include <app/auth/tokenowner.h>
#include <app/core/whenfinished.h>

#include <utility>

namespace Latchkey {

Workspace::Workspace(Connection connection, Keychain &keychain, KeptSecretsIndex &keptSecrets,
    Network &network, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_controlPlane(network, m_connection.caFile)
    , m_identityProvider(network, m_connection.caFile)
    , m_publicRpc(m_connection.endpoint, m_controlPlane, nullptr)
    , m_discovery(m_publicRpc, m_identityProvider)
    , m_tokenEndpoint(m_identityProvider)
    , m_deviceEndpoint(m_identityProvider)
    , m_credentials(m_connection.endpoint, keychain)
    , m_session(m_discovery, m_tokenEndpoint, m_credentials)
    , m_rpc(m_connection.endpoint, m_controlPlane, &m_session)
    , m_identity(m_rpc)
    , m_account(m_session, m_identity)
    , m_organization(m_connection, m_account, qEnvironmentVariable("UNION_SERVERLESS_ENDPOINT"))
    , m_apps(m_rpc, [this] { return m_organization.name(); })
    , m_keys(m_apps)
    , m_keptSecrets(m_connection.endpoint, keychain, keptSecrets)
{
    connect(&m_session, &Session::stateChanged, &m_keys, [this] {
        if (m_session.state() == Session::State::SignedOut)
            m_keys.clear();
    });
}

Workspace::~Workspace() = default;

void Workspace::keepListIn(const QString &folder)
{
    m_listFolder = folder;
    m_listKeeper = std::make_unique<ListKeeper>(ListCache(folder, m_connection), m_keys, m_session);
}

void Workspace::lookAgain()
{
    m_session.lookAgain();
    m_recovery.tryAgain();
}

void Workspace::setConnection(const Connection &connection)
{
    Q_ASSERT(connection.id == m_connection.id && connection.endpoint == m_connection.endpoint);
    const Connection before = std::exchange(m_connection, connection);
    m_organization.setConnection(connection);
    if (connection.caFile != before.caFile) {
        m_controlPlane.setCaFile(connection.caFile);
        m_identityProvider.setCaFile(connection.caFile);
    }
    if (connection.organization == before.organization)
        return;
    m_keys.clear();
    if (m_listKeeper)
        m_listKeeper->setCache(ListCache(m_listFolder, m_connection));
}

void Workspace::setRetryPolicy(const RetryPolicy &policy)
{
    m_retries = policy;
    m_publicRpc.setRetryPolicy(policy);
    m_rpc.setRetryPolicy(policy);
}

std::unique_ptr<BrowserSignIn> Workspace::makeSignIn()
{
    return std::make_unique<BrowserSignIn>(m_connection.endpoint, m_discovery, m_tokenEndpoint);
}

std::unique_ptr<DeviceSignIn> Workspace::makeDeviceSignIn()
{
    return std::make_unique<DeviceSignIn>(m_connection.endpoint, m_discovery, m_deviceEndpoint);
}

std::unique_ptr<ApplicationSignIn> Workspace::makeApplicationSignIn()
{
    return std::make_unique<ApplicationSignIn>(m_connection.endpoint, m_discovery, m_tokenEndpoint);
}

QFuture<Result<Identity>> Workspace::ownerOf(const TokenSet &tokens)
{
    auto *owner = new TokenOwner(m_connection.endpoint, m_controlPlane, m_discovery, tokens, this);
    owner->setRetryPolicy(m_retries);
    const Pending<Identity> pending;
    whenFinished(owner->ask(), owner, [owner, pending](const Result<Identity> &identity) {
        owner->deleteLater();
        pending.finish(identity);
    });
    return pending.future();
}

QFuture<Result<void>> Workspace::giveBack(const TokenSet &tokens)
{
    const Pending<void> pending;
    whenFinished(m_discovery.completeForSignOut(), this,
        [this, tokens, pending](const Result<AuthMetadata> &metadata) {
            if (!metadata)
                return pending.finish(failure(metadata.error()));
            whenFinished(m_tokenEndpoint.revoke(*metadata, tokens), this,
                [pending](const Result<void> &revoked) { pending.finish(revoked); });
        });
    return pending.future();
}

} // namespace Latchkey

#include "moc_workspace.cpp"
