// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/identity.h>
#include <app/auth/tokenset.h>
#include <app/core/clock.h>
#include <app/core/pending.h>
#include <app/rpc/tokensource.h>

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace Latchkey {

class CredentialStore;
class MetadataDiscovery;
class TokenEndpoint;
class TokenRefresh;

/// One connection's sign-in: restored from the keychain, kept fresh, ended. Refreshes run one at a time and
/// everyone who needs a token waits for the same one.
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
    enum class Keeping { Nowhere, Keychain, MemoryOnly };

    Session(MetadataDiscovery &discovery, TokenEndpoint &tokens, CredentialStore &store,
        Clock clock = systemClock(), QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    /// Why restore() found no sign-in though there may be one (locked, denied, absent, damaged), or why the
    /// sign-in could not be stored; empty else.
    [[nodiscard]] const std::optional<Error> &keychainTrouble() const { return m_keychainTrouble; }

    /// How long adopt(), a refresh and signOut() wait for the keychain; 20 s unless a test says otherwise.
    /// restore() waits until stopWaiting().
    void setKeychainPatience(std::chrono::milliseconds patience) { m_keychainPatience = patience; }

    /// Asks the keychain for an earlier sign-in. Ends in SignedIn or SignedOut; never deletes anything.
    void restore();
    /// Stops waiting for the keychain; the session is signed out until a sign-in or another restore().
    void stopWaiting();

    /// Whether a sign-in may be written to the keychain.
    enum class Storing { Allowed, Forbidden };

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

    [[nodiscard]] QFuture<Result<BearerToken>> bearer() override;
    [[nodiscard]] QFuture<Result<BearerToken>> replacementFor(const BearerToken &rejected) override;

signals:
    void stateChanged();
    /// A sign-in is in use, restored or new; also where it takes the place of another.
    void signedIn();
    void keepingChanged();
    /// The provider ended the session (invalid_grant): only a new sign-in helps.
    void ended(const Latchkey::Error &why);

private:
    /// Drops what runs; answers that are still under way count no more.
    void supersede();
    void takeRestored(const Result<TokenSet> &stored);
    /// Stores, then calls `then`; where the keychain won't have it the sign-in goes on in memory.
    void keep(const TokenSet &tokens, const std::function<void()> &then);
    void use(const TokenSet &tokens);
    void serveWaiting();
    void serveWith(const AuthMetadata &metadata);
    void answerWaiting(const Result<BearerToken> &answer);
    void refresh(const AuthMetadata &metadata);
    void takeRefused(const Error &error, const QByteArray &header);
    void end(const Error &why);
    void setState(State state);
    void setKeeping(Keeping keeping, const std::optional<Error> &trouble = std::nullopt);
    [[nodiscard]] bool needsRefresh() const;
    [[nodiscard]] bool wasRefreshedJustNow() const;

    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_tokenEndpoint;
    CredentialStore &m_store;
    Clock m_clock;
    State m_state = State::SignedOut;
    Keeping m_keeping = Keeping::Nowhere;
    std::optional<Error> m_keychainTrouble;
    std::optional<TokenSet> m_tokens;
    Storing m_storing = Storing::Allowed;
    std::chrono::milliseconds m_keychainPatience;
    QList<Pending<BearerToken>> m_waiting;
    QList<Pending<void>> m_adoptions;
    TokenRefresh *m_refresh = nullptr;
    QDateTime m_refreshedAt; ///< invalid where the access token did not come from a refresh
    Secret m_refusedAccessToken; ///< by the control plane
    Secret m_endedRefreshToken; ///< by the provider
    bool m_busy = false; ///< whoever needs a token waits
    int m_generation = 0;
};

} // namespace Latchkey
