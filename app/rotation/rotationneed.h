// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace Latchkey {

struct Rotation;

/// What a rotation waits for.
enum class RotationNeed {
    Nothing, ///< it works, or it is over
    GoOn, ///< goOn(): to start, after an interruption, after trouble
    Credentials, ///< the keychain has lost the new secret: offerCredentials() or makeAnew()
    Delivery, ///< credentials() somewhere, then delivered()
    Wait, ///< waitUntil() or waitingDone()
    Patience, ///< the date has not come; waitingDone() all the same, or another date
    Finish, ///< goOn(): verifies the new key again and deletes the old one
    Successor, ///< the new key was deleted by other means: makeAnew()
    GiveUp, ///< neither key is there: giveUp()
};

/// Of one that does not work.
[[nodiscard]] RotationNeed rotationNeed(const Rotation &rotation, bool isSecretLost, const QDateTime &now);

} // namespace Latchkey
