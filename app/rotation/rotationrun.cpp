// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationrun.h>

#include <app/core/whenfinished.h>
#include <app/keys/fingerprint.h>
#include <app/keys/workspace.h>

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

bool isKeychainTrouble(ErrorKind kind)
{
    return kind == ErrorKind::KeychainAbsent || kind == ErrorKind::KeychainLocked
        || kind == ErrorKind::KeychainDenied;
}

} // namespace

RotationRun::RotationRun(
    const RotationParts &parts, Rotation rotation, RotationStore::Hold hold, QObject *parent)
    : QObject(parent)
    , m_case(parts, std::move(rotation))
    , m_hold(std::move(hold))
    , m_creation(parts, m_case.draft(), m_case.secret())
    , m_check(m_case)
    , m_finish(m_case, m_check)
    , m_renewal(m_case)
    , m_abandonment(m_case, m_creation)
    , m_trouble(m_case.rotation().trouble)
{
    connect(&m_case, &RotationCase::secretLostChanged, this, [this] {
        if (!isWorking())
            emit changed();
    });
    const auto tell = [this] {
        if (isWorking()) // else stop() has told
            emit changed();
    };
    connect(&m_case, &RotationCase::advanced, this, tell, Qt::QueuedConnection); // a listener may delete this
}

RotationRun::~RotationRun()
{
    if (m_work)
        m_work->cancel();
}

RotationRun::Need RotationRun::need() const
{
    return isWorking() ? Need::Nothing : rotationNeed(rotation(), m_case.isSecretLost(), m_case.now());
}

bool RotationRun::mayGoOnInMemory() const
{
    return !isWorking() && rotation().step == RotationStep::Planned && !rotation().inMemory && m_trouble
        && isKeychainTrouble(m_trouble->kind());
}

bool RotationRun::isSecretAtRisk() const
{
    return !m_case.secret().isEmpty() && (rotation().inMemory || rotation().step == RotationStep::Planned);
}

void RotationRun::begin(const Step &work)
{
    if (isWorking() || rotation().isOver() || !m_hold)
        return;
    m_work = std::make_shared<Cancellation>();
    m_trouble.reset();
    const QPointer<RotationRun> guard(this); // whoever hears of it may delete this
    work(); // first, so that isVerifying() is right
    if (guard && isWorking())
        emit changed();
}

/// The end of what begin() began.
void RotationRun::stop(const std::optional<Error> &trouble)
{
    const bool isCancelled = trouble && trouble->kind() == ErrorKind::Cancelled;
    m_trouble = isCancelled ? std::nullopt : trouble;
    m_work.reset();
    m_case.noteTrouble(m_trouble);
    if (!m_told.isEmpty() && m_hold)
        return noteDelivery(m_told.takeFirst(), m_trouble);
    emit changed();
}

void RotationRun::after(const QFuture<Result<void>> &future, const Step &then)
{
    whenFinished(future, &m_ear, [this, then](const Result<void> &done) {
        if (!done)
            return stop(done.error());
        then();
    });
}

/// What the person has asked for counts before each next thing.
bool RotationRun::stopsHere()
{
    if (!m_work->isCancelled())
        return false;
    stop();
    return true;
}

/// Something that the person tells, as a step of its own.
void RotationRun::note(const RotationCase::Change &change, RotationStep step, const QString &how)
{
    begin([this, change, step, how] {
        after(m_case.change(change), [this, step, how] {
            m_case.recordAdvance(step, how);
            stop();
        });
    });
}

void RotationRun::goOn()
{
    if (need() == Need::GoOn || need() == Need::Finish)
        begin([this] { dispatch(); });
}

void RotationRun::goOnInMemory()
{
    if (!mayGoOnInMemory())
        return;
    begin([this] {
        after(m_case.change([](Rotation &rotation) { rotation.inMemory = true; }), [this] { dispatch(); });
    });
}

void RotationRun::cancel()
{
    if (m_work)
        m_work->cancel();
}

void RotationRun::dispatch()
{
    if (stopsHere())
        return;
    switch (rotation().step) {
    case RotationStep::Planned:
        return after(m_creation.start(m_work), [this] {
            m_case.setSecretLost(false);
            m_case.recordAdvance(RotationStep::Created);
            dispatch();
        });
    case RotationStep::Created:
        return verify();
    case RotationStep::Delivered:
    case RotationStep::Waiting:
    case RotationStep::VerifiedAgain:
        return after(m_finish.start(m_work), [this] { end(m_finish.notKept()); });
    case RotationStep::Verified:
    case RotationStep::Done:
    case RotationStep::GivenUp:
        return stop();
    }
    Q_UNREACHABLE();
}

void RotationRun::verify()
{
    whenFinished(m_check.start(m_work), &m_ear, [this](const Result<KeyVerification> &verified) {
        if (!verified)
            return stop(verified.error());
        after(m_case.change([](Rotation &rotation) { rotation.step = RotationStep::Verified; }), [this] {
            m_case.recordAdvance(RotationStep::Verified);
            stop();
        });
    });
}

void RotationRun::delivered(const QString &how, const QString &where)
{
    if (rotation().step < RotationStep::Verified || rotation().step > RotationStep::Waiting)
        return;
    const RotationDelivery delivery{how, where, m_case.now()};
    if (isWorking())
        m_told.append(delivery);
    else
        noteDelivery(delivery, std::nullopt);
}

/// `trouble` of the work that it had to wait for stays to be told.
void RotationRun::noteDelivery(const RotationDelivery &delivery, const std::optional<Error> &trouble)
{
    const RotationStep step = std::max(rotation().step, RotationStep::Delivered);
    const RotationCase::Change change = [delivery, step](Rotation &rotation) {
        rotation.deliveries.append(delivery);
        rotation.step = step;
    };
    begin([this, change, how = delivery.how, trouble] {
        after(m_case.change(change), [this, how, trouble] {
            m_case.recordAdvance(RotationStep::Delivered, how);
            stop(trouble);
        });
    });
}

void RotationRun::waitUntil(const QDateTime &time)
{
    if (rotation().step < RotationStep::Delivered || rotation().step > RotationStep::Waiting)
        return;
    note(
        [time](Rotation &rotation) {
            rotation.waitUntil = time.toUTC();
            rotation.waitIsDone = false;
            rotation.step = RotationStep::Waiting;
        },
        RotationStep::Waiting, u"until %1"_s.arg(time.toUTC().toString(u"yyyy-MM-dd")));
}

void RotationRun::waitingDone()
{
    if (rotation().step < RotationStep::Delivered || rotation().step > RotationStep::Waiting)
        return;
    note(
        [](Rotation &rotation) {
            rotation.waitIsDone = true;
            rotation.step = RotationStep::Waiting;
        },
        RotationStep::Waiting, u"done"_s);
}

void RotationRun::noteKeys(bool oldIsGone, bool newIsGone)
{
    const bool isSame = rotation().oldIsGone == oldIsGone && rotation().newIsGone == newIsGone;
    if (isSame || rotation().isTidyingUp())
        return;
    begin([this, oldIsGone, newIsGone] {
        after(m_case.change([oldIsGone, newIsGone](Rotation &rotation) {
            rotation.oldIsGone = oldIsGone;
            rotation.newIsGone = newIsGone;
        }),
            [this] { stop(); });
    });
}

void RotationRun::setKeepsSecret(bool keeps)
{
    if (keeps == rotation().keepsSecret)
        return;
    begin([this, keeps] {
        after(
            m_case.change([keeps](Rotation &rotation) { rotation.keepsSecret = keeps; }), [this] { stop(); });
    });
}

void RotationRun::offerCredentials(const Secret &encoded)
{
    if (rotation().newFingerprint.isEmpty())
        return;
    begin([this, encoded] {
        if (fingerprintOf(encoded) != rotation().newFingerprint) {
            return stop(Error(ErrorKind::InvalidArgument,
                tr("These are not the credentials of the new key, “%1”. Look for those that you delivered.")
                    .arg(rotation().newClientId)));
        }
        m_case.secret() = encoded;
        m_case.setSecretLost(false);
        if (rotation().inMemory)
            return stop();
        after(m_case.workspace().keptSecrets().keep(rotation().newClientId, encoded), [this] { stop(); });
    });
}

void RotationRun::makeAnew()
{
    if (rotation().oldIsGone || rotation().step == RotationStep::Planned)
        return;
    begin([this] {
        after(m_renewal.start(m_work), [this] {
            m_told.clear(); // that key is gone
            dispatch();
        });
    });
}

void RotationRun::giveUp(Successor successor)
{
    if (rotation().isTidyingUp())
        return;
    begin([this, successor] {
        after(m_abandonment.start(successor == Successor::Deleted), [this] { end(); });
    });
}

/// At once: whoever gave the hold to this may have it a moment longer.
void RotationRun::release()
{
    if (const RotationStore::Hold hold = std::exchange(m_hold, {}))
        hold->unlock();
}

/// The disk has it.
void RotationRun::end(const std::optional<Error> &leftUndone)
{
    m_case.secret() = Secret();
    release();
    const QPointer<RotationRun> guard(this); // whoever hears of it may delete this
    stop(leftUndone);
    if (guard)
        emit finished();
}

} // namespace Latchkey

#include "moc_rotationrun.cpp"
