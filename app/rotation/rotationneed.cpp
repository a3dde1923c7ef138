// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationneed.h>

#include <app/rotation/rotation.h>

namespace Latchkey {

RotationNeed rotationNeed(const Rotation &rotation, bool isSecretLost, const QDateTime &now)
{
    if (rotation.isVoid())
        return RotationNeed::GiveUp;
    if (rotation.newIsGone && !rotation.isOver() && !rotation.isTidyingUp())
        return RotationNeed::Successor;
    if (isSecretLost && !rotation.isOver() && !rotation.isTidyingUp())
        return RotationNeed::Credentials;
    switch (rotation.step) {
    case RotationStep::Planned:
    case RotationStep::Created:
        return RotationNeed::GoOn;
    case RotationStep::Verified:
        return RotationNeed::Delivery;
    case RotationStep::Delivered:
        return rotation.isWaitOver(now) ? RotationNeed::Finish : RotationNeed::Wait;
    case RotationStep::Waiting:
        return rotation.isWaitOver(now) ? RotationNeed::Finish : RotationNeed::Patience;
    case RotationStep::VerifiedAgain:
        return RotationNeed::Finish;
    case RotationStep::Done:
    case RotationStep::GivenUp:
        return RotationNeed::Nothing;
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
