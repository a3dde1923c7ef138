// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Latchkey {

/// When an access token is due for a refresh. What is left of its life is told by two clocks, and the one
/// that is further counts: the wall clock goes on while the computer sleeps, the steady one can't be put
/// back. A wall clock that is wrong all the time does no harm, since only what has passed is measured.
class RefreshTiming final
{
public:
    enum class Origin { SignIn, Refresh, Keychain };

    RefreshTiming(Clock clock, SteadyClock steady);

    /// A token came now. `expiresAt` is by the wall clock; invalid where unknown: then it is never due.
    void take(const QDateTime &expiresAt, Origin origin);
    void forget();
    /// Due from now on, whatever is left: something is in doubt that only a refresh shows.
    void demand() { m_demanded = true; }
    /// A refresh was tried in vain, and not because the sign-in has ended: not again within ten seconds
    /// unless it must be.
    void noteFailure();

    /// Less than a minute is left. A fresh token that lives for less than that is not renewed at every call.
    [[nodiscard]] bool isDue() const;
    /// True where the token is known to be good for now.
    [[nodiscard]] bool isStillGood() const;
    /// A token that is refused within seconds of its refresh: another one would not be taken either.
    [[nodiscard]] bool wasRefreshedJustNow() const;

private:
    using Milliseconds = std::chrono::milliseconds;
    [[nodiscard]] Milliseconds elapsed() const;

    Clock m_clock;
    SteadyClock m_steady;
    Origin m_origin = Origin::SignIn;
    QDateTime m_since; ///< by the wall clock; invalid: no token
    Milliseconds m_steadySince{};
    std::optional<Milliseconds> m_lifetime;
    bool m_demanded = false;
    std::optional<Milliseconds> m_failedAt; ///< by the steady clock
};

} // namespace Latchkey
