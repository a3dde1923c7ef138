// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/session.h>
#include <app/auth/tokenset.h>

#include <chrono>
#include <functional>
#include <optional>

namespace Latchkey {

/// The steps of one sign-out: revoke (RFC 7009), then delete from the keychain, and tell what became of each.
class SignOut final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOut)

public:
    /// `superseded` says whether a newer sign-in has taken the keychain item's place: then it stays.
    SignOut(MetadataDiscovery &discovery, TokenEndpoint &endpoint, CredentialStore &store,
        std::function<bool()> superseded, QObject *parent = nullptr);
    ~SignOut() override;

    /// Starts; call once. Without tokens there is nothing to revoke.
    [[nodiscard]] QFuture<Result<Session::SignOutReport>> start(
        const std::optional<TokenSet> &tokens, std::chrono::milliseconds keychainPatience);

private:
    void revoke(const TokenSet &tokens);
    void removeItem();

    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_endpoint;
    CredentialStore &m_store;
    std::function<bool()> m_superseded;
    std::chrono::milliseconds m_patience{};
    Session::SignOutReport m_report;
    Pending<Session::SignOutReport> m_pending;
};

} // namespace Latchkey
