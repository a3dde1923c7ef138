// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/deviceendpoint.h>
#include <app/core/cancellation.h>
#include <app/core/endpoint.h>
#include <app/rpc/retrypolicy.h>

#include <QObject>

#include <chrono>

namespace Latchkey {

class MetadataDiscovery;

/// What the person needs to sign in with any browser, on any machine.
struct DevicePrompt
{
    QString userCode;
    QUrl verificationUrl; ///< to go to and type the code
    QUrl completeUrl; ///< the same with the code in it: to open, to copy, to scan
    QDateTime expiresAt; ///< UTC
};

/// One attempt to sign in with a code (RFC 8628): asks for one, shows it, and polls until the person has
/// signed in somewhere. A new object for each attempt.
class DeviceSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceSignIn)

public:
    using Wait = RetryPolicy::Wait;

    DeviceSignIn(Endpoint endpoint, MetadataDiscovery &discovery, DeviceEndpoint &provider,
        Clock clock = systemClock(), QObject *parent = nullptr);
    ~DeviceSignIn() override;

    /// For tests, which don't wait; before start().
    void setWait(Wait wait) { m_wait = std::move(wait); }

    /// Starts; call once. Errors: as MetadataDiscovery and DeviceEndpoint; SignInRefused for a denial,
    /// Timeout where the code has expired (nothing else ends as that), Cancelled. Trouble that may pass only
    /// makes it poll less often.
    [[nodiscard]] QFuture<Result<TokenSet>> start(CancellationPtr cancellation = nullptr);

signals:
    void codeReady(const Latchkey::DevicePrompt &prompt); ///< once
    /// The provider can't be reached at the moment; polling goes on.
    void troubleMet(const Latchkey::Error &error);
    /// After troubleMet(): it answers again.
    void troubleOver();

private:
    void authorize(const AuthMetadata &metadata);
    void show(const DeviceAuthorization &authorization);
    void pollLater();
    void poll();
    void takePoll(const Result<DevicePoll> &answer);
    void takeTrouble(const Error &error);
    void noteAnswered();
    void finish(Result<TokenSet> result);

    Endpoint m_endpoint;
    MetadataDiscovery &m_discovery;
    DeviceEndpoint &m_provider;
    Clock m_clock;
    Wait m_wait;
    AuthMetadata m_metadata;
    Secret m_deviceCode;
    QDateTime m_expiresAt;
    std::chrono::milliseconds m_interval{0};
    int m_troubles = 0; ///< in a row
    Pending<TokenSet> m_pending;
};

} // namespace Latchkey
