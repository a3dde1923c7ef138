// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>

#include <app/core/logging.h>
#include <app/keychain/keychainerror.h>
#include <app/keychain/servicename.h>
#include <app/keychain/walletprobe.h>

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr std::chrono::seconds probeTimeLimit{5};
constexpr std::chrono::seconds walletTimeLimit{10}; // it may have to be started
constexpr std::chrono::milliseconds walletPause{1'000}; // before a silent one is asked again
constexpr std::chrono::milliseconds warmUp{500}; // a service has its name before it has read its files

#ifdef Q_OS_WIN
// QtKeychain up to 0.16 ignores the service on Windows and 0.17 changes what it does with it: one full name.
const QLatin1StringView service;
const QString keyPrefix = keychainService + u'/';
#else
constexpr QLatin1StringView service = keychainService;
constexpr QLatin1StringView keyPrefix = ""_L1;
#endif

// libsecret answers through GLib's loop: without it (QT_NO_GLIB=1) a job would never finish. KWallet needs
// none.
bool jobsCanFinish()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return (dispatcher && dispatcher->inherits("QEventDispatcherGlib"))
        || qEnvironmentVariable("XDG_CURRENT_DESKTOP") == "KDE"_L1;
#else
    return true;
#endif
}

// Without a parent and never deleted from outside: deleting a running job crashes. It deletes itself.
template <class Job>
Job *makeJob(const QString &key)
{
    auto *job = new Job(service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(keyPrefix + key);
    return job;
}

// The job shares these bytes until it is gone; only then can they be wiped.
Secret takeValue(QKeychain::ReadPasswordJob &job)
{
    QByteArray bytes = job.binaryData();
    Secret value{QByteArrayView(bytes)};
    QObject::connect(&job, &QObject::destroyed, &job, [bytes = std::move(bytes)]() mutable { wipe(bytes); });
    return value;
}

// Lends the Secret's own bytes to the job and keeps them alive as long as it lives.
void lendValue(QKeychain::WritePasswordJob &job, const Secret &value)
{
    const QByteArrayView bytes = value.reveal();
    job.setBinaryData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    QObject::connect(&job, &QObject::destroyed, &job, [value] { Q_UNUSED(value) });
}

} // namespace

SystemKeychain::SystemKeychain(QObject *parent)
    : QObject(parent)
{
}

SystemKeychain::~SystemKeychain() = default;

QFuture<Result<Secret>> SystemKeychain::read(const QString &key)
{
    if (!jobsCanFinish())
        return finished<Secret>(failure(keychainOutOfReachError()));
    const Pending<Secret> pending;
    enqueue([this, key, pending] { startRead(key, pending); });
    return pending.future();
}

QFuture<Result<void>> SystemKeychain::write(const QString &key, const Secret &value)
{
    if (value.isEmpty())
        return finished<void>(failure(emptyValueError()));
    if (!jobsCanFinish())
        return finished<void>(failure(keychainOutOfReachError()));
    const Pending<void> pending;
    enqueue([this, key, value, pending] { startWrite(key, value, pending); });
    return pending.future();
}

QFuture<Result<void>> SystemKeychain::remove(const QString &key)
{
    if (!jobsCanFinish())
        return finished<void>(failure(keychainOutOfReachError()));
    const Pending<void> pending;
    enqueue([this, key, pending] { startRemove(key, pending); });
    return pending.future();
}

QFuture<Result<void>> SystemKeychain::readiness()
{
    if (!jobsCanFinish())
        return finished<void>(failure(keychainOutOfReachError()));
    m_watch.start();
    const Pending<void> pending;
    probe([pending](KeyringState state) {
        const auto trouble = keychainNotReadyError(state);
        pending.finish(trouble ? failure(*trouble) : Result<void>());
    });
    return pending.future();
}

void SystemKeychain::enqueue(std::function<void()> operation)
{
    m_watch.start();
    m_waiting.push_back(std::move(operation));
    startNext();
}

void SystemKeychain::startNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    if (WalletProbe::isForThisDesktop() && !m_walletAnswered)
        return wakeWallet();
    const auto operation = std::move(m_waiting.front());
    m_waiting.pop_front();
    operation();
}

// QtKeychain's first look for KWallet stops the program for as long as KWallet takes to start, and decides
// for the whole run. So nothing is started before it answers; a silent one is waited for like any keychain.
void SystemKeychain::wakeWallet()
{
    auto *probe = new WalletProbe(walletTimeLimit, WalletProbe::Start::Allowed, this);
    QElapsedTimer timer;
    timer.start();
    connect(probe, &WalletProbe::finished, this, [this, timer](KeyringState state) {
        // Sooner, it is an error: a KWallet that is switched off ends when it is started.
        if (state == KeyringState::Unclear
            && timer.hasExpired(std::chrono::milliseconds(walletTimeLimit).count()))
            return QTimer::singleShot(walletPause, this, &SystemKeychain::wakeWallet);
        m_walletAnswered = true;
        m_busy = false;
        startNext();
    });
    probe->start();
}

// The answer goes out last: whoever hears it may delete this keychain.
template <class T>
void SystemKeychain::end(const Pending<T> &pending, Result<T> result)
{
    if (result || result.error().kind() != ErrorKind::KeychainAbsent)
        m_keyringMayBeLate = false;
    if (!result)
        qCInfo(lcKeychain) << result.error().kindName() << result.error().detail();
    const Pending<T> answer = pending;
    m_busy = false;
    startNext();
    answer.finish(std::move(result));
}

void SystemKeychain::startRead(const QString &key, const Pending<Secret> &pending)
{
    readItem(key, [this, key, pending](const Result<Secret> &item) {
        if (!item && waitForLateKeyring(item.error(), [this, key, pending] { startRead(key, pending); }))
            return;
        end(pending, item);
    });
}

void SystemKeychain::readItem(const QString &key, const SecretTaker &take)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, take] {
        if (job->error() != QKeychain::NoError)
            return explain(*job, [take](const Error &error) { take(failure(error)); });
        const Secret value = takeValue(*job);
        take(value.isEmpty() ? Result<Secret>(failure(keychainDamagedError())) : Result<Secret>(value));
    });
    job->start();
}

void SystemKeychain::startWrite(const QString &key, const Secret &value, const Pending<void> &pending)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(key);
    lendValue(*job, value);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, value, pending] {
        if (job->error() != QKeychain::NoError)
            return explain(*job, [this, pending](const Error &error) { end<void>(pending, failure(error)); });
        readBack(key, value, pending);
    });
    job->start();
}

// KWallet reports success even where a write failed.
void SystemKeychain::readBack(const QString &key, const Secret &value, const Pending<void> &pending)
{
    readItem(key, [this, value, pending](const Result<Secret> &item) {
        if (item && *item == value)
            return end<void>(pending, {});
        if (!item && item.error().kind() != ErrorKind::KeychainEmpty)
            return end<void>(pending, failure(item.error()));
        end<void>(pending,
            failure(keychainLostError(item ? u"another value was read back"_s : item.error().detail())));
    });
}

void SystemKeychain::startRemove(const QString &key, const Pending<void> &pending)
{
    auto *job = makeJob<QKeychain::DeletePasswordJob>(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, pending] {
        if (job->error() == QKeychain::NoError)
            return confirmRemoval(pending);
        explain(*job, [this, pending](const Error &error) {
            const bool wasMissing = error.kind() == ErrorKind::KeychainEmpty;
            end<void>(pending, wasMissing ? Result<void>() : failure(error));
        });
    });
    job->start();
}

// In a locked keyring nothing is found to delete, and that is reported as success.
void SystemKeychain::confirmRemoval(const Pending<void> &pending)
{
    probe([this, pending](KeyringState state) {
        if (state == KeyringState::Locked)
            return end<void>(pending, failure(keychainError(QKeychain::CouldNotDeleteEntry, state)));
        end<void>(pending, {});
    });
}

void SystemKeychain::explain(const QKeychain::Job &job, const FailureTaker &take)
{
    const QKeychain::Error code = job.error();
    const QString text = job.errorString();
    probe([code, text, take](KeyringState state) { take(keychainError(code, state, text)); });
}

void SystemKeychain::probe(const StateTaker &take)
{
    const StateTaker takeState = [this, take](KeyringState state) {
        m_state = state;
        take(state);
    };
    if (!WalletProbe::isForThisDesktop())
        return probeSecretService(takeState);
    auto *probe = new WalletProbe(probeTimeLimit, WalletProbe::Start::Avoided, this);
    connect(probe, &WalletProbe::finished, this, [this, takeState](KeyringState state) {
        if (state == KeyringState::NoService) // then QtKeychain takes the Secret Service
            return probeSecretService(takeState);
        takeState(state);
    });
    probe->start();
}

void SystemKeychain::probeSecretService(const StateTaker &take)
{
    auto *probe = new KeyringProbe(probeTimeLimit, this);
    connect(probe, &KeyringProbe::finished, this, take);
    probe->start();
}

// At log-in this program may be quicker than the keyring: before the first answer, one more try.
bool SystemKeychain::waitForLateKeyring(const Error &error, const std::function<void()> &again)
{
    const bool inVain = m_state == KeyringState::NoBus || m_state == KeyringState::SwitchedOff;
    if (!m_keyringMayBeLate || error.kind() != ErrorKind::KeychainAbsent || inVain)
        return false;
    m_keyringMayBeLate = false;
    auto *waiting = new QTimer(this);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, waiting, [waiting, again] {
        waiting->deleteLater();
        again();
    });
    connect(&m_watch, &KeyringWatch::serviceAppeared, waiting, [waiting] { waiting->start(warmUp); });
    waiting->start(m_lateKeyringDelay);
    emit keyringIsLate();
    return true;
}

} // namespace Latchkey

#include "moc_systemkeychain.cpp"
