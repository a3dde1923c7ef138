// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/secret.h>
#include <app/rotation/rotation.h>
#include <app/rotation/rotationabandonment.h>
#include <app/rotation/rotationcase.h>
#include <app/rotation/rotationcreation.h>
#include <app/rotation/rotationfinish.h>
#include <app/rotation/rotationneed.h>
#include <app/rotation/rotationstore.h>
#include <app/rotation/successorcheck.h>
#include <app/rotation/successorrenewal.h>

#include <QObject>

#include <functional>
#include <optional>

namespace Latchkey {

/// Replaces one key by another, step by step: creates the successor, verifies it, waits for the person to
/// deliver it and for those who use the old key to change over, verifies the new one again, and only then
/// deletes the old one. Each step is on the disk before the next begins, so that it can be left, or killed,
/// at any moment and taken up again; at no moment fewer than one key works.
///
/// One thing is done at a time: while isWorking(), only cancel(), the questions and what has been delivered
/// are heard. A step that fails leaves the rotation where it is, with trouble(); goOn() tries again.
class RotationRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationRun)

public:
    using Need = RotationNeed;

    /// `rotation` is on the disk, and `hold` is its.
    RotationRun(
        const RotationParts &parts, Rotation rotation, RotationStore::Hold hold, QObject *parent = nullptr);
    ~RotationRun() override;

    [[nodiscard]] const Rotation &rotation() const { return m_case.rotation(); }
    [[nodiscard]] bool isWorking() const { return m_work != nullptr; }
    /// It works, and that is a verification of the new key.
    [[nodiscard]] bool isVerifying() const { return m_check.isUnderWay(); }
    /// What it waits for. Also a matter of the clock: Patience becomes Finish without a signal.
    [[nodiscard]] Need need() const;
    /// Why the last step failed; empty where it did not, and while it works. Once it is done: what was left
    /// undone all the same, see RotationFinish::notKept().
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// What the last verification in this run said; the step tells what it was for.
    [[nodiscard]] const std::optional<KeyVerification> &verification() const { return m_check.last(); }
    /// There is no keychain, or it is locked or refuses: goOnInMemory() would do without.
    [[nodiscard]] bool mayGoOnInMemory() const;
    /// The new secret is in memory alone, by choice or because the keychain refused it: it goes with this.
    [[nodiscard]] bool isSecretAtRisk() const;

    /// Does what comes next, as far as it goes without the person. Does nothing where Need is neither GoOn
    /// nor Finish.
    void goOn();
    /// The same, with the new secret in memory alone: if the program ends before the delivery, going on means
    /// another new key.
    void goOnInMemory();
    /// Stops after what can't be taken back any more; the step stays, and goOn() goes on.
    void cancel();

    /// The new key's encoded credentials, from Created on. Errors: as KeptSecrets::retrieve(); NotFound
    /// before.
    [[nodiscard]] QFuture<Result<Secret>> credentials() { return m_case.credentials(); }
    /// The person has put it somewhere; may be told several times. See RotationDelivery. From Verified on.
    /// While it works it is noted afterwards, if the disk takes it then.
    void delivered(const QString &how, const QString &where);
    /// Finish is possible from then on (UTC). From Delivered on.
    void waitUntil(const QDateTime &time);
    /// Everything that used the old key uses the new one. From Delivered on.
    void waitingDone();
    /// Which of the two keys the server does not have any more, whoever deleted it. Without the old one there
    /// is no waiting. Nothing where all is done but tidying up.
    void noteKeys(bool oldIsGone, bool newIsGone);
    /// Whether the new secret stays in the keychain at the end; in between it is there in any case.
    void setKeepsSecret(bool keeps);
    /// The new key's encoded credentials from where they were delivered to; kept as at the beginning. Trouble
    /// InvalidArgument where they are another key's.
    void offerCredentials(const Secret &encoded);
    /// Deletes the successor, which does not work or whose secret is lost, and creates another in its place;
    /// what was delivered is void.
    void makeAnew();

    /// Leaves the rotation to whoever resumes it next; nothing more can be done with this. Not while it
    /// works.
    void release();
    [[nodiscard]] bool isHeld() const { return m_hold != nullptr; }

    /// What becomes of the successor when the rotation is given up.
    enum class Successor {
        Stays, ///< two keys remain; the record remains as GivenUp until RotationStore::remove()
        Deleted, ///< refused where the old key is gone: one has to remain
    };
    /// The old key stays, if it is there. Not once Rotation::isTidyingUp().
    void giveUp(Successor successor);

signals:
    /// Anything of the above is different now; also while it works, as it comes further.
    void changed();
    /// Once: rotation().isOver() now.
    void finished();

private:
    using Step = std::function<void()>;

    void begin(const Step &work);
    void stop(const std::optional<Error> &trouble = std::nullopt);
    /// Goes on with `then` where `future` ends well, else stops.
    void after(const QFuture<Result<void>> &future, const Step &then);
    void note(const RotationCase::Change &change, RotationStep step, const QString &how = {});
    void noteDelivery(const RotationDelivery &delivery, const std::optional<Error> &trouble);
    [[nodiscard]] bool stopsHere();
    void dispatch();
    void verify();
    void end(const std::optional<Error> &leftUndone = std::nullopt);

    RotationCase m_case;
    RotationStore::Hold m_hold;
    RotationCreation m_creation;
    SuccessorCheck m_check;
    RotationFinish m_finish;
    SuccessorRenewal m_renewal;
    RotationAbandonment m_abandonment;
    CancellationPtr m_work; ///< null: nothing is under way
    std::optional<Error> m_trouble;
    QList<RotationDelivery> m_told; ///< while it worked
    QObject m_ear; ///< what the parts end with as they go is heard by nobody: goes first
};

} // namespace Latchkey
