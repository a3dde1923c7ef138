// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

#include <QString>

#include <chrono>
#include <optional>

namespace Latchkey {

/// What a real exchange of a key for a token says about the key.
enum class KeyVerdict {
    Works,
    ClockOff, ///< works, but this computer's clock is further off than the token lives
    Revoked, ///< the provider refuses it, and the control plane has no such key any more
    WrongSecret, ///< refused, though the key exists
    Refused, ///< revoked or wrong secret: nobody is signed in who could ask which, or it may not be used so
    WrongAddress, ///< nothing answers at the address, or something that is no Union
    NoNetwork,
    ServerTrouble, ///< the control plane or its identity provider can't answer now, or not as it should
    NotTried, ///< there was nothing to verify with, or the person has stopped it
};

/// The outcome for one key. Holds no secret and no token.
struct KeyVerification
{
    KeyVerdict verdict = KeyVerdict::NotTried;
    std::optional<Error> trouble = {}; ///< what the exchange ended with; empty where the key works
    QString fingerprint = {}; ///< of the secret that was tried; empty where none was
    std::chrono::seconds clockAhead{0}; ///< for ClockOff: of the provider's clock; negative: behind

    [[nodiscard]] bool works() const
    {
        return verdict == KeyVerdict::Works || verdict == KeyVerdict::ClockOff;
    }
};

/// The stable English name of the verdict, for the journal and for logs.
[[nodiscard]] QLatin1StringView verdictName(KeyVerdict verdict);

/// Two or three lower-case words for a list: "works", "deleted".
[[nodiscard]] QString verdictWords(KeyVerdict verdict);

/// What it means and what to do, in a sentence or two.
[[nodiscard]] QString verdictSentence(const KeyVerification &verification);

} // namespace Latchkey
