// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/core/endpoint.h>
#include <app/core/pending.h>

#include <QObject>

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
    /// Errors: Offline, Timeout, Tls, NotUnion, Unsupported (no identity provider configured), Protocol.
    [[nodiscard]] QFuture<Result<AuthMetadata>> discover();
    /// Forgets what was found, so that the next discover() asks again.
    void forget();

private:
    ConnectClient &m_rpc;
    HttpClient &m_identityProvider;
};

} // namespace Latchkey
