// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/metadatadiscovery.h>
#include <app/core/pending.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <QObject>

#include <optional>

namespace Latchkey {

struct Network;

/// What answers at an address.
struct CheckedControlPlane
{
    AuthMetadata metadata;
    bool hasApiKeys = false; ///< false where the server could not say just now
};

/// Looks whether Union is at an address, without a sign-in: how people sign in there, and whether there are
/// API keys at all. Each question is asked once: a person waits for the answer and can ask again.
class ControlPlaneCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlPlaneCheck)

public:
    /// `caFile` is trusted besides the system's authorities; empty for none. `network` outlives the check.
    ControlPlaneCheck(
        const Endpoint &endpoint, const QString &caFile, Network &network, QObject *parent = nullptr);
    ~ControlPlaneCheck() override;

    /// Call once; ends as Cancelled if the check is deleted first. Errors: Offline (no such host,
    /// refused), Timeout, Proxy, ProxyAuthentication, Tls, UnknownAuthority (a CA file may help), Storage
    /// (the CA file), NotUnion, Unsupported (Flyte without API keys, or no identity provider), Unavailable,
    /// Protocol.
    [[nodiscard]] QFuture<Result<CheckedControlPlane>> start();

private:
    void askForKeys();
    void concludeWhenBothAreThere();

    Endpoint m_endpoint;
    // Before the clients, whose end is an answer too.
    Pending<CheckedControlPlane> m_pending;
    std::optional<Result<AuthMetadata>> m_found;
    std::optional<Result<QByteArray>> m_listed;
    HttpClient m_http;
    ConnectClient m_rpc;
    MetadataDiscovery m_discovery;
};

} // namespace Latchkey
