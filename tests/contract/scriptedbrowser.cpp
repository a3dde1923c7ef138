// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/scriptedbrowser.h>

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>

#include <memory>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

class AnywhereElse final : public QNetworkProxyFactory
{
public:
    explicit AnywhereElse(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool isHere = query.peerHostName() == QLatin1StringView("localhost");
        return {isHere ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

ScriptedBrowser::ScriptedBrowser(const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    if (!caFile.isEmpty())
        m_tls.addCaCertificates(QSslCertificate::fromPath(caFile));
}

ScriptedBrowser::~ScriptedBrowser() = default;

void ScriptedBrowser::useProxy(const QNetworkProxy &proxy)
{
    m_manager.setProxyFactory(std::make_unique<AnywhereElse>(proxy).release()); // Qt owns it from here
}

void ScriptedBrowser::open(const QUrl &url)
{
    follow(m_manager.get(requestFor(url)));
}

void ScriptedBrowser::look(const QUrl &url)
{
    QNetworkReply *reply = m_manager.get(requestFor(url));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

QNetworkRequest ScriptedBrowser::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    // Qt's own policies refuse the step from https to the loopback address
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

void ScriptedBrowser::follow(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        take(*reply);
    });
}

void ScriptedBrowser::take(QNetworkReply &reply)
{
    const QUrl location = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!location.isEmpty())
        return open(reply.url().resolved(location));
    m_lastUrl = reply.url();
    m_lastStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_lastBody = reply.readAll();
    if (m_lastStatus != 200 || !sendForm(m_lastUrl, m_lastBody))
        emit arrived();
}

bool ScriptedBrowser::sendForm(const QUrl &page, const QByteArray &html)
{
    static const QRegularExpression form(u"<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\""_s);
    static const QRegularExpression field(u"name=\"([^\"]+)\" value=\"([^\"]*)\""_s);
    const QString text = QString::fromUtf8(html);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return false;
    QByteArray body;
    for (auto fields = field.globalMatch(text); fields.hasNext();) {
        const auto match = fields.next();
        body += '&' + match.captured(1).toUtf8() + '=' + QUrl::toPercentEncoding(match.captured(2));
    }
    QNetworkRequest request = requestFor(page.resolved(QUrl(found.captured(1))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    follow(m_manager.post(request, body.mid(1)));
    return true;
}

} // namespace Latchkey::Testing
