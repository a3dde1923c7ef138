// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/session.h>

#include <app/auth/credentialstore.h>
#include <app/auth/sessionerrors.h>
#include <app/auth/signout.h>
#include <app/core/logging.h>

namespace Latchkey {

namespace {

using Origin = RefreshTiming::Origin;

/// Whether they stand or fall together.
bool areOneSignIn(const TokenSet &one, const TokenSet &other)
{
    if (one.application && other.application) {
        return one.application->clientId == other.application->clientId
            && one.application->clientSecret == other.application->clientSecret;
    }
    if (one.application || other.application)
        return false;
    if (one.refreshToken.isEmpty())
        return other.refreshToken.isEmpty() && one.accessToken == other.accessToken;
    return one.refreshToken == other.refreshToken;
}

bool isEmpty(const Result<TokenSet> &stored)
{
    return !stored && stored.error().kind() == ErrorKind::KeychainEmpty;
}

} // namespace

Session::Session(MetadataDiscovery &discovery, TokenEndpoint &tokens, CredentialStore &store, Clock clock,
    SteadyClock steady, QObject *parent)
    : QObject(parent)
    , m_discovery(discovery)
    , m_tokenEndpoint(tokens)
    , m_store(store)
    , m_keeper(store)
    , m_desk({discovery, tokens, store, m_keeper, std::move(clock), std::move(steady)})
{
    connect(&m_keeper, &SignInKeeper::keepingChanged, this, &Session::keepingChanged);
    connect(&m_keeper, &SignInKeeper::troubleChanged, this, &Session::keychainTroubleChanged);
    connect(&m_store, &CredentialStore::changed, this, &Session::lookAgain);
    connect(&m_desk, &TokenDesk::ended, this, &Session::end);
    connect(&m_desk, &TokenDesk::replaced, this, &Session::signedIn);
    connect(&m_desk, &TokenDesk::freed, this, [this] {
        if (m_isLocked)
            return setAside();
        if (std::exchange(m_lookWanted, false))
            lookAgain();
    });
}

Session::~Session()
{
    m_desk.disconnect(this); // its end would reach into a half-destroyed object
    supersede();
}

void Session::supersede()
{
    ++m_generation;
    m_keeper.supersede();
    const auto adoptions = std::exchange(m_adoptions, {});
    for (const auto &pending : adoptions)
        pending.finish(failure(Error::cancelled()));
}

void Session::restore()
{
    if (m_isLocked)
        m_restoreLater = true;
    if (m_isLocked || m_state != State::SignedOut)
        return;
    supersede();
    m_desk.hold();
    m_keeper.note(Keeping::Nowhere);
    setState(State::Restoring);
    whenFinished(m_store.retrieve(), this, [this, generation = m_generation](const Result<TokenSet> &stored) {
        m_keeper.setSilent(false);
        if (generation == m_generation && m_state != State::SignedIn)
            takeRestored(stored);
    });
}

void Session::takeRestored(const Result<TokenSet> &stored)
{
    if (isUsable(stored)) {
        m_keeper.setStoring(Storing::Allowed);
        m_keeper.note(Keeping::Keychain);
        return use(*stored, Origin::Keychain);
    }
    std::optional<Error> trouble;
    if (isForeign(stored))
        trouble = foreignSignInError();
    else if (!stored && !isEmpty(stored))
        trouble = stored.error();
    becomeSignedOut(trouble, signedOutError());
}

void Session::stopWaiting()
{
    if (m_state != State::Restoring)
        return;
    m_keeper.setSilent(true);
    becomeSignedOut(keychainSilentError(), signedOutError());
}

void Session::use(const TokenSet &tokens, Origin origin)
{
    m_leftBehind = false;
    m_ended.reset();
    m_desk.hold();
    m_desk.take(tokens, origin);
    const int generation = m_generation;
    setState(State::SignedIn);
    emit signedIn();
    if (generation == m_generation) // whoever heard of it may have signed out
        m_desk.open();
}

std::optional<SignInFacts> Session::signIn() const
{
    return m_desk.tokens() ? std::optional(factsOf(*m_desk.tokens())) : std::nullopt;
}

std::optional<TokenSet> Session::becomeSignedOut(const std::optional<Error> &trouble, const Error &why)
{
    const int generation = m_generation;
    m_keeper.note(Keeping::Nowhere, trouble);
    setState(State::SignedOut);
    return generation == m_generation ? m_desk.close(why) : std::nullopt;
}

void Session::lookAgain()
{
    m_lookWanted = m_isLocked || m_desk.isBusy();
    if (m_lookWanted)
        return;
    whenFinished(m_store.readiness(), this, [this, generation = m_generation](const Result<void> &ready) {
        // What the keychain still owes comes by itself.
        if (ready && generation == m_generation && !m_keeper.isSilent())
            look();
    });
}

void Session::look()
{
    if (keeping() == Keeping::MemoryOnly)
        return m_keeper.keepAgain(*m_desk.tokens());
    whenFinished(m_store.retrieve(), this, [this, generation = m_generation](const Result<TokenSet> &stored) {
        if (generation == m_generation && !m_desk.isBusy()) // a refresh looks for itself
            takeLook(stored);
    });
}

void Session::takeLook(const Result<TokenSet> &stored)
{
    if (m_state == State::SignedOut)
        return isEnded(stored) ? removeLeftover() : takeRestored(stored);
    if (isUsable(stored))
        return m_desk.adopt(*stored);
    if (!isEmpty(stored) || keeping() != Keeping::Keychain)
        return;
    if (!m_desk.tokens()->isRenewable())
        return m_keeper.note(Keeping::MemoryOnly, takenOutError());
    m_desk.check(); // another Latchkey may have signed out: the provider knows
}

// A sign-out could not delete the sign-in, since the keychain was locked.
void Session::removeLeftover()
{
    if (!std::exchange(m_leftBehind, false))
        return;
    whenFinished(m_store.remove(), this, [this](const Result<void> &removed) { m_leftBehind = !removed; });
}

QFuture<Result<void>> Session::adopt(TokenSet tokens, Storing storing)
{
    const QString endpoint = m_store.endpoint().authority();
    if (!tokens.endpoint.isEmpty() && tokens.endpoint != endpoint)
        return finished<void>(failure(foreignSignInError())); // a token must never reach another server
    tokens.endpoint = endpoint;
    supersede();
    m_keeper.setStoring(storing);
    m_desk.hold(); // a refresh of the old sign-in must not overwrite the new one
    const Pending<void> pending;
    m_adoptions.append(pending);
    m_keeper.keep(tokens, [this, tokens, pending] {
        m_adoptions.clear();
        if (m_isLocked) {
            m_restoreLater = true;
            setAside();
        } else {
            use(tokens, Origin::SignIn);
        }
        emit adopted();
        pending.finish({});
    });
    return pending.future();
}

QFuture<Result<Session::SignOutReport>> Session::signOut()
{
    supersede();
    const std::optional<TokenSet> tokens = becomeSignedOut(std::nullopt, signedOutError());
    if (tokens)
        m_ended = tokens; // should it stay in the keychain, it is not used again
    emit signedOut();
    auto *signOut = new SignOut(m_discovery, m_tokenEndpoint, m_store, this);
    Pending<SignOutReport> pending;
    whenFinished(signOut->start(tokens, {m_keeper.patience(), m_revocationPatience}), this,
        [this, signOut, pending, generation = m_generation](const Result<SignOutReport> &report) {
            signOut->deleteLater();
            if (generation == m_generation)
                m_leftBehind = report && report->keychainTrouble;
            pending.finish(report);
        });
    return pending.future();
}

QFuture<Result<void>> Session::lock()
{
    if (!std::exchange(m_isLocked, true)) {
        m_locking = {};
        m_restoreLater = m_state != State::SignedOut || !m_adoptions.isEmpty();
        if (!m_desk.isRenewing())
            setAside();
    }
    return m_locking.future();
}

// What the keychain has, it keeps: for whoever asks where the sign-in is, nothing has happened.
void Session::setAside()
{
    ++m_generation;
    if (!m_leftBehind)
        m_ended.reset();
    m_keeper.setAside();
    setState(State::SignedOut);
    m_desk.close(lockedError());
    m_locking.finish({});
}

void Session::unlock()
{
    if (!std::exchange(m_isLocked, false))
        return;
    m_locking.finish({}); // a refresh that outlasted the lock keeps its tokens
    if (std::exchange(m_restoreLater, false))
        restore(); // does nothing where a refresh outlasted the lock
    else if (std::exchange(m_lookWanted, false))
        lookAgain();
}

QFuture<Result<BearerToken>> Session::bearer()
{
    if (m_isLocked)
        return finished<BearerToken>(failure(lockedError()));
    return m_desk.bearer();
}

QFuture<Result<BearerToken>> Session::replacementFor(const BearerToken &rejected)
{
    if (m_isLocked)
        return finished<BearerToken>(failure(lockedError()));
    return m_desk.replacementFor(rejected);
}

void Session::end(const Error &why)
{
    // The item stays in the keychain: another process may write a living sign-in there meanwhile, and
    // deleting would take that one. It is just never used again; a sign-in replaces it, a sign-out removes
    // it.
    m_ended = m_desk.tokens();
    qCInfo(lcAuth) << "session ended by the provider:" << m_store.endpoint().authority();
    becomeSignedOut(std::nullopt, why);
    emit ended(why);
}

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

bool Session::isForeign(const Result<TokenSet> &stored) const
{
    return stored && !stored->endpoint.isEmpty() && stored->endpoint != m_store.endpoint().authority();
}

bool Session::isEnded(const Result<TokenSet> &stored) const
{
    return stored && m_ended && areOneSignIn(*stored, *m_ended);
}

bool Session::isUsable(const Result<TokenSet> &stored) const
{
    return stored && !isForeign(stored) && !isEnded(stored);
}

} // namespace Latchkey

#include "moc_session.cpp"
