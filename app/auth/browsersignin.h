// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/pkce.h>
#include <app/auth/tokenset.h>
#include <app/core/cancellation.h>
#include <app/core/endpoint.h>
#include <app/core/pending.h>

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Latchkey {

class LoopbackReceiver;
class MetadataDiscovery;
class TokenEndpoint;
struct AuthorizationAnswer;

/// One attempt to sign in through the person's browser: authorization code with PKCE and a loopback receiver
/// (RFC 8252). A new object for each attempt, so verifier and state are never used twice.
class BrowserSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserSignIn)

public:
    BrowserSignIn(
        Endpoint endpoint, MetadataDiscovery &discovery, TokenEndpoint &tokens, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// How long the receiver waits for the browser; 5 minutes unless a test says otherwise.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

    /// How often it tries for a port that another program holds.
    void setPortInterval(std::chrono::milliseconds interval) { m_portRetry.setInterval(interval); }

    /// Starts; call once. A busy port is waited for: another window or another Latchkey may be signing in,
    /// and the one that came first wins. Errors: as MetadataDiscovery and TokenEndpoint, and SignInRefused;
    /// Timeout, or PortBusy where the port was never free, after the time limit; Cancelled.
    [[nodiscard]] QFuture<Result<TokenSet>> start(CancellationPtr cancellation = nullptr);

    /// The address to open, once authorizeUrlReady has been sent; safe to open (https or loopback http).
    [[nodiscard]] QUrl authorizeUrl() const { return m_authorizeUrl; }

signals:
    /// The provider is known; `offersCode`: it also has the device grant.
    void providerFound(bool offersCode);
    /// Another program holds the port; the error says which and what to do. It goes on by itself once the
    /// port is free.
    void waitingForPort(const Latchkey::Error &error);
    /// The receiver listens; open this in a browser.
    void authorizeUrlReady(const QUrl &url);
    /// Something answered with a foreign state: another window or another program. Still waiting.
    void foreignAnswerIgnored();
    /// The browser came back with a code; the token exchange runs.
    void browserReturned();

private:
    void begin(const AuthMetadata &metadata);
    void listen();
    void takeBusyPort(const Error &error);
    [[nodiscard]] Error explained(const Error &busy) const;
    void endInTime();
    void announce();
    void takeAnswer(const AuthorizationAnswer &answer);
    [[nodiscard]] std::optional<Error> refusalIn(const AuthorizationAnswer &answer) const;
    void finish(Result<TokenSet> result);

    Endpoint m_endpoint;
    MetadataDiscovery &m_discovery;
    TokenEndpoint &m_tokens;
    std::chrono::milliseconds m_timeLimit = std::chrono::minutes(5);
    QTimer m_timer;
    QTimer m_portRetry;
    std::optional<Error> m_portBusy;
    Pkce m_pkce = Pkce::generate();
    QByteArray m_state;
    AuthMetadata m_metadata;
    LoopbackReceiver *m_receiver = nullptr;
    Pending<TokenSet> m_pending;
    QUrl m_authorizeUrl;
};

} // namespace Latchkey
