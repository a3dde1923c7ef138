// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/keyringprobe.h>

#include <QObject>
#include <QString>

#include <chrono>

class QDBusMessage;

namespace Latchkey {

/// Asks KWallet whether it is switched on and the wallet for passwords open, without a prompt. Unlike
/// KeyringProbe it may start the service, as the first job would: QtKeychain asks in a way that stops the
/// program meanwhile, and takes a slow start for "no KWallet".
class WalletProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletProbe)

public:
    enum class Start { Allowed, Avoided };

    WalletProbe(std::chrono::milliseconds timeLimit, Start start, QObject *parent = nullptr);
    ~WalletProbe() override;

    /// Whether QtKeychain takes KWallet in this desktop (XDG_CURRENT_DESKTOP and its like).
    [[nodiscard]] static bool isForThisDesktop();

    /// Call once; finished() comes later, exactly once, and the probe deletes itself then.
    void start();

signals:
    void finished(Latchkey::KeyringState state);

private:
    void finish(KeyringState state);
    void ask(const QString &method, const QVariantList &arguments,
        void (WalletProbe::*answered)(const QDBusMessage &));
    void enabledAnswered(const QDBusMessage &answer);
    void walletAnswered(const QDBusMessage &answer);
    void openAnswered(const QDBusMessage &answer);
    [[nodiscard]] bool hasFailed(const QDBusMessage &answer);

    std::chrono::milliseconds m_timeLimit;
    Start m_start;
};

} // namespace Latchkey
