// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace Latchkey {

/// Tells a QNetworkAccessManager, which asks in the middle of a request and can't wait, what was found out
/// before.
class ChosenProxies final : public QNetworkProxyFactory
{
public:
    void choose(const QUrl &url, const QNetworkProxy &proxy) { m_chosen.insert(origin(url), proxy); }

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_chosen.value(origin(query.url()), QNetworkProxy(QNetworkProxy::NoProxy))};
    }

private:
    [[nodiscard]] static QUrl origin(const QUrl &url)
    {
        return url.adjusted(
            QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }

    QHash<QUrl, QNetworkProxy> m_chosen;
};

} // namespace Latchkey
