// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationrun.h>

#include <app/core/whenfinished.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/workspace.h>

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// An Error of the kind that the exchange ended with, in words about the rotation.
Error notWorking(const KeyVerification &verification)
{
    const ErrorKind kind = verification.trouble ? verification.trouble->kind() : ErrorKind::Unauthenticated;
    const QString text = verification.verdict == KeyVerdict::Revoked
            || verification.verdict == KeyVerdict::WrongSecret || verification.verdict == KeyVerdict::Refused
        ? RotationRun::tr(
            "Union does not accept the new key, so the old one stays. Try again in a minute; if "
            "it stays so, make the new key anew. %1")
        : RotationRun::tr("The new key could not be verified, so the old one stays. %1");
    return Error(kind, text.arg(verdictSentence(verification)),
        u"verdict %1%2"_s.arg(verdictName(verification.verdict),
            verification.trouble ? u": "_s + verification.trouble->detail() : QString()));
}

Error secretLost(const Error &error)
{
    return Error(error.kind(),
        RotationRun::tr("This computer no longer has the new key's credentials. Give them to Latchkey from "
                        "where you delivered them, or make the new key anew."),
        error.detail());
}

/// Where the new key would be deleted.
Error newKeyIsTheLast()
{
    return Error(ErrorKind::Conflict,
        RotationRun::tr(
            "The old key is gone, so the new one was not deleted: there would be none. Give up the "
            "rotation and leave the new key, or go on with it."));
}

bool isKeychainTrouble(ErrorKind kind)
{
    return kind == ErrorKind::KeychainAbsent || kind == ErrorKind::KeychainLocked
        || kind == ErrorKind::KeychainDenied;
}

} // namespace

RotationRun::RotationRun(
    const RotationParts &parts, Rotation rotation, RotationStore::Hold hold, QObject *parent)
    : QObject(parent)
    , m_with(parts)
    , m_rotation(std::move(rotation))
    , m_hold(std::move(hold))
    , m_verifier(parts.workspace)
    , m_creation(parts, m_rotation, m_secret)
    , m_trouble(m_rotation.trouble)
    , m_isSecretLost(m_rotation.inMemory && m_rotation.step != RotationStep::Planned)
{
}

RotationRun::~RotationRun()
{
    if (m_work)
        m_work->cancel();
}

RotationRun::Need RotationRun::need() const
{
    if (isWorking() || m_rotation.isOver())
        return Need::Nothing;
    if (m_isSecretLost && !m_rotation.oldIsGone)
        return Need::Credentials;
    switch (m_rotation.step) {
    case RotationStep::Planned:
    case RotationStep::Created:
        return Need::GoOn;
    case RotationStep::Verified:
        return Need::Delivery;
    case RotationStep::Delivered:
        return m_rotation.waitIsDone ? Need::Finish : Need::Wait;
    case RotationStep::Waiting:
        return m_rotation.isWaitOver(m_with.clock()) ? Need::Finish : Need::Patience;
    case RotationStep::VerifiedAgain:
        return Need::Finish;
    case RotationStep::Done:
    case RotationStep::GivenUp:
        return Need::Nothing;
    }
    Q_UNREACHABLE();
}

bool RotationRun::mayGoOnInMemory() const
{
    return !isWorking() && m_rotation.step == RotationStep::Planned && !m_rotation.inMemory && m_trouble
        && isKeychainTrouble(m_trouble->kind());
}

bool RotationRun::isSecretAtRisk() const
{
    return !m_secret.isEmpty() && (m_rotation.inMemory || m_rotation.step == RotationStep::Planned);
}

void RotationRun::begin(const Step &work)
{
    if (isWorking() || m_rotation.isOver() || !m_hold)
        return;
    m_work = std::make_shared<Cancellation>();
    m_trouble.reset();
    const QPointer<RotationRun> guard(this); // whoever hears of it may delete this
    emit changed();
    if (guard)
        work();
}

/// The end of what begin() began. That trouble can't be written down is no trouble of its own.
void RotationRun::stop(const std::optional<Error> &trouble)
{
    const bool isCancelled = trouble && trouble->kind() == ErrorKind::Cancelled;
    m_trouble = isCancelled ? std::nullopt : trouble;
    m_work.reset();
    if (!m_rotation.isOver() && (m_rotation.trouble || m_trouble)) {
        m_rotation.trouble = m_trouble;
        m_rotation.updatedAt = m_with.clock();
        std::ignore = m_with.store.save(m_rotation);
    }
    emit changed();
}

/// What the person has asked for counts before each next thing.
bool RotationRun::stopsHere()
{
    if (!m_work->isCancelled())
        return false;
    stop();
    return true;
}

/// Nothing is so before the disk has it.
void RotationRun::save(const Change &change, const Step &then)
{
    Rotation changed = m_rotation;
    change(changed);
    changed.trouble.reset();
    changed.updatedAt = m_with.clock();
    whenFinished(m_with.store.save(changed), this, [this, changed, then](const Result<void> &saved) {
        if (!saved)
            return stop(saved.error());
        m_rotation = changed;
        then();
    });
}

/// Something that the person tells, as a step of its own.
void RotationRun::note(const Change &change, RotationStep step, const QString &how)
{
    begin([this, change, step, how] {
        save(change, [this, step, how] {
            recordAdvance(step, how);
            stop();
        });
    });
}

void RotationRun::recordAdvance(RotationStep step, const QString &how)
{
    QStringList detail{QString(rotationWord(step)), how};
    detail.removeAll(QString());
    m_with.workspace.activity().record({JournalAction::RotationAdvanced, m_rotation.newClientId,
        m_rotation.newName, m_rotation.newFingerprint, detail.join(u' ')});
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
    begin([this] { save([](Rotation &rotation) { rotation.inMemory = true; }, [this] { dispatch(); }); });
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
    if (m_rotation.oldIsGone)
        return tidyUp();
    switch (m_rotation.step) {
    case RotationStep::Planned:
        return create();
    case RotationStep::Created:
        return verify([this](const KeyVerification &) {
            save([](Rotation &rotation) { rotation.step = RotationStep::Verified; },
                [this] {
                    recordAdvance(RotationStep::Verified);
                    stop();
                });
        });
    case RotationStep::Verified:
        return stop();
    case RotationStep::Delivered:
    case RotationStep::Waiting:
    case RotationStep::VerifiedAgain:
        return verifyAgain();
    case RotationStep::Done:
    case RotationStep::GivenUp:
        return stop();
    }
    Q_UNREACHABLE();
}

void RotationRun::create()
{
    whenFinished(m_creation.start(m_work), this, [this](const Result<void> &created) {
        if (!created)
            return stop(created.error());
        m_isSecretLost = false;
        recordAdvance(RotationStep::Created);
        dispatch();
    });
}

QFuture<Result<Secret>> RotationRun::credentials()
{
    if (!m_secret.isEmpty())
        return Latchkey::finished<Secret>(m_secret);
    if (m_rotation.step == RotationStep::Planned) {
        return Latchkey::finished<Secret>(
            failure(ErrorKind::NotFound, tr("The new key is not there yet. Go on with the rotation first.")));
    }
    if (m_rotation.inMemory)
        return Latchkey::finished<Secret>(
            failure(secretLost(Error(ErrorKind::KeychainEmpty, {}, u"in memory only"_s))));
    const Pending<Secret> pending;
    whenFinished(m_with.workspace.keptSecrets().retrieve(m_rotation.newClientId), this,
        [this, pending](const Result<Secret> &kept) {
            const bool isLost = !kept && kept.error().kind() == ErrorKind::KeychainEmpty;
            if (std::exchange(m_isSecretLost, isLost) != isLost && !isWorking())
                emit changed();
            pending.finish(isLost ? Result<Secret>(failure(secretLost(kept.error()))) : kept);
        });
    return pending.future();
}

/// Calls `then` where it works, and ends with words where it does not.
void RotationRun::verify(const std::function<void(const KeyVerification &)> &then)
{
    whenFinished(credentials(), this, [this, then](const Result<Secret> &secret) {
        if (!secret)
            return stop(secret.error());
        if (stopsHere())
            return;
        whenFinished(m_verifier.verifyEncoded(*secret, m_work), this,
            [this, then](const Result<KeyVerification> &result) { take(result, then); });
    });
}

void RotationRun::take(
    const Result<KeyVerification> &result, const std::function<void(const KeyVerification &)> &then)
{
    if (!result)
        return stop(result.error());
    if (stopsHere())
        return;
    m_verification = *result;
    const std::optional<Error> trouble = troubleWith(*result);
    m_with.workspace.activity().recordVerified(m_rotation.newClientId, *result, m_rotation.newName);
    if (trouble)
        return stop(trouble);
    then(*result);
}

std::optional<Error> RotationRun::troubleWith(const KeyVerification &verification)
{
    if (!verification.works())
        return notWorking(verification);
    if (verification.fingerprint == m_rotation.newFingerprint)
        return std::nullopt;
    m_isSecretLost = true; // something else was put in its place
    m_secret = Secret();
    return secretLost(Error(ErrorKind::KeychainEmpty, {}, u"another fingerprint"_s));
}

void RotationRun::delivered(const QString &how, const QString &where)
{
    if (m_rotation.step < RotationStep::Verified || m_rotation.step > RotationStep::Waiting)
        return;
    const RotationStep step = std::max(m_rotation.step, RotationStep::Delivered);
    note(
        [this, how, where, step](Rotation &rotation) {
            rotation.deliveries.append({how, where, m_with.clock()});
            rotation.step = step;
        },
        RotationStep::Delivered, how);
}

void RotationRun::waitUntil(const QDateTime &time)
{
    if (m_rotation.step < RotationStep::Delivered || m_rotation.step > RotationStep::Waiting)
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
    if (m_rotation.step < RotationStep::Delivered || m_rotation.step > RotationStep::Waiting)
        return;
    note(
        [](Rotation &rotation) {
            rotation.waitIsDone = true;
            rotation.step = RotationStep::Waiting;
        },
        RotationStep::Waiting, u"done"_s);
}

void RotationRun::setKeepsSecret(bool keeps)
{
    if (keeps == m_rotation.keepsSecret)
        return;
    begin([this, keeps] {
        save([keeps](Rotation &rotation) { rotation.keepsSecret = keeps; }, [this] { stop(); });
    });
}

void RotationRun::offerCredentials(const Secret &encoded)
{
    if (m_rotation.newFingerprint.isEmpty())
        return;
    begin([this, encoded] {
        if (fingerprintOf(encoded) != m_rotation.newFingerprint) {
            return stop(Error(ErrorKind::InvalidArgument,
                tr("These are not the credentials of the new key, “%1”. Look for those that you delivered.")
                    .arg(m_rotation.newClientId)));
        }
        m_secret = encoded;
        m_isSecretLost = false;
        if (m_rotation.inMemory)
            return stop();
        whenFinished(m_with.workspace.keptSecrets().keep(m_rotation.newClientId, encoded), this,
            [this](const Result<void> &kept) { stop(troubleOf(kept)); });
    });
}

/// Nothing that the new key needs goes before it is certain that the old one is there.
void RotationRun::makeAnew()
{
    if (m_rotation.oldIsGone || m_rotation.step == RotationStep::Planned)
        return;
    begin([this] {
        whenFinished(
            m_with.workspace.apps().get(m_rotation.oldClientId), this, [this](const Result<ApiKey> &old) {
                if (!old)
                    return stop(old.error().kind() == ErrorKind::NotFound ? newKeyIsTheLast() : old.error());
                if (stopsHere())
                    return;
                if (m_rotation.inMemory)
                    return startOver();
                forget(m_rotation.newClientId, [this] { startOver(); });
            });
    });
}

/// From here on it is as if the program had ended between the server and the keychain.
void RotationRun::startOver()
{
    m_secret = Secret();
    m_isSecretLost = false;
    save(
        [](Rotation &rotation) {
            rotation.step = RotationStep::Planned;
            rotation.newFingerprint.clear();
            rotation.deliveries.clear();
            rotation.waitUntil = {};
            rotation.waitIsDone = false;
        },
        [this] {
            recordAdvance(RotationStep::Planned, u"anew"_s);
            dispatch();
        });
}

void RotationRun::verifyAgain()
{
    verify([this](const KeyVerification &justNow) {
        save([](Rotation &rotation) { rotation.step = RotationStep::VerifiedAgain; },
            [this, justNow] {
                recordAdvance(RotationStep::VerifiedAgain);
                if (!stopsHere())
                    deleteOld(justNow);
            });
    });
}

/// The one call that can leave somebody without a key: nothing but a verification of this moment lets it
/// through.
void RotationRun::deleteOld(const KeyVerification &justNow)
{
    const bool mayGo = justNow.works() && !justNow.fingerprint.isEmpty()
        && justNow.fingerprint == m_rotation.newFingerprint && !m_rotation.deliveries.isEmpty()
        && m_rotation.isWaitOver(m_with.clock()) && m_rotation.oldClientId != m_rotation.newClientId;
    if (!mayGo) {
        return stop(Error(ErrorKind::Conflict,
            tr("The old key was not deleted: the new one has not been verified, delivered and waited for. Go "
               "on from the step that is shown.")));
    }
    whenFinished(
        m_with.workspace.apps().remove(m_rotation.oldClientId), this, [this](const Result<void> &removed) {
            if (!removed)
                return stop(removed.error());
            m_with.workspace.keys().remove(m_rotation.oldClientId);
            save([](Rotation &rotation) { rotation.oldIsGone = true; }, [this] { tidyUp(); });
        });
}

void RotationRun::forget(const QString &clientId, const Step &then)
{
    whenFinished(
        m_with.workspace.keptSecrets().forget(clientId), this, [this, then](const Result<void> &forgotten) {
            if (!forgotten)
                return stop(forgotten.error());
            then();
        });
}

/// Only the old key's secret is of no use any more, and the new one's is the person's to keep.
void RotationRun::tidyUp()
{
    const auto conclude = [this] {
        finishWith(RotationStep::Done,
            {JournalAction::RotationFinished, m_rotation.oldClientId, m_rotation.oldName, {},
                m_rotation.newClientId});
    };
    const auto forgetNew = [this, conclude] {
        if (m_rotation.keepsSecret || m_rotation.inMemory)
            return conclude();
        forget(m_rotation.newClientId, conclude);
    };
    if (!m_with.workspace.keptSecrets().isKept(m_rotation.oldClientId))
        return forgetNew();
    forget(m_rotation.oldClientId, forgetNew);
}

/// Nothing remains to be done: the record goes.
void RotationRun::finishWith(RotationStep step, const Activity &activity)
{
    whenFinished(
        m_with.store.remove(m_rotation.id), this, [this, step, activity](const Result<void> &removed) {
            if (!removed)
                return stop(removed.error());
            m_rotation.step = step;
            end(activity);
        });
}

/// The disk has it: the journal may say so.
void RotationRun::end(const Activity &activity)
{
    m_with.workspace.activity().record(activity);
    m_secret = Secret();
    m_hold.reset();
    const QPointer<RotationRun> guard(this); // whoever hears of it may delete this
    stop();
    if (guard)
        emit finished();
}

void RotationRun::giveUp(Successor successor)
{
    if (m_rotation.oldIsGone)
        return;
    begin([this, successor] {
        if (successor == Successor::Deleted)
            return deleteSuccessor();
        abandon(m_rotation.createSentAt.isValid());
    });
}

void RotationRun::deleteSuccessor()
{
    if (!m_rotation.createSentAt.isValid())
        return abandon(false);
    whenFinished(
        m_with.workspace.apps().get(m_rotation.oldClientId), this, [this](const Result<ApiKey> &old) {
            if (!old && old.error().kind() == ErrorKind::NotFound)
                return stop(newKeyIsTheLast());
            if (!old)
                return stop(old.error());
            if (m_rotation.step != RotationStep::Planned)
                return removeSuccessor();
            lookForSuccessor();
        });
}

/// It may be there, and it may be somebody else's.
void RotationRun::lookForSuccessor()
{
    whenFinished(
        m_with.workspace.apps().get(m_rotation.newClientId), this, [this](const Result<ApiKey> &found) {
            if (found && m_creation.isOurs(*found))
                return removeSuccessor();
            if (!found && found.error().kind() != ErrorKind::NotFound)
                return stop(found.error());
            abandon(false);
        });
}

/// Unless another rotation counts on it.
void RotationRun::removeSuccessor()
{
    whenFinished(m_with.store.load(), this, [this](const Result<void> &loaded) {
        if (!loaded)
            return stop(loaded.error());
        if (m_with.store.isOthers(m_rotation, m_rotation.newClientId))
            return abandon(false);
        removeOwnSuccessor();
    });
}

void RotationRun::removeOwnSuccessor()
{
    whenFinished(
        m_with.workspace.apps().remove(m_rotation.newClientId), this, [this](const Result<void> &removed) {
            if (!removed)
                return stop(removed.error());
            m_with.workspace.keys().remove(m_rotation.newClientId);
            if (!m_with.workspace.keptSecrets().isKept(m_rotation.newClientId))
                return abandon(false);
            // A secret of no use any more: that it can't be forgotten holds nothing up, and stays marked.
            whenFinished(m_with.workspace.keptSecrets().forget(m_rotation.newClientId), this,
                [this](const Result<void> &) { abandon(false); });
        });
}

void RotationRun::abandon(bool somethingRemains)
{
    const QString remains = somethingRemains ? u"successor-remains"_s : u"nothing-remains"_s;
    const Activity activity{JournalAction::RotationAbandoned, m_rotation.oldClientId, m_rotation.oldName, {},
        m_rotation.newClientId + u' ' + remains};
    if (!somethingRemains)
        return finishWith(RotationStep::GivenUp, activity);
    save([](Rotation &rotation) { rotation.step = RotationStep::GivenUp; },
        [this, activity] { end(activity); });
}

} // namespace Latchkey

#include "moc_rotationrun.cpp"
