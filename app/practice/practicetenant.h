// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/core/endpoint.h>
#include <app/practice/practicefault.h>

#include <QDateTime>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace Latchkey {

struct PracticeOptions
{
    int keyCount = 40; ///< 0 or more; beyond the 40 hand-made keys the rest are generated
    QDateTime start = {}; ///< what the hand-made ages count from; invalid: now
    int pageSize = 0; ///< the most keys in one List answer; 0: what the client asks for
    std::chrono::seconds accessTokenLife{3600};
    std::chrono::seconds codeLife{60}; ///< 0: every authorization code comes too late
    bool offersCode = true; ///< the device grant
    std::chrono::seconds deviceCodeLife{600};
    std::chrono::seconds deviceInterval{2}; ///< 1 or more, between two polls
    bool rotateRefreshTokens = true;
    std::string authorizationHeader = "flyte-authorization";
};

/// A Union control plane inside the program, for --demo, for training and for tests: metadata, authorize
/// page, token endpoint, UserInfo and AppsService on 127.0.0.1 and a free port. Plain http: it never leaves
/// the machine.
class PracticeTenant final
{
public:
    explicit PracticeTenant(PracticeOptions options = {});
    ~PracticeTenant(); ///< stops and joins
    Q_DISABLE_COPY_MOVE(PracticeTenant)

    /// Binds and starts to answer; the port is known afterwards. Errors: Offline where no port can be had.
    [[nodiscard]] Result<Endpoint> start();

    /// Tokens as if the practice person had just signed in.
    [[nodiscard]] TokenSet signedIn();

    void inject(PracticeFault fault); ///< thread-safe; faults queue up: each call meets the first match alone
    void clearFaults();

    void invalidateAccessTokens(); ///< every access token is refused from now on; refresh tokens stay good
    void endSessions(); ///< every refresh token becomes invalid_grant

    [[nodiscard]] int requestCount(std::string_view pathPart) const; ///< thread-safe
    [[nodiscard]] int keyCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Latchkey
