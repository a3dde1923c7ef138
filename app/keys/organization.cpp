// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/organization.h>

#include <app/auth/account.h>
#include <app/core/whenfinished.h>
#include <app/keys/keynames.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

Organization::Organization(
    const Connection &connection, Account &account, const QString &extraServerlessHost, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_account(account)
    , m_serverless(isServerlessHost(connection.endpoint, extraServerlessHost))
{
}

Organization::~Organization() = default;

QFuture<Result<QString>> Organization::name() const
{
    if (!m_serverless)
        return finished<QString>(m_connection.organization);
    const Pending<QString> pending;
    whenFinished(m_account.whenKnown(), &m_account, [this, pending](const Result<Identity> &identity) {
        if (!identity && identity.error().kind() == ErrorKind::Unauthenticated)
            return pending.finish(failure(identity.error())); // it says to sign in, and that helps here too
        if (!identity) {
            return pending.finish(failure(identity.error().kind(),
                tr("On this Union each person is an organization, and Union didn't say which one is yours, "
                   "so your keys can't be shown. %1")
                    .arg(identity.error().message()),
                identity.error().detail()));
        }
        const QString name = nameFor(*identity);
        if (name.isEmpty()) {
            return pending.finish(failure(ErrorKind::Protocol,
                tr("On this Union each person is an organization, and Union didn't say which one is yours, "
                   "so your keys can't be shown. Sign in again; if it stays, ask Union's support."),
                u"UserInfo has no userhandle"_s));
        }
        pending.finish(name);
    });
    return pending.future();
}

QString Organization::nameKnownNow() const
{
    if (!m_serverless)
        return m_connection.organization;
    return m_account.identity() ? nameFor(*m_account.identity()) : QString();
}

bool Organization::isKnownToDifferFrom(const QString &other) const
{
    const QString mine = nameKnownNow();
    return !mine.isEmpty() && !other.isEmpty() && mine != other;
}

QString Organization::nameFor(const Identity &identity) const
{
    if (!identity.userHandle.isEmpty() || identity.kind == Identity::Kind::Person)
        return identity.userHandle;
    // An application has no handle of its own; its encoded key names the organization. A host's first label
    // is only what an address suggests.
    const bool isSuggestion = m_connection.organization == m_connection.endpoint.suggestedOrganization();
    return isSuggestion ? QString() : m_connection.organization;
}

} // namespace Latchkey

#include "moc_organization.cpp"
