// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/core/endpoint.h>
#include <app/core/pending.h>

#include <QList>
#include <QObject>

#include <optional>

namespace Latchkey {

class ConnectClient;
class HttpClient;

/// Finds out how a control plane wants people to sign in: the two Connect calls, else the well-known
/// documents.
class MetadataDiscovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataDiscovery)

public:
    /// Both clients outlive the discovery.
    MetadataDiscovery(ConnectClient &rpc, HttpClient &identityProvider, QObject *parent = nullptr);
    ~MetadataDiscovery() override;

    /// Asks once and remembers a success; callers that come meanwhile wait for the same answer.
    /// Errors: Offline, Timeout, Tls, UnknownAuthority, NotUnion, Unsupported (no identity provider
    /// configured), Protocol.
    [[nodiscard]] QFuture<Result<AuthMetadata>> discover();
    /// The same with the revocation endpoint, which Connect's metadata can't hold: asks the well-known
    /// documents of the control plane and of the issuer for it. An empty one means that there is none.
    [[nodiscard]] QFuture<Result<AuthMetadata>> completeForSignOut();
    /// Forgets what was found, so that the next discover() asks again.
    void forget();

private:
    void startLookup();
    void answerAll(const Result<AuthMetadata> &result);

    ConnectClient &m_rpc;
    HttpClient &m_identityProvider;
    std::optional<AuthMetadata> m_known;
    QList<Pending<AuthMetadata>> m_waiting;
    bool m_lookedForRevocation = false;
    int m_generation = 0; ///< what was asked before forget() is not remembered
};

} // namespace Latchkey
