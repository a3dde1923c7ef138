// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/keychain.h>

#include <QTimer>

namespace Latchkey {

/// Listens to what the Secret Service and KWallet say on D-Bus: that they came or went, that a collection or
/// wallet was locked or unlocked, that an item changed. Asks them nothing. Silent where there is no D-Bus.
class KeyringWatch final : public KeychainNews
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringWatch)

public:
    explicit KeyringWatch(QObject *parent = nullptr);
    ~KeyringWatch() override;

    /// From the first call on; costs a few messages to the bus.
    void start();

signals:
    /// A keyring service is there that was not before.
    void serviceAppeared();

private:
    void watchServices();
    void listen(const QString &path, const QString &interface, const QStringList &members,
        const QStringList &firstArgument = {});

    Q_SLOT void noteNews(); // D-Bus calls this

    QTimer m_pause;
    bool m_started = false;
};

} // namespace Latchkey
