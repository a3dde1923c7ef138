// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationfinish.h>

#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationcase.h>
#include <app/rotation/rotationrun.h>
#include <app/rotation/successorcheck.h>

namespace Latchkey {

RotationFinish::RotationFinish(RotationCase &rotation, SuccessorCheck &check)
    : m_case(rotation)
    , m_check(check)
{
}

RotationFinish::~RotationFinish() = default;

QFuture<Result<void>> RotationFinish::start(const CancellationPtr &cancellation)
{
    m_pending = Pending<void>();
    m_cancellation = cancellation;
    m_notKept.reset();
    const QFuture<Result<void>> future = m_pending.future();
    if (m_case.rotation().isTidyingUp()) {
        tidyUp();
        return future;
    }
    whenFinished(m_check.start(cancellation), this, [this](const Result<KeyVerification> &verified) {
        if (!verified)
            return fail(verified.error());
        keepNew(*verified);
    });
    return future;
}

void RotationFinish::fail(const Error &error)
{
    m_pending.finish(failure(error));
}

void RotationFinish::after(const QFuture<Result<void>> &future, const Step &then)
{
    whenFinished(future, this, [this, then](const Result<void> &done) {
        if (!done)
            return fail(done.error());
        then();
    });
}

/// Before the deletion, as the secret is at hand now. A keychain that still refuses holds nothing up.
void RotationFinish::keepNew(const KeyVerification &justNow)
{
    const Rotation &rotation = m_case.rotation();
    if (!rotation.keepsSecret || !rotation.inMemory)
        return note(justNow);
    whenFinished(m_case.workspace().keptSecrets().keep(rotation.newClientId, m_case.secret()), this,
        [this, justNow](const Result<void> &kept) {
            if (!kept) {
                m_notKept = Error(kept.error().kind(),
                    RotationRun::tr("The secret of “%1” could not be kept in the keychain: it is only where "
                                    "you delivered it. %2")
                        .arg(m_case.rotation().newName, kept.error().message()),
                    kept.error().detail());
            }
            note(justNow, kept.has_value());
        });
}

void RotationFinish::note(const KeyVerification &justNow, bool isKeptNow)
{
    const auto advance = [isKeptNow](Rotation &changed) {
        changed.step = RotationStep::VerifiedAgain;
        changed.inMemory = changed.inMemory && !isKeptNow;
    };
    after(m_case.change(advance), [this, justNow] {
        m_case.recordAdvance(RotationStep::VerifiedAgain);
        if (m_cancellation->isCancelled())
            return fail(Error::cancelled());
        deleteOld(justNow);
    });
}

/// The one call that can leave somebody without a key: nothing but a verification of this moment lets it
/// through.
void RotationFinish::deleteOld(const KeyVerification &justNow)
{
    const Rotation &rotation = m_case.rotation();
    const bool mayGo = justNow.works() && !justNow.fingerprint.isEmpty()
        && justNow.fingerprint == rotation.newFingerprint && !rotation.deliveries.isEmpty()
        && rotation.isWaitOver(m_case.now()) && rotation.oldClientId != rotation.newClientId;
    if (!mayGo) {
        return fail(Error(ErrorKind::Conflict,
            RotationRun::tr("The old key was not deleted: the new one has not been verified, delivered and "
                            "waited for. Go on from the step that is shown.")));
    }
    after(m_case.workspace().apps().remove(rotation.oldClientId), [this] {
        m_case.workspace().keys().remove(m_case.rotation().oldClientId);
        after(m_case.change([](Rotation &changed) { changed.oldIsGone = true; }), [this] { tidyUp(); });
    });
}

/// Only the old key's secret is of no use any more, and the new one's is the person's to keep.
void RotationFinish::tidyUp()
{
    const QString &old = m_case.rotation().oldClientId;
    if (!m_case.workspace().keptSecrets().isKept(old))
        return forgetNew();
    after(m_case.forget(old), [this] { forgetNew(); });
}

void RotationFinish::forgetNew()
{
    const Rotation &rotation = m_case.rotation();
    if (rotation.keepsSecret || rotation.inMemory)
        return conclude();
    after(m_case.forget(rotation.newClientId), [this] { conclude(); });
}

void RotationFinish::conclude()
{
    const Rotation &rotation = m_case.rotation();
    const Activity activity{
        JournalAction::RotationFinished, rotation.oldClientId, rotation.oldName, {}, rotation.newClientId};
    after(m_case.end(RotationStep::Done, activity), [this] { m_pending.finish({}); });
}

} // namespace Latchkey

#include "moc_rotationfinish.cpp"
