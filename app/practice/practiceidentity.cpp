// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceidentity.h>

#include <app/practice/practicerandom.h>

#include <QCryptographicHash>

namespace Latchkey {

namespace {

// Looking up a digest gives away nothing about the token itself, however long it takes.
QByteArray digestOf(const Secret &secret)
{
    return QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256);
}

bool verifies(const Secret &verifier, const QByteArray &challenge)
{
    const QByteArray transformed
        = digestOf(verifier).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return equalInConstantTime(transformed, challenge);
}

} // namespace

PracticeIdentity::PracticeIdentity(Seconds accessTokenLife, Seconds codeLife, bool rotateRefreshTokens)
    : m_accessTokenLife(accessTokenLife)
    , m_codeLife(codeLife)
    , m_rotateRefreshTokens(rotateRefreshTokens)
{
}

Secret PracticeIdentity::newCode(const QByteArray &challenge, const QByteArray &subject)
{
    const std::lock_guard lock(m_mutex);
    const Moment now = std::chrono::steady_clock::now();
    std::erase_if(m_codes, [now](const auto &code) { return code.second.expires <= now; });
    const Secret code = Secret::take(practiceRandomText());
    m_codes.emplace(digestOf(code), Code{challenge, subject, now + m_codeLife, {}});
    return code;
}

std::optional<PracticeIdentity::Tokens> PracticeIdentity::redeem(const Secret &code, const Secret &verifier)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(digestOf(code));
    if (found == m_codes.end())
        return std::nullopt;
    Code &entry = found->second;
    if (entry.redeemed) {
        endSession(*entry.redeemed);
        return std::nullopt;
    }
    if (entry.expires <= std::chrono::steady_clock::now() || !verifies(verifier, entry.challenge)) {
        m_codes.erase(found);
        return std::nullopt;
    }
    Tokens tokens = newSession(entry.subject);
    entry.redeemed = m_lastSession;
    return tokens;
}

PracticeIdentity::Tokens PracticeIdentity::signIn(const QByteArray &subject)
{
    const std::lock_guard lock(m_mutex);
    return newSession(subject);
}

std::optional<PracticeIdentity::Tokens> PracticeIdentity::refresh(const Secret &refreshToken)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_refreshes.find(digestOf(refreshToken));
    if (found == m_refreshes.end())
        return std::nullopt;
    const Session session = found->second.session;
    const QByteArray subject = found->second.subject;
    if (found->second.replaced) {
        endSession(session);
        return std::nullopt;
    }
    Tokens tokens{newAccess(subject, session), {}, m_accessTokenLife};
    if (m_rotateRefreshTokens) {
        found->second.replaced = true;
        tokens.refresh = Secret::take(practiceRandomText());
        m_refreshes.emplace(digestOf(tokens.refresh), Refresh{session, subject});
    }
    return tokens;
}

PracticeIdentity::Tokens PracticeIdentity::signInApplication(const QByteArray &clientId)
{
    const std::lock_guard lock(m_mutex);
    return {newAccess(clientId, ++m_lastSession), {}, m_accessTokenLife};
}

std::optional<QByteArray> PracticeIdentity::subjectOf(const Secret &accessToken) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_accesses.find(digestOf(accessToken));
    if (found == m_accesses.end() || found->second.expires <= std::chrono::steady_clock::now())
        return std::nullopt;
    return found->second.subject;
}

void PracticeIdentity::revoke(const Secret &token)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray digest = digestOf(token);
    if (const auto refresh = m_refreshes.find(digest); refresh != m_refreshes.end())
        endSession(refresh->second.session);
    m_accesses.erase(digest);
}

void PracticeIdentity::forget(const QByteArray &subject)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_accesses, [&subject](const auto &access) { return access.second.subject == subject; });
}

void PracticeIdentity::invalidateAccessTokens()
{
    const std::lock_guard lock(m_mutex);
    m_accesses.clear();
}

void PracticeIdentity::endSessions()
{
    const std::lock_guard lock(m_mutex);
    m_refreshes.clear();
}

Secret PracticeIdentity::newAccess(const QByteArray &subject, Session session)
{
    const Moment now = std::chrono::steady_clock::now();
    std::erase_if(m_accesses, [now](const auto &access) { return access.second.expires <= now; });
    const Secret token = Secret::take(practiceRandomText());
    m_accesses.emplace(digestOf(token), Access{subject, now + m_accessTokenLife, session});
    return token;
}

PracticeIdentity::Tokens PracticeIdentity::newSession(const QByteArray &subject)
{
    const Session session = ++m_lastSession;
    Tokens tokens{newAccess(subject, session), Secret::take(practiceRandomText()), m_accessTokenLife};
    m_refreshes.emplace(digestOf(tokens.refresh), Refresh{session, subject});
    return tokens;
}

void PracticeIdentity::endSession(Session session)
{
    std::erase_if(m_refreshes, [session](const auto &refresh) { return refresh.second.session == session; });
    std::erase_if(m_accesses, [session](const auto &access) { return access.second.session == session; });
}

} // namespace Latchkey
