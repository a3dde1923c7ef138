// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/tokendesk.h>

#include <app/auth/metadatadiscovery.h>
#include <app/auth/refreshlock.h>
#include <app/auth/sessionerrors.h>
#include <app/auth/signinkeeper.h>

namespace Latchkey {

namespace {

bool isSame(const SignInFacts &one, const SignInFacts &other)
{
    return one.grant == other.grant && one.subject == other.subject && one.clientId == other.clientId;
}

} // namespace

TokenDesk::TokenDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_with(std::move(parts))
    , m_timing(m_with.clock, m_with.steady)
    , m_closedFor(signedOutError())
{
}

TokenDesk::~TokenDesk()
{
    drop();
    answer(failure(Error::cancelled()));
}

void TokenDesk::drop()
{
    ++m_generation;
    m_isRenewing = false;
    delete std::exchange(m_refresh, nullptr);
}

void TokenDesk::hold()
{
    drop();
    m_busy = true;
}

void TokenDesk::take(const TokenSet &tokens, RefreshTiming::Origin origin)
{
    m_tokens = tokens;
    m_timing.take(tokens.expiresAt, origin);
    m_refused = {};
}

void TokenDesk::open()
{
    m_busy = false;
    serve();
    if (!m_busy)
        emit freed();
}

void TokenDesk::adopt(const TokenSet &stored)
{
    if (stored.accessToken == m_tokens->accessToken && stored.refreshToken == m_tokens->refreshToken)
        return;
    const bool isAnother = !isSame(factsOf(stored), factsOf(*m_tokens));
    take(stored, RefreshTiming::Origin::Keychain);
    if (isAnother)
        emit replaced();
}

std::optional<TokenSet> TokenDesk::close(const Error &why)
{
    drop();
    m_closedFor = why;
    m_timing.forget();
    const std::optional<TokenSet> tokens = std::exchange(m_tokens, std::nullopt);
    answer(failure(why));
    return tokens;
}

void TokenDesk::check()
{
    if (m_tokens && m_tokens->isRenewable()) {
        m_timing.demand();
        (void)bearer();
    }
}

QFuture<Result<BearerToken>> TokenDesk::bearer()
{
    const Pending<BearerToken> pending;
    m_waiting.append(pending);
    serve();
    return pending.future();
}

QFuture<Result<BearerToken>> TokenDesk::replacementFor(const BearerToken &rejected)
{
    if (m_tokens && m_tokens->accessToken == rejected.token) {
        if (m_timing.wasRefreshedJustNow())
            return finished<BearerToken>(failure(freshTokenRefusedError()));
        m_refused = rejected.token;
    }
    return bearer();
}

void TokenDesk::serve()
{
    if (m_waiting.isEmpty() || m_busy)
        return;
    if (!m_tokens)
        return answer(failure(m_closedFor));
    m_busy = true;
    whenFinished(m_with.discovery.discover(), this,
        [this, generation = m_generation](const Result<AuthMetadata> &metadata) {
            if (generation != m_generation)
                return;
            if (!metadata)
                return answer(failure(metadata.error()));
            serveWith(*metadata);
        });
}

void TokenDesk::serveWith(const AuthMetadata &metadata)
{
    if (!needsRefresh())
        return answer(BearerToken{metadata.authorizationHeader, m_tokens->accessToken});
    if (!m_tokens->isRenewable())
        return answer(failure(signInExpiredError()));
    refresh(metadata);
}

void TokenDesk::answer(const Result<BearerToken> &bearer)
{
    const bool wasBusy = std::exchange(m_busy, false);
    m_isRenewing = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &pending : waiting)
        pending.finish(bearer);
    if (wasBusy && !m_busy)
        emit freed();
}

void TokenDesk::refresh(const AuthMetadata &metadata)
{
    m_isRenewing = true;
    m_refresh = new TokenRefresh(m_with.endpoint, metadata, *m_tokens, m_refused, m_with.clock, this);
    if (m_with.keeper.keeping() == SignInKeeper::Keeping::Keychain)
        m_refresh->lookInto(m_with.store, m_with.keeper.patience());
    whenFinished(m_refresh->start(), this,
        [this, header = metadata.authorizationHeader, generation = m_generation](
            const Result<TokenRefresh::Outcome> &outcome) {
            if (generation != m_generation)
                return;
            std::exchange(m_refresh, nullptr)->deleteLater();
            if (outcome)
                takeRefreshed(*outcome, header);
            else
                takeRefused(outcome.error(), header);
        });
}

void TokenDesk::takeRefreshed(const TokenRefresh::Outcome &outcome, const QByteArray &header)
{
    const auto handOut = [this, header, outcome, generation = m_generation] {
        if (outcome.lock)
            outcome.lock->release();
        if (generation != m_generation)
            return;
        const bool isAnother = !isSame(factsOf(outcome.tokens), factsOf(*m_tokens));
        take(outcome.tokens, RefreshTiming::Origin::Refresh);
        if (isAnother)
            emit replaced();
        answer(BearerToken{header, m_tokens->accessToken});
    };
    if (outcome.isGone) // what a sign-out in another window took out is not put back
        m_with.keeper.note(SignInKeeper::Keeping::MemoryOnly, takenOutError());
    // Stored before use: a rotated token that gets lost would end the session.
    if (outcome.fromKeychain || outcome.isGone)
        handOut();
    else
        m_with.keeper.keep(outcome.tokens, handOut);
}

void TokenDesk::takeRefused(const Error &error, const QByteArray &header)
{
    if (error.kind() == ErrorKind::Unauthenticated)
        return emit ended(error);
    m_timing.noteFailure();
    if (!(m_tokens->accessToken == m_refused) && m_timing.isStillGood())
        return answer(BearerToken{header, m_tokens->accessToken});
    answer(failure(error));
}

bool TokenDesk::needsRefresh() const
{
    if (m_tokens->accessToken.isEmpty() || m_tokens->accessToken == m_refused)
        return true;
    return m_tokens->isRenewable() && m_timing.isDue();
}

} // namespace Latchkey

#include "moc_tokendesk.cpp"
