// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/httpclient.h>

#include <app/rpc/httpexchange.h>

#include <QNetworkAccessManager>

namespace Latchkey {

HttpClient::HttpClient(QSslConfiguration tls, QObject *parent)
    : QObject(parent)
    , m_tls(std::move(tls))
{
}

HttpClient::~HttpClient()
{
    // Before the manager takes their replies along, and while this is still whole for whoever hears of it.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpAnswer>> HttpClient::send(const HttpRequest &request)
{
    if (!m_manager)
        m_manager = new QNetworkAccessManager(this);
    Pending<HttpAnswer> pending;
    (new HttpExchange(request, pending, this))->start(*m_manager, m_tls);
    return pending.future();
}

} // namespace Latchkey

#include "moc_httpclient.cpp"
