// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/credentialstore.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/session.h>
#include <app/auth/tokenendpoint.h>
#include <app/keychain/systemkeychain.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <app/rpc/network.h>

#include <QObject>

namespace Latchkey::Testing {

/// One of several processes that share a sign-in through the keychain and wear out access tokens as fast as
/// they can. Its clocks run ahead by six seconds with each token, so that none counts as just refreshed.
class RefreshWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshWorker)

public:
    RefreshWorker(const QString &url, const QString &caFile);
    ~RefreshWorker() override;

    /// Says on stdout what happens, a line each: "started", "token" for each new one, "trouble <kind>",
    /// "ended <kind>". Goes on until the process is told to end.
    void start();

private:
    void next();
    void take(const Result<BearerToken> &bearer);

    Endpoint m_endpoint;
    Network m_network;
    HttpClient m_http;
    ConnectClient m_rpc;
    MetadataDiscovery m_discovery;
    TokenEndpoint m_tokens;
    SystemKeychain m_keychain;
    CredentialStore m_store;
    std::chrono::milliseconds m_ahead{};
    Session m_session;
};

} // namespace Latchkey::Testing
