// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>

class QDBusError;
class QDBusMessage;

namespace Latchkey {

/// What the desktop's keyring says of itself.
enum class KeyringState {
    NoBus, ///< no session D-Bus to ask
    NoService, ///< a D-Bus, and no Secret Service runs on it
    SwitchedOff, ///< there, and told in the desktop's settings to keep nothing
    Locked, ///< the default collection, or the wallet, is locked
    Unlocked, ///< the default collection is open, or there is nothing to lock
    Unclear, ///< the service did not answer in time, or not as the specification says
};

/// What a question that failed on D-Bus says: NoBus, NoService or Unclear.
[[nodiscard]] KeyringState stateBehind(const QDBusError &error);

/// Asks the Secret Service whether the default collection is locked, without starting it and without a
/// prompt. In a Flatpak, where that service can't be reached, it asks whether there is a Secret portal. Where
/// there is no D-Bus in the system at all (Windows, macOS) the answer is Unlocked.
class KeyringProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringProbe)

public:
    explicit KeyringProbe(std::chrono::milliseconds timeLimit, QObject *parent = nullptr);
    ~KeyringProbe() override;

    /// Call once; finished() comes later, exactly once, and the probe deletes itself then.
    void start();

signals:
    void finished(Latchkey::KeyringState state);

private:
    void finish(KeyringState state);
    void askForCollection();
    void askForPortal();
    void portalAnswered(const QDBusMessage &answer);
    void askWhetherLocked(const QString &collection);
    void call(const QDBusMessage &question, void (KeyringProbe::*answered)(const QDBusMessage &));
    void collectionAnswered(const QDBusMessage &answer);
    void lockedAnswered(const QDBusMessage &answer);

    std::chrono::milliseconds m_timeLimit;
};

} // namespace Latchkey
