// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/session.h>

#include <app/auth/credentialstore.h>
#include <app/auth/keychainpatience.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/sessionerrors.h>
#include <app/auth/signout.h>
#include <app/auth/tokenendpoint.h>
#include <app/auth/tokenrefresh.h>
#include <app/core/logging.h>

#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 aheadOfNeed = 60'000; // ms
constexpr qint64 justNow = 5'000; // ms

} // namespace

Session::Session(
    MetadataDiscovery &discovery, TokenEndpoint &tokens, CredentialStore &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_discovery(discovery)
    , m_tokenEndpoint(tokens)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_keychainPatience(defaultKeychainPatience)
{
}

Session::~Session()
{
    supersede();
    answerWaiting(failure(Error::cancelled()));
}

void Session::supersede()
{
    ++m_generation;
    m_busy = false;
    delete std::exchange(m_refresh, nullptr);
    const auto adoptions = std::exchange(m_adoptions, {});
    for (const auto &pending : adoptions)
        pending.finish(failure(Error::cancelled()));
}

void Session::restore()
{
    if (m_state != State::SignedOut)
        return;
    supersede();
    m_keychainTrouble.reset();
    setState(State::Restoring);
    whenFinished(m_store.retrieve(), this, [this, generation = m_generation](const Result<TokenSet> &stored) {
        if (generation == m_generation)
            takeRestored(stored);
    });
}

void Session::takeRestored(const Result<TokenSet> &stored)
{
    const bool foreign
        = stored && !stored->endpoint.isEmpty() && stored->endpoint != m_store.endpoint().authority();
    const bool ended
        = stored && !m_endedRefreshToken.isEmpty() && stored->refreshToken == m_endedRefreshToken;
    if (stored && !foreign && !ended) {
        m_storing = Storing::Allowed;
        setKeeping(Keeping::Keychain);
        return use(*stored);
    }
    if (foreign)
        m_keychainTrouble = foreignSignInError();
    else if (!stored && stored.error().kind() != ErrorKind::KeychainEmpty)
        m_keychainTrouble = stored.error();
    setState(State::SignedOut);
    serveWaiting();
}

void Session::stopWaiting()
{
    if (m_state != State::Restoring)
        return;
    supersede();
    m_keychainTrouble = keychainSilentError();
    setState(State::SignedOut);
    serveWaiting();
}

QFuture<Result<void>> Session::adopt(TokenSet tokens, Storing storing)
{
    const QString endpoint = m_store.endpoint().authority();
    if (!tokens.endpoint.isEmpty() && tokens.endpoint != endpoint)
        return finished<void>(failure(foreignSignInError())); // a token must never reach another server
    tokens.endpoint = endpoint;
    supersede();
    m_storing = storing;
    m_busy = true; // a refresh of the old sign-in must not overwrite the new one
    const Pending<void> pending;
    m_adoptions.append(pending);
    keep(tokens, [this, tokens, pending] {
        m_adoptions.clear();
        m_refreshedAt = {};
        use(tokens);
        pending.finish({});
    });
    return pending.future();
}

std::optional<SignInFacts> Session::signIn() const
{
    return m_tokens ? std::optional(factsOf(*m_tokens)) : std::nullopt;
}

void Session::keep(const TokenSet &tokens, const std::function<void()> &then)
{
    if (m_storing == Storing::Forbidden) {
        setKeeping(Keeping::MemoryOnly);
        return then();
    }
    const Pending<void> settled;
    whenFinished(settled.future(), this, [this, then, generation = m_generation](const Result<void> &stored) {
        if (generation != m_generation)
            return;
        if (stored)
            setKeeping(Keeping::Keychain);
        else
            setKeeping(Keeping::MemoryOnly, stored.error());
        then();
    });
    QTimer::singleShot(
        m_keychainPatience, this, [settled] { settled.finish(failure(keychainSilentError())); });
    whenFinished(
        m_store.store(tokens), this, [this, settled, generation = m_generation](const Result<void> &stored) {
            const bool late = settled.isFinished();
            settled.finish(stored);
            if (late && stored && generation == m_generation)
                setKeeping(Keeping::Keychain);
        });
}

void Session::use(const TokenSet &tokens)
{
    m_tokens = tokens;
    m_busy = false;
    m_refusedAccessToken = {};
    m_endedRefreshToken = {};
    setState(State::SignedIn);
    emit signedIn();
    serveWaiting();
}

QFuture<Result<Session::SignOutReport>> Session::signOut()
{
    supersede();
    const std::optional<TokenSet> tokens = std::exchange(m_tokens, std::nullopt);
    m_refreshedAt = {};
    setKeeping(Keeping::Nowhere);
    setState(State::SignedOut);
    serveWaiting();
    auto *signOut = new SignOut(m_discovery, m_tokenEndpoint, m_store, this);
    Pending<SignOutReport> pending;
    whenFinished(signOut->start(tokens, m_keychainPatience), this,
        [signOut, pending](const Result<SignOutReport> &report) {
            signOut->deleteLater();
            pending.finish(report);
        });
    return pending.future();
}

QFuture<Result<BearerToken>> Session::bearer()
{
    const Pending<BearerToken> pending;
    m_waiting.append(pending);
    serveWaiting();
    return pending.future();
}

QFuture<Result<BearerToken>> Session::replacementFor(const BearerToken &rejected)
{
    if (m_tokens && m_tokens->accessToken == rejected.token) {
        if (wasRefreshedJustNow())
            return finished<BearerToken>(failure(freshTokenRefusedError()));
        m_refusedAccessToken = rejected.token;
    }
    return bearer();
}

void Session::serveWaiting()
{
    if (m_waiting.isEmpty() || m_busy || m_state == State::Restoring)
        return;
    if (!m_tokens)
        return answerWaiting(failure(signedOutError()));
    m_busy = true;
    whenFinished(m_discovery.discover(), this,
        [this, generation = m_generation](const Result<AuthMetadata> &metadata) {
            if (generation != m_generation)
                return;
            if (!metadata)
                return answerWaiting(failure(metadata.error()));
            serveWith(*metadata);
        });
}

void Session::serveWith(const AuthMetadata &metadata)
{
    if (!needsRefresh())
        return answerWaiting(BearerToken{metadata.authorizationHeader, m_tokens->accessToken});
    if (!m_tokens->isRenewable())
        return answerWaiting(failure(signInExpiredError()));
    refresh(metadata);
}

void Session::answerWaiting(const Result<BearerToken> &answer)
{
    m_busy = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &pending : waiting)
        pending.finish(answer);
}

void Session::refresh(const AuthMetadata &metadata)
{
    m_refresh = new TokenRefresh(m_tokenEndpoint, metadata, *m_tokens, m_refusedAccessToken, m_clock, this);
    if (m_keeping == Keeping::Keychain)
        m_refresh->lookInto(m_store, m_keychainPatience);
    whenFinished(m_refresh->start(), this,
        [this, header = metadata.authorizationHeader, generation = m_generation](
            const Result<TokenRefresh::Outcome> &outcome) {
            if (generation != m_generation)
                return;
            std::exchange(m_refresh, nullptr)->deleteLater();
            if (!outcome)
                return takeRefused(outcome.error(), header);
            const auto handOut = [this, header, tokens = outcome->tokens, lock = outcome->lock] {
                if (lock)
                    lock->unlock();
                m_refreshedAt = m_clock();
                m_tokens = tokens;
                answerWaiting(BearerToken{header, tokens.accessToken});
            };
            // Stored before use: a rotated token that gets lost would end the session.
            if (outcome->fromKeychain)
                handOut();
            else
                keep(outcome->tokens, handOut);
        });
}

void Session::takeRefused(const Error &error, const QByteArray &header)
{
    if (error.kind() == ErrorKind::Unauthenticated)
        return end(error);
    const bool stillGood = !(m_tokens->accessToken == m_refusedAccessToken) && m_tokens->expiresAt.isValid()
        && m_clock() < m_tokens->expiresAt;
    if (stillGood)
        return answerWaiting(BearerToken{header, m_tokens->accessToken});
    answerWaiting(failure(error));
}

void Session::end(const Error &why)
{
    // The item stays in the keychain: another process may write a living sign-in there meanwhile, and
    // deleting would take that one. It is just never used again; a sign-in replaces it, a sign-out removes
    // it.
    m_endedRefreshToken = m_tokens->refreshToken;
    m_tokens.reset();
    m_refreshedAt = {};
    qCInfo(lcAuth) << "session ended by the provider:" << m_store.endpoint().authority();
    setKeeping(Keeping::Nowhere);
    setState(State::SignedOut);
    answerWaiting(failure(why));
    emit ended(why);
}

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

void Session::setKeeping(Keeping keeping, const std::optional<Error> &trouble)
{
    const bool changed = m_keeping != keeping || m_keychainTrouble != trouble;
    m_keeping = keeping;
    m_keychainTrouble = trouble;
    if (changed)
        emit keepingChanged();
}

bool Session::needsRefresh() const
{
    if (m_tokens->accessToken.isEmpty() || m_tokens->accessToken == m_refusedAccessToken)
        return true;
    if (!m_tokens->isRenewable() || !m_tokens->expiresAt.isValid())
        return false;
    qint64 ahead = aheadOfNeed;
    if (m_refreshedAt.isValid()) {
        // A fresh token that lives for less than that, or is over already by a wrong clock, must not be
        // renewed at every call.
        ahead = std::min(ahead, m_refreshedAt.msecsTo(m_tokens->expiresAt) / 4);
        if (ahead <= 0)
            return false;
    }
    return m_clock().msecsTo(m_tokens->expiresAt) < ahead;
}

bool Session::wasRefreshedJustNow() const
{
    const qint64 age = m_refreshedAt.isValid() ? m_refreshedAt.msecsTo(m_clock()) : justNow;
    return age >= 0 && age < justNow;
}

} // namespace Latchkey

#include "moc_session.cpp"
