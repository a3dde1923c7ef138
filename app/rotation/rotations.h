// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/keys/apikey.h>
#include <app/keys/appsclient.h>
#include <app/rotation/rotationparts.h>
#include <app/rotation/rotationstore.h>
#include <app/rotation/successorname.h>

#include <QHash>
#include <QObject>
#include <QSet>

namespace Latchkey {

class RotationBatch;
class RotationRun;

/// What the person chose for a rotation.
struct RotationPlan
{
    ApiKey key; ///< the old one
    bool attachDefaultPolicies = true; ///< also where `successor` says otherwise
    /// Whether the new secret stays in the keychain at the end; not said: as the old one's.
    std::optional<bool> keepsSecret = {};
    /// What the new key is to be; not said: nameFor(), with the old key's contacts and URIs. A name that
    /// turns out to be taken is followed by the next: “ci” by “ci-2”.
    std::optional<NewKey> successor = {};
};

/// The rotations of one connection: starts them, takes them up again, and owns those that are open in this
/// program.
class Rotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rotations)

public:
    explicit Rotations(const RotationParts &parts, QObject *parent = nullptr);
    ~Rotations() override;

    /// All that the store knows of this connection, open or not; see RotationStore::load() and changed().
    [[nodiscard]] QList<Rotation> all() const;
    /// The one in which this key is the old or the new one, not given up; nothing where there is none.
    [[nodiscard]] std::optional<Rotation> of(const QString &clientId) const;
    /// What the new key would be called. The server may know of more names that are taken: the rotation
    /// takes the next one then.
    [[nodiscard]] SuccessorName nameFor(const ApiKey &key) const;

    /// Writes it down, and tells the journal; nothing is sent before RotationRun::goOn(). Errors:
    /// AlreadyExists where this key is being rotated or the successor's client ID is taken; Conflict where
    /// another program has it open, or the key is itself the new one of a rotation; InvalidArgument where it
    /// is no API key, the name can't be used or the credentials can't be encoded; Storage.
    [[nodiscard]] QFuture<Result<RotationRun *>> start(const RotationPlan &plan);
    /// One that was left, as the disk has it; the same where it is open here. Errors: NotFound, Conflict
    /// where another program has it open, Storage, Unsupported.
    [[nodiscard]] QFuture<Result<RotationRun *>> resume(const QString &id);
    /// Null where it is not open in this program.
    [[nodiscard]] RotationRun *run(const QString &id) const { return m_runs.value(id); }
    /// Deletes the run, once it does not work any more and nobody has resumed it meanwhile; the rotation
    /// stays, unless it is over. It can be resumed at once.
    void close(RotationRun *run);

    /// A new key's secret has gone nowhere yet, and goes with the program.
    [[nodiscard]] bool isAnySecretAtRisk() const;

    /// Starts them all and goes as far as the delivery, a few at a time; call start() on what it gives. It
    /// belongs to the caller; where it outlives this, nothing is told any more.
    [[nodiscard]] std::unique_ptr<RotationBatch> startAll(const QList<RotationPlan> &plans);

signals:
    /// One that is open in this program has begun something, or ended it, or was closed.
    void runChanged();

private:
    [[nodiscard]] Rotation ofKey(const ApiKey &key) const;
    [[nodiscard]] NewKey usualSuccessor(const ApiKey &key) const;
    [[nodiscard]] Result<NewKey> successorFor(const RotationPlan &plan) const;
    [[nodiscard]] Rotation planned(const RotationPlan &plan, const NewKey &successor) const;
    void refuse(const QString &id, const Error &error, const Pending<RotationRun *> &pending);
    void lookForAnother(
        const Rotation &rotation, const RotationStore::Hold &hold, const Pending<RotationRun *> &pending);
    void begin(
        const Rotation &rotation, const RotationStore::Hold &hold, const Pending<RotationRun *> &pending);
    [[nodiscard]] bool isElsewhere(const Rotation &rotation) const;
    [[nodiscard]] Result<RotationRun *> reopen(
        const Result<Rotation> &found, const RotationStore::Hold &hold);
    void tellResumed(const QString &id, const Result<RotationRun *> &result);
    [[nodiscard]] RotationRun *open(const Rotation &rotation, const RotationStore::Hold &hold);

    RotationParts m_with;
    QHash<QString, RotationRun *> m_runs;
    QSet<QString> m_starting; ///< ids of those that are not on the disk yet
    QHash<QString, QList<Pending<RotationRun *>>> m_resuming; ///< by id: who waits for it to be open
    QSet<RotationRun *> m_closing; ///< as soon as they don't work any more
};

} // namespace Latchkey
