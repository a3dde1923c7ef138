// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/connectcall.h>

#include <app/core/logging.h>
#include <app/rpc/networkerror.h>

#include <QCoreApplication>
#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ConnectClient)
};

/// A field name of RFC 9110 §5.1: what a server calls its token header goes into a request.
bool isHeaderName(QByteArrayView name)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [&](char character) {
        const bool isLetterOrDigit = (character >= 'a' && character <= 'z')
            || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
        return isLetterOrDigit || marks.contains(character);
    });
}

bool isHeaderValue(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char character) {
        return character > ' ' && character < 0x7f;
    });
}

Error unusableToken()
{
    return Error(ErrorKind::Protocol,
        Tr::tr("The sign-in of this connection can't be sent. Sign in again; if it stays so, report this."),
        u"the access token or the name of its header is no valid HTTP field"_s);
}

Error notSignedIn()
{
    return Error(ErrorKind::Unauthenticated, Tr::tr("This needs a sign-in. Sign in and try again."));
}

bool isWorthAnotherAttempt(ConnectCode code)
{
    return code == ConnectCode::Unavailable || code == ConnectCode::ResourceExhausted;
}

} // namespace

ConnectCall::ConnectCall(
    Parts parts, HttpClient &http, TokenSource *tokens, const Pending<QByteArray> &pending, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_http(http)
    , m_tokens(tokens)
    , m_pending(pending)
{
}

ConnectCall::~ConnectCall() = default;

void ConnectCall::start()
{
    if (const CancellationPtr &cancellation = m_parts.options.cancellation) {
        if (cancellation->isCancelled())
            return finish(failure(Error::cancelled()));
        connect(cancellation.get(), &Cancellation::cancelled, this,
            [this] { finish(failure(Error::cancelled())); });
    }
    if (m_parts.options.authentication == CallOptions::Authentication::None)
        return attempt();
    if (!m_tokens)
        return finish(failure(notSignedIn()));
    fetchToken(m_tokens->bearer());
}

void ConnectCall::fetchToken(const QFuture<Result<BearerToken>> &future)
{
    // No context: Qt 6.4 asserts when a context is gone by the time the future ends.
    QFuture<Result<BearerToken>>(future).then([self = QPointer(this)](const Result<BearerToken> &bearer) {
        if (self)
            self->takeToken(bearer);
    });
}

void ConnectCall::takeToken(const Result<BearerToken> &bearer)
{
    if (m_pending.isFinished())
        return;
    if (!bearer)
        return finish(failure(bearer.error()));
    if (!isHeaderName(bearer->header) || !isHeaderValue(bearer->token.reveal()))
        return finish(failure(unusableToken()));
    m_bearer = *bearer;
    attempt();
}

void ConnectCall::attempt()
{
    if (m_pending.isFinished())
        return;
    m_requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_elapsed.start();
    ++m_attempts;
    m_http.send(request()).then([self = QPointer(this)](const QFuture<Result<HttpAnswer>> &sent) {
        Result<HttpAnswer> &answer = resultItself(sent);
        if (self)
            self->conclude(answer);
        if (answer)
            wipe(answer->body); // nobody has taken it
    });
}

HttpRequest ConnectCall::request() const
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = m_parts.url;
    request.body = m_parts.message;
    request.timeout = m_parts.options.timeout;
    request.maxAnswerBytes = m_parts.options.maxAnswerBytes;
    request.cancellation = m_parts.options.cancellation;
    if (m_parts.options.effect == CallOptions::Effect::ChangesSomething)
        request.effect = HttpRequest::Effect::ChangesSomething;
    request.headers = {
        {"Content-Type"_ba, "application/proto"_ba},
        {"Connect-Protocol-Version"_ba, "1"_ba},
        {"Connect-Timeout-Ms"_ba, QByteArray::number(m_parts.options.timeout.count())},
        {"x-request-id"_ba, m_requestId},
    };
    if (m_bearer) {
        QByteArray value = "Bearer "_ba;
        value += m_bearer->token.reveal();
        request.headers.append({m_bearer->header, value});
    }
    return request;
}

void ConnectCall::conclude(Result<HttpAnswer> &answer)
{
    logAttempt(answer);
    if (m_pending.isFinished())
        return;
    if (answer)
        return concludeAnswer(*answer);
    if (answer.error().kind() == ErrorKind::Offline || answer.error().kind() == ErrorKind::Proxy)
        return tryAgainOrFail(answer.error(), {});
    finish(failure(answer.error()));
}

void ConnectCall::concludeAnswer(HttpAnswer &answer)
{
    if (isConnectMessage(answer))
        return finish(std::exchange(answer.body, {})); // one owner, who can wipe it
    const Error error = connectError(answer, info());
    if (error.kind() == ErrorKind::Unauthenticated && m_bearer && !m_tokenRenewed)
        return renewToken();
    if (error.kind() == ErrorKind::Unavailable && isWorthAnotherAttempt(connectCode(answer)))
        return tryAgainOrFail(error, answer.retryAfter);
    finish(failure(error));
}

void ConnectCall::renewToken()
{
    m_tokenRenewed = true;
    --m_attempts; // a refusal has no effect and says nothing of the server's health
    fetchToken(m_tokens->replacementFor(*m_bearer));
}

void ConnectCall::tryAgainOrFail(const Error &error, QByteArrayView retryAfter)
{
    if (m_parts.options.effect == CallOptions::Effect::ChangesSomething)
        return finish(failure(error));
    const auto delay = m_parts.retries.delayAfter(m_attempts, retryAfter);
    if (!delay)
        return finish(failure(error));
    m_parts.retries.wait(*delay, this, [this] { attempt(); });
}

void ConnectCall::finish(Result<QByteArray> result)
{
    if (m_pending.isFinished())
        return;
    deleteLater();
    const Pending<QByteArray> pending = m_pending;
    pending.finish(std::move(result)); // may delete this
}

ConnectRequestInfo ConnectCall::info() const
{
    return {m_parts.url, m_requestId, m_bearer ? m_bearer->token : Secret(),
        m_parts.options.effect == CallOptions::Effect::ChangesSomething};
}

void ConnectCall::logAttempt(const Result<HttpAnswer> &answer) const
{
    const QString status = answer ? QString::number(answer->status) : QString(answer.error().kindName());
    qCDebug(lcRpc).noquote() << m_requestId << m_parts.procedure << status << m_elapsed.elapsed() << "ms";
}

} // namespace Latchkey

#include "moc_connectcall.cpp"
