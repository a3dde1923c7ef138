// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/refreshtiming.h>
#include <app/auth/tokenrefresh.h>
#include <app/auth/tokenset.h>
#include <app/core/pending.h>
#include <app/rpc/tokensource.h>

#include <QList>
#include <QObject>

#include <optional>

namespace Latchkey {

class CredentialStore;
class MetadataDiscovery;
class SignInKeeper;
class TokenEndpoint;

/// Hands out the access token of a session's sign-in, and renews it: ahead of need and when it was refused.
/// One refresh at a time, and everyone who needs a token waits for it.
class TokenDesk final : public QObject, public TokenSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDesk)

public:
    struct Parts
    {
        MetadataDiscovery &discovery;
        TokenEndpoint &endpoint;
        CredentialStore &store;
        SignInKeeper &keeper;
        Clock clock;
        SteadyClock steady;
    };
    explicit TokenDesk(Parts parts, QObject *parent = nullptr);
    ~TokenDesk() override;

    [[nodiscard]] const std::optional<TokenSet> &tokens() const { return m_tokens; }
    /// A refresh or a hold() is under way.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// A refresh is under way, or what it brought is being stored.
    [[nodiscard]] bool isRenewing() const { return m_isRenewing; }

    /// Whoever asks waits from now on; a refresh that runs is dropped.
    void hold();
    void take(const TokenSet &tokens, RefreshTiming::Origin origin);
    /// Ends a hold().
    void open();
    /// Goes on with what another process wrote into the keychain.
    void adopt(const TokenSet &stored);
    /// Forgets the tokens and gives them back for the last time; whoever waits or comes hears `why`.
    std::optional<TokenSet> close(const Error &why);
    /// Refreshes, though nothing is due, to learn whether the sign-in is over.
    void check();

    [[nodiscard]] QFuture<Result<BearerToken>> bearer() override;
    [[nodiscard]] QFuture<Result<BearerToken>> replacementFor(const BearerToken &rejected) override;

signals:
    /// The provider ended the sign-in (invalid_grant). Whoever waits is answered by close().
    void ended(const Latchkey::Error &why);
    /// By the sign-in of someone or something else, which another process brought in.
    void replaced();
    /// No longer busy.
    void freed();

private:
    void serve();
    void serveWith(const AuthMetadata &metadata);
    void answer(const Result<BearerToken> &bearer);
    void refresh(const AuthMetadata &metadata);
    void takeRefreshed(const TokenRefresh::Outcome &outcome, const QByteArray &header);
    void takeRefused(const Error &error, const QByteArray &header);
    void drop();
    [[nodiscard]] bool needsRefresh() const;

    Parts m_with;
    RefreshTiming m_timing;
    std::optional<TokenSet> m_tokens;
    Error m_closedFor;
    QList<Pending<BearerToken>> m_waiting;
    TokenRefresh *m_refresh = nullptr;
    Secret m_refused; ///< an access token, by the control plane
    bool m_busy = false;
    bool m_isRenewing = false;
    int m_generation = 0; ///< answers to an older one count no more
};

} // namespace Latchkey
