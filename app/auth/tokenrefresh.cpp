// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokenrefresh.h>

#include <app/auth/credentialstore.h>
#include <app/auth/keychainpatience.h>
#include <app/auth/refreshlock.h>
#include <app/auth/sessionerrors.h>
#include <app/auth/tokenendpoint.h>
#include <app/core/logging.h>

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr qint64 aheadOfNeed = 60; // seconds
constexpr auto lockRetryInterval = 25ms;
constexpr auto lockPatience = 40s; // a refresh of the other process ends in 30 s, and then it stores

// What the answer left out stays as it was (RFC 6749 §6; OpenID Connect Core §12.2).
TokenSet completed(TokenSet tokens, const TokenSet &previous)
{
    tokens.endpoint = previous.endpoint;
    tokens.grant = previous.grant;
    tokens.application = previous.application;
    if (tokens.idToken.isEmpty())
        tokens.idToken = previous.idToken;
    if (tokens.scopes.isEmpty())
        tokens.scopes = previous.scopes;
    if (!previous.subject.isEmpty())
        tokens.subject = previous.subject;
    return tokens;
}

} // namespace

TokenRefresh::TokenRefresh(TokenEndpoint &endpoint, AuthMetadata metadata, TokenSet tokens, Secret rejected,
    Clock clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_metadata(std::move(metadata))
    , m_tokens(std::move(tokens))
    , m_rejected(std::move(rejected))
    , m_clock(std::move(clock))
    , m_lockFolder(RefreshLock::defaultFolder())
{
}

TokenRefresh::~TokenRefresh()
{
    m_pending.finish(failure(Error::cancelled()));
}

void TokenRefresh::lookInto(CredentialStore &store, std::chrono::milliseconds patience)
{
    m_store = &store;
    m_patience = patience;
}

QFuture<Result<TokenRefresh::Outcome>> TokenRefresh::start()
{
    if (m_store)
        m_lock = std::make_shared<RefreshLock>(m_lockFolder, m_tokens.endpoint);
    m_lockDeadline = std::chrono::steady_clock::now() + lockPatience;
    takeLock();
    return m_pending.future();
}

void TokenRefresh::takeLock()
{
    const bool isHeldByAnother = m_lock && m_lock->tryNow() == RefreshLock::Try::HeldByAnother;
    if (isHeldByAnother && std::chrono::steady_clock::now() < m_lockDeadline)
        return QTimer::singleShot(lockRetryInterval, this, &TokenRefresh::takeLock);
    lookForNewer([this] { post(); });
}

void TokenRefresh::lookForNewer(std::function<void()> otherwise)
{
    if (!m_store)
        return otherwise();
    whenFinished(withPatience(m_store->retrieve(), m_patience, this), this,
        [this, otherwise](const Result<TokenSet> &stored) {
            m_isGone = !stored && stored.error().kind() == ErrorKind::KeychainEmpty;
            // A keychain that can't be read is no reason to stop: what we hold is good until refused.
            if (!stored || !isNewer(*stored))
                return otherwise();
            qCInfo(lcAuth) << "the keychain holds a newer sign-in";
            m_tokens = *stored;
            if (isUsable(m_tokens))
                return m_pending.finish(Outcome{m_tokens, true, false, nullptr});
            post();
        });
}

// Ours was stored before it was used, so a different one was written later.
bool TokenRefresh::isNewer(const TokenSet &stored) const
{
    return stored.endpoint == m_tokens.endpoint && stored.isRenewable()
        && (!(stored.refreshToken == m_tokens.refreshToken) || !(stored.accessToken == m_tokens.accessToken));
}

bool TokenRefresh::isUsable(const TokenSet &tokens) const
{
    const bool expires = tokens.expiresAt.isValid() && m_clock().secsTo(tokens.expiresAt) < aheadOfNeed;
    return !tokens.accessToken.isEmpty() && !(tokens.accessToken == m_rejected) && !expires;
}

void TokenRefresh::post()
{
    whenFinished(m_endpoint.renew(m_metadata, m_tokens), this,
        [this](const Result<TokenSet> &answer) { takeAnswer(answer); });
}

void TokenRefresh::takeAnswer(const Result<TokenSet> &answer)
{
    if (answer)
        return m_pending.finish(Outcome{completed(*answer, m_tokens), false, m_isGone, m_lock});
    const Error error = answer.error();
    if (error.kind() != ErrorKind::Unauthenticated || std::exchange(m_lookedAgain, true))
        return m_pending.finish(failure(error));
    // Another process may have rotated between our look and our request.
    lookForNewer(
        [this, error] { m_pending.finish(failure(m_isGone ? signedOutElsewhereError(error) : error)); });
}

} // namespace Latchkey

#include "moc_tokenrefresh.cpp"
