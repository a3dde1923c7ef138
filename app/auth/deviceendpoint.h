// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/authmetadata.h>
#include <app/auth/tokenset.h>
#include <app/core/clock.h>
#include <app/core/pending.h>

#include <QObject>
#include <QUrl>

#include <chrono>

namespace Latchkey {

class HttpClient;

/// What the provider gives for one sign-in with a code (RFC 8628 §3.2).
struct DeviceAuthorization
{
    Secret deviceCode;
    QString userCode; ///< to show and to type; compared by the provider alone
    QUrl verificationUrl; ///< where to type it; https, or http to a loopback host
    QUrl completeUrl; ///< the same with the code in it
    std::chrono::seconds lifetime{0}; ///< 1 s to a day
    std::chrono::seconds interval{5}; ///< 1 s or more
};

/// One answer to "has the person signed in yet?" (RFC 8628 §3.5).
struct DevicePoll
{
    enum class State { SignedIn, Pending, SlowDown, Denied, Expired };

    State state = State::Pending;
    TokenSet tokens; ///< where signed in; endpoint is the caller's to fill in
};

/// The provider's side of the device grant (RFC 8628). Never retries, never keeps anything.
class DeviceEndpoint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceEndpoint)

public:
    explicit DeviceEndpoint(HttpClient &http, Clock clock = systemClock(), QObject *parent = nullptr);
    ~DeviceEndpoint() override;

    /// RFC 8628 §3.1, with the audience. Errors: Unsupported where the metadata names no endpoint; Protocol
    /// for an answer that lacks something or leads to an unsafe address; as TokenEndpoint.
    [[nodiscard]] QFuture<Result<DeviceAuthorization>> authorize(const AuthMetadata &metadata);

    /// RFC 8628 §3.4. Errors: retryable where asking again may help (also any 403, 408, 429 and 5xx that is
    /// not in the provider's own words: a gateway's), else final.
    [[nodiscard]] QFuture<Result<DevicePoll>> poll(const AuthMetadata &metadata, const Secret &deviceCode);

private:
    HttpClient &m_http;
    Clock m_clock;
};

/// `url` with the code as its user_code, whatever characters it has (RFC 8628 §3.3.1).
[[nodiscard]] QUrl withUserCode(const QUrl &url, const QString &userCode);

} // namespace Latchkey
