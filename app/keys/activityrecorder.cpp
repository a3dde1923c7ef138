// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/activityrecorder.h>

#include <app/auth/account.h>
#include <app/auth/session.h>
#include <app/connections/connection.h>
#include <app/core/whenfinished.h>
#include <app/journal/journal.h>
#include <app/keys/appsclient.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/keyverification.h>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// A person may change the name, and two may share one; the subject says nothing to people.
QString namedBy(const Identity &identity)
{
    if (identity.kind == Identity::Kind::Application)
        return identity.clientId;
    for (const QString &name : {identity.email, identity.preferredUsername}) {
        if (!name.isEmpty())
            return name;
    }
    return identity.subject;
}

JournalOutcome outcomeOf(const std::optional<Error> &trouble)
{
    if (!trouble)
        return JournalOutcome::Succeeded;
    if (trouble->kind() == ErrorKind::Cancelled)
        return JournalOutcome::Cancelled;
    return trouble->kind() == ErrorKind::Uncertain ? JournalOutcome::Uncertain : JournalOutcome::Failed;
}

QString changedFields(const ApiKey &base, const KeyEdit &edit)
{
    QStringList fields;
    if (edit.name != base.name)
        fields.append(u"name"_s);
    if (edit.contacts != base.contacts)
        fields.append(u"contacts"_s);
    if (edit.redirectUris != base.redirectUris)
        fields.append(u"redirect-uris"_s);
    return fields.join(u' ');
}

} // namespace

ActivityRecorder::ActivityRecorder(const Watched &watched, Clock clock, QObject *parent)
    : QObject(parent)
    , m_with(watched)
    , m_clock(std::move(clock))
{
    followCalls();
    followKeptSecrets();
    followSession();
}

ActivityRecorder::~ActivityRecorder()
{
    recordSignIn(); // nobody is going to say any more who it was
}

void ActivityRecorder::followCalls()
{
    using Trouble = std::optional<Error>;
    connect(&m_with.apps, &AppsClient::created, this,
        [this](const ApiKey &key, const QString &fingerprint, const Trouble &trouble, bool attachPolicies) {
            record({JournalAction::Created, key.clientId, key.name, fingerprint,
                       attachPolicies && !trouble ? QString(withDefaultPolicies) : QString()},
                trouble);
        });
    connect(&m_with.apps, &AppsClient::updated, this,
        [this](const ApiKey &base, const KeyEdit &edit, const Trouble &trouble) {
            const QString &name = trouble ? base.name : edit.name;
            record({JournalAction::Edited, base.clientId, name, {}, changedFields(base, edit)}, trouble);
        });
    connect(&m_with.apps, &AppsClient::removed, this,
        [this](const QString &clientId, bool wasGone, const Trouble &trouble) {
            record({JournalAction::Deleted, clientId, {}, {}, wasGone ? u"not-found"_s : QString()}, trouble);
        });
}

void ActivityRecorder::followKeptSecrets()
{
    using Trouble = std::optional<Error>;
    connect(&m_with.keptSecrets, &KeptSecrets::keepEnded, this,
        [this](const QString &clientId, const QString &fingerprint, const Trouble &trouble) {
            record({JournalAction::Kept, clientId, {}, fingerprint}, trouble);
        });
    connect(&m_with.keptSecrets, &KeptSecrets::forgetEnded, this,
        [this](const QString &clientId, const Trouble &trouble) {
            record({JournalAction::Forgotten, clientId}, trouble);
        });
}

void ActivityRecorder::followSession()
{
    connect(&m_with.account, &Account::changed, this, [this] {
        if (const auto &identity = m_with.account.identity())
            m_lastActor = namedBy(*identity);
    });
    connect(&m_with.session, &Session::adopted, this, [this] {
        recordSignIn();
        if (!m_followsSession)
            return;
        m_signedInAt = m_clock();
        whenFinished(m_with.account.whenKnown(), this, [this](const Result<Identity> &) { recordSignIn(); });
    });
    connect(&m_with.session, &Session::signedOut, this, [this] {
        recordSignIn();
        if (m_followsSession)
            record({JournalAction::SignedOut});
        m_lastActor.clear();
    });
}

/// Whoever signed in has a name by now, or never will have.
void ActivityRecorder::recordSignIn()
{
    if (const auto at = std::exchange(m_signedInAt, std::nullopt))
        write({JournalAction::SignedIn}, std::nullopt, *at);
}

void ActivityRecorder::record(const Activity &activity, const std::optional<Error> &trouble)
{
    write(activity, trouble, m_clock());
}

void ActivityRecorder::recordVerified(
    const QString &clientId, const KeyVerification &verification, const QString &keyName)
{
    if (verification.verdict == KeyVerdict::NotTried)
        return;
    record({JournalAction::Verified, clientId, keyName, verification.fingerprint,
               verdictName(verification.verdict)},
        verification.trouble);
}

void ActivityRecorder::write(
    const Activity &activity, const std::optional<Error> &trouble, const QDateTime &at)
{
    if (!m_journal)
        return;
    JournalEntry entry;
    entry.at = at;
    entry.actor = actor();
    entry.controlPlane = m_with.connection.endpoint.authority();
    entry.action = activity.action;
    entry.clientId = activity.clientId;
    entry.keyName = activity.keyName.isEmpty() ? nameOf(activity.clientId) : activity.keyName;
    entry.fingerprint = activity.fingerprint;
    entry.outcome = outcomeOf(trouble);
    QStringList detail{activity.detail, trouble ? QString(trouble->kindName()) : QString()};
    detail.removeAll(QString());
    entry.detail = detail.join(": "_L1);
    std::ignore = m_journal->record(entry);
}

QString ActivityRecorder::nameOf(const QString &clientId) const
{
    const int row = clientId.isEmpty() ? -1 : m_with.keys.rowOf(clientId);
    return row < 0 ? QString() : m_with.keys.at(row).name;
}

QString ActivityRecorder::actor() const
{
    if (const auto &identity = m_with.account.identity())
        return namedBy(*identity);
    if (const auto facts = m_with.session.signIn()) // the control plane has not said more yet
        return facts->clientId.isEmpty() ? facts->subject : facts->clientId;
    if (!m_lastActor.isEmpty())
        return m_lastActor;
    const LastSignedIn &last = m_with.connection.lastSignedIn;
    return last.clientId.isEmpty() ? last.subject : last.clientId;
}

} // namespace Latchkey

#include "moc_activityrecorder.cpp"
