// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/scriptedbrowser.h>

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>

#include <memory>

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
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    // Qt's own policies refuse the step from https to the loopback address
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_manager.get(request);
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
    emit arrived();
}

} // namespace Latchkey::Testing
