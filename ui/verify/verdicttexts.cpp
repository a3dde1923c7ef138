// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/verify/verdicttexts.h>

#include <ui/theme/icons.h>

namespace Latchkey::Ui {

VerdictLook lookOf(KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::Works:
        return {Icon::CircleCheck, ColorRole::Ok};
    case KeyVerdict::ClockOff:
        return {Icon::Clock, ColorRole::Due};
    case KeyVerdict::Revoked:
    case KeyVerdict::WrongSecret:
    case KeyVerdict::Refused:
    case KeyVerdict::WrongAddress:
        return {Icon::CircleX, ColorRole::Expired};
    case KeyVerdict::NoNetwork:
        return {Icon::WifiOff, ColorRole::Due};
    case KeyVerdict::ServerTrouble:
        return {Icon::TriangleAlert, ColorRole::Due};
    case KeyVerdict::NotTried:
        return {Icon::Minus, ColorRole::Muted};
    }
    Q_UNREACHABLE();
}

Error errorOf(const KeyVerification &verification)
{
    const std::optional<Error> &trouble = verification.trouble;
    return Error(trouble ? trouble->kind() : ErrorKind::Unauthenticated, verdictSentence(verification),
        trouble ? trouble->detail() : QString());
}

} // namespace Latchkey::Ui
