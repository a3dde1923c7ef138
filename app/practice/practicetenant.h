// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/tokenset.h>
#include <app/core/endpoint.h>

#include <chrono>
#include <memory>

namespace Latchkey {

/// What the practice tenant does wrong on purpose, for tests. Applies to calls whose path contains `path`.
struct PracticeFault
{
    enum class Kind {
        None,
        Latency, ///< answer after `latency`
        ConnectError, ///< answer with `connectCode` and `httpStatus`
        DropBefore, ///< close the connection before the call takes effect
        DropAfter, ///< let the call take effect, then close the connection without an answer
        Html, ///< 200 with text/html
        HtmlError, ///< 500 with text/html
        Truncated, ///< half of the Protobuf answer
        Huge, ///< an answer of `hugeBytes`
        Redirect, ///< 301 to `redirectTo`
        Hang, ///< never answer (until the tenant stops)
    };
    Kind kind = Kind::None;
    std::string path; ///< for example "AppsService/Create"; empty: every call
    int times = 1; ///< how many calls it hits; -1: all
    std::chrono::milliseconds latency{0};
    std::string connectCode = "unavailable";
    int httpStatus = 503;
    std::size_t hugeBytes = 20u * 1024 * 1024;
    std::string redirectTo;
};

struct PracticeOptions
{
    int keyCount = 40; ///< 0 or more; beyond the 40 hand-made keys the rest are generated
    int pageSize = 0; ///< the most keys in one List answer; 0: what the client asks for
    std::chrono::seconds accessTokenLife{3600};
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

    void inject(PracticeFault fault); ///< thread-safe; faults add up, first match first
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
