// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/cliremoval.h>
#include <app/auth/tokenset.h>
#include <app/core/endpoint.h>
#include <app/keychain/sandbox.h>

#include <functional>

namespace Latchkey {

/// Signs the command lines of one control plane in and out. Each gets a grant of its own from an
/// authorization of its own: where refresh tokens rotate, two programs with one grant sign each other out,
/// and Latchkey's own session is never touched. The service in the keyring is the endpoint as host[:port].
class CliSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliSignIn)

public:
    /// One authorization from beginning to end, by browser or code; its tokens go to the named program.
    using Authorize = std::function<QFuture<Result<TokenSet>>(CliProgram)>;

    /// All of it outlives this.
    CliSignIn(const Endpoint &endpoint, MetadataDiscovery &discovery, TokenEndpoint &tokens,
        CliKeyring &keyring, Sandbox sandbox, QObject *parent = nullptr);
    ~CliSignIn() override;

    [[nodiscard]] const QString &service() const { return m_service; }

    /// Whether it can work here at all, before anybody signs in. `sample` is an access token of this control
    /// plane's, as a measure of size, or empty. Errors: Unsupported (a sandbox; a token that is too long).
    [[nodiscard]] Result<void> canStore(CliProgram program, const Secret &sample = {}) const;

    /// Which programs have a sign-in: reads no secret and asks nobody. Errors: Unsupported in a sandbox, else
    /// as CliKeyring::find.
    [[nodiscard]] QFuture<Result<QList<CliProgram>>> look();

    /// Authorizes and stores for one program, and tells the names of what was written. Errors: as the
    /// authorization and as CliKeyring; nothing is left behind, and a grant that nobody will use is revoked
    /// where the provider can.
    [[nodiscard]] QFuture<Result<QList<CliItemName>>> signIn(CliProgram program, const Authorize &authorize);

    [[nodiscard]] QFuture<Result<CliRemoval::Report>> remove(CliProgram program);

signals:
    /// The authorization is done; what it gave is being stored.
    void storing(Latchkey::CliProgram program);

private:
    [[nodiscard]] Result<void> notSandboxed() const;
    void store(CliProgram program, const TokenSet &tokens, const Pending<QList<CliItemName>> &pending);
    void giveBack(const TokenSet &tokens);

    QString m_service;
    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_tokens;
    CliKeyring &m_keyring;
    Sandbox m_sandbox;
};

} // namespace Latchkey
