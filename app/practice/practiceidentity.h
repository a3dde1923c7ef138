// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QByteArray>

#include <chrono>
#include <map>
#include <mutex>
#include <optional>

namespace Latchkey {

/// The practice tenant's codes and tokens: opaque, random, kept only as SHA-256 digests. Thread-safe.
class PracticeIdentity final
{
public:
    using Seconds = std::chrono::seconds;

    PracticeIdentity(Seconds accessTokenLife, Seconds codeLife, bool rotateRefreshTokens);

    struct Tokens
    {
        Secret access;
        Secret refresh; ///< empty: the one the caller has stays good
        Seconds life{0}; ///< of the access token
    };

    /// A code for one use within its life, bound to an S256 challenge (RFC 7636 §4.2).
    [[nodiscard]] Secret newCode(const QByteArray &challenge, const QByteArray &subject);
    /// Absent for a code that is unknown, used, too old, or not the verifier's. A second use ends the tokens
    /// of the first (RFC 6749 §4.1.2).
    [[nodiscard]] std::optional<Tokens> redeem(const Secret &code, const Secret &verifier);

    /// Tokens of a person.
    [[nodiscard]] Tokens signIn(const QByteArray &subject);
    /// Absent for a token that is unknown or replaced. Reuse of a replaced one ends its session (RFC 9700
    /// §4.14.2).
    [[nodiscard]] std::optional<Tokens> refresh(const Secret &refreshToken);
    /// An access token for an application that has shown its secret.
    [[nodiscard]] Tokens signInApplication(const QByteArray &clientId);

    /// Whose good access token this is; absent for any other.
    [[nodiscard]] std::optional<QByteArray> subjectOf(const Secret &accessToken) const;

    /// RFC 7009 §2.1: with a refresh token go the access tokens of its session.
    void revoke(const Secret &token);
    void forget(const QByteArray &subject);
    void invalidateAccessTokens();
    void endSessions();

private:
    using Moment = std::chrono::steady_clock::time_point;
    using Digest = QByteArray;
    using Session = quint64;

    struct Code
    {
        QByteArray challenge;
        QByteArray subject;
        Moment expires;
        std::optional<Session> redeemed;
    };
    struct Access
    {
        QByteArray subject;
        Moment expires;
        Session session = 0;
    };
    struct Refresh
    {
        Session session = 0;
        QByteArray subject;
        bool replaced = false;
    };

    [[nodiscard]] Secret newAccess(const QByteArray &subject, Session session);
    [[nodiscard]] Tokens newSession(const QByteArray &subject);
    void endSession(Session session);

    const Seconds m_accessTokenLife;
    const Seconds m_codeLife;
    const bool m_rotateRefreshTokens;
    mutable std::mutex m_mutex;
    Session m_lastSession = 0;
    std::map<Digest, Code> m_codes;
    std::map<Digest, Access> m_accesses;
    std::map<Digest, Refresh> m_refreshes;
};

} // namespace Latchkey
