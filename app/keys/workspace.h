// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/account.h>
#include <app/auth/applicationsignin.h>
#include <app/auth/browsersignin.h>
#include <app/auth/credentialstore.h>
#include <app/auth/deviceendpoint.h>
#include <app/auth/devicesignin.h>
#include <app/auth/identityclient.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/session.h>
#include <app/auth/tokenendpoint.h>
#include <app/connections/connection.h>
#include <app/keys/activityrecorder.h>
#include <app/keys/appsclient.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/listkeeper.h>
#include <app/keys/listrecovery.h>
#include <app/keys/organization.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <QObject>

#include <memory>

namespace Latchkey {

class Keychain;
class Journal;
class KeptSecretsIndex;
struct Network;

/// Everything that belongs to one connection, put together. Costs nothing to make: no network and no TLS
/// before the first request. A CA file that can't be read is what the first requests end with (Storage).
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// Keychain, index and network outlive the workspace.
    Workspace(Connection connection, Keychain &keychain, KeptSecretsIndex &keptSecrets, Network &network,
        QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// What the person has changed holds from the next request on; the session goes on. Id and endpoint are
    /// the same. A list of another organization's keys is emptied.
    void setConnection(const Connection &connection);

    [[nodiscard]] MetadataDiscovery &discovery() { return m_discovery; }
    [[nodiscard]] TokenEndpoint &tokenEndpoint() { return m_tokenEndpoint; }
    [[nodiscard]] CredentialStore &credentials() { return m_credentials; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] IdentityClient &identity() { return m_identity; }
    /// Who is signed in; asks by itself.
    [[nodiscard]] Account &account() { return m_account; }
    [[nodiscard]] const Organization &organization() const { return m_organization; }
    [[nodiscard]] AppsClient &apps() { return m_apps; }
    /// Empties itself when the session is signed out.
    [[nodiscard]] KeyList &keys() { return m_keys; }
    [[nodiscard]] KeptSecrets &keptSecrets() { return m_keptSecrets; }

    /// The last list is kept in this folder for the next run, as ListKeeper says. Without this it is not.
    void keepListIn(const QString &folder);
    /// Records from now on what is done at this connection; the journal outlives the workspace.
    void recordIn(Journal &journal) { m_activity.setJournal(&journal); }
    /// Whom to tell of what it does not see by itself; records nothing without recordIn().
    [[nodiscard]] ActivityRecorder &activity() { return m_activity; }

    /// Null where no list is kept.
    [[nodiscard]] const ListKeeper *listKeeper() const { return m_listKeeper.get(); }

    /// The window is used again: something may have changed meanwhile that nobody told of.
    void lookAgain();

    /// For tests, which don't wait. Holds for calls made from now on.
    void setRetryPolicy(const RetryPolicy &policy);

    /// A new attempt to sign in; its result is for session().adopt(). The workspace outlives it.
    [[nodiscard]] std::unique_ptr<BrowserSignIn> makeSignIn();
    [[nodiscard]] std::unique_ptr<DeviceSignIn> makeDeviceSignIn();
    [[nodiscard]] std::unique_ptr<ApplicationSignIn> makeApplicationSignIn();

    /// Whom new tokens belong to, before the session has them; as TokenOwner::ask().
    [[nodiscard]] QFuture<Result<Identity>> ownerOf(const TokenSet &tokens);
    /// Gives back tokens that nobody is going to use (RFC 7009). Errors: as TokenEndpoint::revoke().
    [[nodiscard]] QFuture<Result<void>> giveBack(const TokenSet &tokens);

private:
    Connection m_connection;

    HttpClient m_controlPlane;
    HttpClient m_identityProvider;

    ConnectClient m_publicRpc; // without a sign-in: what the sign-in itself needs
    MetadataDiscovery m_discovery;
    TokenEndpoint m_tokenEndpoint;
    DeviceEndpoint m_deviceEndpoint;
    CredentialStore m_credentials;
    Session m_session;

    RetryPolicy m_retries;
    ConnectClient m_rpc;
    IdentityClient m_identity;
    Account m_account;
    Organization m_organization;
    AppsClient m_apps;
    KeyList m_keys;
    ListRecovery m_recovery{m_keys};
    QString m_listFolder;
    std::unique_ptr<ListKeeper> m_listKeeper;
    KeptSecrets m_keptSecrets;
    ActivityRecorder m_activity{{m_connection, m_session, m_account, m_apps, m_keys, m_keptSecrets}};
};

} // namespace Latchkey
