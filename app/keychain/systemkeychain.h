// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/keychain/keychain.h>
#include <app/keychain/keyringprobe.h>
#include <app/keychain/keyringwatch.h>

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>

namespace QKeychain {
class Job;
}

namespace Latchkey {

/// The operating system's keychain through QtKeychain. Lives on the GUI thread: QtKeychain's jobs need its
/// loop. Operations run one at a time, in the order of the calls: an unlock prompt makes all wait. Where the
/// keychain goes away with operations waiting, they end as Cancelled.
class SystemKeychain final : public QObject, public Keychain
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemKeychain)

public:
    explicit SystemKeychain(QObject *parent = nullptr);
    ~SystemKeychain() override;

    /// How long the first read waits for a keyring that starts later than this program; 10 s unless a test
    /// says otherwise. It goes on at once when one appears.
    void setLateKeyringDelay(std::chrono::milliseconds delay) { m_lateKeyringDelay = delay; }

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> readiness() override;
    [[nodiscard]] KeychainNews *news() override { return &m_watch; }

signals:
    /// No keyring answers yet, as can happen right after log-in; one more try comes after the delay.
    void keyringIsLate();

private:
    using SecretTaker = std::function<void(Result<Secret>)>;
    using FailureTaker = std::function<void(const Error &)>;

    void enqueue(std::function<void()> operation);
    void startNext();
    void wakeWallet();
    template <class T>
    void end(const Pending<T> &pending, Result<T> result);

    void startRead(const QString &key, const Pending<Secret> &pending);
    void startWrite(const QString &key, const Secret &value, const Pending<void> &pending);
    void startRemove(const QString &key, const Pending<void> &pending);
    void readItem(const QString &key, const SecretTaker &take);
    void readBack(const QString &key, const Secret &value, const Pending<void> &pending);
    void confirmRemoval(const Pending<void> &pending);
    void explain(const QKeychain::Job &job, const FailureTaker &take);
    using StateTaker = std::function<void(KeyringState)>;
    void probe(const StateTaker &take);
    void probeSecretService(const StateTaker &take);
    [[nodiscard]] bool waitForLateKeyring(const Error &error, const std::function<void()> &again);

    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
    KeyringWatch m_watch;
    bool m_walletAnswered = false; ///< KWallet, where it is the keychain
    bool m_keyringMayBeLate = true; ///< until the first answer
    std::chrono::milliseconds m_lateKeyringDelay = std::chrono::seconds(10);
    KeyringState m_state = KeyringState::Unlocked; ///< as last probed
};

} // namespace Latchkey
