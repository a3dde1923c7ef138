// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/applicationcredentials.h>
#include <app/core/cancellation.h>
#include <app/core/clock.h>
#include <app/core/endpoint.h>
#include <app/core/pending.h>
#include <app/keys/keyverification.h>

#include <QObject>

#include <functional>

namespace Latchkey {

class AppsClient;
class MetadataDiscovery;
class TokenEndpoint;
class Workspace;
struct TokenSet;

/// Tries out keys of one control plane: gets a token as an application (RFC 6749 §4.4) the way Union's own
/// tools do, and drops it at once.
class KeyVerifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyVerifier)

public:
    /// Calls `done` with whether the host's name is known not to exist; a computer without a network can't
    /// know. Nothing is called once `context` has gone.
    using HostLookup
        = std::function<void(const QString &host, QObject *context, std::function<void(bool)> done)>;

    /// What it works with outlives it; `clock` is this computer's, and the endpoint's.
    struct Parts
    {
        const Endpoint &endpoint;
        MetadataDiscovery &discovery;
        TokenEndpoint &tokens;
        AppsClient *apps = nullptr; ///< who knows whether a key that is refused still exists; null: nobody
        Clock clock = systemClock();
        HostLookup isHostUnknown = {}; ///< empty: the system's
    };
    explicit KeyVerifier(Parts parts, QObject *parent = nullptr);
    /// With a workspace's own parts. It outlives the verifier.
    explicit KeyVerifier(Workspace &workspace, QObject *parent = nullptr);
    ~KeyVerifier() override;

    /// Every outcome is a KeyVerification; a cancelled one is NotTried. Errors: Cancelled where the verifier
    /// goes first.
    [[nodiscard]] QFuture<Result<KeyVerification>> verify(
        const ApplicationCredentials &key, const CancellationPtr &cancellation = nullptr);

    /// The same with encoded credentials: NotTried where they can't be decoded, WrongAddress where they are
    /// for another control plane, which is not asked.
    [[nodiscard]] QFuture<Result<KeyVerification>> verifyEncoded(
        const Secret &encoded, const CancellationPtr &cancellation = nullptr);

    /// The same with what KeptSecrets::retrieve() gives; NotTried with the keychain's trouble where it can't
    /// be had.
    [[nodiscard]] QFuture<Result<KeyVerification>> verifyKept(
        const QFuture<Result<Secret>> &retrieved, const CancellationPtr &cancellation = nullptr);

private:
    void exchange(const ApplicationCredentials &key, const Pending<KeyVerification> &pending,
        const CancellationPtr &cancellation);
    void judge(const Result<TokenSet> &tokens, const QString &clientId,
        const Pending<KeyVerification> &pending, const CancellationPtr &cancellation);
    void judgeRefusal(const Error &trouble, const QString &clientId, const Pending<KeyVerification> &pending);
    void judgeSilence(const Error &trouble, const Pending<KeyVerification> &pending);
    [[nodiscard]] KeyVerification judgeClock(const TokenSet &tokens) const;

    Parts m_with;
};

} // namespace Latchkey
