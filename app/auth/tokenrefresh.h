// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/tokenset.h>
#include <app/core/clock.h>
#include <app/core/pending.h>

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Latchkey {

class CredentialStore;
class RefreshLock;
class TokenEndpoint;

/// One refresh of a sign-in. One process at a time, and it looks into the keychain first: another Latchkey
/// may have rotated the refresh token already, and using the old one would end the session for both.
class TokenRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenRefresh)

public:
    struct Outcome
    {
        TokenSet tokens;
        bool fromKeychain = false; ///< another process wrote it there
        bool isGone = false; ///< the keychain has no sign-in any more
        std::shared_ptr<RefreshLock> lock; ///< to be held until the tokens are stored; may be null
    };

    /// `rejected` is an access token that the server refused (empty: none).
    TokenRefresh(TokenEndpoint &endpoint, AuthMetadata metadata, TokenSet tokens, Secret rejected,
        Clock clock, QObject *parent = nullptr);
    ~TokenRefresh() override;

    /// Without it the keychain is not asked, and no other process is waited for. Unanswered for `patience`,
    /// it is left out.
    void lookInto(CredentialStore &store, std::chrono::milliseconds patience);
    /// Where the lock file lies; RefreshLock::defaultFolder() unless a test says otherwise.
    void setLockFolder(const QString &folder) { m_lockFolder = folder; }

    /// Starts; call once. Errors: as TokenEndpoint::refresh(); Unauthenticated only where the keychain holds
    /// no newer sign-in either (and in other words where it holds none any more).
    [[nodiscard]] QFuture<Result<Outcome>> start();

private:
    void takeLock();
    /// `otherwise` runs where the keychain holds nothing new.
    void lookForNewer(std::function<void()> otherwise);
    [[nodiscard]] bool isNewer(const TokenSet &stored) const;
    [[nodiscard]] bool isUsable(const TokenSet &tokens) const;
    void post();
    void takeAnswer(const Result<TokenSet> &answer);

    TokenEndpoint &m_endpoint;
    AuthMetadata m_metadata;
    TokenSet m_tokens;
    Secret m_rejected;
    Clock m_clock;
    CredentialStore *m_store = nullptr;
    std::chrono::milliseconds m_patience{};
    std::shared_ptr<RefreshLock> m_lock;
    std::chrono::steady_clock::time_point m_lockDeadline;
    QString m_lockFolder;
    bool m_isGone = false;
    bool m_lookedAgain = false;
    Pending<Outcome> m_pending;
};

} // namespace Latchkey
