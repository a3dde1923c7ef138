// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/endpoint.h>
#include <app/core/pending.h>
#include <app/rpc/retrypolicy.h>

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <string>

namespace Latchkey {

class HttpClient;
class TokenSource;

/// How one call is made.
struct CallOptions
{
    enum class Effect { None, ChangesSomething };
    enum class Authentication { None, Bearer };

    Effect effect = Effect::None; ///< only calls without effect are retried
    Authentication authentication = Authentication::Bearer;
    std::chrono::milliseconds timeout
        = std::chrono::seconds(30); ///< for one attempt; also Connect-Timeout-Ms
    qint64 maxAnswerBytes = 8 * 1024 * 1024;
    CancellationPtr cancellation;
};

/// Unary calls of the Connect protocol with binary Protobuf bodies
/// (https://connectrpc.com/docs/protocol, "Unary-Request").
class ConnectClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectClient)

public:
    /// Without a token source only calls with Authentication::None are possible. The collaborators outlive
    /// the client.
    ConnectClient(Endpoint endpoint, HttpClient &http, TokenSource *tokens, QObject *parent = nullptr);
    ~ConnectClient() override;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

    /// For tests, which don't wait. Holds for calls made from now on.
    void setRetryPolicy(RetryPolicy policy) { m_retries = std::move(policy); }

    /// `procedure` is "package.Service/Method". `Answer` and `Request` are generated Protobuf messages.
    /// Errors: every kind that a server or the network can cause; Uncertain only for calls that change
    /// something: it also stands for an answer to such a call that can't be read.
    template <class Answer, class Request>
    [[nodiscard]] QFuture<Result<Answer>> call(
        QLatin1StringView procedure, const Request &request, const CallOptions &options = {})
    {
        const std::string body = request.SerializeAsString();
        Pending<Answer> pending;
        callBytes(procedure, QByteArray(body.data(), static_cast<qsizetype>(body.size())), options)
            .then([pending, unreadable = unreadableAnswer(options)](const Result<QByteArray> &bytes) {
                if (!bytes)
                    return pending.finish(failure(bytes.error()));
                Answer answer;
                if (!answer.ParseFromArray(bytes->constData(), static_cast<int>(bytes->size())))
                    return pending.finish(failure(unreadable));
                pending.finish(std::move(answer));
            });
        return pending.future();
    }

    /// The same with the serialized messages themselves. The future is the answer's only owner:
    /// resultItself() can be wiped.
    [[nodiscard]] QFuture<Result<QByteArray>> callBytes(
        QLatin1StringView procedure, const QByteArray &message, const CallOptions &options);

    /// For an answer to such a call that is no message of the expected type.
    [[nodiscard]] Error unreadableAnswer(const CallOptions &options) const;

private:
    Endpoint m_endpoint;
    HttpClient &m_http;
    TokenSource *m_tokens;
    RetryPolicy m_retries;
};

} // namespace Latchkey
