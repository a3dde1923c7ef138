// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/signinkeeper.h>
#include <app/auth/tokendesk.h>
#include <app/auth/tokenset.h>
#include <app/core/pending.h>
#include <app/core/severalpending.h>
#include <app/rpc/tokensource.h>

#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace Latchkey {

class CredentialStore;
class MetadataDiscovery;
class TokenEndpoint;

/// One connection's sign-in: restored from the keychain, kept fresh, ended. Refreshes run one at a time and
/// everyone who needs a token waits for the same one. What another Latchkey does to the same sign-in is
/// noticed: its sign-in is taken over, its sign-out found out.
class Session final : public QObject, public TokenSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class State {
        Restoring, ///< the keychain has been asked and has not answered; a prompt may be open
        SignedOut,
        SignedIn,
    };

    /// Where the sign-in is kept.
    using Keeping = SignInKeeper::Keeping;

    Session(MetadataDiscovery &discovery, TokenEndpoint &tokens, CredentialStore &store,
        Clock clock = systemClock(), SteadyClock steady = steadyClock(), QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Keeping keeping() const { return m_keeper.keeping(); }
    /// Why restore() found no sign-in though there may be one (locked, denied, absent, damaged), or why the
    /// sign-in is not in the keychain (KeychainEmpty: it was taken out there); empty else.
    [[nodiscard]] const std::optional<Error> &keychainTrouble() const { return m_keeper.trouble(); }

    /// How long adopt(), a refresh and signOut() wait for the keychain; 20 s unless a test says otherwise.
    /// restore() waits until stopWaiting(). A keychain that was waited for in vain is not waited for again
    /// before it has answered.
    void setKeychainPatience(std::chrono::milliseconds patience) { m_keeper.setPatience(patience); }
    /// How long signOut() waits for the provider; 15 s unless a test says otherwise.
    void setRevocationPatience(std::chrono::milliseconds patience) { m_revocationPatience = patience; }

    /// Asks the keychain for an earlier sign-in. Ends in SignedIn or SignedOut; never deletes anything.
    void restore();
    /// Stops waiting for the keychain; the session is signed out until a sign-in, another restore(), or the
    /// keychain's late answer.
    void stopWaiting();
    /// Asks the keychain, where that needs no prompt, whether another Latchkey has signed in or out, or
    /// whether it can be had now. Comes by itself where the keychain tells of changes; else call it when the
    /// window is used again.
    void lookAgain();

    /// Whether a sign-in may be written to the keychain.
    using Storing = SignInKeeper::Storing;

    /// Takes over a new sign-in: stored before use, in memory only where the keychain won't have it or the
    /// person does not want it there.
    [[nodiscard]] QFuture<Result<void>> adopt(TokenSet tokens, Storing storing = Storing::Allowed);

    /// What is known of the sign-in; empty while signed out.
    [[nodiscard]] std::optional<SignInFacts> signIn() const;

    /// What became of a sign-out, step by step.
    struct SignOutReport
    {
        bool revoked = false; ///< the provider took the refresh token back (RFC 7009)
        std::optional<Error> revocationTrouble; ///< absent also where the provider offers no revocation
        std::optional<Error> keychainTrouble;
    };
    /// Forgets and deletes from the keychain at once, and revokes where the provider can. Always ends signed
    /// out.
    [[nodiscard]] QFuture<Result<SignOutReport>> signOut();

    /// Drops the tokens from memory and ends SignedOut; the keychain is not touched, and a sign-in that is in
    /// memory only is gone. A refresh that is under way is stored first, for up to as long as provider and
    /// keychain take: a rotated token that got lost would end the sign-in. Until unlock() nobody gets a
    /// token, news from the keychain wait, and a new sign-in is stored but not used. Finishes, always well,
    /// once the tokens are gone, or at an unlock() before that.
    [[nodiscard]] QFuture<Result<void>> lock();
    /// Asks the keychain, as restore(), for the sign-in that lock() dropped.
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    [[nodiscard]] QFuture<Result<BearerToken>> bearer() override;
    [[nodiscard]] QFuture<Result<BearerToken>> replacementFor(const BearerToken &rejected) override;

signals:
    void stateChanged();
    /// A sign-in is in use, restored or new; also where it takes the place of another.
    void signedIn();
    /// The person has signed in here; not where an earlier sign-in was restored.
    void adopted();
    /// The person has signed out here; not where a sign-in ended by itself.
    void signedOut();
    /// Also when a sign-in that was in memory only has found its way into the keychain.
    void keepingChanged();
    void keychainTroubleChanged();
    /// The provider ended the session (invalid_grant), or it was signed out in another Latchkey: only a new
    /// sign-in helps.
    void ended(const Latchkey::Error &why);

private:
    /// Answers that are still under way count no more.
    void supersede();
    void takeRestored(const Result<TokenSet> &stored);
    void use(const TokenSet &tokens, RefreshTiming::Origin origin);
    void setAside();
    std::optional<TokenSet> becomeSignedOut(const std::optional<Error> &trouble, const Error &why);
    void look();
    void takeLook(const Result<TokenSet> &stored);
    void removeLeftover();
    void end(const Error &why);
    void setState(State state);
    [[nodiscard]] bool isForeign(const Result<TokenSet> &stored) const;
    [[nodiscard]] bool isEnded(const Result<TokenSet> &stored) const;
    [[nodiscard]] bool isUsable(const Result<TokenSet> &stored) const;

    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_tokenEndpoint;
    CredentialStore &m_store;
    SignInKeeper m_keeper;
    TokenDesk m_desk;
    State m_state = State::SignedOut;
    std::chrono::milliseconds m_revocationPatience = std::chrono::seconds(15);
    QList<Pending<void>> m_adoptions;
    std::optional<TokenSet> m_ended; ///< by the provider, or signed out here
    bool m_leftBehind = false; ///< in the keychain, by a sign-out that could not delete
    bool m_lookWanted = false; ///< the keychain had news while nobody could look
    bool m_isLocked = false;
    bool m_restoreLater = false; ///< at unlock()
    SeveralPending<void> m_locking;
    int m_generation = 0;
};

} // namespace Latchkey
