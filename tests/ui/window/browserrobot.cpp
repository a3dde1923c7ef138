// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "browserrobot.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return request;
}

} // namespace

BrowserRobot::BrowserRobot() = default;
BrowserRobot::~BrowserRobot() = default;

bool BrowserRobot::open(const QUrl &url)
{
    if (!canStart)
        return false;
    page = url;
    ++pages;
    QNetworkReply *reply = m_manager.get(requestFor(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] {
        reply->deleteLater();
        if (!decision.isEmpty() && reply->error() == QNetworkReply::NoError)
            decide(url);
    });
    return true;
}

void BrowserRobot::decide(const QUrl &url)
{
    const QUrlQuery query(url); // a form for a code has it in a hidden field
    const QByteArray userCode = query.queryItemValue(u"user_code"_s, QUrl::FullyEncoded).toLatin1();
    QNetworkReply *reply = m_manager.post(requestFor(url), "decision=" + decision + "&user_code=" + userCode);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        followBack(reply);
    });
}

void BrowserRobot::followBack(QNetworkReply *reply)
{
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty()) // the page that a code ends at
        return;
    QNetworkReply *last = m_manager.get(requestFor(target));
    connect(last, &QNetworkReply::finished, last, &QObject::deleteLater);
}

} // namespace Latchkey::Testing
