// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/session.h>
#include <app/auth/tokenset.h>

#include <chrono>
#include <optional>

namespace Latchkey {

/// The two halves of one sign-out, side by side: delete from the keychain, at once, so that nothing stays
/// there if the program ends meanwhile; and revoke (RFC 7009). Tells what became of each.
class SignOut final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOut)

public:
    SignOut(MetadataDiscovery &discovery, TokenEndpoint &endpoint, CredentialStore &store,
        QObject *parent = nullptr);
    ~SignOut() override;

    struct Patience
    {
        std::chrono::milliseconds keychain;
        std::chrono::milliseconds provider;
    };
    /// Starts; call once. Without tokens there is nothing to revoke.
    [[nodiscard]] QFuture<Result<Session::SignOutReport>> start(
        const std::optional<TokenSet> &tokens, Patience patience);

private:
    void removeItem(std::chrono::milliseconds patience);
    void revoke(const TokenSet &tokens, std::chrono::milliseconds patience);
    [[nodiscard]] QFuture<Result<bool>> askForRevocation(const TokenSet &tokens);
    void takeRevocation(const Result<bool> &revoked);
    void oneDone();

    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_endpoint;
    CredentialStore &m_store;
    int m_open = 0;
    Session::SignOutReport m_report;
    Pending<Session::SignOutReport> m_pending;
};

} // namespace Latchkey
