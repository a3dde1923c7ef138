// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/successorrenewal.h>

#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationcase.h>
#include <app/rotation/rotationstore.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

SuccessorRenewal::SuccessorRenewal(RotationCase &rotation)
    : m_case(rotation)
{
}

SuccessorRenewal::~SuccessorRenewal() = default;

QFuture<Result<void>> SuccessorRenewal::start(const CancellationPtr &cancellation)
{
    m_pending = Pending<void>();
    m_cancellation = cancellation;
    const QFuture<Result<void>> future = m_pending.future();
    if (m_case.rotation().newIsGone)
        checkOldIsThere();
    else
        replace();
    return future;
}

void SuccessorRenewal::fail(const Error &error)
{
    m_pending.finish(failure(error));
}

/// Nothing is taken away: that it works is not asked for.
void SuccessorRenewal::checkOldIsThere()
{
    whenFinished(m_case.workspace().apps().get(m_case.rotation().oldClientId), this,
        [this](const Result<ApiKey> &old) {
            if (!old)
                return fail(old.error().kind() == ErrorKind::NotFound ? newKeyIsTheLastError() : old.error());
            if (m_cancellation->isCancelled())
                return fail(Error::cancelled());
            forget();
        });
}

/// The record has the key from Created on as this rotation's, whatever it is called by now and whatever this
/// computer's clock says; once it is taken back to Planned, only its name and its time tell whose it is.
void SuccessorRenewal::replace()
{
    whenFinished(m_case.confirmOldWorks(), this, [this](const Result<void> &works) {
        if (!works)
            return fail(works.error());
        if (m_cancellation->isCancelled())
            return fail(Error::cancelled());
        whenFinished(m_case.deleteSuccessor(), this, [this](const Result<void> &deleted) {
            if (!deleted)
                return fail(deleted.error());
            forget();
        });
    });
}

void SuccessorRenewal::forget()
{
    const Rotation &rotation = m_case.rotation();
    if (rotation.inMemory
        || m_case.store().isOthers(rotation, rotation.newClientId)) // theirs is its secret, too
        return startOver();
    whenFinished(m_case.forget(rotation.newClientId), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            return fail(forgotten.error());
        startOver();
    });
}

/// From here on it is as if the program had ended between the server and the keychain.
void SuccessorRenewal::startOver()
{
    m_case.secret() = Secret();
    m_case.setSecretLost(false);
    const auto takeBack = [](Rotation &rotation) {
        rotation.step = RotationStep::Planned;
        rotation.newFingerprint.clear();
        rotation.newIsGone = false;
        rotation.deliveries.clear();
        rotation.waitUntil = {};
        rotation.waitIsDone = false;
    };
    whenFinished(m_case.change(takeBack), this, [this](const Result<void> &changed) {
        if (changed)
            m_case.recordAdvance(RotationStep::Planned, u"anew"_s);
        m_pending.finish(changed);
    });
}

} // namespace Latchkey

#include "moc_successorrenewal.cpp"
