// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <app/rpc/tokensource.h>

#include <tests/support/scriptedserver.h>

#include <cloudidl/identity/apps_service.pb.h>

#include <functional>
#include <optional>
#include <vector>

namespace Latchkey::Testing {

/// An AppsService on a loopback port that keeps its applications as messages, so that a test can put in what
/// no honest server would send.
class AppsServer final
{
    Q_DISABLE_COPY_MOVE(AppsServer)

public:
    /// Looks at a call before it takes effect; what it returns is sent instead.
    using Before = std::function<std::optional<Reaction>(const QByteArray &method)>;
    /// Looks at what would be sent, after the call took effect.
    using After = std::function<Reaction(const QByteArray &method, const Reaction &usual)>;

    AppsServer();

    /// A key with the grant of an API key.
    cloudidl::identity::App &add(const std::string &clientId, const std::string &name = {});
    [[nodiscard]] cloudidl::identity::App *find(const std::string &clientId);

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] int count(const QByteArray &method) const;
    /// The body of the last call of this method, as a message.
    template <class Request>
    [[nodiscard]] Request last(const QByteArray &method) const
    {
        Request request;
        const QByteArray body = lastBody(method);
        request.ParseFromArray(body.constData(), int(body.size()));
        return request;
    }

    std::vector<cloudidl::identity::App> apps;
    int pageSize = 1000;
    Before before;
    After after;

private:
    [[nodiscard]] Reaction react(const ReceivedRequest &request);
    [[nodiscard]] QByteArray usual(const QByteArray &method, const QByteArray &body);
    [[nodiscard]] QByteArray create(const QByteArray &body);
    [[nodiscard]] QByteArray get(const QByteArray &body);
    [[nodiscard]] QByteArray update(const QByteArray &body);
    [[nodiscard]] QByteArray remove(const QByteArray &body);
    [[nodiscard]] QByteArray list(const QByteArray &body) const;
    [[nodiscard]] QByteArray lastBody(const QByteArray &method) const;

    ScriptedServer m_server;
};

/// A ConnectClient on a server, with a token that never ends and retries that don't wait.
class AppsConnection final : public TokenSource
{
    Q_DISABLE_COPY_MOVE(AppsConnection)

public:
    explicit AppsConnection(const Endpoint &endpoint);

    [[nodiscard]] QFuture<Result<BearerToken>> bearer() override;
    [[nodiscard]] QFuture<Result<BearerToken>> replacementFor(const BearerToken &rejected) override;

    HttpClient http;
    ConnectClient rpc;
};

} // namespace Latchkey::Testing
