// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <optional>

namespace Latchkey {

/// When a call that changes nothing is tried again: 4 attempts, 0.5 s doubling to 10 s, with jitter, and what
/// the server asks for in Retry-After (RFC 9110 §10.2.3). Tests hand in their own randomness and waiting.
class RetryPolicy
{
public:
    using Jitter = std::function<double()>; ///< 0.5–1.5
    using Wait = std::function<void(std::chrono::milliseconds, QObject *context, std::function<void()> then)>;

    static constexpr int maxAttempts = 4;

    RetryPolicy();
    RetryPolicy(Jitter jitter, Wait wait, Clock clock);

    /// One attempt alone: for what a person waits for and can ask again.
    [[nodiscard]] static RetryPolicy once();

    /// How long to wait after the `attempt`th attempt (from 1) failed; absent when no other one is due: they
    /// are used up, or the server asks for more patience than a person has.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(
        int attempt, QByteArrayView retryAfter) const;

    /// Calls `then` after `delay`, unless `context` goes first.
    void wait(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) const;

private:
    [[nodiscard]] std::chrono::milliseconds askedFor(QByteArrayView retryAfter) const;

    Jitter m_jitter;
    Wait m_wait;
    Clock m_clock;
    int m_attempts = maxAttempts;
};

} // namespace Latchkey
