// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationabandonment.h>

#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationcase.h>
#include <app/rotation/rotationcreation.h>
#include <app/rotation/rotationstore.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

RotationAbandonment::RotationAbandonment(RotationCase &rotation, const RotationCreation &creation)
    : m_case(rotation)
    , m_creation(creation)
{
}

RotationAbandonment::~RotationAbandonment() = default;

QFuture<Result<void>> RotationAbandonment::start(bool deletesSuccessor)
{
    m_pending = Pending<void>();
    const QFuture<Result<void>> future = m_pending.future();
    const bool mayBeThere = m_case.rotation().createSentAt.isValid() && !m_case.rotation().newIsGone;
    if (deletesSuccessor && mayBeThere)
        checkOld();
    else
        conclude(mayBeThere);
    return future;
}

void RotationAbandonment::fail(const Error &error)
{
    m_pending.finish(failure(error));
}

void RotationAbandonment::after(const QFuture<Result<void>> &future, const Step &then)
{
    whenFinished(future, this, [this, then](const Result<void> &done) {
        if (!done)
            return fail(done.error());
        then();
    });
}

void RotationAbandonment::checkOld()
{
    after(m_case.confirmOldWorks(), [this] {
        if (m_case.rotation().step != RotationStep::Planned)
            return removeSuccessor();
        lookForSuccessor();
    });
}

/// It may be there, and it may be somebody else's.
void RotationAbandonment::lookForSuccessor()
{
    const Rotation &rotation = m_case.rotation();
    whenFinished(
        m_case.workspace().apps().get(rotation.newClientId), this, [this](const Result<ApiKey> &found) {
            if (found && m_creation.isOurs(*found))
                return removeSuccessor();
            if (!found && found.error().kind() != ErrorKind::NotFound)
                return fail(found.error());
            conclude(false);
        });
}

void RotationAbandonment::removeSuccessor()
{
    after(m_case.deleteSuccessor(), [this] {
        const QString &clientId = m_case.rotation().newClientId;
        const bool isOthers = m_case.store().isOthers(m_case.rotation(), clientId);
        if (isOthers || !m_case.workspace().keptSecrets().isKept(clientId))
            return conclude(false);
        // A secret of no use any more: that it can't be forgotten holds nothing up, and stays marked.
        whenFinished(m_case.forget(clientId), this, [this](const Result<void> &) { conclude(false); });
    });
}

void RotationAbandonment::conclude(bool somethingRemains)
{
    const Rotation &rotation = m_case.rotation();
    const QString remains = somethingRemains ? u"successor-remains"_s : u"nothing-remains"_s;
    const Activity activity{JournalAction::RotationAbandoned, rotation.oldClientId, rotation.oldName, {},
        rotation.newClientId + u' ' + remains};
    if (!somethingRemains)
        return after(m_case.end(RotationStep::GivenUp, activity), [this] { m_pending.finish({}); });
    after(m_case.change([](Rotation &changed) { changed.step = RotationStep::GivenUp; }), [this, activity] {
        m_case.record(activity);
        m_pending.finish({});
    });
}

} // namespace Latchkey

#include "moc_rotationabandonment.cpp"
