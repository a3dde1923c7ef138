// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/httpexchange.h>

#include <app/core/secret.h>
#include <app/rpc/networkerror.h>
#include <app/rpc/replayproofupload.h>

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 standardDecompressionThreshold = 10 * 1024 * 1024; // QNetworkRequest's own

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// The one form that servers send (RFC 9110 §5.6.7).
QDateTime timeFrom(QByteArray header)
{
    if (!header.endsWith("GMT"))
        return {};
    return QDateTime::fromString(QString::fromLatin1(header.replace("GMT", "+0000")), Qt::RFC2822Date)
        .toUTC();
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const Pending<HttpAnswer> &pending, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_pending(pending)
{
}

HttpExchange::~HttpExchange()
{
    wipe(m_body); // of an answer that nobody gets; it may hold a token
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::begin()
{
    if (m_request.cancellation && m_request.cancellation->isCancelled())
        return finish(failure(Error::cancelled()));
    if (m_request.cancellation) {
        connect(
            m_request.cancellation.get(), &Cancellation::cancelled, this, [this] { stop(Stop::Cancelled); });
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::TimedOut); });
    // Not setTransferTimeout(): that one starts anew with every byte, so a slow drip never ends.
    m_deadline.start(m_request.timeout);
}

void HttpExchange::fail(const Error &error)
{
    finish(failure(error));
}

void HttpExchange::start(QNetworkAccessManager &manager, const HttpRoute &route)
{
    if (m_pending.isFinished())
        return;
    m_route = route;
    QNetworkRequest request = prepared();
    if (m_request.method == HttpRequest::Method::Get) {
        m_reply = manager.get(request);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_upload = new ReplayProofUpload(m_request.body);
        m_reply = manager.post(request, m_upload);
        m_upload->setParent(m_reply);
    }
    watch();
}

QNetworkRequest HttpExchange::prepared() const
{
    QNetworkRequest request(m_request.url);
    if (m_route.tls)
        request.setSslConfiguration(*m_route.tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Latchkey/" LATCHKEY_VERSION ""_s);
    if (m_request.maxAnswerBytes > standardDecompressionThreshold)
        request.setDecompressedSafetyCheckThreshold(m_request.maxAnswerBytes);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    return request;
}

void HttpExchange::watch()
{
    // Queued, so that whoever hears of the end may delete the client: a reply must outlive its own signal.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QObject::destroyed, this, [this] { finish(failure(Error::cancelled())); });
}

void HttpExchange::stop(Stop why)
{
    if (m_stop != Stop::No || (m_reply && m_reply->isFinished()))
        return;
    m_stop = why;
    if (m_reply)
        m_reply->abort();
    else
        finish(takeResult());
}

void HttpExchange::readSome()
{
    if (m_stop != Stop::No)
        return;
    const qint64 room = m_request.maxAnswerBytes - m_body.size();
    QByteArray piece = m_reply->read(room + 1);
    m_body += piece;
    wipe(piece); // unless it is the body now
    if (m_body.size() > m_request.maxAnswerBytes)
        stop(Stop::TooLarge);
}

void HttpExchange::conclude()
{
    if (!m_reply)
        return;
    if (m_reply->bytesAvailable() > 0)
        readSome();
    finish(takeResult());
}

void HttpExchange::finish(Result<HttpAnswer> result)
{
    m_deadline.stop();
    deleteLater();
    const Pending<HttpAnswer> pending = m_pending;
    pending.finish(std::move(result)); // may delete this
}

Result<HttpAnswer> HttpExchange::takeResult()
{
    switch (m_stop) {
    case Stop::Cancelled:
        return failure(Error::cancelled());
    case Stop::TimedOut:
        return failure(timeoutError(networkFailure()));
    case Stop::TooLarge:
        return failure(tooLargeError(networkFailure(), m_request.maxAnswerBytes));
    case Stop::No:
        break;
    }
    if (m_body.size() > m_request.maxAnswerBytes)
        return failure(tooLargeError(networkFailure(), m_request.maxAnswerBytes));
    HttpAnswer answer = takeAnswer();
    if (m_reply->error() != QNetworkReply::NoError && !isAnswerStatus(m_reply->error(), answer.status))
        return failure(failed());
    if (answer.status < 100 || answer.status > 599)
        return failure(failed());
    return answer;
}

Error HttpExchange::failed()
{
    const Error error = networkError(networkFailure());
    if (error.kind() == ErrorKind::ProxyAuthentication)
        emit proxyRefused({ProxyAddress::of(m_route.proxy), !m_route.proxy.user().isEmpty(),
            m_request.url.adjusted(
                QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)});
    return error;
}

HttpAnswer HttpExchange::takeAnswer()
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->rawHeader("Content-Type"_ba).split(';').constFirst().trimmed().toLower();
    answer.retryAfter = m_reply->rawHeader("Retry-After"_ba).trimmed();
    if (const QByteArray location = m_reply->rawHeader("Location"_ba);
        isRedirect(answer.status) && !location.isEmpty())
        answer.location = m_request.url.resolved(QUrl::fromEncoded(location));
    answer.sentAt = timeFrom(m_reply->rawHeader("Date"_ba));
    answer.body = std::exchange(m_body, {}); // one owner, who can wipe it
    return answer;
}

NetworkFailure HttpExchange::networkFailure() const
{
    const bool changes = m_request.effect == HttpRequest::Effect::ChangesSomething;
    const bool arrived = !m_upload || m_upload->mayHaveArrived();
    NetworkFailure failure;
    failure.tlsErrors = m_tlsErrors;
    failure.url = m_request.url;
    failure.proxy = m_route.proxy;
    if (m_reply) {
        failure.error = m_reply->error();
        failure.errorString = m_reply->errorString();
        failure.mayHaveTakenEffect = changes && arrived;
    }
    return failure;
}

} // namespace Latchkey

#include "moc_httpexchange.cpp"
