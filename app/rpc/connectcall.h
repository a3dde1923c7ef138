// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rpc/connectclient.h>
#include <app/rpc/connecterror.h>
#include <app/rpc/httpclient.h>
#include <app/rpc/retrypolicy.h>
#include <app/rpc/tokensource.h>

#include <QElapsedTimer>

#include <optional>

namespace Latchkey {

/// One call with all its attempts. It deletes itself at the end; deleted earlier, it ends as Cancelled.
class ConnectCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectCall)

public:
    struct Parts
    {
        QUrl url;
        QLatin1StringView procedure;
        QByteArray message;
        CallOptions options;
        RetryPolicy retries;
    };

    ConnectCall(Parts parts, HttpClient &http, TokenSource *tokens, const Pending<QByteArray> &pending,
        QObject *parent);
    ~ConnectCall() override;

    void start();

private:
    void fetchToken(const QFuture<Result<BearerToken>> &future);
    void takeToken(const Result<BearerToken> &bearer);
    void attempt();
    void conclude(Result<HttpAnswer> &answer);
    void concludeAnswer(HttpAnswer &answer);
    void renewToken();
    void tryAgainOrFail(const Error &error, QByteArrayView retryAfter);
    void finish(Result<QByteArray> result);

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] ConnectRequestInfo info() const;
    void logAttempt(const Result<HttpAnswer> &answer) const;

    Parts m_parts;
    HttpClient &m_http;
    TokenSource *m_tokens;
    Pending<QByteArray> m_pending;
    std::optional<BearerToken> m_bearer;
    QByteArray m_requestId;
    QElapsedTimer m_elapsed;
    int m_attempts = 0;
    bool m_tokenRenewed = false;
};

} // namespace Latchkey
