// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/connectionremoval.h>

#include <app/auth/keychainpatience.h>
#include <app/auth/refreshlock.h>
#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>

#include <utility>

namespace Latchkey {

ConnectionRemoval::ConnectionRemoval(
    std::unique_ptr<Workspace> workspace, Session *running, ConnectionStore &connections, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_running(running)
    , m_connections(connections)
    , m_patience(defaultKeychainPatience)
{
    const auto known = m_connections.find(m_workspace->connection().id);
    m_isAccountExpected = known && known->hasAccount;
    m_workspace->activity().setFollowsSession(false); // a sign-in that is taken up to be given back is none
}

ConnectionRemoval::~ConnectionRemoval() = default;

void ConnectionRemoval::start()
{
    m_troubles.clear();
    m_workspace->session().setKeychainPatience(m_patience);
    if (m_isSignedOut)
        return deleteSecrets();
    readSignIn();
}

/// A session that runs has its sign-in; what the keychain has is needed to give back one that does not run,
/// and to try again.
void ConnectionRemoval::readSignIn()
{
    if (m_tokens || !m_isAccountExpected)
        return endSession();
    whenFinished(withPatience(m_workspace->credentials().retrieve(), m_patience, this), this,
        [this](const Result<TokenSet> &stored) {
            if (stored)
                m_tokens = *stored;
            endSession(); // why it can't be read keeps it from being deleted too, and is told then
        });
}

void ConnectionRemoval::endSession()
{
    Session *session = std::exchange(m_running, nullptr);
    const auto take = [this](const Result<Session::SignOutReport> &report) {
        takeReport(report);
    };
    if (session && session->state() == Session::State::SignedIn) {
        m_isSignOutRecorded = true; // by its own workspace
        return whenFinished(session->signOut(), this, take);
    }
    Session &own = m_workspace->session();
    if (!m_tokens)
        return whenFinished(own.signOut(), this, take);
    if (!std::exchange(m_isSignOutRecorded, true))
        m_workspace->activity().record({JournalAction::SignedOut});
    whenFinished(own.adopt(*m_tokens, Session::Storing::Forbidden), this,
        [this, take](const Result<void> &) { whenFinished(m_workspace->session().signOut(), this, take); });
}

void ConnectionRemoval::takeReport(const Result<Session::SignOutReport> &report)
{
    const auto revocation = report ? report->revocationTrouble : std::optional(report.error());
    auto keychain = report ? report->keychainTrouble : std::nullopt;
    if (keychain && keychain->kind() == ErrorKind::KeychainAbsent && !m_isAccountExpected)
        keychain.reset(); // nothing was ever put there
    if (revocation)
        m_troubles.append({Step::Revoke, *revocation, {}});
    if (keychain)
        m_troubles.append({Step::DeleteSignIn, *keychain, {}});
    m_isSignedOut = m_troubles.isEmpty();
    deleteSecrets();
}

void ConnectionRemoval::deleteSecrets()
{
    m_secrets = m_workspace->keptSecrets().kept();
    deleteNextSecret();
}

void ConnectionRemoval::deleteNextSecret()
{
    if (m_secrets.isEmpty())
        return finish();
    const QString clientId = m_secrets.takeFirst();
    whenFinished(withPatience(m_workspace->keptSecrets().forget(clientId), m_patience, this), this,
        [this, clientId](const Result<void> &forgotten) {
            if (!forgotten)
                m_troubles.append({Step::DeleteSecret, forgotten.error(), clientId});
            deleteNextSecret();
        });
}

void ConnectionRemoval::finish()
{
    if (m_troubles.isEmpty())
        forget();
    else
        emit failed();
}

void ConnectionRemoval::forget()
{
    m_troubles.clear();
    const Connection &connection = m_workspace->connection();
    // Taken and released, a lock file goes, also one that a killed process has left.
    RefreshLock lock(RefreshLock::defaultFolder(), connection.endpoint.authority());
    if (lock.tryNow() == RefreshLock::Try::Taken)
        lock.release();
    auto forgotten = m_workspace->keptSecrets().forgetRecord();
    if (forgotten)
        forgotten = m_connections.remove(connection.id);
    if (forgotten)
        return emit removed();
    m_troubles.append({Step::Forget, forgotten.error(), {}});
    emit failed();
}

} // namespace Latchkey

#include "moc_connectionremoval.cpp"
