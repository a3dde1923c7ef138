// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/revocationlookup.h>

#include <app/auth/metadatadocument.h>
#include <app/core/whenfinished.h>
#include <app/rpc/httpclient.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto askTimeLimit = std::chrono::seconds(10);

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path);
    url.setQuery(QString());
    return url;
}

QList<QUrl> candidates(const Endpoint &endpoint, const QString &issuer)
{
    const QString oauth = u"/.well-known/oauth-authorization-server"_s;
    const QString openId = u"/.well-known/openid-configuration"_s;
    QList<QUrl> urls{endpoint.resolved(oauth)};
    const QUrl url(issuer, QUrl::StrictMode);
    if (isSafeToOpen(url)) {
        QString path = url.path();
        if (path.endsWith(u'/'))
            path.chop(1);
        for (const QUrl &more :
            {withPath(url, oauth + path), withPath(url, path + openId)}) { // RFC 8414 §3.1, §5
            if (!urls.contains(more))
                urls.append(more);
        }
    }
    return urls;
}

} // namespace

RevocationLookup::RevocationLookup(
    const Endpoint &endpoint, const QString &issuer, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_issuer(issuer)
    , m_http(http)
    , m_candidates(candidates(endpoint, issuer))
{
}

RevocationLookup::~RevocationLookup()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<QUrl>> RevocationLookup::start()
{
    askNext();
    return m_pending.future();
}

void RevocationLookup::askNext()
{
    if (m_candidates.isEmpty())
        return m_pending.finish(m_outcome);
    HttpRequest request;
    request.url = m_candidates.takeFirst();
    request.headers = {{"Accept", "application/json"}};
    request.timeout = askTimeLimit;
    request.maxAnswerBytes = 1024 * 1024;
    whenFinished(m_http.send(request), this, [this](const Result<HttpAnswer> &answer) { take(answer); });
}

void RevocationLookup::take(const Result<HttpAnswer> &answer)
{
    if (!answer)
        m_outcome = failure(answer.error());
    else if (answer->status == 200) {
        const auto document = readProviderDocument(answer->body);
        const QUrl url = document ? revocationEndpointFor(m_issuer, *document) : QUrl();
        if (!url.isEmpty())
            return m_pending.finish(url);
    }
    askNext();
}

} // namespace Latchkey

#include "moc_revocationlookup.cpp"
