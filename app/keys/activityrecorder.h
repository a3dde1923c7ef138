// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/core/result.h>
#include <app/journal/journalentry.h>

#include <QObject>

#include <optional>

namespace Latchkey {

class Account;
class AppsClient;
class Journal;
class KeptSecrets;
class KeyList;
class Session;
struct ApiKey;
struct Connection;
struct Identity;
struct KeyVerification;

/// What an entry says of a key that was created with the server's default policies.
inline constexpr QLatin1StringView withDefaultPolicies{"default-policies"};

/// Something that was done, as those who do it tell it. Who did it, where and when the recorder knows.
struct Activity
{
    JournalAction action;
    QString clientId = {}; ///< empty where it was done to no key
    QString keyName = {}; ///< empty: as the list has it
    QString fingerprint = {}; ///< see fingerprintOf(); empty where the secret is not known
    QString detail = {}; ///< how: a copy format, a tool's name; no path, no host, no secret
};

/// Writes into the journal what is done at one connection. What is created, edited, deleted, kept and
/// forgotten, and who signs in and out, it sees by itself; copies, deliveries and verifications it is told
/// of. That an entry can't be written stops nothing: Journal::recordingFailed() tells of it.
class ActivityRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityRecorder)

public:
    /// All of it outlives the recorder.
    struct Watched
    {
        const Connection &connection;
        Session &session;
        Account &account;
        AppsClient &apps;
        KeyList &keys;
        KeptSecrets &keptSecrets;
    };
    explicit ActivityRecorder(const Watched &watched, Clock clock = systemClock(), QObject *parent = nullptr);
    ~ActivityRecorder() override;

    /// Null, as at first: nothing is recorded. The journal outlives the recorder.
    void setJournal(Journal *journal) { m_journal = journal; }
    [[nodiscard]] Journal *journal() const { return m_journal; }

    /// Whether sign-ins and sign-outs are recorded without being told of; they are unless this says no.
    void setFollowsSession(bool follows) { m_followsSession = follows; }

    /// `trouble`: why it was not done; Uncertain and Cancelled are told apart from failures.
    void record(const Activity &activity, const std::optional<Error> &trouble = std::nullopt);
    /// A key was tried out; what was NotTried has not happened. `keyName` empty: as the list has it.
    void recordVerified(
        const QString &clientId, const KeyVerification &verification, const QString &keyName = {});

private:
    void followCalls();
    void followKeptSecrets();
    void followSession();
    void recordSignIn();
    void write(const Activity &activity, const std::optional<Error> &trouble, const QDateTime &at);
    [[nodiscard]] QString nameOf(const QString &clientId) const;
    [[nodiscard]] QString actor() const;

    Watched m_with;
    Clock m_clock;
    Journal *m_journal = nullptr;
    QString m_lastActor; ///< who is or was signed in last
    std::optional<QDateTime> m_signedInAt; ///< somebody has signed in; who is not known yet
    bool m_followsSession = true;
};

} // namespace Latchkey
