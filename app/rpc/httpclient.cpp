// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/httpclient.h>

#include <app/rpc/httpexchange.h>
#include <app/rpc/tlstrust.h>

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace Latchkey {

HttpClient::HttpClient(QObject *parent)
    : HttpClient([] { return tlsTrusting({}); }, parent)
{
}

HttpClient::HttpClient(TlsSource tls, QObject *parent)
    : QObject(parent)
    , m_tlsSource(std::move(tls))
{
}

HttpClient::HttpClient(const QSslConfiguration &tls, QObject *parent)
    : HttpClient([tls] { return Result<QSslConfiguration>(tls); }, parent)
{
}

HttpClient::~HttpClient()
{
    // Before the manager takes their replies along, and while this is still whole for whoever hears of it.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpAnswer>> HttpClient::send(const HttpRequest &request)
{
    const bool isSecure = request.url.scheme() == "https"_L1;
    if (isSecure && !m_tls) {
        auto tls = m_tlsSource();
        if (!tls)
            return finished<HttpAnswer>(failure(tls.error()));
        m_tls = *std::move(tls);
    }
    if (!m_manager)
        m_manager = new QNetworkAccessManager(this);
    Pending<HttpAnswer> pending;
    (new HttpExchange(request, pending, this))->start(*m_manager, isSecure ? &*m_tls : nullptr);
    return pending.future();
}

} // namespace Latchkey

#include "moc_httpclient.cpp"
